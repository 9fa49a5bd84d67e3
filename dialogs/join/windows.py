"""The preview of an invitation."""

from aiogram.enums import ButtonStyle
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button
from aiogram_dialog.widgets.style import Style

from dialogs.join import getters, handlers
from dialogs.states import Join
from dialogs.widgets.navigation import to_menu
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Shown, T

_preview = screen(
    T("join-preview"),
    Shown("description", when="description"),
    Button(
        Caption("join-accept"),
        id="accept",
        on_click=handlers.accept,
        style=Style(ButtonStyle.SUCCESS),
    ),
    Button(Caption("join-refuse"), id="refuse", on_click=handlers.refuse),
    to_menu(),
    state=Join.preview,
    getter=getters.preview,
)

dialog = Dialog(_preview)
