"""What the wizard shows."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs import spelling
from dialogs.create.draft import Draft
from dialogs.reader import Reader, reader
from dialogs.task.card import card
from dialogs.widgets.choice import Choice
from dialogs.widgets.paging import page_of
from models import rights, tasks, teams
from models.person import Person
from models.rights import Right
from models.team import Membership
from models.transitions import Action, available

PEOPLE = 8
"""People on a page."""


async def title(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The title so far, where there is one."""
    draft = Draft(dialog_manager)
    return {"title": draft.title, "has_title": bool(draft.title), "complete": draft.complete}


async def team_choice(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The reader's teams, their own one first."""
    who = reader(dialog_manager)
    mine = await teams.of(who.id)
    return {
        "teams": [Choice(m.team_id, spelling.team_name(who, m.team)) for m in mine],
        "title": Draft(dialog_manager).title,
        "complete": Draft(dialog_manager).complete,
    }


async def people(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """A page of those who can be assigned, the reader first."""
    who, draft = reader(dialog_manager), Draft(dialog_manager)
    everybody = await _assignable(who, draft.team_id or 0)
    page = page_of(dialog_manager, len(everybody), PEOPLE)
    shown = everybody[page.skip : page.skip + page.size]
    picked = draft.people
    return {
        "people": [Choice(m.person_id, _tick(who, m.person, picked)) for m in shown],
        "count": len(picked),
        "picked": bool(picked),
        "title": draft.title,
        **page.data(),
    }


async def _assignable(who: Reader, team_id: int) -> list[Membership]:
    own = await teams.membership(who.id, team_id)
    others = [m for m in await teams.members(who.id, team_id) if m.person_id != who.id]
    await own.fetch_related("person")
    may = rights.has(rights.in_team(own), Right.ASSIGN_OTHERS, own.team)
    return [own, *others] if may else [own]


def _tick(who: Reader, person: Person, picked: Any) -> str:
    name = who.t("person-me") if person.id == who.id else person.name
    return f"☑ {name}" if person.id in picked else f"☐ {name}"


async def summary(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The whole draft. NotFoundError where the reader has left the team."""
    who, draft = reader(dialog_manager), Draft(dialog_manager)
    membership = await teams.membership(who.id, draft.team_id or 0)
    return {
        "title": draft.title,
        "description": draft.description,
        "has_description": bool(draft.description),
        "team": spelling.team_name(who, membership.team),
        "people": await _names(who, draft, membership),
        "due": spelling.due_with_distance(who, draft.due),
        "shared": not membership.team.personal,
        "choice_of_team": len(await teams.of(who.id)) > 1,
    }


async def _names(who: Reader, draft: Draft, membership: Membership) -> str:
    if membership.team.personal:
        return who.t("person-you")
    inside = {m.person_id for m in await teams.members(who.id, membership.team_id)}
    named = {person.id: person for person in await Person.filter(id__in=draft.people)}
    names = [
        _name(who, named[person_id], inside) for person_id in draft.people if person_id in named
    ]
    return ", ".join(names) or who.t("create-anybody")


def _name(who: Reader, person: Person, inside: set[int]) -> str:
    name = spelling.person_name(who, person)
    return name if person.id in inside else who.t("create-left-team", name=name)


async def created(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The task that was made, as it is now."""
    who = reader(dialog_manager)
    seen = await tasks.get(who.id, Draft(dialog_manager).task_id or 0)
    moves = available(seen.task, who.id, seen.standing, who.now)
    return {
        "card": card(who, seen.task),
        "cancellable": Action.CANCEL in moves,
        "app_link": who.app_link(f"task_{seen.task.id}"),
    }
