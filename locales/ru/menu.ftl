menu-good-morning = Доброе утро, { $name }.
menu-good-day = Добрый день, { $name }.
menu-good-evening = Добрый вечер, { $name }.
menu-good-night = Доброй ночи, { $name }.
menu-intro = Я веду задачи: записываю, напоминаю о сроке и показываю, что сделано. Напишите первую обычным сообщением, например «Купить бумагу для принтера». Чтобы поручать другим, создайте команду.
menu-counts = { $due_today ->
    [0] { $overdue ->
        [0] На сегодня задач нет.
        [one] Просрочена { $overdue } задача, других на сегодня нет.
        [few] Просрочены { $overdue } задачи, других на сегодня нет.
       *[other] Просрочено { $overdue } задач, других на сегодня нет.
    }
    [one] На сегодня { $due_today } задача{ $overdue ->
        [0] .
       *[other] , просрочено: { $overdue }.
    }
    [few] На сегодня { $due_today } задачи{ $overdue ->
        [0] .
       *[other] , просрочено: { $overdue }.
    }
   *[other] На сегодня { $due_today } задач{ $overdue ->
        [0] .
       *[other] , просрочено: { $overdue }.
    }
}
menu-today = Сегодня
menu-mine = Мои задачи
menu-assigned = Поручено мной
menu-teams = Команды
menu-create = Создать
menu-search = Поиск
menu-lists = Ещё списки
menu-waiting = Ждут ответа: { $waiting }
menu-settings = Настройки
menu-open-app = Открыть приложение
