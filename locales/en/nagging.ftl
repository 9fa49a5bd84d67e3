# Overdue tasks: how often they are spoken of; quiet days off; reminders at an own time.
nagging-how = <b>Overdue tasks</b>
    Now: { $pace }. How often to remind you of a task of yours that is late, until it is done. A day after the due time the author hears of it, too.
nagging-60 = every hour
nagging-180 = every 3 hours
nagging-1440 = once a day
nagging-never = no reminders
nagging-button-60 = Every hour
nagging-button-180 = Every 3 hours
nagging-button-1440 = Once a day
nagging-button-never = No reminders
nagging-kept = Overdue tasks: { $pace }
nagging-rest = On quiet days off only what you asked for at that time comes, and that day’s events. The rest comes as one message in the morning of a working day.
nagging-quiet-days = Quiet days off
nagging-rest-yes = yes
nagging-rest-no = no
nagging-rest-kept = Quiet days off: { $rest }
remind-own-time = You can write a time of your own: “15:30”, “tomorrow 10:00”, “in two hours”.
remind-own-unclear = I did not understand the time. Write, for example, “tomorrow 10:00”.
