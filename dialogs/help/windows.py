"""Help: a few examples, and the way on."""

from aiogram_dialog import Dialog

from dialogs.states import Help
from dialogs.widgets.navigation import footer
from dialogs.widgets.screen import screen
from dialogs.widgets.text import T

dialog = Dialog(screen(T("help"), footer(), state=Help.main))
