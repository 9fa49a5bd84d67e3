help = <b>How it works</b>
    Choose what to show by example.
help-more = Other topics
help-try = ▸ { $example }
help-copy = Copy: { $example }

help-create = Set a task
help-create-text = <b>Set a task</b>
    Send it as a plain message: what to do, when, who. I show how I understood it; nothing is saved before “Create”. What I understood can be put back into the title by a press on “✕”. Several lines become several tasks.
    Signs: @name is who does it, #tag, !urgent, !high or !low is the priority, /team in front says where. Words in quotes are left alone. Step by step, with a calendar: /new

    Try one of these:
help-create-1 = Buy paper for the printer tomorrow at 10
help-create-2 = Prepare the estimate for the school by Friday !high
help-create-3 = Report every last Friday of the month at 4pm

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
    The due time is written as it is said: “tomorrow at 10”, “by Friday”, “in two hours”, “25.12 18:00”, “every Tuesday at 9”. It can be chosen by buttons and in the calendar, too. A due date without a time means the whole day. The last step, behind “More”, and the task’s card have “Repeat”: on weekdays, every week, on the last day of the month and others.

    Try:
help-due-1 = Hand in the report by the end of the month
help-due-2 = Water the plants every 3 days
help-due-3 = Team meeting on Mondays at 9:30

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
help-lists-2 = /search #{ $number }
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
