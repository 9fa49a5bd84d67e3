"""What help shows."""

from typing import Any

from aiogram_dialog import DialogManager
from markupsafe import Markup

from dialogs.help.topics import TOPICS
from dialogs.lists.lines import known_number
from dialogs.reader import reader
from dialogs.widgets.choice import Choice


async def topics(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Everything that there is help about."""
    t = reader(dialog_manager).t
    return {"topics": [Choice(name, t(f"help-{name}")) for name in TOPICS]}


def chosen(manager: DialogManager) -> str:
    """The topic that is shown: the one picked, or the one the dialog was opened with."""
    start: Any = manager.start_data or {}
    return str(manager.dialog_data.get("topic") or start.get("topic") or next(iter(TOPICS)))


def example(manager: DialogManager, number: int) -> str:
    """The words of one example."""
    return reader(manager).t(f"help-{chosen(manager)}-{number}")


async def topic(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """One topic: its text, its examples, the ways on."""
    who, name = reader(dialog_manager), chosen(dialog_manager)
    t, known = who.t, await known_number(who)
    numbers = range(1, TOPICS[name].examples + 1)
    texts = {number: t(f"help-{name}-{number}", number=known) for number in numbers}
    shown = [Markup("<code>{}</code>").format(text) for text in texts.values()]
    return {
        "text": Markup("\n\n").join([t.html(f"help-{name}-text"), *shown]),
        "examples": [Choice(number, text) for number, text in texts.items()],
        "ways": [Choice(way.name, t(f"help-{name}-{way.name}")) for way in TOPICS[name].ways],
    }
