"""The last lines of a task's history."""

from collections.abc import Sequence
from datetime import datetime, time
from zoneinfo import ZoneInfo

from markupsafe import Markup

from dialogs.reader import Reader
from dialogs.spelling import person_name
from dialogs.widgets.text import cut
from locales import dates
from models.activity import Activity

LINES = 5
END_OF_DAY = time(23, 59, 59)
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


def _due(who: Reader, iso: str) -> str:
    at = datetime.fromisoformat(iso)
    if at.second != END_OF_DAY.second:  # people enter whole minutes; a whole day ends at 23:59:59
        return dates.moment(who.t, at, who.now, who.zone)
    zone = ZoneInfo(who.zone)
    return dates.day(who.t, at.astimezone(zone).date(), who.now.astimezone(zone).date())
