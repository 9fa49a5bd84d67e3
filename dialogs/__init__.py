"""Conversations in the private dialog: windows, what they show, what their buttons do.

One folder per feature (`windows` what it looks like, `getters` what it shows, `handlers` what
presses and texts do), all states in `states`, parts that features share in `widgets`, buttons of
windows that are gone in `outdated`, words that answer no question in `stray`.
Expects `person`, `t`, `now` and `bot_username` in the middleware data; see docs/dialogs.md.
Imports `models` and `locales`; never `bot`, `api` or `jobs`.
"""

from aiogram import Router

from dialogs import outdated, stray
from dialogs.create.windows import dialog as create
from dialogs.due.windows import dialog as due
from dialogs.help.windows import dialog as help_
from dialogs.invites.windows import dialog as invites
from dialogs.join.windows import dialog as join
from dialogs.lists.windows import dialog as lists
from dialogs.members.windows import dialog as members
from dialogs.menu.windows import dialog as menu
from dialogs.onboarding.windows import dialog as onboarding
from dialogs.repeat.windows import dialog as repeat
from dialogs.search.windows import dialog as search
from dialogs.settings.windows import dialog as settings
from dialogs.tags.windows import dialog as tags
from dialogs.task.windows import dialog as task
from dialogs.team_settings.windows import dialog as team_settings
from dialogs.teams.windows import dialog as teams
from dialogs.trash.windows import dialog as trash

DIALOGS = (
    menu,
    create,
    due,
    repeat,
    lists,
    search,
    trash,
    task,
    teams,
    members,
    invites,
    tags,
    team_settings,
    join,
    settings,
    help_,
    onboarding,
)


def routers() -> list[Router]:
    """What the dispatcher includes, in this order; once per process, routers have one parent."""
    return [outdated.router, *DIALOGS, stray.router]
