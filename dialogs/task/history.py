"""A task's history: its last lines on the card, all of it page by page."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Row
from markupsafe import Markup

from dialogs import spelling
from dialogs.reader import Reader, reader
from dialogs.states import Card
from dialogs.task import context
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Shown, T
from locales.history import words
from models import history
from models.activity import Activity
from models.due import Due
from models.task import Kind
from models.tasks import Seen

LINES = 5
PAGE = 15
_KEY = "history_page"
_NOTE = 80


async def latest(who: Reader, seen: Seen) -> list[Markup]:
    """The last lines, the newest at the end."""
    found = await history.of_task(who.id, seen.task.id, limit=LINES)
    return [_line(who, seen, activity) for activity in reversed(found.lines)]


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
    due = _due(who, data["due"]) if data.get("due") else who.t("date-none")
    return words(who.t, activity.action, data, due=due, event=event, longest=_NOTE)


def _due(who: Reader, value: dict[str, Any]) -> str:
    return spelling.due(who, Due.from_json(value))


async def _page(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    who, seen, page = reader(dialog_manager), context.seen(dialog_manager), _index(dialog_manager)
    found = await history.of_task(who.id, seen.task.id, limit=PAGE, skip=page * PAGE)
    lines = Markup("\n").join(_line(who, seen, activity) for activity in found.lines)
    return {"history": lines, "newer": page > 0, "older": found.more}


def _index(manager: DialogManager) -> int:
    return int(manager.dialog_data.get(_KEY, 0))


async def begin(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Opens the newest page."""
    manager.dialog_data[_KEY] = 0
    await manager.switch_to(Card.history)


async def _newer(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    manager.dialog_data[_KEY] = max(_index(manager) - 1, 0)


async def _older(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    manager.dialog_data[_KEY] = _index(manager) + 1


windows = (
    screen(
        T("history-all"),
        Shown("history"),
        Row(
            Button(Caption("history-newer"), id="newer", on_click=_newer, when="newer"),
            Button(Caption("history-older"), id="older", on_click=_older, when="older"),
        ),
        footer_to(Card.more),
        state=Card.history,
        getter=_page,
    ),
)
