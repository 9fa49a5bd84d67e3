"""Who is shown around, and when."""

from aiogram_dialog import DialogManager, StartMode

from dialogs.reader import reader
from dialogs.states import Onboarding
from models import people


def is_new(manager: DialogManager) -> bool:
    """Whether the reader has never been shown around."""
    return reader(manager).person.welcomed_at is None


async def show_around(manager: DialogManager) -> None:
    """The first window; later starts lead to the menu."""
    await manager.start(Onboarding.language, mode=StartMode.RESET_STACK)
    await spare(manager)


async def spare(manager: DialogManager) -> None:
    """Whoever comes by an invitation knows what they came for."""
    who = reader(manager)
    await people.welcomed(who.person, who.now)
