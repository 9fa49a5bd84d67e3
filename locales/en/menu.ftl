menu-good-morning = Good morning, { $name }.
menu-good-day = Good afternoon, { $name }.
menu-good-evening = Good evening, { $name }.
menu-good-night = Good night, { $name }.
menu-intro = I keep track of tasks: I write them down, remind you when they are due and show what is done. Send the first one as a plain message, for example “Buy paper for the printer”. To give tasks to others, create a team.
menu-counts = { $due_today ->
    [0] { $overdue ->
        [0] Nothing is due today.
        [one] { $overdue } task is overdue, nothing else is due today.
       *[other] { $overdue } tasks are overdue, nothing else is due today.
    }
    [one] { $due_today } task is due today{ $overdue ->
        [0] .
       *[other] , overdue: { $overdue }.
    }
   *[other] { $due_today } tasks are due today{ $overdue ->
        [0] .
       *[other] , overdue: { $overdue }.
    }
}
menu-today = Today
menu-mine = My tasks
menu-assigned = Assigned by me
menu-teams = Teams
menu-create = New task
menu-search = Search
menu-lists = More lists
menu-waiting = Waiting for you: { $waiting }
menu-settings = Settings
menu-open-app = Open the app
