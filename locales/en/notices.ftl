# Messages that the bot sends by itself.
notice-assigned = { $mark } You have been assigned a task
notice-declined = { $mark } Declined: { $person }
notice-done = { $mark } Reported as done: { $person }
notice-reminder = { $mark } Reminder
notice-due = { $mark } Due now
notice-due-day = { $mark } Due today
notice-due-gone = { $mark } Due time has passed
notice-task = { $mark } Task
notice-title = <b>{ $title }</b>
notice-place = #{ $number } · { $team }
notice-personal = Personal
notice-author = Author: { $person }
notice-author-you = Author: you
notice-somebody = a member of the team
notice-time-none = Due: not set
notice-time = Due: { $due }
notice-time-left = Due: { $due } ({ $left })
notice-reason = Reason: { $text }
notice-report = Report: { $text }
notice-late = <i>{ $mark } This message was held up: it was meant for { $due }</i>

notice-late-many = { $mark } Messages that were held up: { $count }

notice-left-minutes = { $count ->
    [one] in { $count } minute
   *[other] in { $count } minutes
}
notice-left-hours = { $count ->
    [one] in { $count } hour
   *[other] in { $count } hours
}
notice-left-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}
notice-gone-minutes = { $count ->
    [one] { $count } minute late
   *[other] { $count } minutes late
}
notice-gone-hours = { $count ->
    [one] { $count } hour late
   *[other] { $count } hours late
}
notice-gone-days = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}

notice-accept = Accept
notice-decline = I cannot
notice-complete = Done
notice-open = Open
notice-open-task = #{ $number } { $title }
notice-snooze-10m = 10 min
notice-snooze-1h = 1 hour
notice-snooze-evening = Evening
notice-snooze-tomorrow = Tomorrow

# What became of a notice after a press.
notice-now-accepted = { $mark } You have accepted the task
notice-now-declined = { $mark } You have declined
notice-now-reported = { $mark } Done
notice-now-snoozed = { $mark } The next reminder: { $due }
notice-now-done = { $mark } The task is done
notice-now-cancelled = { $mark } The task is cancelled
notice-now-open = { $mark } The task has changed meanwhile
