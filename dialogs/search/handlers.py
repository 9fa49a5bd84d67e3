"""What is done with a search."""

from aiogram_dialog import DialogManager, StartMode

from dialogs.states import Card, Search
from dialogs.widgets.paging import first_page
from models import limits


async def look_for(text: str, manager: DialogManager) -> None:
    """Shows what has those words."""
    manager.dialog_data["words"] = text[: limits.SEARCH]
    first_page(manager)
    await manager.switch_to(Search.found)


async def open_search(words: str, manager: DialogManager) -> None:
    """The question; with words, what they find. Nothing is below it."""
    start = {"words": words[: limits.SEARCH]} if words.strip() else None
    state = Search.found if start else Search.ask
    await manager.start(state, start, mode=StartMode.RESET_STACK)


async def open_task(key: str, manager: DialogManager) -> None:
    """The card, with what was found to go back to."""
    await manager.start(Card.main, {"task_id": int(key)})
