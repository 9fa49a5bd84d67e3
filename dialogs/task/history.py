"""A task's history: its last lines on the card, all of it page by page."""

from typing import Any

from aiogram_dialog import DialogManager
from markupsafe import Markup

from dialogs import spelling
from dialogs.reader import Reader, reader
from dialogs.states import Card
from dialogs.task import context
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.paging import page_of, pager
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Shown, T, cut
from models.activity import Activity
from models.due import Due
from models.task import Kind
from models.tasks import Seen
from models.transitions import Action

LINES = 5
PAGE = 15
_NOTE = 80
_TICKS = ("ticked", "unticked", "removed")


async def latest(who: Reader, seen: Seen) -> list[Markup]:
    """The last lines, the newest at the end."""
    found = await _activities(seen.task.id, limit=LINES)
    return [_line(who, seen, activity) for activity in reversed(found)]


async def _activities(task_id: int, *, limit: int, skip: int = 0) -> list[Activity]:
    found = Activity.filter(task_id=task_id).order_by("-id").offset(skip).limit(limit)
    return await found.select_related("actor")


def _line(who: Reader, seen: Seen, activity: Activity) -> Markup:
    name = spelling.person_name(who, activity.actor) if activity.actor else who.t("person-gone")
    return who.t.html(
        "history-line",
        when=spelling.moment(who, activity.at),
        name=name,
        what=_what(who, activity, event=seen.task.kind is Kind.EVENT),
    )


def _what(who: Reader, activity: Activity, *, event: bool) -> str:
    data: dict[str, Any] = activity.data
    name = activity.action.replace("_", "-")
    if activity.action == Action.CHECK:
        name = next((what for what in _TICKS if what in data), "lines")
    keys = (f"history-event-{name}",) * event + (f"history-{name}", "history-changed")
    key = next(key for key in keys if key in who.t)
    return who.t(key, **_details(who, data))


def _details(who: Reader, data: dict[str, Any]) -> dict[str, str]:
    note = next((data[name] for name in ("note", *_TICKS) if data.get(name)), "")
    return {
        "note": cut(note, _NOTE),
        "has_note": "yes" if note else "no",
        "due": _due(who, data["due"]) if data.get("due") else who.t("date-none"),
    }


def _due(who: Reader, value: dict[str, Any]) -> str:
    return spelling.due(who, Due.from_json(value))


async def _page(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    who, seen = reader(dialog_manager), context.seen(dialog_manager)
    page = page_of(dialog_manager, await Activity.filter(task_id=seen.task.id).count(), PAGE)
    found = await _activities(seen.task.id, limit=page.size, skip=page.skip)
    lines = Markup("\n").join(_line(who, seen, activity) for activity in found)
    return {"history": lines, **page.data()}


windows = (
    screen(
        T("history-all"),
        Shown("history"),
        pager(),
        footer_to(Card.more),
        state=Card.history,
        getter=_page,
    ),
)
