# Group chats. Words of commands, in any language, separated by spaces.
chat-words-task = задача таск
chat-words-event = событие встреча
chat-words-tasks = задачи список
chat-words-board = доска
chat-words-done = готово сделано
chat-words-take = беру взять
chat-words-drop = отдать отказ
chat-words-block = стоп блок
chat-words-reopen = вернуть переоткрыть
chat-words-due = срок
chat-words-assign = назначить поручить
chat-words-note = заметка комментарий
chat-words-show = покажи показать
chat-words-find = найти поиск
chat-words-remind = напомни поторопить
chat-words-members = люди участники
chat-words-role = роль
chat-words-tag = тег
chat-words-kick = исключить
chat-words-bind = связать
chat-words-unbind = отвязать
chat-words-help = помощь
chat-words-list-mine = мои моё мое
chat-words-list-overdue = просрочено просроченные
chat-words-list-today = сегодня
chat-words-role-admin = начальник админ
chat-words-role-member = участник

# The bot comes.
chat-hello = Задачи этого чата можно вести прямо здесь. Чтобы я видел команды, сделайте меня администратором с правом «Читать все сообщения».
chat-check = Проверить
chat-deaf = Я больше не вижу сообщений и не отвечу на команды. Верните мне право «Читать все сообщения».
chat-still-deaf = Права пока нет: сделайте меня администратором с «Читать все сообщения»
chat-hears = Вижу сообщения. Команды: /help
chat-which-team = Вижу сообщения. Какая команда будет вести здесь задачи? Решает тот, кто добавил меня в чат.
chat-new-team = Новая команда «{ $name }»
chat-own-team = Одна из моих команд
chat-untitled = Чат
chat-no-teams = Вы не управляете ни одной командой. Создайте новую
chat-start-first = Сначала откройте диалог со мной и нажмите «Начать»
chat-asked-in-private = Спросил вас в личном диалоге
chat-choose = С какой командой связать чат «{ $chat }»?
chat-bound = Чат связан с командой «{ $team }». Кто напишет команду или нажмёт «Вступить», станет её участником. Задача ставится так: /task Подготовить смету @Анна до пятницы
chat-bound-private = Чат «{ $chat }» связан с командой «{ $team }».
chat-unbound = Чат больше не связан с командой «{ $team }». Её задачи остались у неё. Связать снова: /bind
chat-not-bound = У этого чата ещё нет команды. Её выбирает тот, кто добавил меня в чат: /bind
chat-join = Вступить
chat-joined = Вы в команде «{ $team }»
chat-error-removed = Вас убрали из команды этого чата. Вернуться можно по приглашению от начальника.
chat-error-left = Вы вышли из команды этого чата. Чтобы вернуться, нажмите «Вступить».
chat-slower = { $name }, слишком много команд подряд. Подождите немного: следующие я пропущу.

# Hints.
chat-unknown = Команды { $word } нет. Все команды: /help
chat-words = Если это задача, начните с команды: /task { $words }
chat-called = Задача ставится так: /task Подготовить смету @Анна до пятницы. Все команды: /help
chat-hint-task = Напишите, что сделать: /task Подготовить смету @Анна до пятницы. Или ответьте этой командой на сообщение.
chat-hint-event = Напишите, что и когда: /event Планёрка завтра в 10.
chat-hint-number = Укажите номер задачи: /{ $command } 42. Номера видны в списке: /tasks
chat-hint-due = Напишите срок словами: /due 42 в пятницу в 15.
chat-no-such-day = «{ $day }» нет в календаре. Напишите другой день.
chat-hint-assign = Напишите, кого назначить: /assign 42 @Анна.
chat-hint-note = Напишите текст: /note 42 Ждём ответа поставщика.
chat-hint-tasks = Можно так: /tasks, /tasks мои, /tasks просрочено, /tasks сегодня, /tasks @Анна, /tasks #смета.
chat-hint-find = Напишите, что искать: /find смета.
chat-hint-role = Напишите, кому и какую роль: /role @Анна начальник. Или: участник.
chat-hint-tag = Напишите, кому и какой тег: /tag @Анна дизайнер.
chat-hint-kick = Напишите, кого исключить: /kick @Анна.
chat-no-task = Задачи #{ $number } в этой команде нет. Список: /tasks
chat-no-person = «{ $name }» нет в команде. Пусть напишет здесь любую команду или нажмёт «Вступить»: /members
chat-which-person = «{ $name }» подходит нескольким: { $people }. Напишите имя и фамилию.

chat-stands-closed = { $mark } #{ $number } { $title }: { $state }. Открыть снова: /reopen { $number }
chat-stands-open = { $mark } #{ $number } { $title }: { $state }. Вашей частью сейчас ничего не изменить: /show { $number }

# Cards.
chat-card-title = { $mark } #{ $number } <b>{ $title }</b>
chat-card-task-time = Срок: { $due }
chat-card-event-time = Когда: { $due }
chat-card-event-author = Организатор: { $person }
chat-card-task-author = Постановщик: { $person }
chat-card-blocked = Остановлена: { $reason }
chat-card-nobody = Исполнителя нет: возьмёт любой
chat-card-person = { $mark } { $person }: { $state }
chat-card-elsewhere = #{ $number } { $title }: карточка ниже.
chat-card-deleted = Эта задача удалена.
chat-button-task-claim = Беру
chat-button-task-start = В работе
chat-button-task-complete = Готово
chat-button-event-accept = Буду
chat-button-event-maybe = Может быть
chat-button-event-decline = Не смогу
chat-toast-claim = #{ $number } ваша
chat-toast-start = #{ $number } в работе
chat-toast-complete = #{ $number }: отчёт принят
chat-toast-accept = Вы будете
chat-toast-maybe = Ваш ответ: может быть
chat-toast-decline = Записал: не сможете

# What commands did.
chat-did-complete = ✅ #{ $number } { $title }: готово, { $person }
chat-did-close = ✅ #{ $number } { $title }: закрыта
chat-did-claim = 👍 #{ $number } { $title }: берёт { $person }
chat-did-start = 🔵 #{ $number } { $title }: в работе
chat-did-accept = 👍 #{ $number } { $title }: принимает { $person }
chat-did-give-back = #{ $number } { $title }: снова свободна
chat-did-decline = ↩️ #{ $number } { $title }: отказ, { $person }
chat-did-block = ⛔ #{ $number } { $title }: остановлена
chat-did-reopen = ⚪ #{ $number } { $title }: снова открыта
chat-did-withdraw = #{ $number } { $title }: отчёт отозван
chat-did-due = #{ $number } { $title }: срок { $due }
chat-did-assign = #{ $number } { $title }: исполнители: { $people }
chat-did-note = #{ $number } { $title }: комментарий добавлен
chat-did-remind = #{ $number } { $title }: напомнил, людей: { $count }
chat-did-role = { $name }: теперь { $role }
chat-did-tag = { $name }: тег #{ $tag }
chat-did-kick = { $name } больше не в команде

# Lists.
chat-tasks-all = <b>{ $team }</b>: открытых задач { $count }
chat-tasks-mine = <b>{ $team }</b>: ваших задач { $count }
chat-tasks-overdue = <b>{ $team }</b>: просрочено { $count }
chat-tasks-today = <b>{ $team }</b>: на сегодня { $count }
chat-tasks-none = Таких задач нет. Новая: /task Подготовить смету до пятницы
chat-task-line = { $mark } #{ $number } { $title } · { $due } · { $people }
chat-nobody = свободна
chat-found-line = { $mark } #{ $number } { $title } · { $due }
chat-found-none = Ничего не нашлось. Попробуйте другое слово или номер.
chat-members = <b>{ $team }</b>: людей { $count }
chat-member-line = { $mark } { $name }
chat-help = <b>Поставить</b>
    /task Смета @Анна до пятницы
    /event Планёрка завтра в 10
    Ответом на сообщение: задача станет из него.

    <b>Посмотреть</b>
    /tasks: открытые; мои, просрочено, сегодня, @кто, #тег
    /board: доска, /show 42: карточка, /find слово
    /digest: что сегодня, /stats: кто сколько несёт

    <b>Сделать</b>
    /take 42, /done 42 отчёт, /drop 42
    /block 42 причина, /reopen 42
    /due 42 в пятницу, /assign 42 @кто
    /note 42 текст, /remind 42
    Ответом на карточку номер не нужен.

    <b>Команда</b>
    /members, /role @кто начальник, /tag @кто тег, /kick @кто
    /settings, /export, /bind, /unbind

    Можно по-русски: /задача, /готово 42, /срок 42 завтра.
chat-words-digest = сводка
chat-words-stats = статистика
chat-words-export = выгрузка
chat-words-settings = настройки
chat-claims = { $name } администрирует этот чат и просит роль начальника. Решает босс команды.
chat-grant = Дать роль
chat-exported = Открытые задачи таблицей: { $count }
chat-settings = <b>{ $team }</b>: настройки
    Поручать другим: { $assign }
    Приёмка новых задач: { $review }
    Часовой пояс: { $zone }
    Язык бота в чате: { $language }
chat-assign-everyone = все
chat-assign-admins = только начальники
chat-yes = нужна
chat-no = не нужна
chat-set-assign = Кто поручает
chat-set-review = Приёмка
chat-set-zone = Часовой пояс
chat-set-language = Язык
chat-which-zone = Какое время у команды?
chat-unreached = Не могу написать лично: { $people }. Сообщения придут, когда откроют диалог со мной: https://max.ru/{ $bot }
chat-no-tag = Тега #{ $name } в команде нет. Можно так: /tag @Анна { $name }
chat-tasks-of-person = <b>{ $team }</b>: у этого человека задач { $count }
chat-tasks-of-tag = <b>{ $team }</b>: задач с этим тегом { $count }
