# The wizard.
create-what = <b>New task</b>
    What has to be done? Write it in one message. The second line and the following ones become the description.
create-what-instead = <b>Title</b>
    Now: “{ $title }”
    Write another one or keep this.
create-keep-title = Keep this
create-which-team = <b>{ $title }</b>
    In which team?
create-who = <b>{ $title }</b>
    Who does it? { $count ->
        [0] Choose one person or several.
       *[other] Chosen: { $count }.
    }
create-nobody = Nobody: anyone may take it
create-go-on = Next ›
create-anybody = anyone in the team
create-left-team = { $name } (no longer in the team)
create-check = Check it and create:
create-summary = <b>{ $title }</b>
    Team: { $team }
    People: { $people }
    Due: { $due }
create-details = { $description }
create-save = Create
create-edit-title = Title
create-edit-description = Description
create-edit-team = Team
create-edit-people = People
create-edit-due = Due
create-describe = Send the description: details, addresses, links.
create-no-description = No description
create-done = The task is made.
create-open = Open the task
create-another = One more
create-undo = Cancel it

# The picker of a due time.
due-when = <b>{ $title }</b>
    When is it due?
due-today = Today
due-tomorrow = Tomorrow
due-friday = Friday, { $friday_day }
due-week = In a week
due-none = No due date
due-pick-day = Pick a date
due-which-day = <b>{ $title }</b>
    Which day?
due-what-time = <b>{ $title }</b>
    Due: { $day }. What time? Choose or write it, for example 14:30.
due-whole-day = All day
due-time-unclear = That is no time I know. Write hours and minutes, for example 14:30.

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

toast-created = Task #{ $number } created
toast-accept = Task accepted
toast-decline = Declined, the author will see the reason
toast-complete = Marked as done
toast-claim = The task is yours
toast-close = Task closed
toast-cancel = Task cancelled
toast-reopen = Task reopened
toast-reschedule = Due time changed
toast-refreshed = Up to date
toast-cancelled = Task cancelled
toast-remind-before = Will remind you { $span } before
toast-remind-at = Will remind you: { $time }
