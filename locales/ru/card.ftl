# The card of a task or an event.
task-heading = { $mark } #{ $number } <b>{ $title }</b>
    { $state }
task-text = { $text }
card-team = Команда: { $team }
card-author = Постановщик: { $author }
event-author = Организатор: { $author }
task-due-line = Срок: { $due }
task-no-due-line = Срок: не назначен
task-own-due-line = Ваш срок: { $due }
task-priority-line = Приоритет: { $priority }
task-tags-line = Теги: { $tags }
task-recipients-line = По тегу: { $tags }
task-repeat-line = Повтор: { $rule }
task-any-line = Закрывается первым отчётом
task-review-line = Работу принимает постановщик
task-watchers-line = Наблюдают: { $count }
event-time-line = Когда: { $time }
date-span = { $begin }–{ $end }
date-span-of-days = { $begin } – { $end }
card-nobody = Исполнителя нет: задачу может взять любой из команды.
event-nobody = Участников пока нет.
task-people = Исполнители:
task-person = { $mark } { $name }: { $state }
task-person-due = , срок { $due }
task-note = { " · " }«{ $note }»
task-and-more = ещё { $count }
task-answers = Ответы: { $counts }
task-answer-names = { $mark } { $names }
answers-accepted = { $count ->
    [one] будет { $count }
   *[other] будут { $count }
}
answers-tentative = может быть { $count }
answers-declined = { $count ->
    [one] не сможет { $count }
   *[other] не смогут { $count }
}
answers-pending = { $count ->
    [one] молчит { $count }
   *[other] молчат { $count }
}
task-checklist-line = Чек-лист: { $done } из { $count }
task-checklist-done = ☑ { $text }
task-checklist-open = ☐ { $text }
task-wishes = Просят другой срок:
task-wish = { $name }: { $due }
task-comments-line = Комментарии: { $count }
card-comment = <b>{ $name }</b>, { $when }
    { $text }
task-comment-files = без слов, только файлы
task-files-line = Файлы: { $count }

state-open = Открыта
state-in-progress = В работе
state-blocked = Остановлена
state-review = На приёмке
state-done = Выполнена
state-cancelled = Отменена
state-with-reason = { $state }: { $reason }
state-closed-by = { $state }: { $name }, { $when }
event-ahead = Событие
event-now = Событие идёт
event-over = Событие прошло
event-done = Событие завершено
event-cancelled = Событие отменено
assignment-pending = ответа пока нет
assignment-accepted = принято
assignment-tentative = может быть
assignment-done = готово
assignment-declined = отказ
answer-pending = ответа пока нет
answer-accepted = будет
answer-tentative = может быть
answer-done = был
answer-declined = не сможет
priority-marked = { $mark } { $name }
priority-urgent = срочный
priority-high = высокий
priority-medium = средний
priority-low = низкий

history-heading = <i>История</i>
history-all = <b>{ $title }</b>
    История, новое сверху:
history-newer = ‹ Новее
history-older = Старше ›
history-line = <i>{ $when } · { $name }: { $what }</i>
history-created = задача создана
history-event-created = событие создано
history-accept = принято
history-event-accept = будет
history-event-maybe = может быть
history-decline = отказ: { $note }
history-event-decline = не сможет
history-start = в работе
history-block = работа остановлена: { $note }
history-complete = { $has_note ->
    [yes] готово: { $note }
   *[no] готово
}
history-withdraw = отчёт отозван
history-approve = работа принята
history-return = возвращено: { $note }
history-claim = задача взята
history-give-back = задача отдана обратно
history-ask-due = просьба о другом сроке: { $due }
history-agree-due = новый срок согласован: { $due }
history-refuse-due = срок не изменён
history-comment = { $has_note ->
    [yes] комментарий: { $note }
   *[no] добавлены файлы
}
history-lines = дополнен чек-лист
history-ticked = отмечено: { $note }
history-unticked = отметка снята: { $note }
history-removed = убрано из чек-листа: { $note }
history-assign = изменены исполнители
history-event-assign = изменены участники
history-repeat = изменён повтор
history-skip = пропущено
history-nudge = напоминание исполнителям
history-event-nudge = напоминание молчащим
history-close = задача закрыта
history-event-close = событие завершено
history-cancel = задача отменена
history-event-cancel = событие отменено
history-reopen = задача возвращена в работу
history-event-reopen = событие возвращено
history-reschedule = новый срок: { $due }
history-event-reschedule = новое время: { $due }
history-edit = изменены подробности
history-delete = удалено
history-restore = возвращено из корзины
history-changed = задача изменена

task-accept = Принять
event-accept = Буду
event-maybe = Может быть
task-maybe = Может быть
task-decline = Не могу
event-decline = Не смогу
task-start = В работе
task-block = Остановить
task-complete = Готово
task-withdraw = Отозвать отчёт
task-approve = Принять работу
task-return = Вернуть
task-claim = Взять
event-claim = Присоединиться
task-give-back = Отдать обратно
task-ask-due = Попросить срок
task-reschedule = Перенести
task-assign = Назначить
event-assign = Участники
task-nudge = Поторопить
event-nudge = Напомнить молчащим
task-comment = { $comments ->
    [0] Комментарий
   *[other] Комментарии: { $comments }
}
task-check = { $lines ->
    [0] Чек-лист
   *[other] Чек-лист: { $ticked }/{ $lines }
}
task-remind = Напомнить себе
task-repeat = Повтор
task-edit = Изменить
task-watch = Следить
task-unwatch = Не следить
task-close = Закрыть
event-close = Завершить
task-cancel = Отменить задачу
event-cancel = Отменить событие
task-reopen = Вернуть в работу
event-reopen = Вернуть событие
task-delete = Удалить
task-skip = Пропустить эту
task-tags = Теги
task-files = { $files ->
    [0] Файлы
   *[other] Файлы: { $files }
}
task-everybody = Люди
task-history = История
task-more = Ещё
task-more-what = <b>{ $title }</b>
    Что сделать?
task-refresh = Обновить
task-open-app = Открыть в приложении

# Questions that end in a move.
task-why-decline = <b>{ $title }</b>
    Почему не можете? Напишите причину, её увидит постановщик.
task-why-block = <b>{ $title }</b>
    Что мешает? Напишите причину: её увидят все, кто занят задачей.
task-why-return = <b>{ $title }</b>
    Что нужно доделать? Напишите замечание, его увидят исполнители.
task-what-report = <b>{ $title }</b>
    Что сделано? Напишите пару слов для постановщика, пришлите фото или файлы. Можно и без отчёта.
task-no-report = Готово, без отчёта
report-files = { $count ->
    [one] Приложен { $count } файл. Пришлите ещё, допишите словами или отправьте так.
    [few] Приложено { $count } файла. Пришлите ещё, допишите словами или отправьте так.
   *[other] Приложено { $count } файлов. Пришлите ещё, допишите словами или отправьте так.
}
report-note = «{ $note }»
report-send = Отправить отчёт
report-drop = Убрать приложенное
task-why-ask-due = <b>{ $title }</b>
    Новый срок: { $due }
    Напишите, почему нужен другой срок, или отправьте без пояснения.
task-no-note = Без пояснения
wish-agree = Согласиться
wish-refuse = Отказать
wish-agree-to = Согласиться: { $name }
wish-refuse-to = Отказать: { $name }
task-sure-cancel = Отменить задачу «{ $title }»? Напоминания по ней прекратятся. Вернуть её можно кнопкой «Вернуть в работу».
event-sure-cancel = Отменить событие «{ $title }»? Участники узнают об этом, напоминания прекратятся. Вернуть его можно кнопкой «Вернуть событие».
task-yes-cancel = Да, отменить
task-sure-delete = Удалить «{ $title }»? { $days ->
    [one] Вернуть из корзины можно будет в течение { $days } дня.
   *[other] Вернуть из корзины можно будет в течение { $days } дней.
}
task-yes-delete = Да, удалить
task-deleted = «{ $title }» в корзине. { $days ->
    [one] Вернуть можно в течение { $days } дня.
   *[other] Вернуть можно в течение { $days } дней.
}
task-restore = Вернуть

# What was typed while the task changed.
kept-text = Вы написали:
    «{ $typed }»
kept-files = { $count ->
    [one] Приложен { $count } файл.
    [few] Приложено { $count } файла.
   *[other] Приложено { $count } файлов.
}
kept-due = Вы выбрали: { $due }
kept-again = Всё равно отправить
kept-comment = Оставить комментарием

# What repeats.
scope-which = <b>{ $title }</b>
    Это повторяется. Что изменить?
scope-this = Только это
scope-later = Это и следующие
repeat-now = <b>{ $title }</b>
    Повторяется: { $rule }
repeat-not = <b>{ $title }</b>
    Повтора нет.
repeat-set = Настроить повтор
repeat-change = Изменить повтор
repeat-stop = Больше не повторять

# Who is on it.
assign-who = <b>{ $title }</b>
    Сейчас: { $now }
    Отметьте людей. { $count ->
        [0] Никого не выбрано.
       *[other] Выбрано: { $count }.
    }
assign-nobody = никто
assign-by-tag = { $by_tag ->
    [0] По тегу
   *[other] По тегу: { $by_tag }
}
assign-which-tags = <b>{ $title }</b>
    Кому? Все, у кого есть тег, станут исполнителями.
assign-tag = #{ $name } · { $count }
assign-tags-done = К людям
assign-save = Готово
people-all = <b>{ $title }</b>
    Всего: { $count }
task-tags-which = <b>{ $title }</b>
    Какие теги поставить?
task-tags-none = <b>{ $title }</b>
    В команде пока нет тегов. Их создаёт начальник в разделе «Команды».
task-tags-save = Готово

# What is said and sent.
comments-all = <b>{ $title }</b>
    Комментарии: { $count }. Напишите сообщение, и оно станет комментарием; можно с фото и файлами.
comments-none = <b>{ $title }</b>
    Пока никто ничего не написал. Напишите сообщение, и оно станет комментарием; можно с фото и файлами.
comment-files = { $count ->
    [one] ({ $count } файл)
    [few] ({ $count } файла)
   *[other] ({ $count } файлов)
}
checklist-all = <b>{ $title }</b>
    Чек-лист: { $done } из { $count }
checklist-none = <b>{ $title }</b>
    В чек-листе пока пусто.
checklist-how = Пришлите новые пункты сообщением, каждый с новой строки.
checklist-remove = Убрать пункты
checklist-removed = Больше не убирать
files-one = <b>{ $title }</b>
    { $file }
    { $person }, { $when }
files-none = <b>{ $title }</b>
    Файлов пока нет. Пришлите фото или файл сообщением.
files-wanted = Здесь нужны фото или файлы. Слова станут комментарием в разделе «Комментарии».
files-remove = Убрать файл
file-image = Фото
file-video = Видео
file-audio = Звук
file-file = Файл

# What the task says.
edit-what = <b>{ $title }</b>
    { $later ->
        [yes] Что изменить? Изменится и в следующих.
       *[no] Что изменить?
    }
edit-title = Название
edit-description = Описание
edit-priority = Приоритет
edit-duration = Длительность
edit-completion = { $completion ->
    [all] Отчёт: от каждого
   *[any] Отчёт: хватит одного
}
edit-review = { $review ->
    [yes] Приёмка: да
   *[no] Приёмка: нет
}
edit-title-how = Сейчас: «{ $title }»
    Пришлите новое название.
edit-description-how = Сейчас:
    { $text }

    Пришлите новое описание.
edit-description-none = Описания пока нет. Пришлите его сообщением.
edit-no-description = Без описания
edit-priority-how = <b>{ $title }</b>
    Какой приоритет?
edit-duration-how = <b>{ $title }</b>
    Сколько продлится? Выберите или напишите, например «45», «1:30» или «полтора часа».
edit-no-duration = Без длительности

remind-when = <b>{ $title }</b>
    Когда напомнить? Напоминание придёт только вам.
remind-set-already = Уже напомню, лишнее можно убрать:
remind-muted = Напоминания об этом выключены.
remind-mute = Больше не напоминать
remind-unmute = Снова напоминать
remind-drop = ✕ { $time }
remind-before-15 = За 15 минут
remind-before-60 = За час
remind-before-1440 = За день
remind-hour = Через час
remind-evening = Вечером
remind-tomorrow = Завтра утром

toast-accept = Задача принята
toast-event-accept = Ваш ответ: буду
toast-event-maybe = Ваш ответ: может быть
toast-event-decline = Ваш ответ: не смогу
toast-decline = Отказ записан, постановщик увидит причину
toast-start = Задача в работе
toast-block = Работа остановлена, причина записана
toast-complete = Отмечено: готово
toast-withdraw = Отчёт отозван, задача снова в работе
toast-approve = Работа принята
toast-return = Возвращено, исполнители увидят замечание
toast-claim = Задача ваша
toast-give-back = Задача снова свободна
toast-ask-due = Постановщик увидит вашу просьбу
toast-wish-agree = Новый срок согласован
toast-wish-refuse = Срок остаётся прежним
toast-watch = Сообщу об изменениях
toast-unwatch = Больше не сообщаю об изменениях
toast-close = Задача закрыта
toast-cancel = Задача отменена
toast-reopen = Задача снова в работе
toast-skip = Пропущено
toast-delete = Удалено
toast-restore = Возвращено из корзины
toast-reschedule = Срок изменён
toast-assign = Список людей сохранён
toast-nudge = { $count ->
    [one] Напоминание получит { $count } человек
    [few] Напоминание получат { $count } человека
   *[other] Напоминание получат { $count } человек
}
toast-tags = Теги сохранены
toast-edit = Изменено
toast-repeat = Повтор сохранён
toast-repeat-stopped = Повтора больше не будет
toast-comment = Комментарий добавлен
toast-lines-added = Чек-лист дополнен
toast-line-removed = Пункт убран
toast-files = { $count ->
    [one] Добавлен { $count } файл
    [few] Добавлено { $count } файла
   *[other] Добавлено { $count } файлов
}
toast-file-removed = Файл убран
toast-refreshed = Обновлено
toast-remind-before = Напомню: до срока { $span }
toast-remind-at = Напомню: { $time }
toast-remind-dropped = Напоминание убрано
toast-muted = Больше не напомню об этом
toast-unmuted = Снова буду напоминать
task-source-line = <a href="{ $url }">Исходное сообщение</a>
