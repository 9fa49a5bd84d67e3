# The card.
task-heading = { $mark } #{ $number } <b>{ $title }</b>
    { $state }
task-text = { $text }
task-facts = Team: { $team }
    Author: { $author }
    Due: { $due }
card-nobody = Nobody is on it: anyone in the team may take it.
task-people = People:
task-person = { $mark } { $name }: { $state }
task-note = . “{ $note }”
task-more-people = and { $count } more
state-open = Open
state-in-progress = In progress
state-blocked = Blocked
state-review = In review
state-done = Done
state-cancelled = Cancelled
assignment-pending = no answer yet
assignment-accepted = working on it
assignment-done = done
assignment-declined = declined

history-heading = <i>History</i>
history-line = <i>{ $when } · { $name }: { $what }</i>
history-created = task created
history-accept = accepted
history-decline = declined: { $note }
history-complete = { $has_note ->
    [yes] done: { $note }
   *[no] done
}
history-claim = task taken
history-close = task closed
history-cancel = task cancelled
history-reopen = task reopened
history-reschedule = new due time: { $due }
history-changed = task changed

task-accept = Accept
task-decline = I can’t
task-complete = Done
task-claim = Take it
task-close = Close
task-cancel = Cancel the task
task-reopen = Reopen
task-reschedule = Reschedule
task-remind = Remind me
task-refresh = Refresh
task-open-app = Open in the app
task-why-decline = <b>{ $title }</b>
    Why can’t you? Write the reason, the author will see it.
task-what-report = <b>{ $title }</b>
    What is done? Write a few words for the author or finish without a report.
task-no-report = Done, no report
task-sure-cancel = Cancel the task “{ $title }”? Its reminders will stop. “Reopen” brings it back.
task-yes-cancel = Yes, cancel it

remind-when = <b>{ $title }</b>
    When to remind? The reminder comes to you only.
remind-set-already = Set already:
    { $set_already }
remind-before-15 = 15 minutes before
remind-before-60 = An hour before
remind-before-1440 = A day before
remind-hour = In an hour
remind-tomorrow = Tomorrow morning

toast-accept = Task accepted
toast-decline = Declined, the author will see the reason
toast-complete = Marked as done
toast-claim = The task is yours
toast-close = Task closed
toast-cancel = Task cancelled
toast-reopen = Task reopened
toast-reschedule = Due time changed
toast-refreshed = Up to date
toast-remind-before = Will remind you { $span } before
toast-remind-at = Will remind you: { $time }
