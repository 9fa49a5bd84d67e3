# The wizard.
create-what = <b>Новая задача</b>
    Что нужно сделать? Напишите одним сообщением. Вторая и следующие строки станут описанием.
create-what-besides = <b>Новая задача</b>
    Что нужно сделать? Напишите одним сообщением. Уже понял:
create-what-instead = <b>Название</b>
    Сейчас: «{ $title }»
    Напишите другое или оставьте это.
create-keep-title = Оставить это
create-untitled = Без названия
create-which-team = <b>{ $title }</b>
    В какой команде?
create-who = <b>{ $title }</b>
    { $kind ->
        [event] Кто участвует?
       *[task] Кто это сделает?
    } { $count ->
        [0] Выберите одного или нескольких.
       *[other] Выбрано: { $chosen }.
    }
create-by-tags = По тегу
create-which-groups = <b>{ $title }</b>
    Люди с каким тегом? Кто получит тег позже, тоже попадёт в список; кто потеряет, выйдет из него.
create-worn = #{ $tag } · { $count ->
    [0] никого
    [one] { $count } человек
    [few] { $count } человека
   *[other] { $count } человек
}
create-ready = Готово
create-nobody = { $kind ->
    [event] Никто: придёт кто захочет
   *[task] Никто: возьмёт любой
}
create-go-on = Дальше ›
create-anybody-task = любой из команды
create-anybody-event = кто захочет
create-by-tag = по тегу { $tag }
create-left-team = { $name } (уже не в команде)
create-tag-gone = #{ $name } (тег удалён)
create-pick-gone = Этого в команде уже нет. Выберите из того, что есть.
create-check = Проверьте и создайте:
create-summary = <b>{ $title }</b>
    Команда: { $team }
    { $kind ->
        [event] Участники
       *[task] Исполнители
    }: { $people }
    { $kind ->
        [event] Начало
       *[task] Срок
    }: { $has_due ->
        [yes] { $due }
       *[no] { $kind ->
            [event] не указано
           *[task] не назначен
        }
    }
create-line-due = Срок: { $due }
create-line-people = Исполнители: { $people }
create-line-duration = Длительность: { $length }
create-line-priority = Приоритет: { $priority }
create-line-tags = Теги: { $tags }
create-line-repeat = Повтор: { $repeat }
create-line-any = Отчёт: хватит одного
create-line-review = Приёмка: работу примет постановщик
create-line-checklist = Чек-лист: { $count ->
    [one] { $count } пункт
    [few] { $count } пункта
   *[other] { $count } пунктов
}
create-line-files = Файлы: { $count }
create-details = { $description }
create-save = Создать
create-edit-title = Название
create-edit-description = Описание
create-edit-team = Команда
create-edit-people = { $kind ->
    [event] Участники
   *[task] Исполнители
}
create-edit-due = { $kind ->
    [event] Начало
   *[task] Срок
}
create-edit-more = Подробнее
create-describe = Пришлите описание: подробности, адреса, ссылки.
create-no-description = Без описания
create-done = { $kind ->
    [event] Событие создано.
   *[task] Задача создана.
}
create-undone = { $kind ->
    [event] Событие удалено
   *[task] Задача удалена
}. Вернуть можно в течение 30 дней.
create-without = Больше нет в команде: { $names }. Остальное сохранено.
create-open = { $kind ->
    [event] К событию
   *[task] К задаче
}
create-another = Ещё одна
create-undo = Отменить
create-restore = Вернуть

# Behind «Подробнее».
create-more = <b>{ $title }</b>
    Что ещё уточнить?
create-nothing-more = Пока ничего не указано.
create-priority = Приоритет
create-priority-urgent = Срочный
create-priority-high = Высокий
create-priority-medium = Средний
create-priority-low = Низкий
create-which-priority = <b>{ $title }</b>
    Насколько это важно?
create-tags = Теги
create-which-tags = <b>{ $title }</b>
    Какие теги поставить?
create-repeat = Повтор
create-repeat-needs-due = Чтобы повторять, нужен срок первого раза.
create-repeat-dropped = Без срока повторять нечего: повтор убран.
create-checklist = Чек-лист
create-which-lines = <b>{ $title }</b>
    Пришлите пункты чек-листа, каждый с новой строки. Можно несколькими сообщениями.
create-drop-line = Убрать последний
create-files = Файлы
create-which-files = <b>{ $title }</b>
    Пришлите фото или файлы. Можно несколькими сообщениями.
create-files-wanted = Здесь нужны фото или файлы. Пришлите их сообщением или нажмите «Готово».
create-files-there = Приложено файлов: { $files }
create-files-added = Файл приложен к черновику.
create-file-image = Фото
create-file-video = Видео
create-file-audio = Звук
create-file-file = Файл
create-drop-file = Убрать последний
create-completion = { $completion ->
    [all] Отчёт: от каждого
   *[any] Отчёт: хватит одного
}
create-review = { $review ->
    [yes] Приёмка: да
   *[no] Приёмка: нет
}
create-other-kind = { $kind ->
    [event] Сделать задачей
   *[task] Сделать событием
}
create-duration = Длительность
create-how-long = <b>{ $title }</b>
    Сколько это займёт? Выберите или напишите, например «45», «1:30» или «полтора часа».
create-no-duration = Не указывать

# Drafts that were left open.
create-drafts = <b>Новая задача</b>
    { $count ->
        [one] У вас есть незаконченный черновик. Продолжить его?
       *[other] У вас есть незаконченные черновики. Продолжить один из них?
    }
create-fresh = Начать новую
create-drop-drafts = { $count ->
    [one] Удалить черновик
   *[other] Удалить черновики
}
create-draft-gone = Этого черновика уже нет. Начните новую задачу.
draft-kept = Черновик «{ $title }» сохранён. Продолжить его: /new
toast-drafts-dropped = Удалено

# The picker of a due time.
due-when = <b>{ $title }</b>
    { $kind ->
        [event] Когда начало? Выберите день или напишите, например 25.12 18:00.
       *[task] К какому сроку?
    }
due-today = Сегодня
due-tomorrow = Завтра
due-friday = Пятница, { $friday_day }
due-week = Через неделю
due-none = Без срока
due-pick-day = Выбрать дату
due-which-day = <b>{ $title }</b>
    { $kind ->
        [event] В какой день? Выберите
       *[task] На какой день? Выберите
    } или напишите, например 25.12 или 25 декабря.
due-day-unclear = Не понял дату. Напишите, например: 25.12, 25 декабря, завтра 18:00.
due-what-time = <b>{ $title }</b>
    { $kind ->
        [event] Начало: { $day }
       *[task] Срок: { $day }
    }
    { $kind ->
        [event] Во сколько?
       *[task] К какому времени?
    } Выберите или напишите, например 14:30.
due-whole-day = Весь день
due-time-unclear = Не понял время. Напишите часы и минуты, например 14:30.
# Words that people type: each list is separated by spaces.
due-words-today = сегодня
due-words-tomorrow = завтра
due-words-after-tomorrow = послезавтра
due-words-before-time = в к

toast-created = { $kind ->
    [event] Событие
   *[task] Задача
} #{ $number } { $kind ->
    [event] создано
   *[task] создана
}
toast-undone = Удалено. Можно вернуть
toast-restored-task = Возвращено

# Things sent where nothing was asked.
stray-contact = Контакт к задаче не приложить. Напишите словами, что нужно сделать. Свой телефон можно указать в настройках: /settings

# Quick add: what was understood of a text.
create-understood = Понял так: { $text }
create-note-stranger = Среди ваших коллег нет «{ $what }»: слово осталось в названии.
create-note-no-tag = Тега #{ $what } в команде нет, а новые создают начальники: слово осталось в названии.
create-note-too-often = Чаще раза в день задачи не повторяются: повтор не поставлен.
create-note-no-such-day = «{ $what }» нет в календаре: срок не назначен.
create-who-is-meant = Кто такой «{ $mention }»?
create-nobody-meant = Никто из них
create-reading-repeats = { $due }, с повтором
create-new-tag = #{ $name } (новый)
create-line-reminders = Напоминание: за { $before }
create-forwarded-from = Переслано от: { $author }
create-place = Место: { $at } { $url }
create-several = <b>Несколько задач</b>
    Каждая строка станет задачей:
create-several-line = { $number }. { $title }
create-several-repeats = с повтором
create-save-all = { $count ->
    [one] Создать { $count } задачу
    [few] Создать { $count } задачи
   *[other] Создать { $count } задач
}
create-as-one = Одной задачей с описанием
create-several-made = { $count ->
    [0] <b>Задачи удалены.</b> Вернуть их можно в течение 30 дней: /trash
    [one] <b>Создана { $count } задача</b>
    [few] <b>Созданы { $count } задачи</b>
   *[other] <b>Создано { $count } задач</b>
}
create-several-made-line = #{ $number } { $title }
create-several-left = Не все удалось удалить: часть уже удалена или закрыта от вас.
create-undo-all = Отменить все
toast-created-several = { $count ->
    [one] Создана { $count } задача
    [few] Созданы { $count } задачи
   *[other] Создано { $count } задач
}
