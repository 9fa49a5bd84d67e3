help = <b>How it works</b>
    Choose what to show by example.
help-more = Other topics
help-try = ▸ { $example }
help-copy = Copy: { $example }

help-create = Set a task
help-create-text = <b>Set a task</b>
    Send it as a plain message. The first line becomes the title, the following ones the description. Then I ask who does it and when it is due, and show what came of it; nothing is saved before “Create”.

    Try one of these:
help-create-1 = Buy paper for the printer
help-create-2 = Prepare the estimate for the school
    Two versions: with repairs and without
help-create-3 = Call the supplier

help-assign = Assign it
help-assign-text = <b>Assign it</b>
    To assign you need a team. Write the task, choose the team and the people: there may be several. Each gets it by a message and answers: accepts, or declines with a reason. When all have reported, you are told.

    Try:
help-assign-1 = Order coffee beans for the week
help-assign-2 = Draw up the shifts
help-assign-teams = My teams
help-assign-assigned = Assigned by me

help-due = Due times and repeats
help-due-text = <b>Due times and repeats</b>
    The due time is chosen by a button (“Today”, “Tomorrow”, “Friday”, “In a week”), in the calendar, or written, for example 25.12 18:00. A due date without a time means the whole day. The last step, behind “More”, and the task’s card have “Repeat”: on weekdays, every week, on the last day of the month and others.

    Try:
help-due-1 = Hand in the monthly report
help-due-2 = Water the plants
help-due-3 = Team meeting

help-team = Team and invitations
help-team-text = <b>Team and invitations</b>
    A team is people and the tasks they share. Create one, press “Invite” and send the link to people or into your chat. Whoever opens the link sees the team and can join.

    A team may be called, for example:
help-team-1 = Sales
help-team-2 = Morning Café
help-team-create = Create a team
help-team-teams = My teams

help-reminders = Reminders
help-reminders-text = <b>Reminders</b>
    I remind you before the due time and when it comes; a reminder has “Done” and buttons to put it off. Choose in the settings how long before. A task may have a reminder of its own: on its card, “Remind me”.

    To see one, set a task that is due today:
help-reminders-1 = Drink some water
help-reminders-2 = Answer the letter
help-reminders-settings = How long before
help-reminders-quiet = Quiet hours

help-lists = Lists and search
help-lists-text = <b>Lists and search</b>
    “Today” has what is due and what is late, “My tasks” all that waits for you, “Assigned by me” what others do; the other lists are in the menu, “More lists”. The command /search finds a task by words or by its number.

    You can search, for example, like this:
help-lists-1 = /search estimate
help-lists-2 = /search #42
help-lists-today = Today
help-lists-mine = My tasks

help-commands = Commands
help-commands-text = <b>Commands</b>
    /menu — the menu
    /new — new task
    /today — due today
    /my — my tasks
    /assigned — given by me
    /lists — all lists
    /search — search
    /teams — teams and invitations
    /settings — settings
    /help — this help
    /cancel — stop what was begun

    A command works anywhere, in the middle of anything else. After /new and /search you may write at once what you want:
help-commands-1 = /new Buy paper
help-commands-2 = /search estimate
