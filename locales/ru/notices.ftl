# Messages that the bot sends by itself.
notice-assigned = { $mark } Вам поручена задача
notice-declined = { $mark } Отказ: { $person }
notice-done = { $mark } Отчёт о выполнении: { $person }
notice-reminder = { $mark } Напоминание
notice-due = { $mark } Срок наступил
notice-due-day = { $mark } Срок сегодня
notice-due-gone = { $mark } Срок прошёл
notice-task = { $mark } Задача
notice-title = <b>{ $title }</b>
notice-place = #{ $number } · { $team }
notice-personal = Личное
notice-author = Постановщик: { $person }
notice-author-you = Постановщик: вы
notice-somebody = участник команды
notice-time-none = Срок: не назначен
notice-time = Срок: { $due }
notice-time-left = Срок: { $due } ({ $left })
notice-reason = Причина: { $text }
notice-report = Отчёт: { $text }
notice-late = <i>{ $mark } Сообщение задержалось: должно было прийти { $due }</i>

notice-late-many = { $mark } Задержавшиеся сообщения: { $count }

notice-left-minutes = { $count ->
    [one] через { $count } минуту
    [few] через { $count } минуты
   *[other] через { $count } минут
}
notice-left-hours = { $count ->
    [one] через { $count } час
    [few] через { $count } часа
   *[other] через { $count } часов
}
notice-left-days = { $count ->
    [one] через { $count } день
    [few] через { $count } дня
   *[other] через { $count } дней
}
notice-gone-minutes = { $count ->
    [one] просрочено на { $count } минуту
    [few] просрочено на { $count } минуты
   *[other] просрочено на { $count } минут
}
notice-gone-hours = { $count ->
    [one] просрочено на { $count } час
    [few] просрочено на { $count } часа
   *[other] просрочено на { $count } часов
}
notice-gone-days = { $count ->
    [one] просрочено на { $count } день
    [few] просрочено на { $count } дня
   *[other] просрочено на { $count } дней
}

notice-accept = Принять
notice-decline = Не могу
notice-complete = Готово
notice-open = Открыть
notice-open-task = #{ $number } { $title }
notice-snooze-10m = 10 мин
notice-snooze-1h = 1 час
notice-snooze-evening = Вечером
notice-snooze-tomorrow = Завтра

# What became of a notice after a press.
notice-now-accepted = { $mark } Вы приняли задачу
notice-now-declined = { $mark } Вы отказались
notice-now-reported = { $mark } Готово
notice-now-snoozed = { $mark } Напомню: { $due }
notice-now-done = { $mark } Задача выполнена
notice-now-cancelled = { $mark } Задача отменена
notice-now-open = { $mark } Задача уже изменилась
