language-name = English
settings-main = <b>Settings</b>
    Name: { $name }
    Language: { $language }
    Time zone: { $zone }, { $offset }. Your time now is { $time }
    Working days: { $days }
    Morning digest: { $digest }
    Quiet hours: { $quiet }
    Quiet days off: { $rest }
    Due time reminders: { $reminders }
    Overdue tasks: { $pace }
    Notifications: { $notify }
    Writing tasks: { $captured }
    Phone: { $phone }
settings-name = Name
settings-language = Language
settings-timezone = Time zone
settings-working-days = Working days
settings-digest = Digest
settings-quiet = Quiet hours
settings-overdue = Overdue
settings-reminders = Reminders
settings-notify = Notifications
settings-phone = Phone
settings-privacy = My data

# Name
settings-name-as-in-max = { $name } (as in MAX)
settings-which-name = <b>Name</b>
    Now: { $name }. This is how teams see you. Write another name, up to { $limit } characters.
settings-name-reset = As in MAX: { $max_name }
settings-name-kept = Your name is now: { $name }

# Language and time zone
settings-which-language = Which language shall we speak?
settings-which-zone = <b>Time zone</b>
    Now: { $zone }, { $time }. Choose a city that has your time, write your own, or send your location.
settings-zones-found = Several fit. Which one?
settings-zone-line = { $city } · { $time }
settings-all-zones = Show the whole list
settings-by-place = By location
settings-place-unknown = This location gives no time zone. Choose a city from the list or write its name.
toast-language = Now in English
toast-zone = Time zone: { $zone }. Your time now is { $time }

# Working days
settings-which-days = <b>Working days</b>
    Now: { $days }. Tick the days when you work: on others no morning digest comes.
settings-every-day = every day
settings-days-range = { $first }–{ $last }

# Morning digest
settings-when-digest = <b>Morning digest</b>
    Now: { $digest }. What is due today, what is late, where your answer is awaited, in one message on working days, if there is anything to say. Choose a time or write your own, for example 8:30.
settings-digest-at = at { $time }
settings-digest-never = off
settings-digest-off = Do not send
settings-digest-kept = Morning digest: { $digest }
settings-time-unclear = I can’t read this as a time. Write hours and minutes, for example 8:30.

# Quiet hours
settings-when-quiet = <b>Quiet hours</b>
    Now: { $quiet }. During them I do not write first, except for what you asked for at that very time. The rest comes afterwards in one message. Choose the hours or write your own, for example 22:00–8:00.
settings-quiet-hours = { $start }–{ $end }
settings-quiet-none = none
settings-quiet-off = No quiet hours
settings-quiet-kept = Quiet hours: { $quiet }
settings-quiet-unclear = I can’t read a beginning and an end here. Write both times, for example 22:00–8:00.
error-quiet-hours = The quiet hours begin and end at the same time. Give different ones.

# Reminders of due times
settings-which-reminders = <b>Due time reminders</b>
    Now: { $reminders }. How long before the due time to remind you of tasks that you were given. It also holds for tasks that are there already; a task may have a reminder of its own.
settings-reminders-none = only when it is due
settings-before-minutes = { $count ->
    [one] { $count } minute before
   *[other] { $count } minutes before
}
settings-before-hours = { $count ->
    [one] { $count } hour before
   *[other] { $count } hours before
}
settings-before-days = { $count ->
    [one] { $count } day before
   *[other] { $count } days before
}

# Notifications
settings-which-modes = <b>Notifications</b>
    Now: { $notify }. Each kind may have a mode of its own: press it until the right one shows.
settings-modes-by-team = For one team the mode is changed on its screen: “Teams”, the team, “Notifications”.
settings-mode-sound = with sound
settings-mode-silent = silent
settings-mode-off = off
settings-mode-as-all = as all
settings-mode-button-sound = With sound
settings-mode-button-silent = Silent
settings-mode-button-off = Off
settings-modes-differ = { $mode }, except for some kinds
settings-group-assignments = Tasks for me
settings-group-progress = What others do for me
settings-group-comments = Comments
settings-group-reminders = Due time reminders
settings-group-team = News of teams
settings-group-line = { $group } · { $mode }
settings-to-teams = Teams

# Phone
settings-which-phone = <b>Phone</b>
    Now: { $phone }. You need not give it: tasks do without, there are no calls and no text messages. The number is kept among your data and only you see it.
settings-phone-none = not given
settings-phone-share = Send my number
settings-phone-by-button = I take a number only by the button “Send my number”: this way I see that it is yours.
settings-phone-kept = The number is saved.
settings-phone-remove = Remove the number
settings-phone-remove-sure = Remove the number { $phone }? You can add it again at any time.
settings-phone-remove-yes = Yes, remove
settings-phone-remove-no = Keep it
settings-phone-removed = The number is removed
error-phone-not-own = This is somebody else’s contact. Press “Send my number” and send your own.
error-phone-missing = This contact has no phone number. Press “Send my number”.

# Big cities that live by another city's time: one line a zone.
zone-cities =
    Europe/Moscow: Saint Petersburg, St Petersburg, Kazan, Nizhny Novgorod, Rostov-on-Don, Krasnodar, Voronezh, Sochi, Yaroslavl, Murmansk, Moscow
    Asia/Yekaterinburg: Chelyabinsk, Ufa, Perm, Tyumen, Orenburg
    Asia/Novosibirsk: Tomsk, Barnaul
    Asia/Krasnoyarsk: Kemerovo, Novokuznetsk
    Asia/Irkutsk: Ulan-Ude
    Asia/Vladivostok: Khabarovsk
    Asia/Sakhalin: Yuzhno-Sakhalinsk
    Europe/Berlin: Munich, Hamburg, Frankfurt, Cologne
    America/New_York: Boston, Washington, Miami
    America/Los_Angeles: San Francisco, Seattle

# How tasks are written
settings-capture = Writing tasks
settings-how-captured = <b>Writing tasks</b>
    Any text of yours becomes a task: I show what I understood and wait for “Create”. With the tick below the task is created at once; you can undo it.
    To change what “in the morning” or “in the evening” means, press its time.
settings-captured-at-once = at once
settings-captured-after-look = after “Create” is pressed
settings-captured-kept = Writing tasks: { $captured }
settings-at-once = Create at once
settings-part-line = { $part }: { $time }
settings-part-morning = Morning
settings-part-day = Afternoon
settings-part-evening = Evening
settings-part-night = Night
settings-when-part = <b>{ $part }</b>
    Now: { $time }. Choose a time or write your own, for example 8:30.
