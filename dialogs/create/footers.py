"""Ways back from the wizard's windows."""

from typing import Any

from aiogram_dialog.widgets.kbd import Keyboard, Row, SwitchTo

from dialogs.states import Create
from dialogs.widgets.navigation import leave
from dialogs.widgets.text import Caption


def to_confirm(when: Any = None) -> Keyboard:
    """Back to the confirmation."""
    return SwitchTo(Caption("button-back"), id="to_confirm", state=Create.confirm, when=when)


def to_more(caption: str = "button-back") -> Keyboard:
    """Under a window behind «Подробнее»: back there, or out of it all."""
    return Row(SwitchTo(Caption(caption), id="to_more", state=Create.more), leave())
