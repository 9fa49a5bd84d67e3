team-settings-main = <b>Настройки команды</b>
    { $name }
    Рабочие дни: { $days }
    Часовой пояс: { $zone }. Там сейчас { $time }
    Три правила ниже меняются нажатием.
team-settings-assign-everyone = Поручают другим: все
team-settings-assign-admins = Поручают другим: начальники
team-settings-sight-off = Участники видят: все задачи
team-settings-sight-on = Участники видят: только свои
team-settings-review-off = Приёмка работы: по желанию
team-settings-review-on = Приёмка работы: у новых задач
team-settings-name = Название
team-settings-description = Описание
team-settings-days = Рабочие дни
team-settings-zone = Часовой пояс
team-settings-saved = Сохранено

team-settings-what-name = Сейчас: { $name }
    Напишите новое название команды.
team-settings-what-description = <b>{ $name }</b>
    Чем занимается команда? Напишите пару слов: их увидят все, кого пригласили.
team-settings-no-description = Убрать описание
team-settings-which-days = <b>Рабочие дни</b>
    Сейчас: { $days }. Отметьте дни, когда команда работает.
team-settings-which-zone = <b>Часовой пояс команды</b>
    Сейчас: { $zone }, { $time }. Выберите город или напишите свой. У каждого человека остаётся его собственный пояс.

team-settings-sure-to-delete = <b>Удалить команду?</b>
    { $name }

    Исчезнут все её задачи, события, теги и история. Восстановить их будет нельзя. { $count ->
        [0] Кроме вас, в команде никого нет.
        [one] { $count } человек потеряет доступ и узнает об этом.
        [few] { $count } человека потеряют доступ и узнают об этом.
       *[other] { $count } человек потеряют доступ и узнают об этом.
    }

    Чтобы удалить, напишите название команды.
team-settings-deleted = Команда удалена: { $name }
