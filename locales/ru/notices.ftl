# Messages that the bot sends by itself.
# What happened. Names stand after a colon: no form of a word depends on who it was.
notice-assigned = { $mark } Вам поручена задача
notice-unassigned = { $mark } С вас снята задача
notice-accepted = { $mark } Принято: { $person }
notice-declined = { $mark } Отказ: { $person }
notice-claimed = { $mark } Задачу берёт: { $person }
notice-given-back = { $mark } Задачу возвращает: { $person }
notice-blocked = { $mark } Работа остановлена: { $person }
notice-done = { $mark } Отчёт о выполнении: { $person }
notice-withdrawn = { $mark } Отчёт отозван: { $person }
notice-review = { $mark } Готово, ждёт вашей приёмки: { $person }
notice-approved = { $mark } Работа принята: { $person }
notice-returned = { $mark } Возврат на доработку: { $person }
notice-reopened = { $mark } Задача снова открыта: { $person }
notice-closed = { $mark } Задача закрыта: { $person }
notice-cancelled = { $mark } Задача отменена: { $person }
notice-deleted = { $mark } Задача удалена
notice-comment = { $mark } Комментарий: { $person }
notice-comment-files = { $mark } Новый файл: { $person }
notice-due-asked = { $mark } Просьба о другом сроке: { $person }
notice-due-agreed = { $mark } Новый срок согласован: { $person }
notice-due-refused = { $mark } Срок остаётся прежним: { $person }
notice-due-changed = { $mark } Срок изменён: { $person }
notice-nudge = { $mark } Напоминает: { $person }
notice-reminder = { $mark } Напоминание
notice-due = { $mark } Срок наступил
notice-due-day = { $mark } Срок сегодня
notice-due-gone = { $mark } Срок прошёл
notice-overdue = { $mark } Задача просрочена
notice-escalated = { $mark } Не сделано в срок
notice-undelivered = { $mark } Сообщение не дошло: { $person }
notice-assignee-left = { $mark } Исполнитель больше не в команде: { $person }
notice-joined = { $mark } Теперь в команде: { $person }
notice-removed = { $mark } Вы больше не в команде
notice-role = { $mark } У вас новая роль в команде
notice-ownership = { $mark } Теперь это ваша команда
notice-team-deleted = { $mark } Команда удалена вместе с задачами

# The same of events, where it is said in other words.
notice-event-assigned = { $mark } Вас приглашают на событие
notice-event-unassigned = { $mark } Вас больше не ждут на событии
notice-event-answered-accept = { $mark } Будет: { $person }
notice-event-answered-maybe = { $mark } Может быть: { $person }
notice-event-answered-decline = { $mark } Не сможет: { $person }
notice-event-closed = { $mark } Событие завершено: { $person }
notice-event-cancelled = { $mark } Событие отменено: { $person }
notice-event-reopened = { $mark } Событие снова в силе: { $person }
notice-event-due-changed = { $mark } Событие перенесено: { $person }
notice-event-nudge = { $mark } Ждёт вашего ответа: { $person }
notice-event-due = { $mark } Событие начинается
notice-event-due-begun = { $mark } Событие началось
notice-event-due-day = { $mark } Событие сегодня
notice-event-due-gone = { $mark } Событие прошло
notice-event-assignee-left = { $mark } Участник больше не в команде: { $person }

# What it is about.
notice-title = <b>{ $title }</b>
notice-place = #{ $number } · { $team }
notice-personal = Личное
notice-author = Постановщик: { $person }
notice-author-you = Постановщик: вы
notice-organiser = Организатор: { $person }
notice-organiser-you = Организатор: вы
notice-somebody = участник команды
notice-due-label = Срок
notice-due-own = Ваш срок
notice-when = Когда
notice-time-none = Срок: не назначен
notice-time = { $what }: { $due }
notice-time-left = { $what }: { $due } ({ $left })
notice-reason = Причина: { $text }
notice-report = Отчёт: { $text }
notice-remark = Замечание: { $text }
notice-words = «{ $text }»
notice-wish = Просит: { $due }
notice-wished = Вы просили: { $due }
notice-answers = Будут: { $accepted } · может быть: { $tentative } · не смогут: { $declined } · молчат: { $pending }
notice-nobody-on-it = Исполнителя у задачи теперь нет.
notice-waits-for = Ждём: { $people }
notice-out-of-reach = Бот не может написать: его не запускали или остановили. Всё придёт, как только бота откроют.
notice-role-now = Роль: { $role }
notice-by = Чьё решение: { $person }
notice-late = <i>{ $mark } Сообщение задержалось: должно было прийти { $due }</i>

notice-late-many = { $mark } Задержавшиеся сообщения: { $count }
notice-held-many = { $mark } За тихие часы: { $count ->
    [one] { $count } сообщение
    [few] { $count } сообщения
   *[other] { $count } сообщений
}

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
notice-start = В работе
notice-complete = Готово
notice-withdraw = Отозвать отчёт
notice-approve = Принять работу
notice-return = Вернуть
notice-agree = Согласиться
notice-refuse = Отказать
notice-reply = Ответить
notice-open = Открыть
notice-open-task = #{ $number } { $title }
notice-about = { $button }: { $what }
notice-team = К команде
notice-got-it = Понятно
notice-mute = Больше не напоминать
notice-unmute = Снова напоминать
notice-snooze-10m = 10 мин
notice-snooze-1h = 1 час
notice-snooze-evening = Вечером
notice-snooze-tomorrow = Завтра
notice-snooze-other = Другое
notice-event-accept = Буду
notice-event-maybe = Может быть
notice-event-decline = Не смогу

# What became of a notice after a press.
notice-now-accepted = { $mark } Вы приняли задачу
notice-now-declined = { $mark } Вы отказались
notice-now-started = { $mark } Отмечено: в работе
notice-now-reported = { $mark } Готово
notice-now-withdrawn = { $mark } Отчёт отозван
notice-now-approved = { $mark } Работа принята
notice-now-agreed = { $mark } Новый срок согласован
notice-now-refused = { $mark } Срок остаётся прежним
notice-now-snoozed = { $mark } Напомню: { $due }
notice-now-muted = { $mark } Об этом больше не напоминаю
notice-now-unmuted = { $mark } Снова напоминаю
notice-now-open = { $mark } Сейчас задача открыта
notice-now-in-progress = { $mark } Сейчас задача в работе
notice-now-blocked = { $mark } Сейчас работа остановлена
notice-now-review = { $mark } Сейчас задача на приёмке
notice-now-done = { $mark } Задача выполнена
notice-now-cancelled = { $mark } Задача отменена
notice-event-now-accepted = { $mark } Ваш ответ: буду
notice-event-now-maybe = { $mark } Ваш ответ: может быть
notice-event-now-declined = { $mark } Ваш ответ: не смогу
notice-event-now-open = { $mark } Событие в силе
notice-event-now-done = { $mark } Событие завершено
notice-event-now-cancelled = { $mark } Событие отменено

notice-toast-accept = Задача принята
notice-toast-start = Отмечено: в работе
notice-toast-complete = Отмечено: готово
notice-toast-withdraw = Отчёт отозван, задача снова ваша
notice-toast-approve = Работа принята
notice-toast-agree = Новый срок согласован
notice-toast-refuse = Срок остаётся прежним
notice-toast-mute = Об этой задаче больше не напомню
notice-toast-unmute = Снова буду напоминать
notice-toast-event-accept = Ваш ответ: буду
notice-toast-event-maybe = Ваш ответ: может быть
notice-toast-event-decline = Ваш ответ: не смогу
notice-toast-event-mute = Об этом событии больше не напомню
notice-toast-remind-at = Напомню: { $time }
