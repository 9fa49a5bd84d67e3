# Lists of tasks.
view-today = Сегодня
view-overdue = Просрочено
view-upcoming = Предстоящие
view-no-date = Без срока
view-mine = Мои задачи
view-waiting = Ждут ответа
view-assigned = Поручено мной
view-watching = Наблюдаю
view-unassigned = Свободные
view-team = Все задачи
view-tag = Задачи с тегом
view-done = Закрытые
view-trash = Корзина

lists-heading = <b>Списки</b>
    Число показывает, сколько задач и событий в списке.
list-counted = { $name }: { $count }
list-many = { $count }+
list-heading = <b>{ $name }</b>: { $count }
list-heading-empty = <b>{ $name }</b>
list-heading-where = { $heading }
    { $where }
list-where-tag = { $team } · { $tag }
list-line = { $mark } #{ $number } <b>{ $title }</b> · { $due }
list-line-team = { $mark } #{ $number } <b>{ $title }</b> · { $due } · { $team }

list-team-button = Команда: { $team_button }
list-tag-button = Тег: { $tag_button }
list-every-team = все
list-every-tag = любой
list-which-team = <b>Команда</b>
    Задачи какой команды показать?
list-which-tag = <b>Тег</b>
    Задачи с каким тегом показать?

list-narrowed-empty = С таким отбором ничего нет. Измените его кнопками ниже.
list-empty-today = На сегодня ничего нет. Задачи без срока и на другие дни — в «Мои задачи» из меню.
list-empty-overdue = Просроченного нет. Что дальше — в «Сегодня» и «Предстоящие».
list-empty-upcoming = На следующие дни ничего не назначено. Напишите, что нужно сделать и когда, и это станет задачей.
list-empty-no-date = Задач без срока нет. Всё, что вас ждёт, — в «Мои задачи».
list-empty-mine = Вас ничего не ждёт. Напишите, что нужно сделать, и это станет задачей.
list-empty-waiting = Вашего ответа никто не ждёт. Здесь появятся новые поручения, работы на приёмку и просьбы о другом сроке.
list-empty-assigned = Вы пока ничего не поручали другим. Создайте задачу и выберите исполнителей из своей команды.
list-empty-watching = Вы ни за чем не наблюдаете. Откройте чужую задачу и нажмите «Следить», чтобы узнавать о её изменениях.
list-empty-unassigned = Свободных задач нет. Здесь появятся задачи команд, которые может взять любой.
list-empty-team = Открытых задач нет. Напишите, что нужно сделать, и это станет задачей.
list-empty-tag = Открытых задач с этим тегом нет. Чтобы поставить его, откройте задачу: «Ещё», «Теги».
list-empty-done = За последние 30 дней ничего не закрыто.
