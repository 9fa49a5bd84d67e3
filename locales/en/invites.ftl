invites-link = Invitation to the team
    <b>{ $name }</b>
    { $link }

    Copy the link and send it to people or to a common chat. Whoever opens it sees the team and can join as a member.
invites-link-ends = The link works until: { $ends }.
invites-link-lasts = The link works until it is revoked.
invites-copy = Copy the link
invites-set-up = Set up
invites-all = All invitations

invites-heading = <b>Invitations: { $count }</b>
    { $name }
    These links work: the role, how many people came, until when.
invites-nothing = <b>Invitations</b>
    { $name }
    No link works now. Create a new one.
invites-line = { $mark } { $role } · joined: { $uses } · { $ends }
invites-uses-of = { $uses } of { $most }
invites-until = until { $ends }
invites-for-ever = for ever
invites-create = New invitation

invites-one = <b>Invitation</b>
    { $name }
    Role: { $mark } { $role }
    Works: { $ends }
    Joined: { $uses }
    Invited by: { $author }
    { $link }
invites-is-expired = It has expired: nobody can join by it. Prolong or replace the link.
invites-is-used-up = As many people joined as it lets in. Let in more, or replace the link.
invites-is-revoked = The link is revoked: nobody can join by it.
invites-role = Role
invites-lifetime = How long
invites-limit = How many people
invites-reissue = Replace the link
invites-revoke = Revoke
invites-restore = Bring it back

invites-which-role = Which role should people get who join by the link?
invites-only-members = Only the owner of the team invites admins.
invites-how-long = The link works { $ends } now. How long should it work from this minute?
invites-day = 1 day
invites-week = 7 days
invites-month = 30 days
invites-never = For ever
invites-how-many = { $count ->
    [0] Nobody has joined by the link yet. How many people should it let in?
    [one] { $count } person has joined by the link. How many should it let in altogether?
   *[other] { $count } people have joined by the link. How many should it let in altogether?
}
invites-most = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
invites-any-number = Any number
invites-sure-to-reissue = <b>Replace the link?</b>
    The old one stops working at once for everybody you sent it to. The role, the time and the number of people stay.
invites-do-reissue = Yes, replace
toast-reissued = Here is the new link, the old one works no more
toast-revoked = The invitation is revoked
toast-restored = The link works again
