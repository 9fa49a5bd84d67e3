"""What the lists show."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.lists import narrowing
from dialogs.lists.lines import buttons, counted, lines
from dialogs.reader import Reader, reader
from dialogs.widgets.choice import Choice
from dialogs.widgets.paging import page_of
from models import limits, lists, tags, teams, trash
from models.lists import View

ROWS = 8
"""Tasks on a page."""
ALL = (
    *(View.TODAY, View.OVERDUE, View.UPCOMING, View.NO_DATE, View.MINE, View.WAITING),
    *(View.ASSIGNED, View.WATCHING, View.UNASSIGNED, View.TEAM, View.DONE),
)
_MAKES = (View.TODAY, View.UPCOMING, View.NO_DATE, View.MINE, View.ASSIGNED, View.TEAM, View.TAG)
"""Lists that a new task may well be in."""


def view_of(manager: DialogManager) -> View:
    """The list that this dialog was opened for."""
    start: Any = manager.start_data or {}
    return View(start["view"])


async def all_lists(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Every list with how much is in it."""
    who = reader(dialog_manager)
    tally = await lists.tally(who.person, who.now, ALL)
    deleted = await trash.count(who.id, who.now)
    return {
        "lists": [
            Choice(view.value, _counted_name(who, f"view-{view.value}", tally[view]))
            for view in ALL
        ],
        "trash": _counted_name(who, "view-trash", deleted),
    }


def _counted_name(who: Reader, key: str, count: int) -> str:
    name = who.t(key.replace("_", "-"))
    shown = counted(who, count, limits.TALLIED)
    return who.t("list-counted", name=name, count=shown) if count else name


async def page(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """A page of the list this dialog was opened for. NotFoundError where its team or tag is."""
    who, view = reader(dialog_manager), view_of(dialog_manager)
    place = await narrowing.place(dialog_manager)
    total = await lists.count(view, who.person, who.now, place.narrow)
    at = page_of(dialog_manager, total, ROWS)
    shown = await lists.page(
        view, who.person, who.now, limit=ROWS, skip=at.skip, narrow=place.narrow
    )
    narrowed = narrowing.by_reader(dialog_manager)
    return {
        "tasks": buttons(shown),
        "lines": lines(who, shown, view),
        "heading": _heading(who, view, total, place.name),
        "empty": _empty(who, view, total, narrowed=narrowed),
        "makes": not total and view in _MAKES,
        **(place.buttons() if total > ROWS or narrowed else {}),
        **at.data(),
    }


def _heading(who: Reader, view: View, total: int, where: str) -> str:
    name = who.t(f"view-{view.value}".replace("_", "-"))
    key = "list-heading" if total else "list-heading-empty"
    heading = who.t.html(key, name=name, count=counted(who, total))
    return who.t.html("list-heading-where", heading=heading, where=where) if where else heading


def _empty(who: Reader, view: View, total: int, *, narrowed: bool) -> str:
    if total:
        return ""
    return who.t(
        "list-narrowed-empty" if narrowed else f"list-empty-{view.value}".replace("_", "-")
    )


async def which_team(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The reader's teams to narrow the list to."""
    who = reader(dialog_manager)
    mine = await teams.of(who.id)
    at = page_of(dialog_manager, len(mine), ROWS)
    return {
        "teams": narrowing.team_choices(who, mine[at.skip : at.skip + at.size]),
        **at.data(),
    }


async def which_tag(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The team's tags to narrow the list to. NotFoundError to outsiders."""
    who = reader(dialog_manager)
    found = await tags.of(who.id, narrowing.team_id(dialog_manager) or 0)
    at = page_of(dialog_manager, len(found), ROWS)
    return {
        "tags": narrowing.tag_choices(who, found[at.skip : at.skip + at.size]),
        **at.data(),
    }
