mark-role-owner = 👑
mark-role-admin = ⭐
mark-role-member = 👤
mark-role-personal = 🏠
role-owner = Owner
role-admin = Admin
role-member = Member
teams-heading = <b>Teams</b>
    A team is people and their common tasks.
teams-only-own = You only have “Personal” yet: only you see these tasks. Create a team to give tasks to others, or open an invitation link.
teams-line = { $mark } { $name }
teams-create = Create a team
teams-what-name = <b>New team</b>
    What is it called? Write the name, for example “Sales”.
teams-created = The team is made. Now invite people.
teams-team = <b>{ $name }</b>
    Open tasks: { $open_tasks }

    People: { $count }
    { $people }
teams-own = <b>{ $name }</b>
    Only you see these tasks.
    Open tasks: { $open_tasks }
teams-person = { $mark } { $name } · { $role }
teams-invite = Invite
teams-invitation = Invitation to the team
    <b>{ $name }</b>
    { $link }

    Copy the link and send it to people or to a common chat. Whoever opens it sees the team and can join as a member. The link works until: { $until }.
teams-copy-link = Copy the link

join-preview = Invitation to the team
    <b>{ $name }</b>
    Invited by: { $inviter }
    People in the team: { $count }
    Your role: { $mark } { $role }
join-accept = Join
join-refuse = Not now
toast-joined = You are in the team: { $name }
toast-join-later = All right. The link keeps working until it expires
