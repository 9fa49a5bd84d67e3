"""What is measured: all that a screen reads."""

from collections.abc import Awaitable, Callable
from typing import Any

from tortoise.connection import get_connection

from benchmarks.filling import NOW, STEADY, TAGS
from benchmarks.vocabulary import rare, words
from models import history, lists, search, tasks, trash
from models.lists import Narrow, View
from models.person import Person

PAGE = 8

Screen = Callable[[Person], Awaitable[Any]]


def _list(view: View) -> Screen:
    async def shown(person: Person) -> None:
        narrow = await _narrow(view, person)
        await lists.count(view, person, NOW, narrow)
        await lists.page(view, person, NOW, limit=PAGE, narrow=narrow)

    return shown


async def _narrow(view: View, person: Person) -> Narrow:
    team = 1 if person.id in STEADY else 4 + (person.id + 1) % 8
    if view is View.TAG:
        return Narrow(tag_id=(team - 1) * TAGS + 4)
    return Narrow(team_id=team) if view is View.TEAM else Narrow()


def _search(text: str) -> Screen:
    async def shown(person: Person) -> None:
        await lists.load((await search.find(person.id, text)).ids[:PAGE])

    return shown


async def _menu(person: Person) -> None:
    await lists.counts(person, NOW)
    await lists.count(View.WAITING, person, NOW)


async def _all_lists(person: Person) -> None:
    await lists.tally(person, NOW, [view for view in View if view is not View.TAG])
    await trash.count(person.id, NOW)


async def _trash(person: Person) -> None:
    await trash.count(person.id, NOW)
    await trash.listed(person.id, NOW, limit=PAGE)


async def _card(person: Person) -> None:
    await tasks.get(person.id, await _some_task(person))


async def _history(person: Person) -> None:
    await history.of_task(person.id, await _some_task(person), limit=PAGE)


_OPENED: dict[tuple[str, int], int] = {}


async def _some_task(person: Person) -> int:
    """One of their tasks; looked for before it is measured."""
    key = (get_connection("default").database, person.id)  # type: ignore[attr-defined]  # of the asyncpg client
    if key not in _OPENED:
        _OPENED[key] = (await lists.page(View.MINE, person, NOW, limit=1))[0].id
    return _OPENED[key]


SCREENS: dict[str, Screen] = {
    "menu": _menu,
    **{f"list {view.value}": _list(view) for view in View},
    "all lists": _all_lists,
    "trash": _trash,
    "card": _card,
    "history": _history,
    "search a rare word": _search(rare(444)),
    "search a frequent word": _search(words()[0]),
    "search two words": _search(f"{words()[0]} {words()[1]}"),
    "search three letters": _search(words()[0][:3]),
    "search one letter": _search(words()[0][:1]),
    "search a number": _search("#42"),
}
