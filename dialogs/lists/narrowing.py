"""Lists of one team or one tag: as they were opened, or as their reader narrows them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from aiogram_dialog import DialogManager

from dialogs import spelling
from dialogs.reader import Reader, reader
from dialogs.tags.spelling import tag_name
from dialogs.widgets.choice import Choice
from dialogs.widgets.paging import first_page
from models import tags, teams
from models.lists import Narrow
from models.tag import Tag
from models.team import Membership

_EVERY = 0
"""Stands for all teams, or tasks with any tag or none."""


@dataclass(frozen=True, slots=True)
class Place:
    """What the list is narrowed to, how that is called, and what the narrowing buttons say."""

    narrow: Narrow
    name: str
    team_button: str
    tag_button: str

    def buttons(self) -> dict[str, Any]:
        """For the window of a list that is worth narrowing."""
        return {"team_button": self.team_button, "tag_button": self.tag_button}


def _given(manager: DialogManager, name: str) -> int | None:
    start: Any = manager.start_data or {}
    return int(start[name]) if start.get(name) else None


def team_id(manager: DialogManager) -> int | None:
    """The team, if it is one."""
    return manager.dialog_data.get("team") or _given(manager, "team_id")


def by_reader(manager: DialogManager) -> bool:
    """Whether the reader chose a team or tag here."""
    return bool(manager.dialog_data.get("team") or manager.dialog_data.get("tag"))


async def place(manager: DialogManager) -> Place:
    """Where the list looks now. NotFoundError for foreign teams and tags, and those gone."""
    who = reader(manager)
    if given := _given(manager, "tag_id"):
        tag = (await tags.get(who.id, given)).tag
        team = await teams.membership(who.id, tag.team_id)
        return Place(Narrow(tag_id=tag.id), _name(who, team, tag), "", "")
    chosen = team_id(manager)
    free = not _given(manager, "team_id") and len(await teams.of(who.id)) > 1
    if chosen is None:
        return Place(Narrow(), "", who.t("list-every-team") if free else "", "")
    own, known = await teams.membership(who.id, chosen), await tags.of(who.id, chosen)
    picked = next((tag for tag in known if tag.id == manager.dialog_data.get("tag")), None)
    return Place(
        Narrow(team_id=chosen, tag_id=picked.id if picked else None),
        _name(who, own, picked),
        spelling.team_name(who, own.team) if free else "",
        _tag_button(who, picked) if known else "",
    )


def _name(who: Reader, own: Membership, tag: Tag | None) -> str:
    team = spelling.team_name(who, own.team)
    return who.t("list-where-tag", team=team, tag=tag_name(who, tag)) if tag else team


def _tag_button(who: Reader, picked: Tag | None) -> str:
    return tag_name(who, picked) if picked else who.t("list-every-tag")


def team_choices(who: Reader, found: Sequence[Membership]) -> list[Choice]:
    """The teams, and all of them."""
    named = [Choice(own.team_id, spelling.team_name(who, own.team)) for own in found]
    return [Choice(_EVERY, who.t("list-every-team")), *named]


def tag_choices(who: Reader, found: Sequence[Tag]) -> list[Choice]:
    """The tags, and any of them."""
    named = [Choice(tag.id, tag_name(who, tag)) for tag in found]
    return [Choice(_EVERY, who.t("list-every-tag")), *named]


def to_team(key: str, manager: DialogManager) -> None:
    """From now on the list is that team's; tags are of one team."""
    manager.dialog_data["team"] = int(key) or None
    manager.dialog_data["tag"] = None
    first_page(manager)


def to_tag(key: str, manager: DialogManager) -> None:
    """From now on the list has that tag only."""
    manager.dialog_data["tag"] = int(key) or None
    first_page(manager)
