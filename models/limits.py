"""Sizes of what people may store. Longer input is refused with the limit named."""

NAME = 60
"""Characters in the name that somebody chose."""
TITLE = 200
"""Characters in a task's title."""
DESCRIPTION = 4_000
"""Characters in a task's description."""
COMMENT = 4_000
"""Characters in a comment."""
REASON = 1_000
"""Characters in a reason of refusal or a short report."""
TEAM_NAME = 100
"""Characters in a team's name."""
TEAM_DESCRIPTION = 1_000
"""Characters in a team's description."""
TAG_NAME = 40
"""Characters in a tag."""
TAG_DESCRIPTION = 200
"""Characters in a tag's description."""
CHECKLIST_ITEM = 200
"""Characters in a line of a checklist."""

ASSIGNEES = 50
"""People on one task, and tags that receive it."""
REMINDERS = 10
"""Reminders of one person on one task, and in their defaults."""
CHECKLIST = 50
"""Lines in one checklist."""
ATTACHMENTS = 50
"""Photos and files on one task."""
TEAM_TAGS = 100
"""Tags of one team."""
TASK_TAGS = 20
"""Tags on one task."""
MEMBER_TAGS = 20
"""Tags on one member."""
TOKENS = 20
"""Personal tokens of one person."""
TOKEN_NAME = 60
"""Characters in a token's name."""
INVITES = 20
"""Live invitations of one team."""
TEAMS = 100
"""Teams that one person may be in."""
PAGE = 100
"""Rows that one list call may ask for."""
COUNTED = 1_000
"""Rows of a list that are counted and paged through at most."""
TALLIED = 100
"""The same where many lists are counted at once."""
FOUND = 100
"""The same of a search."""

TRASH_DAYS = 30
"""How long a deleted task can be brought back."""
LAST_YEAR = 2100
"""The year after which nothing can be due."""
REMINDER_AHEAD = 525_600
"""Minutes before a due time that a reminder may come at most: a year."""
SEARCH = 200
"""Characters of a search that are looked at."""
