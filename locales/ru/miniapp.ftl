app-today = Сегодня
app-overdue = Просрочено
app-due-today = На сегодня
app-section-count = { $title }, { $count }
app-empty = На сегодня задач нет
app-empty-help = Задачи со сроком на сегодня появятся здесь.
app-create = Создать задачу
app-complete-task = Отметить выполненной: { $title }
app-load-more = Показать ещё

app-offline = Нет связи. Показано то, что загрузилось раньше.
app-no-network = Нет связи. Проверьте интернет и повторите.
app-load-failed = Не удалось загрузить
app-retry = Повторить
app-close = Закрыть
app-back = Назад
app-cancel = Отмена
app-broken = Что-то сломалось
app-broken-help = Обновите страницу: то, что вы написали, сохранено.
app-reload = Обновить
app-lost = Такой страницы нет
app-to-today = К задачам на сегодня

app-completed = Выполнено: { $title }
app-completed-own = Ваша часть выполнена: { $title }
app-undo = Вернуть
app-undone = Задача снова в работе
app-not-completed = Не отмечено: { $title }

app-outside = Откройте приложение в MAX
app-outside-help = Здесь нельзя узнать, кто вы. Найдите бота в MAX и нажмите в чате с ним «Открыть приложение».
app-outside-bot = Перейти к боту
app-signing-in = Входим
app-no-sign-in = Войти не удалось
app-over = Время работы истекло

task-number = Задача #{ $number }
task-state-open = Открыта
task-state-in_progress = В работе
task-state-blocked = Остановлена
task-state-review = На приёмке
task-state-done = Выполнена
task-state-cancelled = Отменена
task-due = Срок
task-due-none = Без срока
task-overdue = Просрочено
task-team = Команда
task-author = Постановщик
task-assignees = Исполнители
task-nobody = Пока никто не взял
task-you = { $name } (вы)
task-assignment-pending = ответа пока нет
task-assignment-accepted = принято
task-assignment-tentative = может быть
task-assignment-done = готово
task-assignment-declined = отказ
task-do-complete = Готово
task-do-accept = Принять
task-do-claim = Взять
task-do-close = Закрыть
task-do-reopen = Вернуть в работу
task-missing = Задача недоступна

new-title = Новая задача
new-what = Что нужно сделать
new-details = Подробности
new-team = Команда
new-people = Кому
new-nobody = Никому: задачу возьмёт любой из команды
new-more-people = { $count ->
    [one] Показать ещё { $count } человека
    [few] Показать ещё { $count } человек
   *[other] Показать ещё { $count } человек
}
new-people-failed = Не удалось загрузить участников.
new-when = Срок
new-today = Сегодня
new-tomorrow = Завтра
new-other-day = Дата
new-no-due = Без срока
new-day = День
new-time = Время
new-whole-day = Весь день
new-clear-time = Убрать время
new-save = Создать
new-created = Создана задача #{ $number }
new-open = Открыть
new-kept = Нет связи. Задача не отправлена, текст сохранён. Нажмите «Создать», когда связь появится.
new-empty = Напишите, что нужно сделать: хотя бы одно слово.
new-draft = Вернулись к тому, что вы не отправили.
new-left = { $count ->
    [one] Остался { $count } знак
    [few] Осталось { $count } знака
   *[other] Осталось { $count } знаков
}
new-over = { $count ->
    [one] Лишний { $count } знак
    [few] Лишние { $count } знака
   *[other] Лишние { $count } знаков
}

when-today = сегодня
when-tomorrow = завтра
when-yesterday = вчера
when-at = { $day }, { $time }

# Tab bar and «More»
tab-all = Разделы
tab-today = Сегодня
tab-tasks = Задачи
tab-board = Доска
tab-calendar = Календарь
tab-more = Ещё
more-teams = Команды
more-teams-help = Участники, метки, приглашения
more-events = События
more-events-help = Кто придёт, а кто ещё не ответил
more-statistics = Статистика
more-statistics-help = Сделано, просрочено, нагрузка
more-settings = Настройки
more-settings-help = Язык, часовой пояс, напоминания
