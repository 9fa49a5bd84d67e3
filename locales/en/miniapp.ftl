app-today = Today
app-overdue = Overdue
app-due-today = Due today
app-section-count = { $title }, { $count }
app-empty = Nothing is due today
app-empty-help = Tasks that are due today will be here.
app-create = Create a task
app-complete-task = Mark as done: { $title }
app-load-more = Show more

app-offline = No connection. You see what was loaded before.
app-no-network = No connection. Check the internet and try again.
app-load-failed = Could not load
app-retry = Try again
app-close = Close
app-back = Back
app-cancel = Cancel
app-broken = Something broke
app-broken-help = Reload the page: what you wrote is kept.
app-reload = Reload
app-lost = There is no such page
app-to-today = To today’s tasks

app-completed = Done: { $title }
app-completed-own = Your part is done: { $title }
app-undo = Undo
app-undone = The task is open again
app-not-completed = Not marked: { $title }

app-outside = Open the app in MAX
app-outside-help = It cannot be known here who you are. Find the bot in MAX and press “Open the app” in the chat with it.
app-outside-bot = Go to the bot
app-signing-in = Signing in
app-no-sign-in = Could not sign in
app-over = The session has ended

task-number = Task #{ $number }
task-state-open = Open
task-state-in_progress = In progress
task-state-blocked = Blocked
task-state-review = In review
task-state-done = Done
task-state-cancelled = Cancelled
task-due = Due
task-due-none = No due date
task-overdue = Overdue
task-team = Team
task-author = Author
task-assignees = Assignees
task-nobody = Nobody has taken it yet
task-you = { $name } (you)
task-assignment-pending = no answer yet
task-assignment-accepted = accepted
task-assignment-tentative = maybe
task-assignment-done = done
task-assignment-declined = declined
task-do-complete = Done
task-do-accept = Accept
task-do-claim = Take it
task-do-close = Close
task-do-reopen = Reopen
task-missing = The task is not available

new-title = New task
new-what = What has to be done
new-details = Details
new-team = Team
new-people = For
new-nobody = Nobody: anyone in the team may take it
new-more-people = { $count ->
    [one] Show { $count } more person
   *[other] Show { $count } more people
}
new-people-failed = Could not load the members.
new-when = Due
new-today = Today
new-tomorrow = Tomorrow
new-other-day = Date
new-no-due = No due date
new-day = Day
new-time = Time
new-whole-day = All day
new-clear-time = Remove the time
new-save = Create
new-created = Task #{ $number } created
new-open = Open
new-kept = No connection. The task was not sent, your text is kept. Press “Create” when you are online again.
new-empty = Say what has to be done: one word is enough.
new-draft = Back to what you had not sent.
new-left = { $count ->
    [one] { $count } character left
   *[other] { $count } characters left
}
new-over = { $count ->
    [one] { $count } character too many
   *[other] { $count } characters too many
}

when-today = today
when-tomorrow = tomorrow
when-yesterday = yesterday
when-at = { $day }, { $time }

# Tab bar and “More”
tab-all = Sections
tab-today = Today
tab-tasks = Tasks
tab-board = Board
tab-calendar = Calendar
tab-more = More
more-teams = Teams
more-teams-help = Members, tags, invites
more-events = Events
more-events-help = Who comes, and who has not answered yet
more-statistics = Statistics
more-statistics-help = Done, late, load
more-settings = Settings
more-settings-help = Language, time zone, reminders
