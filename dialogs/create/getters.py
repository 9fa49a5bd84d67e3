"""What the wizard shows."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs import spelling
from dialogs.create import quick, recipients, shelf
from dialogs.create.draft import GROUPS, PEOPLE, Picked, draft_of
from dialogs.create.sense import sense
from dialogs.create.summary import heard, summary
from dialogs.reader import Reader, reader
from dialogs.task.card import card
from dialogs.widgets.choice import Choice, tick
from dialogs.widgets.paging import page_of
from dialogs.widgets.text import cut
from models import errors, tasks, teams, trash
from models.tasks import Seen
from models.transitions import Action, available

PEOPLE_SHOWN = 8
"""People or tags on a page."""
DESCRIPTION = 1500
"""Characters shown; MAX takes 4000 in all."""
CHOSEN = 200
"""Characters of a list of names above a choice."""


async def draft(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """For every window."""
    this = draft_of(dialog_manager)
    return {
        "title": this.title or reader(dialog_manager).t("create-untitled"),
        "has_title": bool(this.title),
        "description": cut(this.description, DESCRIPTION),
        "has_description": bool(this.description),
        "kind": this.kind.value,
        "of_event": this.event,
        "complete": this.complete,
        "files": len(this.files),
        "has_files": bool(this.files),
        "lines": len(this.checklist),
        "has_lines": bool(this.checklist),
    }


async def title(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What was said without saying what to do. NotFoundError where the team is out of reach."""
    who, this = reader(dialog_manager), quick.captured(dialog_manager)
    if this.title or not this.text:
        return {"heard": ""}
    team = (await teams.membership(who.id, this.team_id or 0)).team
    return {"heard": heard(who, this, team, await recipients.missing(who, this))}


async def drafts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Those that were left open, as they were when the wizard was opened."""
    untitled = reader(dialog_manager).t("create-untitled")
    kept = [shelf.Kept(*row) for row in dialog_manager.dialog_data.get("kept", [])]
    return {
        "drafts": [Choice(each.id, each.title or untitled) for each in kept],
        "count": len(kept),
    }


async def team_choice(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The reader's teams, their own one first."""
    who = reader(dialog_manager)
    mine = await teams.of(who.id)
    page = page_of(dialog_manager, len(mine), PEOPLE_SHOWN)
    shown = mine[page.skip : page.skip + page.size]
    return {
        "teams": [Choice(m.team_id, spelling.team_name(who, m.team)) for m in shown],
        **page.data(),
    }


async def people(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """A page of those who can be assigned, the reader first."""
    who, this = reader(dialog_manager), draft_of(dialog_manager)
    chosen = _chosen(who, this.picked(PEOPLE), this.picked(GROUPS))
    return {
        **_page(dialog_manager, who, await recipients.offered(who, this), this.ids(PEOPLE)),
        "chosen": cut(", ".join(chosen), CHOSEN),
        "count": len(chosen),
        "picked": bool(chosen),
        "by_tag": bool(await recipients.groups(who, this.team_id or 0)),
    }


def _chosen(who: Reader, people: list[Picked], groups: list[Picked]) -> list[str]:
    names = [who.t("person-you") if each.id == who.id else each.name for each in people]
    return [*names, *(f"#{each.name}" for each in groups)]


def _page(
    manager: DialogManager, who: Reader, offered: list[Picked], picked: list[int]
) -> dict[str, Any]:
    page = page_of(manager, len(offered), PEOPLE_SHOWN)
    shown = offered[page.skip : page.skip + page.size]
    rows = [Choice(each.id, tick(each.id in picked, _me(who, each))) for each in shown]
    return {"people": rows, **page.data()}


def _me(who: Reader, one: Picked) -> str:
    return who.t("person-me") if one.id == who.id else one.name


async def groups(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """A page of the team's tags, each with how many wear it."""
    who, this = reader(dialog_manager), draft_of(dialog_manager)
    found = await recipients.groups(who, this.team_id or 0)
    page = page_of(dialog_manager, len(found), PEOPLE_SHOWN)
    picked = this.ids(GROUPS)
    return {
        "tags": [
            Choice(tag.id, tick(tag.id in picked, who.t("create-worn", tag=tag.name, count=count)))
            for tag, count in found[page.skip : page.skip + page.size]
        ],
        **page.data(),
    }


async def confirm(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The whole draft. NotFoundError where the reader has left the team."""
    who, this = reader(dialog_manager), draft_of(dialog_manager)
    team = (await teams.membership(who.id, this.team_id or 0)).team
    gone = await recipients.missing(who, this)
    return {
        "summary": summary(who, this, team, gone),
        **sense(who, quick.captured(dialog_manager)),
        "shared": not team.personal,
        "choice_of_team": len(await teams.of(who.id)) > 1,
    }


async def created(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The task that was made, as it is now. NotFoundError where it is out of reach."""
    who, task_id = reader(dialog_manager), draft_of(dialog_manager).task_id or 0
    try:
        seen = await tasks.get(who.id, task_id)
    except errors.NotFoundError:
        seen = await trash.get(who.id, task_id)
    here = seen.task.deleted_at is None
    return {
        "card": card(who, seen.task),
        "here": here,
        "deleted": not here,
        "deletable": here and _deletable(who, seen),
    }


def _deletable(who: Reader, seen: Seen) -> bool:
    return Action.DELETE in available(seen.task, who.id, seen.standing, who.now)
