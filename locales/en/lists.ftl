# Lists of tasks.
view-today = Today
view-overdue = Overdue
view-upcoming = Upcoming
view-no-date = No due date
view-mine = My tasks
view-waiting = Waiting for you
view-assigned = Given by me
view-watching = Watching
view-unassigned = Free to take
view-team = All tasks
view-tag = With a tag
view-done = Closed
view-trash = Trash

lists-heading = <b>Lists</b>
    The number says how many tasks and events a list has.
list-counted = { $name }: { $count }
list-many = { $count }+
list-heading = <b>{ $name }</b>: { $count }
list-heading-empty = <b>{ $name }</b>
list-heading-where = { $heading }
    { $where }
list-where-tag = { $team } · { $tag }
list-line = #{ $number } { $title } · { $due } · { $mark }
list-line-team = #{ $number } { $title } · { $due } · { $team } · { $mark }

list-team-button = Team: { $team_button }
list-tag-button = Tag: { $tag_button }
list-every-team = all
list-every-tag = any
list-which-team = <b>Team</b>
    Which team’s tasks to show?
list-which-tag = <b>Tag</b>
    Tasks with which tag to show?

list-narrowed-empty = Nothing here with this filter. Change it with the buttons below.
list-empty-today = Nothing is due today. Tasks without a due time and for other days are in “My tasks”.
list-empty-overdue = Nothing is overdue. What comes next is in “Today” and “Upcoming”.
list-empty-upcoming = Nothing is set for the next days. Write what has to be done and when, and it becomes a task.
list-empty-no-date = There are no tasks without a due time. All that waits for you is in “My tasks”.
list-empty-mine = Nothing waits for you. Write what has to be done, and it becomes a task.
list-empty-waiting = Nobody waits for your answer. New tasks for you, work to be accepted and wishes for another due time will be here.
list-empty-assigned = You have not given anything to others yet. Create a task and choose people of your team.
list-empty-watching = You watch nothing. Open somebody’s task and press “Watch” to be told of its changes.
list-empty-unassigned = There are no free tasks. Tasks of your teams that anyone may take will be here.
list-empty-team = There are no open tasks. Write what has to be done, and it becomes a task.
list-empty-tag = There are no open tasks with this tag. Tags are put on a task’s card.
list-empty-done = Nothing was closed in the last 30 days.
