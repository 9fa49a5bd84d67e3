# The card of a task or an event.
task-heading = { $mark } #{ $number } <b>{ $title }</b>
    { $state }
task-text = { $text }
card-team = Team: { $team }
card-author = Author: { $author }
event-author = Organiser: { $author }
task-due-line = Due: { $due }
task-no-due-line = Due: not set
task-own-due-line = Your due time: { $due }
task-priority-line = Priority: { $priority }
task-tags-line = Tags: { $tags }
task-recipients-line = By tag: { $tags }
task-repeat-line = Repeats: { $rule }
task-any-line = The first report closes it
task-review-line = The author accepts the work
task-watchers-line = Watching: { $count }
event-time-line = When: { $time }
date-span = { $begin }–{ $end }
date-span-of-days = { $begin } – { $end }
card-nobody = Nobody is on it: anyone in the team may take it.
event-nobody = Nobody is invited yet.
task-people = People:
task-person = { $mark } { $name }: { $state }
task-person-due = , due { $due }
task-note = { " · " }“{ $note }”
task-and-more = { $count } more
task-answers = Answers: { $counts }
task-answer-names = { $mark } { $names }
answers-accepted = coming { $count }
answers-tentative = maybe { $count }
answers-declined = not coming { $count }
answers-pending = no answer { $count }
task-checklist-line = Checklist: { $done } of { $count }
task-checklist-done = ☑ { $text }
task-checklist-open = ☐ { $text }
task-wishes = Requests for another due time:
task-wish = { $name }: { $due }
task-comments-line = Comments: { $count }
card-comment = <b>{ $name }</b>, { $when }
    { $text }
task-comment-files = no words, files only
task-files-line = Files: { $count }

state-open = Open
state-in-progress = In progress
state-blocked = Blocked
state-review = In review
state-done = Done
state-cancelled = Cancelled
state-with-reason = { $state }: { $reason }
state-closed-by = { $state }: { $name }, { $when }
event-ahead = Event
event-now = The event is on
event-over = The event is over
event-done = The event is finished
event-cancelled = The event is cancelled
assignment-pending = no answer yet
assignment-accepted = accepted
assignment-tentative = maybe
assignment-done = done
assignment-declined = declined
answer-pending = no answer yet
answer-accepted = coming
answer-tentative = maybe
answer-done = came
answer-declined = not coming
priority-marked = { $mark } { $name }
priority-urgent = urgent
priority-high = high
priority-medium = medium
priority-low = low

history-heading = <i>History</i>
history-all = <b>{ $title }</b>
    History, the newest first:
history-newer = ‹ Newer
history-older = Older ›
history-line = <i>{ $when } · { $name }: { $what }</i>
history-created = task created
history-event-created = event created
history-accept = accepted
history-event-accept = coming
history-event-maybe = maybe
history-decline = declined: { $note }
history-event-decline = not coming
history-start = in progress
history-block = blocked: { $note }
history-complete = { $has_note ->
    [yes] done: { $note }
   *[no] done
}
history-withdraw = report withdrawn
history-approve = work accepted
history-return = sent back: { $note }
history-claim = task taken
history-give-back = task given back
history-ask-due = asked for another due time: { $due }
history-agree-due = new due time agreed: { $due }
history-refuse-due = due time stays
history-comment = { $has_note ->
    [yes] comment: { $note }
   *[no] files added
}
history-lines = checklist items added
history-ticked = ticked: { $note }
history-unticked = unticked: { $note }
history-removed = removed from the checklist: { $note }
history-assign = people changed
history-event-assign = participants changed
history-repeat = repeat changed
history-skip = skipped
history-nudge = assignees nudged
history-event-nudge = answers chased
history-close = task closed
history-event-close = event finished
history-cancel = task cancelled
history-event-cancel = event cancelled
history-reopen = task reopened
history-event-reopen = event reopened
history-reschedule = new due time: { $due }
history-event-reschedule = new time: { $due }
history-edit = details changed
history-delete = deleted
history-restore = restored from the trash
history-changed = task changed

task-accept = Accept
event-accept = I’ll come
event-maybe = Maybe
task-maybe = Maybe
task-decline = I can’t
event-decline = Can’t come
task-start = In progress
task-block = Blocked
task-complete = Done
task-withdraw = Withdraw the report
task-approve = Accept the work
task-return = Send back
task-claim = Take it
event-claim = Join
task-give-back = Give it back
task-ask-due = Ask for more time
task-reschedule = Reschedule
task-assign = Assign
event-assign = Participants
task-nudge = Nudge
event-nudge = Chase answers
task-comment = { $comments ->
    [0] Comment
   *[other] Comments: { $comments }
}
task-check = { $lines ->
    [0] Checklist
   *[other] Checklist: { $ticked }/{ $lines }
}
task-remind = Remind me
task-repeat = Repeat
task-edit = Edit
task-watch = Watch
task-unwatch = Stop watching
task-close = Close
event-close = Finish
task-cancel = Cancel the task
event-cancel = Cancel the event
task-reopen = Reopen
event-reopen = Reopen
task-delete = Delete
task-skip = Skip this one
task-tags = Tags
task-files = { $files ->
    [0] Files
   *[other] Files: { $files }
}
task-everybody = People
task-history = History
task-more = More
task-more-what = <b>{ $title }</b>
    What would you like to do?
task-refresh = Refresh
task-open-app = Open in the app

# Questions that end in a move.
task-why-decline = <b>{ $title }</b>
    Why can’t you do it? Write the reason: the author will see it.
task-why-block = <b>{ $title }</b>
    What is in the way? Write the reason: everybody on the task will see it.
task-why-return = <b>{ $title }</b>
    What is left to do? Write a remark: the people on the task will see it.
task-what-report = <b>{ $title }</b>
    What did you do? Write a few words for the author, send photos or files. A report is optional.
task-no-report = Done, no report
report-files = { $count ->
    [one] { $count } file attached. Send more, add words or send it as it is.
   *[other] { $count } files attached. Send more, add words or send it as it is.
}
report-note = “{ $note }”
report-send = Send the report
report-drop = Remove attachments
task-why-ask-due = <b>{ $title }</b>
    New due time: { $due }
    Write why you need it, or send the request without a note.
task-no-note = No note
wish-agree = Agree
wish-refuse = Refuse
wish-agree-to = Agree: { $name }
wish-refuse-to = Refuse: { $name }
task-sure-cancel = Cancel the task “{ $title }”? Its reminders will stop. “Reopen” brings it back.
event-sure-cancel = Cancel the event “{ $title }”? The participants will be told, reminders will stop. “Reopen” brings it back.
task-yes-cancel = Yes, cancel it
task-sure-delete = Delete “{ $title }”? { $days ->
    [one] You can restore it from the trash for { $days } day.
   *[other] You can restore it from the trash for { $days } days.
}
task-yes-delete = Yes, delete it
task-deleted = “{ $title }” is in the trash. { $days ->
    [one] You can restore it for { $days } day.
   *[other] You can restore it for { $days } days.
}
task-restore = Restore

# What was typed while the task changed.
kept-text = You wrote:
    “{ $typed }”
kept-files = { $count ->
    [one] { $count } file attached.
   *[other] { $count } files attached.
}
kept-due = You chose: { $due }
kept-again = Send it anyway
kept-comment = Leave it as a comment

# What repeats.
scope-which = <b>{ $title }</b>
    This repeats. What should change?
scope-this = This one only
scope-later = This and later ones
repeat-now = <b>{ $title }</b>
    Repeats: { $rule }
repeat-not = <b>{ $title }</b>
    It does not repeat.
repeat-set = Make it repeat
repeat-change = Change the repeat
repeat-stop = Stop repeating

# Who is on it.
assign-who = <b>{ $title }</b>
    Now: { $now }
    Choose people. { $count ->
        [0] Nobody is chosen.
       *[other] Chosen: { $count }.
    }
assign-nobody = nobody
assign-by-tag = { $by_tag ->
    [0] By tag
   *[other] By tag: { $by_tag }
}
assign-which-tags = <b>{ $title }</b>
    For whom? Everybody with the tag will be on the task.
assign-tag = #{ $name } · { $count }
assign-tags-done = To people
assign-save = Done
people-all = <b>{ $title }</b>
    In all: { $count }
task-tags-which = <b>{ $title }</b>
    Which tags?
task-tags-none = <b>{ $title }</b>
    The team has no tags yet. An admin creates them under “Teams”.
task-tags-save = Done

# What is said and sent.
comments-all = <b>{ $title }</b>
    Comments: { $count }. Write a message, and it becomes a comment; photos and files are welcome.
comments-none = <b>{ $title }</b>
    Nobody has said anything yet. Write a message, and it becomes a comment; photos and files are welcome.
comment-files = { $count ->
    [one] ({ $count } file)
   *[other] ({ $count } files)
}
checklist-all = <b>{ $title }</b>
    Checklist: { $done } of { $count }
checklist-none = <b>{ $title }</b>
    The checklist is empty.
checklist-how = Send new items in a message, one per line.
checklist-remove = Remove items
checklist-removed = Stop removing
files-one = <b>{ $title }</b>
    { $file }
    { $person }, { $when }
files-none = <b>{ $title }</b>
    No files yet. Send a photo or a file in a message.
files-wanted = Photos or files are needed here. Words become a comment under “Comments”.
files-remove = Remove the file
file-image = Photo
file-video = Video
file-audio = Sound
file-file = File

# What the task says.
edit-what = <b>{ $title }</b>
    { $later ->
        [yes] What should change? It changes in the later ones, too.
       *[no] What should change?
    }
edit-title = Title
edit-description = Description
edit-priority = Priority
edit-duration = Duration
edit-completion = { $completion ->
    [all] Report: from everyone
   *[any] Report: one is enough
}
edit-review = { $review ->
    [yes] Review: on
   *[no] Review: off
}
edit-title-how = Now: “{ $title }”
    Send the new title.
edit-description-how = Now:
    { $text }

    Send the new description.
edit-description-none = There is no description yet. Send it in a message.
edit-no-description = No description
edit-priority-how = <b>{ $title }</b>
    Which priority?
edit-duration-how = <b>{ $title }</b>
    How long does it take? Choose or write it, for example “45”, “1:30” or “half an hour”.
edit-no-duration = No duration

remind-when = <b>{ $title }</b>
    When should I remind you? Only you get the reminder.
remind-set-already = Already set, each can be removed:
remind-muted = Reminders of this are off.
remind-mute = No more reminders
remind-unmute = Remind me again
remind-drop = ✕ { $time }
remind-before-15 = 15 minutes before
remind-before-60 = An hour before
remind-before-1440 = A day before
remind-hour = In an hour
remind-evening = In the evening
remind-tomorrow = Tomorrow morning

toast-accept = Task accepted
toast-event-accept = Your answer: coming
toast-event-maybe = Your answer: maybe
toast-event-decline = Your answer: not coming
toast-decline = Declined, the author will see the reason
toast-start = Task in progress
toast-block = Marked as blocked
toast-complete = Marked as done
toast-withdraw = Report withdrawn, the task is in progress again
toast-approve = Work accepted
toast-return = Sent back, the people on it will see the remark
toast-claim = The task is yours
toast-give-back = The task is free again
toast-ask-due = The author will see your request
toast-wish-agree = New due time agreed
toast-wish-refuse = The due time stays
toast-watch = You will be told of changes
toast-unwatch = No more news of changes
toast-close = Task closed
toast-cancel = Task cancelled
toast-reopen = Task reopened
toast-skip = Skipped
toast-delete = Deleted
toast-restore = Restored from the trash
toast-reschedule = Due time changed
toast-assign = People saved
toast-nudge = { $count ->
    [one] Reminder sent to { $count } person
   *[other] Reminder sent to { $count } people
}
toast-tags = Tags saved
toast-edit = Changed
toast-repeat = Repeat saved
toast-repeat-stopped = It will not repeat any more
toast-comment = Comment added
toast-lines-added = Items added
toast-line-removed = Item removed
toast-files = { $count ->
    [one] { $count } file added
   *[other] { $count } files added
}
toast-file-removed = File removed
toast-refreshed = Up to date
toast-remind-before = I will remind you { $span } before
toast-remind-at = I will remind you: { $time }
toast-remind-dropped = Reminder removed
toast-muted = No more reminders of this
toast-unmuted = Will remind you again
task-source-line = <a href="{ $url }">The message it came from</a>
