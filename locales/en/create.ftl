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

toast-created = Task #{ $number } created
toast-cancelled = Task cancelled
