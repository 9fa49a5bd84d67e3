"""Lines of a task's history in words: «отказ: в отпуске», "completed: sent by mail"."""

from collections.abc import Mapping
from typing import Any

from locales import Translator

_TICKS = ("ticked", "unticked", "removed")


def words(
    t: Translator, action: str, data: Mapping[str, Any], *, due: str, event: bool, longest: int
) -> str:
    """What was done. `due`: the due time that `data` tells, spelled; of a note `longest`
    characters are said."""
    said = note(data)
    said = said if len(said) <= longest else f"{said[: longest - 1].rstrip()}…"
    has_note = "yes" if said else "no"
    return t(_key(t, action, data, event), note=said, has_note=has_note, due=due)


def note(data: Mapping[str, Any]) -> str:
    """What somebody wrote with it."""
    return str(next((data[name] for name in ("note", *_TICKS) if data.get(name)), ""))


def _key(t: Translator, action: str, data: Mapping[str, Any], event: bool) -> str:
    name = action.replace("_", "-")
    if action == "check":
        name = next((what for what in _TICKS if what in data), "lines")
    keys = (f"history-event-{name}",) * event + (f"history-{name}", "history-changed")
    return next(key for key in keys if key in t)
