# What the bot says in a chat by itself.
mark-chat-digest = ☀️
mark-chat-review = 📊
mark-chat-lost = 🚪
notice-chat-lost = { $mark } Меня убрали из чата команды
notice-chat-was = Чат: { $chat }. Команда и её задачи остались, работать с ними можно здесь и в приложении.
chat-refresh = Обновить
chat-choose-team = Выбрать команду
chat-digest-heading = { $mark } <b>День команды</b>
chat-digest-free = Свободных задач: { $count }
chat-digest-nothing = На сегодня ничего нет, просроченного тоже.
chat-line-coming = будут: { $count }
chat-line-more = { $people } и ещё { $count }
chat-review-heading = { $mark } <b>Нагрузка и итоги за неделю</b>
chat-review-sum = Сделано: { $done } · открыто: { $open } · просрочено: { $late }
chat-review-line = { $mark } { $person }: открыто { $open }{ $late ->
        [0] {""}
       *[other] , просрочено { $late }
    }, сделано { $done }

# When it does.
chat-set-speaking = Сводки и тишина
chat-speaking = <b>Когда я пишу сам</b>
    { $team }
    Утренняя сводка приходит по рабочим дням, обзор недели — в 17:00. В тихие часы я только отвечаю.
chat-says-digest = Сводка: { $value }
chat-says-review = Обзор: { $value }
chat-says-quiet = Тихие часы: { $value }
chat-says-mute = Молчать: { $value }
chat-which-digests = Когда присылать утреннюю сводку?
chat-which-reviews = В какой день присылать обзор недели?
chat-which-quiets = Когда мне молчать?
chat-never = никогда
chat-words-silent = молчащим молчунам
chat-on = да
chat-off = нет
chat-board = <b>Доска: { $team }</b>
chat-board-open = { $mark } <b>Открыто: { $count }</b>
chat-board-in-progress = { $mark } <b>В работе: { $count }</b>
chat-board-blocked = { $mark } <b>Остановлено: { $count }</b>
chat-board-review = { $mark } <b>На приёмке: { $count }</b>
