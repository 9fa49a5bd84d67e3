# Messages that the bot sends by itself.
# What happened.
notice-assigned = { $mark } You have been assigned a task
notice-unassigned = { $mark } You have been taken off a task
notice-accepted = { $mark } Accepted: { $person }
notice-declined = { $mark } Declined: { $person }
notice-claimed = { $mark } Taken by: { $person }
notice-given-back = { $mark } Given back by: { $person }
notice-blocked = { $mark } Blocked: { $person }
notice-done = { $mark } Reported as done: { $person }
notice-withdrawn = { $mark } Report withdrawn: { $person }
notice-review = { $mark } Done, ready for your review: { $person }
notice-approved = { $mark } Work accepted: { $person }
notice-returned = { $mark } Sent back: { $person }
notice-reopened = { $mark } Task open again: { $person }
notice-closed = { $mark } Task closed: { $person }
notice-cancelled = { $mark } Task cancelled: { $person }
notice-deleted = { $mark } Task deleted
notice-comment = { $mark } Comment: { $person }
notice-comment-files = { $mark } New file: { $person }
notice-due-asked = { $mark } Request for another due time: { $person }
notice-due-agreed = { $mark } New due time agreed: { $person }
notice-due-refused = { $mark } The due time stays: { $person }
notice-due-changed = { $mark } Due time changed: { $person }
notice-nudge = { $mark } A nudge from { $person }
notice-reminder = { $mark } Reminder
notice-due = { $mark } Due now
notice-due-day = { $mark } Due today
notice-due-gone = { $mark } Due time has passed
notice-overdue = { $mark } The task is overdue
notice-escalated = { $mark } Not done in time
notice-undelivered = { $mark } A message did not arrive: { $person }
notice-assignee-left = { $mark } An assignee is no longer in the team: { $person }
notice-joined = { $mark } New in the team: { $person }
notice-removed = { $mark } You are no longer in the team
notice-role = { $mark } You have a new role in the team
notice-ownership = { $mark } The team is yours now
notice-team-deleted = { $mark } The team was deleted with its tasks

# The same of events, where it is said in other words.
notice-event-assigned = { $mark } You are invited to an event
notice-event-unassigned = { $mark } You are no longer expected at an event
notice-event-answered-accept = { $mark } Coming: { $person }
notice-event-answered-maybe = { $mark } Maybe: { $person }
notice-event-answered-decline = { $mark } Not coming: { $person }
notice-event-closed = { $mark } Event finished: { $person }
notice-event-cancelled = { $mark } Event cancelled: { $person }
notice-event-reopened = { $mark } Event on again: { $person }
notice-event-due-changed = { $mark } Event moved: { $person }
notice-event-nudge = { $mark } Waiting for your answer: { $person }
notice-event-due = { $mark } The event is starting
notice-event-due-begun = { $mark } The event has begun
notice-event-due-day = { $mark } The event is today
notice-event-due-gone = { $mark } The event is over
notice-event-assignee-left = { $mark } A participant is no longer in the team: { $person }

# What it is about.
notice-title = <b>{ $title }</b>
notice-place = #{ $number } · { $team }
notice-personal = Personal
notice-author = Author: { $person }
notice-author-you = Author: you
notice-organiser = Organiser: { $person }
notice-organiser-you = Organiser: you
notice-somebody = a member of the team
notice-due-label = Due
notice-due-own = Your due time
notice-when = When
notice-time-none = Due: not set
notice-time = { $what }: { $due }
notice-time-left = { $what }: { $due } ({ $left })
notice-reason = Reason: { $text }
notice-report = Report: { $text }
notice-remark = Remark: { $text }
notice-words = “{ $text }”
notice-wish = Asked for: { $due }
notice-wished = You asked for: { $due }
notice-answers = Coming: { $accepted } · maybe: { $tentative } · not coming: { $declined } · no answer: { $pending }
notice-nobody-on-it = Nobody is on the task now.
notice-waits-for = Waiting for: { $people }
notice-out-of-reach = The bot cannot write there: it was never started, or was stopped. Everything arrives once the bot is opened.
notice-role-now = Role: { $role }
notice-by = By: { $person }
notice-late = <i>{ $mark } This message was held up: it was meant for { $due }</i>

notice-late-many = { $mark } Messages that were held up: { $count }
notice-held-many = { $mark } Kept for you in quiet hours: { $count ->
    [one] { $count } message
   *[other] { $count } messages
}

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
notice-decline = I can’t
notice-start = In progress
notice-complete = Done
notice-withdraw = Withdraw the report
notice-approve = Accept the work
notice-return = Send back
notice-agree = Agree
notice-refuse = Refuse
notice-reply = Reply
notice-open = Open
notice-open-task = #{ $number } { $title }
notice-about = { $button }: { $what }
notice-team = To the team
notice-got-it = Got it
notice-mute = No more reminders
notice-unmute = Remind me again
notice-snooze-10m = 10 min
notice-snooze-1h = 1 hour
notice-snooze-evening = Evening
notice-snooze-tomorrow = Tomorrow
notice-snooze-other = Other
notice-event-accept = I’ll come
notice-event-maybe = Maybe
notice-event-decline = Can’t come

# What became of a notice after a press.
notice-now-accepted = { $mark } You have accepted the task
notice-now-declined = { $mark } You have declined
notice-now-started = { $mark } Noted: in progress
notice-now-reported = { $mark } Done
notice-now-withdrawn = { $mark } Report withdrawn
notice-now-approved = { $mark } Work accepted
notice-now-agreed = { $mark } New due time agreed
notice-now-refused = { $mark } The due time stays
notice-now-snoozed = { $mark } The next reminder: { $due }
notice-now-muted = { $mark } No more reminders of this
notice-now-unmuted = { $mark } Reminding you again
notice-now-open = { $mark } The task is open now
notice-now-in-progress = { $mark } The task is in progress now
notice-now-blocked = { $mark } The task is blocked
notice-now-review = { $mark } The task is in review now
notice-now-done = { $mark } The task is done
notice-now-cancelled = { $mark } The task is cancelled
notice-event-now-accepted = { $mark } Your answer: coming
notice-event-now-maybe = { $mark } Your answer: maybe
notice-event-now-declined = { $mark } Your answer: not coming
notice-event-now-open = { $mark } The event is on
notice-event-now-done = { $mark } The event is over
notice-event-now-cancelled = { $mark } The event is cancelled

notice-toast-accept = Task accepted
notice-toast-start = Task in progress
notice-toast-complete = Marked as done
notice-toast-withdraw = Report withdrawn, the task is yours again
notice-toast-approve = Work accepted
notice-toast-agree = New due time agreed
notice-toast-refuse = The due time stays
notice-toast-mute = No more reminders of this task
notice-toast-unmute = Reminders are back
notice-toast-event-accept = Your answer: coming
notice-toast-event-maybe = Your answer: maybe
notice-toast-event-decline = Your answer: not coming
notice-toast-event-mute = No more reminders of this event
notice-toast-remind-at = I will remind you: { $time }
