# What windows of several features say.
button-back = ‹ Назад
button-menu = Меню
button-cancel = Отмена
button-create = Создать задачу
pager-place = { $page } из { $pages }
person-you = вы
person-you-first = Вы
person-me = Я
person-gone = кто-то
team-personal = Личное
due-with-distance = { $due } ({ $distance })
toast-nothing-saved = Черновик удалён, задача не создана

# Things sent where they were not asked for.
stray-text-wanted = Здесь нужен ответ словами. Напишите его сообщением.
stray-words-or-files-wanted = Здесь нужны слова, фото или файл. Пришлите их сообщением.
stray-draft-open = У вас открыт черновик задачи. Закончите его кнопками ниже или нажмите «Отмена», тогда новый текст станет новой задачей.
stray-voice = Голосовые сообщения я не расшифровываю. Напишите словами, что нужно сделать, и это станет задачей.
stray-sticker = Стикеры мне приятны, но прочитать их я не могу. Напишите словами, что нужно сделать.

# Lengths of time, as people type them; words are separated by spaces.
duration-unclear = Не понял длительность. Напишите, например: 45, 1:30, полтора часа.
length-words-day = д дн день дня дней сутки суток
length-words-hour = ч час часа часов
length-words-minute = м мин минута минуту минуты минут

# Buttons of windows that are gone.
outdated-menu = Эта кнопка устарела. Вот меню
outdated-continued = Продолжаем отсюда
outdated-draft-below = Эта кнопка устарела. Продолжите в последнем сообщении
outdated-unknown = Эта кнопка больше не работает
outdated-not-yours = Эта кнопка не для вас

# What commands say.
command-cancelled = Прервано.
command-of-chat = «/{ $command }» — команда для чата. { $instead ->
    [today] Здесь вместо неё список «Сегодня», а утренняя сводка включается в настройках.
    [lists] Здесь вместо неё списки.
    [team] Здесь это делают на экране команды: «Люди», «Теги команды».
    [chat] Напишите её в чате; здесь команды открываются по кнопке.
    [make] Здесь задачей становится любой текст.
   *[card] Здесь то же делают кнопки под задачей.
}
command-unknown = Такой команды нет. Вот что есть:
trouble = Не получилось из-за сбоя на нашей стороне. Повторите через минуту: /menu откроет меню. Сделанное раньше не пропало.

