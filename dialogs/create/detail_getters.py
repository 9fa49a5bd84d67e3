"""What the windows behind «Подробнее» show."""

from typing import Any

from aiogram_dialog import DialogManager
from markupsafe import Markup

from dialogs import spelling
from dialogs.create import recipients
from dialogs.create.draft import TAGS, draft_of
from dialogs.create.getters import DESCRIPTION, PEOPLE_SHOWN
from dialogs.create.summary import extras, priority, reviewed
from dialogs.reader import reader
from dialogs.widgets.choice import Choice, tick
from dialogs.widgets.paging import page_of
from dialogs.widgets.text import cut
from models import teams
from models.task import Priority

DURATIONS = (15, 30, 45, 60, 90, 120, 180, 240, 480)
"""Minutes that buttons offer."""


async def more(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What else can be said, and what was. NotFoundError as above."""
    who, this = reader(dialog_manager), draft_of(dialog_manager)
    team = (await teams.membership(who.id, this.team_id or 0)).team
    gone = await recipients.missing(who, this)
    said = extras(who, this, team, gone)
    return {
        "said": Markup("\n").join(said) if said else who.t.html("create-nothing-more"),
        "has_tags": bool(await recipients.labels(who, team.id)),
        "reported": not this.event and not team.personal,
        "timed_event": this.event and this.timed,
        "completion": this.completion.value,
        "review": "yes" if reviewed(this, team) else "no",
    }


async def tags(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """A page of the team's tags."""
    who, this = reader(dialog_manager), draft_of(dialog_manager)
    found = await recipients.labels(who, this.team_id or 0)
    page = page_of(dialog_manager, len(found), PEOPLE_SHOWN)
    picked = this.ids(TAGS)
    return {
        "tags": [
            Choice(tag.id, tick(tag.id in picked, f"#{tag.name}"))
            for tag in found[page.skip : page.skip + page.size]
        ],
        **page.data(),
    }


async def priorities(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """All of them, the set one marked."""
    who, this = reader(dialog_manager), draft_of(dialog_manager)
    return {
        "priorities": [
            Choice(each.value, tick(each is this.priority, priority(who, each)))
            for each in Priority
        ]
    }


async def checklist(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Its lines so far."""
    lines = draft_of(dialog_manager).checklist
    return {"checklist": cut("\n".join(f"☐ {line}" for line in lines), DESCRIPTION)}


async def files(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What was sent so far."""
    who = reader(dialog_manager)
    names = [
        file.name or who.t(f"create-file-{file.kind.value}")
        for file in draft_of(dialog_manager).files
    ]
    return {"names": cut("\n".join(names), DESCRIPTION)}


async def durations(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Usual ones, the set one marked."""
    who, this = reader(dialog_manager), draft_of(dialog_manager)
    return {
        "durations": [
            Choice(minutes, tick(minutes == this.duration, spelling.length(who, minutes)))
            for minutes in DURATIONS
        ],
        "has_duration": this.duration is not None,
    }
