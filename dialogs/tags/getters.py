"""What the windows of a team's tags show."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs import spelling
from dialogs.reader import reader
from dialogs.tags.spelling import mark, tag_name
from dialogs.teams.here import own
from dialogs.widgets.choice import Choice
from dialogs.widgets.paging import page_of
from models import tags, teams
from models.rights import Right
from models.tag import Colour

TAGS = 16


def tag_id(manager: DialogManager) -> int:
    """The tag being looked at."""
    start: Any = manager.start_data
    return int(start["tag_id"])


async def everything(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """A page of the team's tags. NotFoundError to outsiders."""
    who, seen = reader(dialog_manager), await own(dialog_manager)
    found = await tags.of(who.id, seen.team_id)
    page = page_of(dialog_manager, len(found), TAGS)
    shown = found[page.skip : page.skip + page.size]
    may = teams.may(seen, Right.MANAGE_TAGS)
    return {
        "team": spelling.team_name(who, seen.team),
        "tags": [Choice(tag.id, tag_name(who, tag)) for tag in shown],
        "count": len(found),
        "may_change": may,
        "has_tags": bool(found),
        "may_begin": not found and may,
        "nothing_yet": not found and not may,
        **page.data(),
    }


async def one(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """One tag and on how much it is. NotFoundError, also to outsiders."""
    who = reader(dialog_manager)
    seen = await tags.get(who.id, tag_id(dialog_manager))
    return {
        "name": seen.tag.name,
        "tag": tag_name(who, seen.tag),
        "description": seen.tag.description,
        "tasks": seen.tasks,
        "members": seen.members,
        "may_change": teams.may(seen.own, Right.MANAGE_TAGS),
    }


async def colours(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The colours to choose from. NotFoundError, also to outsiders."""
    who = reader(dialog_manager)
    seen = await tags.get(who.id, tag_id(dialog_manager))
    named = [(each, f"{mark(who, each)} {who.t(f'tags-{each.value}')}") for each in Colour]
    return {
        "name": seen.tag.name,
        "colours": [
            Choice(each.value, f"{'●' if each is seen.tag.colour else '○'} {text}")
            for each, text in named
        ],
    }
