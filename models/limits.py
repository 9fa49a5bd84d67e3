"""Sizes of what people may store. Longer input is refused with the limit named."""

TITLE = 200
"""Characters in a task's title."""
DESCRIPTION = 4_000
"""Characters in a task's description."""
REASON = 1_000
"""Characters in a reason of refusal or a short report."""
TEAM_NAME = 100
"""Characters in a team's name."""
ASSIGNEES = 50
"""People on one task."""
REMINDERS = 10
"""Reminders of one person on one task."""
PAGE = 100
"""Rows that one list call may ask for."""
