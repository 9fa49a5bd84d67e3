invites-link = Invitation to the team
    <b>{ $name }</b>
    { $link }

    Copy the link and send it to people or to a group chat. Whoever opens it sees the team and can join as a member.
invites-link-ends = The link works until { $ends }.
invites-link-lasts = The link works until it is revoked.
invites-copy = Copy the link
invites-set-up = Set up
invites-all = All invitations

invites-heading = <b>Invitations: { $count }</b>
    { $name }
    The buttons show the role, how many people joined and until when the link works.
invites-nothing = <b>Invitations</b>
    { $name }
    There are no working links. Create a new one.
invites-line = { $mark } { $role } · joined: { $uses } · { $ends }
invites-uses-of = { $uses } of { $most }
invites-until = until { $ends }
invites-for-ever = forever
invites-create = New invitation

invites-one = <b>Invitation</b>
    { $name }
    Role: { $mark } { $role }
    Works: { $ends }
    Joined: { $uses }
    Invited by: { $author }
    { $link }
invites-is-expired = The link has expired: nobody can join with it. Extend or replace it.
invites-is-used-up = Everybody whom the link lets in has joined. Raise the limit or replace the link.
invites-is-revoked = The link is revoked: nobody can join with it.
invites-role = Role
invites-lifetime = How long
invites-limit = How many people
invites-reissue = Replace the link
invites-revoke = Revoke
invites-restore = Restore the link

invites-which-role = Which role do people get when they join by the link?
invites-only-members = Only the owner of the team invites admins.
invites-how-long = The link now works { $ends }. How long should it work, counted from now?
invites-day = 1 day
invites-week = 7 days
invites-month = 30 days
invites-never = Forever
invites-how-many = { $count ->
    [0] Nobody has joined by the link yet. How many people should it let in?
    [one] { $count } person has joined by the link. How many should it let in altogether?
   *[other] { $count } people have joined by the link. How many should it let in altogether?
}
invites-most = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
invites-any-number = No limit
invites-sure-to-reissue = <b>Replace the link?</b>
    The old one stops working at once for everybody you sent it to. The role, the end and the limit of people stay.
invites-do-reissue = Yes, replace
toast-reissued = Here is the new link, the old one no longer works
toast-revoked = Invitation revoked
toast-restored = The link works again
