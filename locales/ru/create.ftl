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

toast-created = Задача #{ $number } создана
toast-cancelled = Задача отменена
