"""The eight people of the team, who read, press and write in their language."""

from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.dialogs.talk import Human
from tests.emulator_client import Json, button_texts, keyboard

if TYPE_CHECKING:
    from tests.week.stage import Week

Place = tuple[int, int]


@dataclass
class Colleague:
    """One of the team."""

    week: "Week"
    human: Human

    @property
    def id(self) -> int:
        return self.human.id

    @property
    def name(self) -> str:
        return self.human.name

    async def start(self, payload: str | None = None) -> None:
        """Opens the bot's link."""
        followed = f"/start {payload.split('_')[0]}_…" if payload else "/start"
        await self._does(followed, self.human.start(payload))

    async def write(self, key: str, files: Sequence[Json] = ()) -> None:
        """Sends the words of that key."""
        await self.say(self.week.word(key), files)

    async def say(self, text: str | None, files: Sequence[Json] = ()) -> None:
        """Sends that text, as it is."""
        done = f"«{text or ''}»" + "".join(f" <{file['type']}>" for file in files)
        more: dict[str, Any] = {"attachments": list(files)} if files else {}
        await self._does(done, self.human.say(text, **more))

    def sees(self, key: str) -> bool:
        """Whether the bot's newest message has a button that is called so."""
        newest = self.week.journal.chats[self.id][-1:]
        return any(_place(button_texts(message), self.week.t(key)) for message in newest)

    async def press(self, *keys: str, **values: Any) -> None:
        """Presses the buttons that are called so, one after the other."""
        for key in keys:
            await self._press(self.week.t(key, **values))

    async def pick(self, *keys: str) -> None:
        """Presses the buttons that have these words of people on them."""
        for key in keys:
            await self._press(self.week.word(key))

    async def touch(self, *captions: str) -> None:
        """Presses the buttons that have that on them, in any language."""
        for caption in captions:
            await self._press(caption)

    async def press_for_more(self, caption: str) -> None:
        """Presses a button that is answered by more than its window."""
        mid, place = self._newest_with(caption)
        await self._does(f"[{caption}]", self._tap(mid, place))

    async def link(self, key: str) -> str:
        """What the button copies that is called so."""
        mid, (y, x) = self._newest_with(self.week.t(key))
        row = keyboard(await self.human.message(mid))[y]
        return str(row[x]["payload"])

    async def _press(self, caption: str) -> None:
        mid, place = self._newest_with(caption)
        await self._does(f"[{caption}]", self._tap(mid, place))
        assert self.human.requests() == ["POST /answers"], self.human.requests()
        assert self.week.t("outdated-menu") not in self.week.journal.toasts, caption

    async def _tap(self, mid: str, place: Place) -> None:
        await self.human._watched(self.human.emulator.press(self.id, mid, button=place))

    def _newest_with(self, caption: str) -> tuple[str, Place]:
        """The newest message that has such a button, as whoever scrolls up finds it."""
        messages = self.week.journal.chats[self.id]
        for message in reversed(messages):
            if place := _place(button_texts(message), caption):
                return message["body"]["mid"], place
        rows = [button_texts(message) for message in messages[-3:]]
        raise AssertionError(f"{self.name}: no «{caption}» among {rows}")

    async def _does(self, what: str, act: Coroutine[Any, Any, Any]) -> None:
        self.week.journal.step(self.week.clock.now, self.name, what)
        await act
        await self.week.journal.look(self.name, self.id)
        await self.week.deliver()


def _place(rows: list[list[str]], caption: str) -> Place | None:
    """Of the button that is called exactly so, or has that in it; capital letters or not."""
    sought = caption.casefold()
    places = [(y, x) for y, row in enumerate(rows) for x in range(len(row))]
    found = [(y, x) for y, x in places if sought in rows[y][x].casefold()]
    exact = [(y, x) for y, x in found if rows[y][x].casefold() == sought]
    return next(iter(exact or found), None)
