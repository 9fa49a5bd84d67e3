"""The last lines of a task's history."""

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from dialogs.reader import Reader
from dialogs.spelling import person_name
from dialogs.widgets.text import cut
from locales import dates
from models.activity import Activity
from models.due import Due

LINES = 5
_NOTE = 80


async def history(who: Reader, task_id: int) -> Markup:
    """Who did what when, the latest last."""
    latest: Sequence[Activity] = (
        await Activity.filter(task_id=task_id).order_by("-id").limit(LINES).select_related("actor")
    )
    lines = [_line(who, activity) for activity in reversed(latest)]
    return Markup("\n").join([who.t.html("history-heading"), *lines]) if lines else Markup("")


def _line(who: Reader, activity: Activity) -> Markup:
    key = f"history-{activity.action}"
    return who.t.html(
        "history-line",
        when=dates.moment(who.t, activity.at, who.now, who.zone),
        name=person_name(who, activity.actor) if activity.actor else who.t("person-gone"),
        what=who.t(key if key in who.t else "history-changed", **_details(who, activity)),
    )


def _details(who: Reader, activity: Activity) -> dict[str, str]:
    due, note = activity.data.get("due"), activity.data.get("note") or ""
    return {
        "note": cut(note, _NOTE),
        "has_note": "yes" if note else "no",
        "due": _due(who, due) if due else who.t("date-none"),
    }


def _due(who: Reader, value: dict[str, Any]) -> str:
    due = Due.from_json(value)
    whole_day = due.date if due.all_day else None
    return dates.due(who.t, due.at, whole_day, who.now, who.zone)
