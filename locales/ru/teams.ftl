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
teams-created = Команда создана. Теперь пригласите людей.
teams-team = <b>{ $name }</b>
    Открытых задач: { $open_tasks }

    Люди: { $count }
    { $people }
teams-own = <b>{ $name }</b>
    Эти задачи видите только вы.
    Открытых задач: { $open_tasks }
teams-person = { $mark } { $name } · { $role }
teams-invite = Пригласить
teams-invitation = Приглашение в команду
    <b>{ $name }</b>
    { $link }

    Скопируйте ссылку и отправьте её людям или в общий чат. Кто откроет её, увидит команду и сможет вступить участником. Ссылка действует до: { $until }.
teams-copy-link = Скопировать ссылку

join-preview = Приглашение в команду
    <b>{ $name }</b>
    Приглашает: { $inviter }
    Людей в команде: { $count }
    Ваша роль: { $mark } { $role }
join-accept = Вступить
join-refuse = Не сейчас
toast-joined = Вы в команде: { $name }
toast-join-later = Хорошо. Ссылка останется рабочей до конца своего срока
