api-team-personal = Личное

api-feed-name = Мои дела
api-feed-done = ✅ { $title }

api-status-400 = Запрос не прочитан
api-status-401 = Нужно войти
api-status-403 = Нет прав
api-status-404 = Не найдено
api-status-405 = Так нельзя обратиться
api-status-409 = Состояние изменилось
api-status-412 = Данные изменились
api-status-413 = Слишком большой запрос
api-status-415 = Неизвестный формат
api-status-422 = Данные не подходят
api-status-429 = Слишком часто
api-status-500 = Сбой на сервере
api-status-503 = Сервис недоступен

error-init-data-malformed = MAX передал неполные данные. Закройте приложение и откройте его снова из чата с ботом.
error-init-data-forged = Подпись MAX не подтвердилась. Откройте приложение из чата с ботом.
error-init-data-expired = Приложение открыто слишком давно. Закройте его и откройте снова из чата с ботом.
error-init-data-replayed = По этой ссылке уже вошли. Закройте приложение и откройте его снова из чата с ботом.
error-session-missing = Вход не выполнен. Откройте приложение из чата с ботом.
error-session-invalid = Вход не действует. Закройте приложение и откройте его снова из чата с ботом.
error-session-expired = Время входа истекло. Закройте приложение и откройте его снова из чата с ботом.

error-session-ended = Вход завершён. Закройте приложение и откройте его снова из чата с ботом.
error-session-needed = Это делается только в приложении или в боте, не по ключу доступа.
error-token-read-only = Этот ключ доступа только для чтения. Для изменений нужен другой.
error-too-often = Слишком много запросов. Повторите через { $seconds } с.
error-key-reused = Этот Idempotency-Key уже использован с другим запросом. Возьмите новый.
error-key-in-use = Запрос с этим Idempotency-Key ещё выполняется. Повторите чуть позже.
error-wrong-key = Ключ повтора: от 1 до 100 знаков из A-Z a-z 0-9 . _ : -
error-wrong-etag = If-Match: укажите ETag целиком, например "3".
error-changed = Пока вы правили, данные изменились. Посмотрите, что стало, и повторите.

error-bad-json = Тело запроса должно быть объектом JSON.
error-bad-parameters = Проверьте параметры запроса.
error-bad-request = Запрос не прочитан.
error-not-json = Тело запроса должно быть в формате application/json, кодировка UTF-8.
error-wrong-content-type = Тело запроса должно быть в формате { $wanted }.
error-body-too-large = Запрос больше { $limit } КБ. Сократите его.
error-method-not-allowed = По этому адресу такое действие не выполняется.
error-unavailable = Сервис ненадолго недоступен. Повторите через минуту.
error-internal = На сервере произошёл сбой. Повторите через минуту; введённое сохранилось у вас на экране.

error-invalid = Проверьте отмеченные поля.
error-required = Это поле нужно заполнить.
error-unknown-field = Такого поля нет.
error-wrong-type = Здесь нужно значение другого вида.
error-wrong-value = Такое значение не подходит.
error-wrong-choice = Выберите одно из значений: { $choices }.
error-wrong-instant = Укажите дату, время и часовой пояс, например 2026-11-23T18:00:00+03:00.
error-wrong-date = Укажите дату, например 2026-11-23.
error-wrong-cursor = Начните список с первой страницы.
error-due-one-of = Укажите либо время (at), либо день (date).
error-reminder-one-of = Укажите либо за сколько минут до срока (minutes_before), либо время (at).
error-bad-form = Пришлите форму multipart/form-data с файлом в поле file.
error-file-empty = Файл пустой. Выберите другой.
error-file-refused = MAX не принял этот файл. Проверьте, открывается ли он, или пришлите его в другом формате.

error-wrong-clock = Укажите время в виде ЧЧ:ММ, например 09:00.
error-quiet-pair = Укажите и начало, и конец тихих часов.
error-period = { $days ->
    [0] Последний день раньше первого. Поменяйте их местами.
   *[other] Слишком долго: можно не больше { $days } дней сразу.
}
error-calendar-unreadable = Это не календарь в формате iCalendar (.ics). Выгрузите файл из календаря ещё раз.
error-calendar-date = У записи нет времени, которое можно прочитать.
error-calendar-cancelled = Запись отменена в том календаре.
error-rule-unsupported = Такой повтор бот не умеет: { $part }

api-app-missing = Приложение ещё не собрано
api-app-missing-help = Выполните на сервере «make setup» и обновите страницу. Бот работает и без приложения.
