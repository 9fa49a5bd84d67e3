"""What the buttons and answers in the windows of a team's tags do."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.reader import reader
from dialogs.states import Lists, Tags
from dialogs.tags.getters import tag_id
from dialogs.teams.here import team_id
from dialogs.widgets.navigation import go_back
from dialogs.widgets.problem import say, toast
from models import tags, values
from models.errors import WordsEmptyError
from models.lists import View
from models.tag import Colour


async def open_tag(key: str, manager: DialogManager) -> None:
    """One tag, with the list to go back to."""
    await manager.start(Tags.one, {"team_id": team_id(manager), "tag_id": int(key)})


async def type_new(text: str, manager: DialogManager) -> None:
    """A new tag; its colour is asked for next."""
    who = reader(manager)
    tag = await tags.create(who.id, team_id(manager), text, who.now)
    say(manager, "tags-created", name=tag.name)
    await manager.switch_to(Tags.all)
    await manager.start(Tags.colour, {"team_id": tag.team_id, "tag_id": tag.id})


async def type_name(text: str, manager: DialogManager) -> None:
    """Another name."""
    who = reader(manager)
    await tags.change(who.id, tag_id(manager), who.now, name=text)
    say(manager, "tags-changed")
    await manager.switch_to(Tags.one)


async def type_description(text: str, manager: DialogManager) -> None:
    """What the tag means."""
    if not values.has_visible(text):
        raise WordsEmptyError
    who = reader(manager)
    await tags.change(who.id, tag_id(manager), who.now, description=text)
    say(manager, "tags-changed")
    await manager.switch_to(Tags.one)


async def drop_description(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The name says it all."""
    who = reader(manager)
    await tags.change(who.id, tag_id(manager), who.now, description="")
    await toast(manager, "tags-changed")
    await manager.switch_to(Tags.one)


async def pick_colour(key: str, manager: DialogManager) -> None:
    """Another colour."""
    who = reader(manager)
    await tags.change(who.id, tag_id(manager), who.now, colour=Colour(key))
    await manager.switch_to(Tags.one)


async def open_tasks(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The tasks with this tag."""
    data = {"view": View.TAG.value, "tag_id": tag_id(manager)}
    await manager.start(Lists.page, data)


async def delete(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The tag is off everything and everybody."""
    who = reader(manager)
    seen = await tags.get(who.id, tag_id(manager))
    await tags.delete(who.id, tag_id(manager), who.now)
    await toast(manager, "toast-tag-deleted", name=seen.tag.name)
    await go_back(manager)
