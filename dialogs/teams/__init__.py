"""Teams: the list, a new one, one team's screen. The people, invitations, tags and settings of a
team have dialogs of their own, opened from there."""
