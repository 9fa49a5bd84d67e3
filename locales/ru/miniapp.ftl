app-today = Сегодня
app-overdue = Просрочено
app-due-today = На сегодня
app-section-count = { $title }, { $count }
app-empty = На сегодня задач нет
app-empty-help = Задачи со сроком на сегодня появятся здесь.
app-create = Создать задачу
app-complete-task = Отметить выполненной: { $title }
app-load-more = Показать ещё

app-offline = Нет связи. Показано то, что загрузилось раньше.
app-no-network = Нет связи. Проверьте интернет и повторите.
app-load-failed = Не удалось загрузить
app-retry = Повторить
app-close = Закрыть
app-back = Назад
app-cancel = Отмена
app-broken = Что-то сломалось
app-broken-help = Обновите страницу: то, что вы написали, сохранено.
app-reload = Обновить
app-lost = Такой страницы нет
app-to-today = К задачам на сегодня

app-completed = Выполнено: { $title }
app-completed-own = Ваша часть выполнена: { $title }
app-undo = Вернуть
app-undone = Задача снова в работе
app-not-completed = Не отмечено: { $title }

app-outside = Откройте приложение в MAX
app-outside-help = Здесь нельзя узнать, кто вы. Найдите бота в MAX и нажмите в чате с ним «Открыть приложение».
app-outside-bot = Перейти к боту
app-signing-in = Входим
app-no-sign-in = Войти не удалось
app-over = Время работы истекло

task-number = Задача #{ $number }
task-state-open = Открыта
task-state-in_progress = В работе
task-state-blocked = Остановлена
task-state-review = На приёмке
task-state-done = Выполнена
task-state-cancelled = Отменена
task-due = Срок
task-due-none = Без срока
task-overdue = Просрочено
task-team = Команда
task-author = Постановщик
task-assignees = Исполнители
task-nobody = Пока никто не взял
task-you = { $name } (вы)
task-assignment-pending = ответа пока нет
task-assignment-accepted = принято
task-assignment-tentative = может быть
task-assignment-done = готово
task-assignment-declined = отказ
task-do-complete = Готово
task-do-accept = Принять
task-do-claim = Взять
task-do-close = Закрыть задачу
task-do-reopen = Вернуть в работу
task-missing = Задача недоступна

new-title = Новая задача
new-what = Что нужно сделать
new-details = Подробности
new-team = Команда
new-people = Кому
new-nobody = Никому: задачу возьмёт любой из команды
new-more-people = { $count ->
    [one] Показать ещё { $count } человека
    [few] Показать ещё { $count } человек
   *[other] Показать ещё { $count } человек
}
new-people-failed = Не удалось загрузить участников.
new-when = Срок
new-today = Сегодня
new-tomorrow = Завтра
new-other-day = Дата
new-no-due = Без срока
new-day = День
new-time = Время
new-whole-day = Весь день
new-clear-time = Убрать время
new-save = Создать
new-created = Создана задача #{ $number }
new-open = Открыть
new-kept = Нет связи. Задача не отправлена, текст сохранён. Нажмите «Создать», когда связь появится.
new-empty = Напишите, что нужно сделать: хотя бы одно слово.
new-draft = Вернулись к тому, что вы не отправили.
new-left = { $count ->
    [one] Остался { $count } знак
    [few] Осталось { $count } знака
   *[other] Осталось { $count } знаков
}
new-over = { $count ->
    [one] Лишний { $count } знак
    [few] Лишние { $count } знака
   *[other] Лишние { $count } знаков
}

when-today = сегодня
when-tomorrow = завтра
when-yesterday = вчера
when-at = { $day }, { $time }

# Tab bar and «More»
tab-all = Разделы
tab-today = Сегодня
tab-tasks = Задачи
tab-board = Доска
tab-calendar = Календарь
tab-more = Ещё
more-teams = Команды
more-teams-help = Участники, метки, приглашения
more-events = События
more-events-help = Кто придёт, а кто ещё не ответил
more-statistics = Статистика
more-statistics-help = Сделано, просрочено, нагрузка
more-settings = Настройки
more-settings-help = Язык, часовой пояс, напоминания

# Tasks
tasks-search = Поиск по задачам
tasks-views = Какие задачи
tasks-view-mine = Мои
tasks-view-waiting = Ждут меня
tasks-view-assigned = Поручил
tasks-view-overdue = Просрочено
tasks-view-upcoming = Предстоит
tasks-view-no_date = Без срока
tasks-view-unassigned = Свободные
tasks-view-watching = Слежу
tasks-view-team = Все
tasks-view-done = Выполнено
tasks-before = Раньше
tasks-later = Позже
tasks-filter = Фильтры
tasks-filter-on = Фильтры, выбрано: { $count }
tasks-filter-reset = Сбросить
tasks-filter-show = Показать
tasks-filter-person = Исполнитель
tasks-filter-team-first = Теги и исполнители появятся, когда выбрана команда.
tasks-sort = Порядок
tasks-sort-due = По сроку
tasks-sort-priority = По важности
tasks-sort-created = Сначала новые
tasks-sort-updated = Недавно изменённые
tasks-none-found = Ничего не нашлось
tasks-none-found-help = Измените запрос или снимите фильтры.
tasks-empty-mine = За вами задач нет
tasks-empty-waiting = Ничего не ждёт вашего ответа
tasks-empty-assigned = Вы никому ничего не поручили
tasks-empty-overdue = Просроченного нет
tasks-empty-upcoming = Впереди пока пусто
tasks-empty-no_date = У всех ваших задач есть срок
tasks-empty-unassigned = Свободных задач нет
tasks-empty-watching = Вы ни за чем не следите
tasks-empty-team = Задач ещё нет
tasks-empty-done = За месяц ничего не закрыто

# Card
task-priority = Приоритет
task-priority-1 = Срочный
task-priority-2 = Высокий
task-priority-3 = Средний
task-priority-4 = Низкий
task-tags = Теги
task-repeats = повторяется
task-checklist-progress = чек-лист: { $done } из { $count }
task-comments-count = { $count ->
    [one] { $count } комментарий
    [few] { $count } комментария
   *[other] { $count } комментариев
}
app-save = Сохранить
event-number = Событие #{ $number }
event-state-open = Впереди
event-state-in_progress = Идёт
event-state-blocked = Остановлено
event-state-review = На приёмке
event-state-done = Завершено
event-state-cancelled = Отменено
event-assignment-pending = ответа пока нет
event-assignment-accepted = будет
event-assignment-tentative = может быть
event-assignment-done = был
event-assignment-declined = не сможет
event-do-accept = Буду
event-do-maybe = Может быть
event-do-decline = Не смогу
event-do-claim = Присоединиться
event-do-close = Завершить
event-do-cancel = Отменить событие
event-cancel-sure = Отменить событие?
task-cancel-sure = Отменить задачу?
task-cancel-help = Об этом узнают все, кто в ней участвует. Вернуть можно в любой момент.
task-do-maybe = Может быть
task-do-decline = Не могу
task-do-start = Начать
task-do-block = Остановить
task-do-withdraw = Отозвать отчёт
task-do-approve = Принять работу
task-do-return = Вернуть на доработку
task-do-give_back = Отдать обратно
task-do-cancel = Отменить задачу
task-did-complete = Готово
task-did-close = Задача закрыта
task-did-cancel = Задача отменена
task-did-approve = Работа принята
task-did-claim = Задача ваша
task-why-decline = Почему не можете
task-why-block = Что мешает
task-why-return = Что доработать
task-why-complete = Что сделано
task-more = Ещё действия
task-report = Готово, с отчётом…
task-ask-due = Попросить другой срок
task-ask-due-send = Попросить
task-reason = Почему
task-nudge = Поторопить тех, кто молчит
task-nudged = Напомнили
task-skip = Пропустить в этот раз
task-skipped = Пропущено
task-watch = Следить
task-unwatch = Не следить
task-watch-on = Вы следите за этим
task-watch-off = Вы больше не следите
task-share = Поделиться
task-link = Скопировать ссылку
task-link-copied = Ссылка скопирована
task-delete = Удалить
task-deleted = Удалено: { $title }
task-restored = Возвращено из корзины
task-not-deleted = Не удалено
task-not-saved = Не сохранено
task-add = Добавить
task-edit = Изменить
task-edit-title = Название и подробности
task-begins = Начало
task-host = Организатор
task-length = Длительность
task-length-none = Не указана
task-scope = Что изменить
task-scope-this = Только эту
task-scope-later = И следующие
task-repeat = Повтор
task-repeat-none = Не повторяется
task-repeat-daily = Каждый день
task-repeat-workdays = По будням
task-repeat-weekly = Каждую неделю
task-repeat-fortnightly = Каждые две недели
task-repeat-monthly = Каждый месяц
task-repeat-yearly = Каждый год
task-repeat-own = Своими словами
task-repeat-example = каждый второй вторник
task-repeat-from-completion = Считать от дня выполнения
task-repeat-needs-due = Сначала назначьте срок: от него считается повтор.
task-repeat-unclear = Такой повтор не понят. Напишите, например: каждый второй вторник.
task-tags-none = Нет
task-tags-of-team-none = В команде ещё нет тегов. Их создают в её настройках.
task-reminders = Напоминания
task-reminders-none = Нет
task-reminder-before-due = До срока
task-reminder-before = за { $length }
task-reminder-on-time = в срок
task-reminder-at = Напомнить в другое время
task-reminder-set = Напомним
task-reminder-drop = Убрать напоминание: { $when }
task-mute = Не напоминать мне об этом
task-mute-on = Без напоминаний
task-mute-off = Напоминания включены
task-guests = Участники
task-no-guests = Пока никого
task-own-due = свой срок: { $due }
task-by-tags = По тегу
task-by-tags-help = Кто получит тег позже, тоже попадёт в список; кто потеряет, выйдет из него.
task-due-wish = { $name } просит другой срок: { $due }
task-due-agree = Согласиться
task-due-refuse = Отказать
task-due-agreed = Новый срок согласован
task-due-refused = Срок остался прежним
task-checklist = Чек-лист
task-checklist-add = Новый пункт
task-checklist-ready = Готово
task-item-drop = Убрать: { $text }
task-item-dropped = Пункт убран
task-item-text = Текст пункта: { $text }
task-item-up = Выше: { $text }
task-item-down = Ниже: { $text }
task-files = Файлы
task-file-add = Добавить файл
task-file-too-large = { $name } больше 20 МБ
task-uploading = Загружается…
task-photo = Фото
task-comments = Комментарии
task-comment-write = Комментарий
task-comment-send = Отправить
task-comment-kept = Не отправлено, текст сохранён
task-sending = отправляется
task-history = История

# Доска
board-open = К работе
board-in_progress = В работе
board-blocked = Ждёт
board-review = На проверке
board-done = Готово
team-choice-mine = Мои
team-choice-all = Все команды
board-card = карточка, которую можно перенести
board-how = Пробел поднимает карточку, стрелки несут её в соседний столбец, пробел опускает, Escape возвращает. Enter открывает.
board-none-open = Новых задач нет.
board-none-in_progress = Перенесите сюда то, за что взялись.
board-none-blocked = Здесь то, что ждёт чего-то: при переносе скажите, чего.
board-none-review = Здесь задачи, работу по которым принимает автор.
board-none-done = Здесь появится то, что закрыто за месяц.
board-empty = На доске пусто
board-empty-mine = Ваших задач на доске нет
board-empty-help = Создайте задачу, и она появится в столбце «К работе».
board-no-way = Из «{ $from }» в «{ $to }» не перенести
board-no-review = У этой задачи приёмка не включена: перенесите её сразу в «Готово».
board-not-moved = Не перенесено: { $title }
board-to-review = Отдано на проверку: { $title }
board-says-lifted = Поднято: { $title }
board-says-over = { $title }: над «{ $column }»
board-says-dropped = { $title }: опущено в «{ $column }»
board-says-back = { $title }: на прежнем месте

# Quick add, and the form beside it
new-mode = Как создать
new-mode-quick = Одной фразой
new-mode-form = По полям
new-quick = Задача одной фразой
new-quick-example = Позвонить поставщику завтра в 10 !важно
new-quick-help = Пишите как думаете: «каждый понедельник в 9», «@Борис», «#склад», «!важно», «за час напомнить». Понятое подсветится; нажмите на него, чтобы вернуть в название.
new-understood = Что понято
new-give-back = Вернуть в название: { $text }
new-read-again = Понять заново
new-no-title = Добавьте, что нужно сделать
new-or-else = А может быть
new-who-is = Кто это: { $mention }?
new-stranger = { $name }: такого человека в команде нет
new-unknown-tag = #{ $name }: такого тега нет, а создавать их могут не все
new-impossible = { $text }: такой даты нет
new-too-often = Чаще раза в день задачи не повторяются
new-tag-made = { $name } (новый)
new-team-by-text = По тексту
new-kind = Что это
new-kind-task = Задача
new-kind-event = Событие

# Календарь
calendar-month = Месяц
calendar-week = Неделя
calendar-span = Что показать
calendar-days = Дни месяца
calendar-before-month = Предыдущий месяц
calendar-after-month = Следующий месяц
calendar-before-week = Предыдущая неделя
calendar-after-week = Следующая неделя
calendar-day = { $count ->
    [0] { $day }
    [one] { $day }: { $count } дело
    [few] { $day }: { $count } дела
   *[many] { $day }: { $count } дел
}
calendar-all-day = весь день
calendar-event = Событие
calendar-planned = повтор
calendar-rest = ещё { $count }
calendar-free-day = Свободно
calendar-empty = На этот день ничего нет. Задачи со сроком и события появятся здесь.
calendar-more = Показано не всё: дел слишком много. Выберите команду или неделю.

# Команды
team-new = Новая команда
team-none = Пока у вас только «Личное»
team-none-help = Создайте команду, чтобы поручать задачи другим, или откройте ссылку-приглашение.
team-personal-help = Эти задачи видите только вы
team-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
}
team-name = Название
team-description = Описание
team-description-help = Описание увидят все, кого вы пригласите.
team-description-none = Без описания
team-role = Роль
team-role-owner = Босс
team-role-admin = Начальник
team-role-member = Участник
team-role-help = Начальник приглашает людей, ведёт теги и настройки, правит любые задачи. Участник ставит задачи и выполняет свои.
team-role-changed = { $name }: теперь { $role ->
    [admin] начальник
   *[other] участник
}
team-tasks = Задачи
team-members = Люди
team-load = задач: { $count }
team-load-late = просрочено: { $count }
team-more = Ещё
team-mode = Уведомления
team-tasks-of = Задачи
team-tags = Теги
team-tags-worn = Теги
team-tags-worn-help = Задачи, порученные тегу, получает каждый, у кого он есть.
team-tags-help = Тегом отмечают задачи и людей. Задачу можно поручить тегу: её получит каждый, у кого он есть.
team-tags-none = Тегов пока нет
team-tags-none-help = Создайте их, например «дизайнер» или «дежурный»: тегу можно поручать задачи.
team-tag = Тег
team-tag-new = Новый тег
team-tag-name = Название тега
team-tag-description = Описание
team-tag-colour = Цвет
team-tag-delete = Удалить тег
team-tag-delete-sure = Удалить тег «{ $name }»?
team-tag-delete-help = Он снимется со всех задач и людей. Кто был на задаче только из-за него, перестанет на ней быть.
team-tag-deleted = Тег удалён: { $name }
team-colour-grey = Серый
team-colour-red = Красный
team-colour-orange = Оранжевый
team-colour-yellow = Жёлтый
team-colour-green = Зелёный
team-colour-blue = Синий
team-colour-purple = Фиолетовый
team-transfer = Передать команду
team-transfer-sure = Передать команду? Новый босс: { $name }
team-transfer-help = Вы останетесь начальником; вернуть команду сможет только новый босс.
team-transfer-yes = Передать
team-transferred = Новый босс: { $name }
team-remove = Убрать из команды
team-remove-sure = Убрать из команды? { $name }
team-remove-help = Доступ закроется сразу. Незаконченное вернётся постановщикам, сделанное останется.
team-remove-yes = Убрать
team-removed = Больше не в команде: { $name }
team-not-removed = Остаётся в команде: { $name }
team-leave = Выйти из команды
team-leave-sure = Выйти из команды «{ $name }»?
team-leave-help = Ваши незаконченные задачи вернутся постановщикам. Вернуться можно будет только по приглашению.
team-leave-yes = Выйти
team-left = Вы вышли из команды «{ $name }»
team-delete = Удалить команду
team-delete-sure = Удалить команду «{ $name }»?
team-delete-help = Исчезнут все её задачи, события, теги и история, и восстановить их будет нельзя. Чтобы удалить, напишите название команды: { $name }
team-deleted = Команда удалена: { $name }
team-invites = Приглашения
team-invites-help = Ссылка, QR-код
team-invites-none = Действующих ссылок нет
team-invites-none-help = Создайте ссылку и отправьте её людям или покажите QR-код: кто откроет её, увидит команду и сможет вступить.
team-invites-note = Здесь ссылки, по которым можно войти прямо сейчас.
team-invite = Приглашение
team-invite-new = Новое приглашение
team-invite-make = Создать ссылку
team-invite-lifetime = Срок
team-invite-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
team-invite-for-ever = бессрочно
team-invite-most = Сколько человек впустит
team-invite-any = сколько угодно
team-invite-used = вошли: { $used }
team-invite-used-of = вошли: { $used } из { $uses }
team-invite-until = до: { $at }
team-invite-copy = Скопировать ссылку
team-invite-words = Приглашаю в команду «{ $name }»
team-invite-qr = QR-код приглашения в команду «{ $name }»
team-invite-replace = Заменить ссылку
team-invite-replace-sure = Заменить ссылку?
team-invite-replace-help = По старой войти уже не получится, новая получит те же роль, срок и число входов.
team-invite-replace-yes = Заменить
team-invite-replaced = Ссылка новая, старая больше не действует
team-invite-revoke = Отозвать
team-invite-revoke-sure = Отозвать приглашение?
team-invite-revoke-help = По ссылке и QR-коду больше никто не войдёт. Кто уже в команде, останется.
team-invite-revoked = Приглашение отозвано
team-settings = Настройки команды
team-rules = Правила
team-assign = Поручать другим могут все
team-assign-everyone = Любой участник ставит задачи любому
team-assign-admins = Другим поручают только босс и начальники
team-sight = Участники видят только своё
team-sight-on = Участник видит задачи, которые поставил, выполняет или за которыми следит
team-sight-off = Все видят все задачи команды
team-review = Приёмка работы
team-review-help = Новая задача закрывается, когда её примет постановщик
team-zone-help = У каждого человека остаётся его собственный пояс.
team-trash = Корзина
team-trash-none = В корзине пусто
team-trash-help = Удалённое можно вернуть в течение 30 дней.
team-trash-deleted = удалено: { $day }
team-trash-kept = хранится до: { $day }
team-trash-restore = Вернуть
team-trash-not-restored = Не возвращено
team-activity = История
team-someone = Удалённый пользователь
team-did-team_created = команда создана
team-did-team_changed = настройки команды изменены
team-did-joined = теперь в команде
team-did-left = больше не в команде
team-did-removed = человек убран из команды
team-did-role_changed = роль изменена
team-did-ownership_transferred = команда передана
team-did-invited = приглашение создано
team-did-invite_changed = приглашение изменено
team-did-invite_revoked = приглашение отозвано
team-did-invite_restored = приглашение возвращено
team-did-tag_created = новый тег: { $name }
team-did-tag_changed = тег изменён: { $name }
team-did-tag_deleted = тег удалён: { $name }
team-did-member_tagged = тег дан: { $name }
team-did-member_untagged = тег снят: { $name }
team-did-chat_bound = чат привязан
team-did-chat_unbound = чат отвязан
invite-title = Приглашение
invite-by = Приглашает { $name }
invite-as = вы будете: { $role }
invite-already = Вы уже в этой команде.
invite-open = Открыть команду
invite-join = Вступить
invite-later = Не сейчас
invite-joined = Вы в команде «{ $name }»

# Настройки
settings-mode-all = как все
settings-mode-sound = со звуком
settings-mode-silent = без звука
settings-mode-off = выключены
settings-days = Рабочие дни
settings-every-day = каждый день
settings-timezone = Часовой пояс
settings-zone-search = Город или пояс
settings-zone-none = Такого пояса нет. Напишите город латиницей: Moscow, Almaty.
settings-zone-more = Показаны не все: начните писать город.
settings-copied = Скопировано
settings-not-copied = Не скопировалось: выделите текст и скопируйте сами
