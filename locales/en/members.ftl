members-heading = <b>People: { $count }</b>
    { $name }
members-alone = So far there is only you. Invite people by a link: it opens the team at once.
members-line = { $mark } { $name }
members-one = <b>{ $name }</b>
    { $team }
    Role: { $mark } { $role }
    Joined: { $joined }
members-tags-worn = Tags: { $tags }
members-load = { $open ->
    [0] No open tasks.
   *[other] Open tasks: { $open }{ $overdue ->
        [0] , none overdue.
       *[other] , overdue: { $overdue }.
    }
}
members-role = Role
members-tags = Tags
members-transfer = Hand the team over
members-remove = Remove from the team

members-which-role = <b>{ $name }</b>
    Which role in the team? An admin invites people, manages tags and settings, edits any task. A member creates tasks and does their own.
toast-role = New role: { $role }

members-which-tags = <b>{ $name }</b>
    Tick the tags. A task given to a tag is given to everybody who has it.
members-no-tags = <b>{ $name }</b>
    The team has no tags yet. Create some, for example “designer” or “on duty”: tasks can be given to a tag.

members-sure-to-remove = <b>Remove from the team?</b>
    { $name }

    { $count ->
        [0] They have no unfinished tasks.
        [one] { $count } unfinished task goes back to its author, who is told.
       *[other] { $count } unfinished tasks go back to their authors, who are told.
    } Access to the team ends at once. What is done stays.
members-do-remove = Yes, remove
toast-removed = No longer in the team: { $name }

members-who-is-heir = <b>Who takes the team over?</b>
    { $name }
members-sure-to-transfer = <b>Hand the team over?</b>
    { $team }

    The new owner: { $name }. You stay as an admin; only the new owner can give the team back.
members-do-transfer = Yes, hand over
toast-transferred = The new owner: { $name }
