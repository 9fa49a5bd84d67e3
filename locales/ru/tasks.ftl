# The wizard.
create-what = <b>Новая задача</b>
    Что нужно сделать? Напишите одним сообщением. Вторая и следующие строки станут описанием.
create-what-instead = <b>Название</b>
    Сейчас: «{ $title }»
    Напишите другое или оставьте это.
create-keep-title = Оставить это
create-which-team = <b>{ $title }</b>
    В какой команде?
create-who = <b>{ $title }</b>
    Кто это сделает? { $count ->
        [0] Выберите одного или нескольких.
       *[other] Выбрано: { $count }.
    }
create-nobody = Никто: возьмёт любой
create-go-on = Дальше ›
create-anybody = любой из команды
create-left-team = { $name } (уже не в команде)
create-check = Проверьте и создайте:
create-summary = <b>{ $title }</b>
    Команда: { $team }
    Исполнители: { $people }
    Срок: { $due }
create-details = { $description }
create-save = Создать
create-edit-title = Название
create-edit-description = Описание
create-edit-team = Команда
create-edit-people = Исполнители
create-edit-due = Срок
create-describe = Пришлите описание: подробности, адреса, ссылки.
create-no-description = Без описания
create-done = Задача создана.
create-open = К задаче
create-another = Ещё одна
create-undo = Отменить

# The picker of a due time.
due-when = <b>{ $title }</b>
    К какому сроку?
due-today = Сегодня
due-tomorrow = Завтра
due-friday = Пятница, { $friday_day }
due-week = Через неделю
due-none = Без срока
due-pick-day = Выбрать дату
due-which-day = <b>{ $title }</b>
    На какой день?
due-what-time = <b>{ $title }</b>
    Срок: { $day }. К какому времени? Выберите или напишите, например 14:30.
due-whole-day = Весь день
due-time-unclear = Не понял время. Напишите часы и минуты, например 14:30.

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

toast-created = Задача #{ $number } создана
toast-accept = Задача принята
toast-decline = Отказ записан, постановщик увидит причину
toast-complete = Отмечено: готово
toast-claim = Задача ваша
toast-close = Задача закрыта
toast-cancel = Задача отменена
toast-reopen = Задача снова в работе
toast-reschedule = Срок изменён
toast-refreshed = Обновлено
toast-cancelled = Задача отменена
toast-remind-before = Напомню: до срока { $span }
toast-remind-at = Напомню: { $time }
