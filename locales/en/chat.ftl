# Group chats. Words of commands, in any language, separated by spaces.
chat-words-task = todo
chat-words-event = meeting
chat-words-tasks = list
chat-words-board = kanban
chat-words-done = complete
chat-words-take = claim
chat-words-drop = decline
chat-words-block = stop
chat-words-reopen = open
chat-words-due = when
chat-words-assign = give
chat-words-note = comment
chat-words-show = card
chat-words-find = search
chat-words-remind = nudge
chat-words-members = people
chat-words-role = rank
chat-words-tag = label
chat-words-kick = remove
chat-words-bind = connect
chat-words-unbind = disconnect
chat-words-help = commands
chat-words-list-mine = my
chat-words-list-overdue = late
chat-words-list-today = now
chat-words-role-admin = manager
chat-words-role-member = user

# The bot comes.
chat-hello = Tasks of this chat can be run right here. For me to see commands, make me an administrator with “Read all messages”.
chat-check = Check
chat-deaf = I see no messages any more and will not answer commands. Give me back “Read all messages”.
chat-still-deaf = Not yet: make me an administrator with “Read all messages”
chat-hears = I see messages. Commands: /help
chat-which-team = I see messages. Which team runs its tasks here? Whoever added me to the chat decides.
chat-new-team = New team “{ $name }”
chat-own-team = One of my teams
chat-untitled = Chat
chat-no-teams = You manage no team. Create a new one
chat-start-first = Open the dialog with me first and press “Start”
chat-asked-in-private = I asked you in the private dialog
chat-choose = Which team is the chat “{ $chat }” for?
chat-bound = The chat belongs to the team “{ $team }”. Whoever writes a command or presses “Join” becomes a member. A task is set like this: /task Prepare the estimate @Anna by Friday
chat-bound-private = The chat “{ $chat }” belongs to the team “{ $team }”.
chat-unbound = The chat does not belong to the team “{ $team }” any more. Its tasks stay with it. Bind again: /bind
chat-not-bound = This chat has no team yet. Whoever added me to it chooses one: /bind
chat-join = Join
chat-joined = You are in the team “{ $team }”
chat-error-removed = You were removed from the team of this chat. You can come back by an admin’s invitation.
chat-error-left = You have left the team of this chat. To come back, press “Join”.
chat-slower = { $name }, too many commands in a row. Wait a little: I will skip the next ones.

# Hints.
chat-unknown = There is no command { $word }. All of them: /help
chat-words = If this is a task, begin with the command: /task { $words }
chat-called = A task is written like this: /task Prepare the estimate @Anna by Friday. All commands: /help
chat-hint-task = Write what has to be done: /task Prepare the estimate @Anna by Friday. Or reply to a message with this command.
chat-hint-event = Write what and when: /event Meeting tomorrow at 10.
chat-hint-number = Name the task’s number: /{ $command } 42. Numbers are in the list: /tasks
chat-hint-due = Write the due time in words: /due 42 on Friday at 15:00.
chat-no-such-day = There is no “{ $day }” in the calendar. Write another day.
chat-hint-assign = Write who gets it: /assign 42 @Anna.
chat-hint-note = Write the text: /note 42 Waiting for the supplier.
chat-hint-tasks = You can write: /tasks, /tasks mine, /tasks overdue, /tasks today, /tasks @Anna, /tasks #estimate.
chat-hint-find = Write what to look for: /find estimate.
chat-hint-role = Write who gets which role: /role @Anna admin. Or: member.
chat-hint-tag = Write who gets which tag: /tag @Anna designer.
chat-hint-kick = Write who is removed: /kick @Anna.
chat-no-task = There is no task #{ $number } in this team. The list: /tasks
chat-no-person = “{ $name }” is not in the team. They can write any command here or press “Join”: /members
chat-which-person = Several are called “{ $name }”: { $people }. Write the first and the last name.

chat-stands-closed = { $mark } #{ $number } { $title }: { $state }. To open it again: /reopen { $number }
chat-stands-open = { $mark } #{ $number } { $title }: { $state }. Nothing of yours to change in it now: /show { $number }

# Cards.
chat-card-title = { $mark } #{ $number } <b>{ $title }</b>
chat-card-task-time = Due: { $due }
chat-card-event-time = When: { $due }
chat-card-event-author = Organiser: { $person }
chat-card-task-author = Author: { $person }
chat-card-blocked = Blocked: { $reason }
chat-card-nobody = Nobody is on it: anyone may take it
chat-card-person = { $mark } { $person }: { $state }
chat-card-elsewhere = #{ $number } { $title }: the card is below.
chat-card-deleted = This task was deleted.
chat-button-task-claim = I take it
chat-button-task-start = In progress
chat-button-task-complete = Done
chat-button-event-accept = I will come
chat-button-event-maybe = Maybe
chat-button-event-decline = I can’t
chat-toast-claim = #{ $number } is yours
chat-toast-start = #{ $number } is in progress
chat-toast-complete = #{ $number }: reported
chat-toast-accept = You will come
chat-toast-maybe = Your answer: maybe
chat-toast-decline = Noted: you can’t

# What commands did.
chat-did-complete = ✅ #{ $number } { $title }: done by { $person }
chat-did-close = ✅ #{ $number } { $title }: closed
chat-did-claim = 👍 #{ $number } { $title }: { $person } takes it
chat-did-start = 🔵 #{ $number } { $title }: in progress
chat-did-accept = 👍 #{ $number } { $title }: { $person } accepts
chat-did-give-back = #{ $number } { $title }: unassigned again
chat-did-decline = ↩️ #{ $number } { $title }: declined by { $person }
chat-did-block = ⛔ #{ $number } { $title }: blocked
chat-did-reopen = ⚪ #{ $number } { $title }: open again
chat-did-withdraw = #{ $number } { $title }: the report is withdrawn
chat-did-due = #{ $number } { $title }: due { $due }
chat-did-assign = #{ $number } { $title }: assigned to { $people }
chat-did-note = #{ $number } { $title }: comment added
chat-did-remind = #{ $number } { $title }: reminded, people: { $count }
chat-did-role = { $name }: now { $role }
chat-did-tag = { $name }: tag #{ $tag }
chat-did-kick = { $name } is not in the team any more

# Lists.
chat-tasks-all = <b>{ $team }</b>: open tasks { $count }
chat-tasks-mine = <b>{ $team }</b>: your tasks { $count }
chat-tasks-overdue = <b>{ $team }</b>: overdue { $count }
chat-tasks-today = <b>{ $team }</b>: due today { $count }
chat-tasks-none = There are no such tasks. A new one: /task Prepare the estimate by Friday
chat-task-line = { $mark } #{ $number } { $title } · { $due } · { $people }
chat-nobody = unassigned
chat-found-line = { $mark } #{ $number } { $title } · { $due }
chat-found-none = Nothing was found. Try another word or a number.
chat-members = <b>{ $team }</b>: people { $count }
chat-member-line = { $mark } { $name }
chat-help = <b>Give work</b>
    /task Estimate @Anna by Friday
    /event Stand-up tomorrow at 10
    As a reply: the message becomes the task.

    <b>Look</b>
    /tasks: what is open; mine, overdue, today, @who, #tag
    /board: by state, /show 42: the card, /find word
    /digest: today, /stats: who carries how much

    <b>Work</b>
    /take 42, /done 42 report, /drop 42
    /block 42 reason, /reopen 42
    /due 42 on Friday, /assign 42 @who
    /note 42 text, /remind 42
    In reply to a card no number is needed.

    <b>Team</b>
    /members, /role @who admin, /tag @who tag, /kick @who
    /settings, /export, /bind, /unbind

    Russian words work too: /задача, /готово 42.
chat-words-digest = summary
chat-words-stats = statistics
chat-words-export = csv
chat-words-settings = options
chat-claims = { $name } administers this chat and asks for the role of an admin. The team’s owner decides.
chat-grant = Give the role
chat-exported = Open tasks as a table: { $count }
chat-settings = <b>{ $team }</b>: settings
    Who assigns others: { $assign }
    New tasks are reviewed: { $review }
    Time zone: { $zone }
    The bot’s language in the chat: { $language }
chat-assign-everyone = everyone
chat-assign-admins = admins only
chat-yes = yes
chat-no = no
chat-set-assign = Who assigns
chat-set-review = Review
chat-set-zone = Time zone
chat-set-language = Language
chat-which-zone = Which time does the team live by?
chat-unreached = I cannot write in private to: { $people }. Messages come once they open the dialog with me: https://max.ru/{ $bot }
chat-no-tag = The team has no tag #{ $name }. You can write: /tag @Anna { $name }
chat-tasks-of-person = <b>{ $team }</b>: tasks of this person { $count }
chat-tasks-of-tag = <b>{ $team }</b>: tasks with this tag { $count }
