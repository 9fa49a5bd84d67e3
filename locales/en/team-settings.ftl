team-settings-main = <b>Team settings</b>
    { $name }
    Working days: { $days }
    Time zone: { $zone }. It is { $time } there
    A press changes one of the three rules below.
team-settings-assign-everyone = Who assigns to others: everybody
team-settings-assign-admins = Who assigns to others: admins
team-settings-sight-off = Members see: all tasks
team-settings-sight-on = Members see: their own only
team-settings-review-off = Review by the author: if wanted
team-settings-review-on = Review by the author: new tasks
team-settings-name = Name
team-settings-description = Description
team-settings-days = Working days
team-settings-zone = Time zone
team-settings-saved = Saved

team-settings-what-name = The team is called “{ $name }” now. Write the new name.
team-settings-what-description = <b>{ $name }</b>
    What does the team do? Write a few words: everybody who is invited will see them.
team-settings-no-description = Drop the description
team-settings-which-days = <b>Working days</b>
    Now: { $days }. Tick the days on which the team works.
team-settings-which-zone = <b>The team’s time zone</b>
    Now: { $zone }, { $time }. Choose a city or write yours. Everybody keeps their own zone.

team-settings-sure-to-delete = <b>Delete the team?</b>
    { $name }

    All its tasks, events, tags and history will be gone. They cannot be restored. { $count ->
        [0] There is nobody but you in the team.
        [one] { $count } person loses access and is told.
       *[other] { $count } people lose access and are told.
    }

    To delete it, write the name of the team.
team-settings-deleted = The team is deleted: { $name }
