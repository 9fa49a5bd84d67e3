team-settings-main = <b>Team settings</b>
    { $name }
    Working days: { $days }
    Time zone: { $zone }. It is { $time } there
    Press one of the three rules below to change it.
team-settings-assign-everyone = Assign to others: everybody
team-settings-assign-admins = Assign to others: admins
team-settings-sight-off = Members see: all tasks
team-settings-sight-on = Members see: their own only
team-settings-review-off = Review of work: optional
team-settings-review-on = Review of work: new tasks
team-settings-name = Name
team-settings-description = Description
team-settings-days = Working days
team-settings-zone = Time zone
team-settings-saved = Saved

team-settings-what-name = Now: { $name }
    Write the new name of the team.
team-settings-what-description = <b>{ $name }</b>
    What does the team do? Write a few words: everyone who is invited will see them.
team-settings-no-description = Remove the description
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
team-settings-deleted = Team deleted: { $name }
