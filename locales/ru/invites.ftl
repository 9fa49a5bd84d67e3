invites-link = Приглашение в команду
    <b>{ $name }</b>
    { $link }

    Скопируйте ссылку и отправьте её людям или в общий чат. Кто откроет её, увидит команду и сможет вступить участником.
invites-link-ends = Ссылка действует до { $ends }.
invites-link-lasts = Ссылка действует, пока её не отозвали.
invites-copy = Скопировать ссылку
invites-set-up = Настроить
invites-all = Все приглашения

invites-heading = <b>Приглашения: { $count }</b>
    { $name }
    На кнопках: кем становятся по ссылке, сколько человек вошло, до какого времени она действует.
invites-nothing = <b>Приглашения</b>
    { $name }
    Действующих ссылок нет. Создайте новую.
invites-line = { $mark } { $role } · вошли: { $uses } · { $ends }
invites-uses-of = { $uses } из { $most }
invites-until = до { $ends }
invites-for-ever = бессрочно
invites-create = Новое приглашение

invites-one = <b>Приглашение</b>
    { $name }
    Роль: { $mark } { $role }
    Срок: { $ends }
    Вошли: { $uses }
    Кто пригласил: { $author }
    { $link }
invites-is-expired = Срок истёк: по ссылке уже не войти. Продлите её или замените.
invites-is-used-up = По ссылке вошли все, кто мог. Увеличьте число входов или замените её.
invites-is-revoked = Ссылка отозвана: по ней больше не войти.
invites-role = Роль
invites-lifetime = Срок
invites-limit = Сколько человек
invites-reissue = Заменить ссылку
invites-revoke = Отозвать
invites-restore = Вернуть ссылку

invites-which-role = Кем станет тот, кто войдёт по ссылке?
invites-only-members = Начальников приглашает только босс команды.
invites-how-long = Сейчас срок ссылки: { $ends }. Сколько ей действовать от этой минуты?
invites-day = 1 день
invites-week = 7 дней
invites-month = 30 дней
invites-never = Бессрочно
invites-how-many = { $count ->
    [0] По ссылке ещё никто не вошёл. Сколько человек она впустит?
    [one] По ссылке вошёл { $count } человек. Сколько всего она впустит?
    [few] По ссылке вошли { $count } человека. Сколько всего она впустит?
   *[other] По ссылке вошли { $count } человек. Сколько всего она впустит?
}
invites-most = { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[other] { $count } человек
}
invites-any-number = Без ограничения
invites-sure-to-reissue = <b>Заменить ссылку?</b>
    Прежняя перестанет работать сразу, у всех, кому вы её отправили. Роль, срок и ограничение на число людей останутся.
invites-do-reissue = Да, заменить
toast-reissued = Вот новая ссылка, прежняя больше не работает
toast-revoked = Приглашение отозвано
toast-restored = Ссылка снова работает
