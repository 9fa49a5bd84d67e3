# Lists of tasks.
view-today = Today
view-overdue = Overdue
view-upcoming = Upcoming
view-no-date = No due date
view-mine = My tasks
view-waiting = Waiting for you
view-assigned = Assigned by me
view-watching = Watching
view-unassigned = Unassigned
view-team = All tasks
view-tag = Tasks with the tag
view-done = Closed
view-trash = Trash

lists-heading = <b>Lists</b>
    The numbers show how many tasks and events there are.
list-counted = { $name }: { $count }
list-many = { $count }+
list-heading = <b>{ $name }</b>: { $count }
list-heading-empty = <b>{ $name }</b>
list-heading-where = { $heading }
    { $where }
list-where-tag = { $team } · { $tag }
list-line = { $mark } #{ $number } <b>{ $title }</b> · { $due }
list-line-team = { $mark } #{ $number } <b>{ $title }</b> · { $due } · { $team }

list-team-button = Team: { $team_button }
list-tag-button = Tag: { $tag_button }
list-every-team = all
list-every-tag = any
list-which-team = <b>Team</b>
    Which team’s tasks should I show?
list-which-tag = <b>Tag</b>
    Which tag’s tasks should I show?

list-narrowed-empty = Nothing matches this filter. Change it with the buttons below.
list-empty-today = Nothing is due today. Tasks without a due time and for other days are in “My tasks”.
list-empty-overdue = Nothing is overdue. What comes next is in “Today” and “Upcoming”.
list-empty-upcoming = Nothing is planned for the coming days. Write what has to be done and when, and it becomes a task.
list-empty-no-date = There are no tasks without a due time. Everything that is waiting for you is in “My tasks”.
list-empty-mine = Nothing is waiting for you. Write what has to be done, and it becomes a task.
list-empty-waiting = Nobody is waiting for your answer. New tasks for you, work to review and requests for another due time will appear here.
list-empty-assigned = You have not assigned anything to others yet. Create a task and choose people from your team.
list-empty-watching = You are not watching anything. Open somebody’s task and press “Watch” to hear of its changes.
list-empty-unassigned = There are no unassigned tasks. Tasks that anyone in your teams may take will appear here.
list-empty-team = There are no open tasks. Write what has to be done, and it becomes a task.
list-empty-tag = There are no open tasks with this tag. To put it on a task, open the task: “More”, “Tags”.
list-empty-done = Nothing was closed in the last 30 days.
