"""The windows of help: what there is help about, and one topic with its examples."""

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row, SwitchTo

from dialogs.help import getters
from dialogs.help.examples import Examples
from dialogs.help.topics import TOPICS
from dialogs.states import Help
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer, to_menu
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Shown, T


async def _pick(name: str, manager: DialogManager) -> None:
    manager.dialog_data["topic"] = name
    await manager.switch_to(Help.topic)


async def _go(name: str, manager: DialogManager) -> None:
    """To where the topic happens; «Назад» leads back to it."""
    way = next(way for way in TOPICS[getters.chosen(manager)].ways if way.name == name)
    await manager.start(way.state, way.data)


_main = screen(
    T("help"),
    choices("topics", _pick),
    footer(),
    state=Help.main,
    getter=getters.topics,
)
_topic = screen(
    Shown("text"),
    Examples(id="examples"),
    choices("ways", _go, width=2),
    Row(SwitchTo(Caption("help-more"), id="more", state=Help.main), to_menu()),
    state=Help.topic,
    getter=getters.topic,
)

dialog = Dialog(_main, _topic)
