# The card.
task-heading = { $mark } #{ $number } <b>{ $title }</b>
    { $state }
task-text = { $text }
task-facts = Команда: { $team }
    Постановщик: { $author }
    Срок: { $due }
card-nobody = Исполнителя нет: задачу может взять любой из команды.
task-people = Исполнители:
task-person = { $mark } { $name }: { $state }
task-note = . «{ $note }»
task-more-people = и ещё { $count }
state-open = Открыта
state-in-progress = В работе
state-blocked = Ждёт
state-review = На приёмке
state-done = Выполнена
state-cancelled = Отменена
assignment-pending = ответа пока нет
assignment-accepted = в работе
assignment-done = готово
assignment-declined = отказ

history-heading = <i>История</i>
history-line = <i>{ $when } · { $name }: { $what }</i>
history-created = задача создана
history-accept = принято
history-decline = отказ: { $note }
history-complete = { $has_note ->
    [yes] готово: { $note }
   *[no] готово
}
history-claim = задача взята
history-close = задача закрыта
history-cancel = задача отменена
history-reopen = задача возвращена в работу
history-reschedule = новый срок: { $due }
history-changed = задача изменена

task-accept = Принять
task-decline = Не могу
task-complete = Готово
task-claim = Взять
task-close = Закрыть
task-cancel = Отменить задачу
task-reopen = Вернуть в работу
task-reschedule = Перенести
task-remind = Напомнить
task-refresh = Обновить
task-open-app = Открыть в приложении
task-why-decline = <b>{ $title }</b>
    Почему не можете? Напишите причину, её увидит постановщик.
task-what-report = <b>{ $title }</b>
    Что сделано? Напишите пару слов для постановщика или завершите без отчёта.
task-no-report = Готово, без отчёта
task-sure-cancel = Отменить задачу «{ $title }»? Напоминания по ней прекратятся. Вернуть её можно кнопкой «Вернуть в работу».
task-yes-cancel = Да, отменить

remind-when = <b>{ $title }</b>
    Когда напомнить? Напоминание придёт только вам.
remind-set-already = Уже напомню:
    { $set_already }
remind-before-15 = За 15 минут
remind-before-60 = За час
remind-before-1440 = За день
remind-hour = Через час
remind-tomorrow = Завтра утром

toast-accept = Задача принята
toast-decline = Отказ записан, постановщик увидит причину
toast-complete = Отмечено: готово
toast-claim = Задача ваша
toast-close = Задача закрыта
toast-cancel = Задача отменена
toast-reopen = Задача снова в работе
toast-reschedule = Срок изменён
toast-refreshed = Обновлено
toast-remind-before = Напомню: до срока { $span }
toast-remind-at = Напомню: { $time }
