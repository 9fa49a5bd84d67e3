"""People who press, write and send whatever comes to mind, for `test_fuzz`.

They prefer what has seldom been pressed, so that the walk gets everywhere; a seed makes the same
choices again (what the bot answers depends on nothing else, but for the order of people).
"""

import random
import re
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from tests.dialogs.words import COMMANDS, SENSIBLE, UGLY
from tests.emulator_client import Emulator, EmulatorError, Json, keyboard

_KINDS = ("image", "file", "sticker", "location", "contact", "forward")
_FAR, _STEP = 7, 2.0
"""Presses that are looked ahead, and how much each of them counts."""
_REMEMBERED = 12
"""Messages of a chat that somebody scrolls back to."""


@dataclass
class Trail:
    """Where everybody has been, and what was pressed how often."""

    seen: Counter[str] = field(default_factory=Counter)
    """Windows."""
    been: Counter[str] = field(default_factory=Counter)
    """Places: windows with the buttons that they had, for an owner sees others than a member."""
    here: dict[int, str] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    """States whose window waits for words."""
    pressed: Counter[tuple[str, str]] = field(default_factory=Counter)
    shown: defaultdict[str, dict[str, int]] = field(default_factory=lambda: defaultdict(dict))
    """The buttons of a state, and how often it had been seen when each was there last."""
    far: dict[str, float] = field(default_factory=dict)
    leads: defaultdict[tuple[str, str], Counter[str]] = field(
        default_factory=lambda: defaultdict(Counter)
    )
    """Where a button of a state led, how often."""
    done: Counter[str] = field(default_factory=Counter)
    links: list[str] = field(default_factory=list)
    """What may come with a start."""
    last: list[str] = field(default_factory=list)
    """The latest steps, for whoever looks for a fault."""

    def survey(self) -> None:
        """Measures how far it is from each place to something new, or to where few have been.

        What a button seldom leads to is as much further away.
        """
        ways = [
            (place, to, _STEP * found.total() / times)
            for (place, _), found in self.leads.items()
            for to, times in found.items()
        ]
        self.far = {place: self._often(place) for place in self.been}
        for _ in range(_FAR):
            for place, to, way in ways:
                there = self.far.get(to, 0) + way
                self.far[place] = min(self.far.get(place, there), there)

    def _often(self, place: str) -> float:
        """How often somebody was there; less where a button was shown that nobody has pressed."""
        been = self.been[place]
        shown = self.shown[place].items()
        return min([been - at for name, at in shown if not self.pressed[place, name]], default=been)

    def note(self, kind: str, line: str) -> None:
        self.done[kind] += 1
        self.last = [*self.last[-60:], f"{kind}: {line}"]


@dataclass
class Walker:
    """One of the people."""

    emulator: Emulator
    id: int
    choice: random.Random
    trail: Trail
    _last: tuple[str, str] | None = None

    async def step(self) -> list[str]:
        """Does one thing; the ids of the presses it made, each of which must be answered."""
        messages = await self.emulator.messages(user_id=self.id, newest=_REMEMBERED)
        own = [m for m in messages if m["sender"]["is_bot"]]
        state = self._place(own[-1:])
        self.trail.been[state] += 1
        if self._last:
            self.trail.leads[self._last][state] += 1
        self._last = None
        roll = self.choice.random()
        if self.trail.here.get(self.id) in self.trail.asked and roll < 0.35:
            return await self._say(self.choice.choice(SENSIBLE))
        if roll < 0.88:
            return await self._press(own[-1:], state, twice=False)
        ways: tuple[tuple[float, Callable[[], Awaitable[list[str]]]], ...] = (
            (0.905, lambda: self._press(own, "", twice=False)),
            (0.92, lambda: self._press(own[-1:], state, twice=True)),
            (0.94, lambda: self._say(self.choice.choice(COMMANDS))),
            (0.955, lambda: self._say(self.choice.choice(SENSIBLE))),
            (0.975, lambda: self._say(self.choice.choice(UGLY))),
            (0.99, lambda: self._send(own)),
        )
        for limit, act in ways:
            if roll < limit:
                return await act()
        return await self._gone(own)

    def _place(self, newest: list[Json]) -> str:
        """The window that is open, with what its buttons do."""
        rows = keyboard(newest[0]) if newest else []
        names = sorted({_name(button) for row in rows for button in row})
        return f"{self.trail.here.get(self.id, '')} {' '.join(names)}"

    async def _press(self, messages: list[Json], state: str, *, twice: bool) -> list[str]:
        places = [
            (message, (y, x), button)
            for message in messages
            for y, row in enumerate(keyboard(message))
            for x, button in enumerate(row)
        ]
        if not places:
            return await self._say("/menu")
        message, place, button = self._seldom(places, state)
        window = state.partition(" ")[0]
        self.trail.note("press", f"{self.id} {window} «{button['text']}»")
        mid = message["body"]["mid"]
        pressed = [await self._tap(mid, place) for _ in range(2 if twice else 1)]
        return [id_ for id_ in pressed if id_]

    def _seldom(self, places: list[Any], state: str) -> Any:
        """Mostly one that was never pressed, or leads to where people have seldom been."""
        if state:
            names = [_name(button) for _, _, button in places]
            self.trail.shown[state] |= dict.fromkeys(names, self.trail.been[state])
        counts = [self._worn(state, _name(button)) for _, _, button in places]
        least = min(counts)
        few = [p for p, count in zip(places, counts, strict=True) if count <= least]
        chosen = self.choice.choice(few if self.choice.random() < 0.85 else places)
        self._last = (state, _name(chosen[2]))
        self.trail.pressed[self._last] += 1
        return chosen

    def _worn(self, state: str, name: str) -> float:
        if not self.trail.pressed[state, name]:
            return 0
        led = self.trail.leads.get((state, name)) or Counter([state])
        return 1 + sum(self.trail.far.get(to, 0) * n for to, n in led.items()) / led.total()

    async def _tap(self, mid: str, place: tuple[int, int]) -> str:
        try:
            answer = await self.emulator.press(self.id, mid, button=place)
        except EmulatorError:  # the first tap has changed the message
            return ""
        return str(answer.get("callback_id", ""))

    async def _say(self, text: str) -> list[str]:
        self.trail.note("command" if text.startswith("/") else "text", f"{self.id} {text[:40]!r}")
        await self.emulator.say(self.id, text)
        return []

    async def _send(self, own: list[Json]) -> list[str]:
        kind = self.choice.choice(_KINDS)
        self.trail.note(kind, str(self.id))
        if kind in ("image", "file"):
            attachment = await self.emulator.upload(b"GIF89a", "x.gif", kind)
            await self.emulator.say(
                self.id, self.choice.choice(["", "Смета"]), attachments=[attachment]
            )
        elif kind == "forward" and own:
            await self.emulator.say(self.id, None, forward=own[0]["body"]["mid"])
        elif kind == "location":
            where = {"type": "location", "latitude": 55.0, "longitude": 73.4}
            await self.emulator.say(self.id, None, attachments=[where])
        elif kind == "contact":
            contact = {"type": "contact", "payload": {"vcf_info": "BEGIN:VCARD\r\nEND:VCARD"}}
            await self.emulator.say(self.id, None, attachments=[contact])
        else:
            sticker = {"type": "sticker", "payload": {"url": "https://x/1", "code": "1"}}
            await self.emulator.say(self.id, None, attachments=[sticker])
        return []

    async def _gone(self, own: list[Json]) -> list[str]:
        """A button of a message that was deleted, or of another time; or the chat is stopped."""
        roll = self.choice.random()
        if roll < 0.3:
            self.trail.note("stop", str(self.id))
            await self.emulator.stop(self.id)
            await self.emulator.start(self.id, self.choice.choice([None, *self.trail.links]))
        elif roll < 0.6 and len(own) > 1:
            self.trail.note("delete", str(self.id))
            await self.emulator.delete(own[-1]["body"]["mid"])
            await self._say("/menu")
        elif own:
            return await self._forged(self.choice.choice(own))
        return []

    async def _forged(self, message: Json) -> list[str]:
        """A payload of no version of ours under one of our messages."""
        self.trail.note("forged", str(self.id))
        payload = self.choice.choice(["x", "", "aiogd:nothing\x1dhere", "1\x1dmenu", "\u2800"])
        now = message["timestamp"]
        user = {"user_id": self.id, "name": "Х", "first_name": "Х", "is_bot": False}
        callback = {"timestamp": now, "callback_id": f"f{now}", "payload": payload}
        update = {
            "update_type": "message_callback",
            "timestamp": now,
            "callback": callback | {"user": user},
            "message": message,
        }
        await self.emulator.inject(update)
        return []


def _name(button: Json) -> str:
    """A button by what it does, not by the item that it is of."""
    payload = str(button.get("payload") or button["text"])
    return re.split("[:\x1e]", payload.split("\x1d", 1)[-1])[0]
