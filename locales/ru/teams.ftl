mark-role-owner = 👑
mark-role-admin = ⭐
mark-role-member = 👤
mark-role-personal = 🏠
role-owner = Босс
role-admin = Начальник
role-member = Участник

teams-heading = <b>Команды</b>
    Команда — это люди и их общие задачи.
teams-only-own = Пока у вас только «Личное»: эти задачи видите только вы. Создайте команду, чтобы поручать задачи другим, или откройте ссылку-приглашение.
teams-line = { $mark } { $name }
teams-create = Создать команду
teams-what-name = <b>Новая команда</b>
    Как её назвать? Напишите название, например «Отдел продаж».
teams-describe = <b>{ $name }</b>
    Чем занимается команда? Напишите пару слов: их увидят все, кого вы пригласите.
teams-no-description = Без описания
teams-created = Команда создана. Теперь пригласите людей.

teams-team = <b>{ $name }</b>
    Людей: { $count } ({ $roles })
    Открытых задач: { $open_tasks }
teams-own = <b>{ $name }</b>
    Эти задачи видите только вы.
    Открытых задач: { $open_tasks }
teams-tasks = Задачи
teams-members = Люди
teams-invite = Пригласить
teams-tags = Теги команды
teams-notify = Уведомления
teams-settings = Настройки
teams-leave = Выйти из команды
teams-delete = Удалить команду

teams-sure-to-leave = <b>Выйти из команды?</b>
    { $name }

    { $count ->
        [0] Незаконченных задач у вас в ней нет.
        [one] У вас { $count } незаконченная задача: она вернётся постановщику, и он узнает об этом.
        [few] У вас { $count } незаконченные задачи: они вернутся постановщикам, и те узнают об этом.
       *[other] У вас { $count } незаконченных задач: они вернутся постановщикам, и те узнают об этом.
    } Вернуться можно будет только по приглашению.
teams-do-leave = Да, выйти
teams-left = Вы вышли из команды: { $name }
teams-hand-over-first = <b>{ $name }</b>
    Вы босс этой команды. Сначала передайте её другому: вы станете начальником и сможете выйти.
teams-hand-over = Передать команду
teams-alone = <b>{ $name }</b>
    Кроме вас, в команде никого нет, передать её некому. Её можно удалить вместе с задачами.

teams-which-mode = <b>{ $name }</b>
    Как сообщать вам о делах этой команды?
teams-mode-as-all = Как везде: { $mode }
teams-mode-sound = Со звуком
teams-mode-silent = Без звука
teams-mode-off = Не сообщать
teams-mode-set = Запомнил

join-preview = Приглашение в команду
    <b>{ $name }</b>
    Приглашает: { $inviter }
    Людей в команде: { $count }
    Ваша роль: { $mark } { $role }
join-accept = Вступить
join-refuse = Не сейчас
toast-joined = Вы в команде: { $name }
toast-join-later = Хорошо. Ссылка останется рабочей до конца своего срока
