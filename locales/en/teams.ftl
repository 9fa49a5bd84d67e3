mark-role-owner = 👑
mark-role-admin = ⭐
mark-role-member = 👤
mark-role-personal = 🏠
role-owner = Owner
role-admin = Admin
role-member = Member

teams-heading = <b>Teams</b>
    A team is people and the tasks they share.
teams-only-own = So far you have only “Personal”: nobody else sees these tasks. Create a team to give tasks to others, or open an invitation link.
teams-line = { $mark } { $name }
teams-create = Create a team
teams-what-name = <b>New team</b>
    What is it called? Write the name, for example “Sales”.
teams-describe = <b>{ $name }</b>
    What does the team do? Write a few words: everyone you invite will see them.
teams-no-description = No description
teams-created = Team created. Now invite people.

teams-team = <b>{ $name }</b>
    People: { $count } ({ $roles })
    Open tasks: { $open_tasks }
teams-own = <b>{ $name }</b>
    Only you see these tasks.
    Open tasks: { $open_tasks }
teams-tasks = Tasks
teams-members = People
teams-invite = Invite
teams-tags = Team tags
teams-notify = Notifications
teams-settings = Settings
teams-leave = Leave the team
teams-delete = Delete the team

teams-sure-to-leave = <b>Leave the team?</b>
    { $name }

    { $count ->
        [0] You have no unfinished tasks in it.
        [one] You have { $count } unfinished task: it goes back to its author, who is told.
       *[other] You have { $count } unfinished tasks: they go back to their authors, who are told.
    } To come back you will need an invitation.
teams-do-leave = Yes, leave
teams-left = You have left the team: { $name }
teams-hand-over-first = <b>{ $name }</b>
    You own this team. Hand it over to somebody first: you will be an admin and can leave.
teams-hand-over = Hand the team over
teams-alone = <b>{ $name }</b>
    There is nobody but you in the team, so nobody can take it over. You can delete it with its tasks.

teams-which-mode = <b>{ $name }</b>
    How should the bot tell you about this team?
teams-mode-as-all = As everywhere: { $mode }
teams-mode-sound = With sound
teams-mode-silent = Silently
teams-mode-off = Not at all
teams-mode-set = Noted

join-preview = Invitation to the team
    <b>{ $name }</b>
    Invited by: { $inviter }
    People in the team: { $count }
    Your role: { $mark } { $role }
join-accept = Join
join-refuse = Not now
toast-joined = You are in the team: { $name }
toast-join-later = All right. The link keeps working until it expires
