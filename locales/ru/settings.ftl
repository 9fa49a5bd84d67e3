language-name = Русский
settings-main = <b>Настройки</b>
    Имя: { $name }
    Язык: { $language }
    Часовой пояс: { $zone }, { $offset }. У вас сейчас { $time }
    Рабочие дни: { $days }
    Утренняя сводка: { $digest }
    Тихие часы: { $quiet }
    Тихие выходные: { $rest }
    Напоминания о сроке: { $reminders }
    О просроченном: { $pace }
    Уведомления: { $notify }
    Запись задач: { $captured }
    Телефон: { $phone }
settings-name = Имя
settings-language = Язык
settings-timezone = Часовой пояс
settings-working-days = Рабочие дни
settings-digest = Сводка
settings-quiet = Тихие часы
settings-reminders = Напоминания
settings-overdue = Просроченное
settings-notify = Уведомления
settings-phone = Телефон
settings-privacy = Мои данные

# Name
settings-name-as-in-max = { $name } (как в MAX)
settings-which-name = <b>Имя</b>
    Сейчас: { $name }. Так вас видят в командах. Напишите другое имя, до { $limit } знаков.
settings-name-reset = Как в MAX: { $max_name }
settings-name-kept = Теперь вас зовут: { $name }

# Language and time zone
settings-which-language = На каком языке говорить?
settings-which-zone = <b>Часовой пояс</b>
    Сейчас: { $zone }, { $time }. Выберите город, где сейчас ваше время, напишите свой или отправьте местоположение.
settings-zones-found = Нашлось несколько. Какой из них?
settings-zone-line = { $city } · { $time }
settings-all-zones = Показать весь список
settings-by-place = По местоположению
settings-place-unknown = По этому местоположению пояс не определяется. Выберите город из списка или напишите его название.
toast-language = Теперь говорим по-русски
toast-zone = Часовой пояс: { $zone }. У вас сейчас { $time }

# Working days
settings-which-days = <b>Рабочие дни</b>
    Сейчас: { $days }. Отметьте дни, когда вы работаете: в остальные утренняя сводка не приходит.
settings-every-day = каждый день
settings-days-range = { $first }–{ $last }

# Morning digest
settings-when-digest = <b>Утренняя сводка</b>
    Сейчас: { $digest }. Что сделать сегодня, что просрочено, где ждут вашего ответа — одним сообщением по рабочим дням, если есть о чём. Выберите время или напишите своё, например 8:30.
settings-digest-at = в { $time }
settings-digest-never = не приходит
settings-digest-off = Не присылать
settings-digest-kept = Утренняя сводка: { $digest }
settings-time-unclear = Не понял время. Напишите часы и минуты, например 8:30.

# Quiet hours
settings-when-quiet = <b>Тихие часы</b>
    Сейчас: { $quiet }. В это время я не пишу первым, кроме того, что вы попросили именно к этому времени. Остальное придёт потом одним сообщением. Выберите часы или напишите свои, например 22:00–8:00.
settings-quiet-hours = { $start }–{ $end }
settings-quiet-none = нет
settings-quiet-off = Без тихих часов
settings-quiet-kept = Тихие часы: { $quiet }
settings-quiet-unclear = Не понял начало и конец. Напишите оба времени, например 22:00–8:00.
error-quiet-hours = Тихие часы начинаются и кончаются в одно время. Укажите разное.

# Reminders of due times
settings-which-reminders = <b>Напоминания о сроке</b>
    Сейчас: { $reminders }. За сколько до срока напоминать о задачах, которые вам поручены. Выбранное действует и для тех, что уже есть; в самой задаче можно добавить своё напоминание.
settings-reminders-none = только в момент срока
settings-before-minutes = { $count ->
    [one] за { $count } минуту
    [few] за { $count } минуты
   *[other] за { $count } минут
}
settings-before-hours = { $count ->
    [one] за { $count } час
    [few] за { $count } часа
   *[other] за { $count } часов
}
settings-before-days = { $count ->
    [one] за { $count } день
    [few] за { $count } дня
   *[other] за { $count } дней
}

# Notifications
settings-which-modes = <b>Уведомления</b>
    Сейчас: { $notify }. Для каждого вида можно выбрать своё: нажимайте, пока не появится нужное.
settings-modes-by-team = Для одной команды режим меняется на её экране: «Команды», команда, «Уведомления».
settings-mode-sound = со звуком
settings-mode-silent = без звука
settings-mode-off = выключены
settings-mode-as-all = как все
settings-mode-button-sound = Со звуком
settings-mode-button-silent = Без звука
settings-mode-button-off = Выключить
settings-modes-differ = { $mode }, кроме отдельных видов
settings-group-assignments = Поручения мне
settings-group-progress = Ход моих поручений
settings-group-comments = Комментарии
settings-group-reminders = Напоминания о сроке
settings-group-team = Новости команд
settings-group-line = { $group } · { $mode }
settings-to-teams = Команды

# Phone
settings-which-phone = <b>Телефон</b>
    Сейчас: { $phone }. Указывать его не обязательно: задачам он не нужен, звонков и СМС не будет. Номер хранится в ваших данных и виден только вам.
settings-phone-none = не указан
settings-phone-share = Отправить мой номер
settings-phone-by-button = Номер принимаю только кнопкой «Отправить мой номер»: так я вижу, что он ваш.
settings-phone-kept = Номер сохранён.
settings-phone-remove = Удалить номер
settings-phone-remove-sure = Удалить номер { $phone }? Добавить его снова можно в любой момент.
settings-phone-remove-yes = Да, удалить
settings-phone-remove-no = Оставить
settings-phone-removed = Номер удалён
error-phone-not-own = Это чужой контакт. Нажмите «Отправить мой номер» и отправьте свой.
error-phone-missing = В этом контакте нет номера телефона. Нажмите «Отправить мой номер».

# Big cities that live by another city's time: one line a zone.
zone-cities =
    Europe/Moscow: Санкт-Петербург, Петербург, Питер, Казань, Нижний Новгород, Ростов-на-Дону, Краснодар, Воронеж, Сочи, Ярославль, Тула, Рязань, Тверь, Пенза, Липецк, Курск, Белгород, Брянск, Калуга, Смоленск, Иваново, Владимир, Вологда, Архангельск, Мурманск, Петрозаводск, Псков, Великий Новгород, Махачкала, Грозный, Владикавказ, Нальчик, Ставрополь, Чебоксары, Саранск, Йошкар-Ола, Севастополь, Сыктывкар, Москва, МСК
    Europe/Samara: Ижевск, Тольятти
    Asia/Yekaterinburg: Челябинск, Уфа, Пермь, Тюмень, Оренбург, Магнитогорск, Курган, Сургут, Нижневартовск, Нижний Тагил, Салехард, Ханты-Мансийск
    Asia/Novosibirsk: Томск, Барнаул, Горно-Алтайск
    Asia/Krasnoyarsk: Кемерово, Новокузнецк, Абакан, Кызыл, Норильск
    Asia/Irkutsk: Улан-Удэ, Братск
    Asia/Yakutsk: Чита, Благовещенск
    Asia/Vladivostok: Хабаровск, Комсомольск-на-Амуре
    Asia/Sakhalin: Южно-Сахалинск
    Asia/Kamchatka: Петропавловск-Камчатский

# How tasks are written
settings-capture = Запись задач
settings-how-captured = <b>Запись задач</b>
    Любой ваш текст становится задачей: я показываю, что понял, и жду кнопки «Создать». С отметкой ниже задача создаётся сразу, её можно отменить.
    Чтобы поменять, что значит «утром» или «вечером», нажмите на время.
settings-at-once = Создавать сразу
settings-captured-at-once = сразу
settings-captured-after-look = после кнопки «Создать»
settings-captured-kept = Запись задач: { $captured }
settings-part-line = { $part }: { $time }
settings-part-morning = Утро
settings-part-day = День
settings-part-evening = Вечер
settings-part-night = Ночь
settings-when-part = <b>{ $part }</b>
    Сейчас: { $time }. Выберите время или напишите своё, например 8:30.
