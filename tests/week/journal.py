"""Every text that people saw, as one text that can be compared and reviewed.

Of each step: when, who did what; the toast; then each message that came (+) or changed (~), and
its buttons row by row.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.emulator_client import Emulator, Json, button_texts

NEWEST = 40
"""Messages of a chat that are looked at; nobody presses older ones."""
_TOKEN = re.compile(r"(?<=start=join_)[\w-]+")
_MOSCOW = ZoneInfo("Europe/Moscow")


@dataclass
class Journal:
    """What was seen until now."""

    emulator: Emulator
    parts: list[str] = field(default_factory=list)
    steps: int = 0
    texts: int = 0
    toasts: list[str] = field(default_factory=list)
    """Of the last step."""
    chats: dict[int, list[Json]] = field(default_factory=dict)
    """The bot's newest messages to each person, as they were when last looked at."""
    _shown: dict[str, str] = field(default_factory=dict)
    _seen_toasts: dict[int, int] = field(default_factory=dict)

    def chapter(self, title: str) -> None:
        self.parts.append(f"\n=== {title} ===\n")

    def step(self, at: datetime, who: str, does: str) -> None:
        """Somebody does something; or time passes."""
        self.steps += 1
        self.toasts = []
        self.parts.append(f"\n--- {self.steps} · {at.astimezone(_MOSCOW):%a %H:%M} · {who}: {does}")

    async def look(self, name: str, user_id: int) -> None:
        """Writes down what is new in that person's chat."""
        await self._look_for_toasts(user_id)
        messages = await self.emulator.messages(user_id, newest=NEWEST)
        self.chats[user_id] = [each for each in messages if each["sender"]["is_bot"]]
        for message in self.chats[user_id]:
            self._see(name, message)

    async def _look_for_toasts(self, user_id: int) -> None:
        toasts = await self.emulator.toasts(user_id)
        new = toasts[self._seen_toasts.get(user_id, 0) :]
        self._seen_toasts[user_id] = len(toasts)
        self.toasts += new
        self.texts += len(new)
        self.parts += [f"(toast) {toast}" for toast in new]

    def _see(self, name: str, message: Json) -> None:
        mid, shown = message["body"]["mid"], "\n".join(_drawn(message))
        before = self._shown.get(mid)
        if shown == before:
            return
        self._shown[mid] = shown
        if before is not None and before.startswith(shown):
            self.parts.append(f"~ {name}: the buttons above are gone")
            return
        self.parts.append(f"{'+' if before is None else '~'} {name}\n{shown}")
        self.texts += 1

    def whole(self) -> str:
        """With the tokens of links made the same."""
        return _TOKEN.sub("…", "\n".join(self.parts)).strip() + "\n"


def _drawn(message: Json) -> Iterator[str]:
    body = message["body"]
    for line in (body["text"] or "").split("\n"):
        yield f"| {line}".rstrip()
    for attachment in body.get("attachments", []):
        if attachment["type"] != "inline_keyboard":
            yield f"<{attachment['type']} {attachment.get('filename', '')}".rstrip() + ">"
    for row in button_texts(message):
        yield " ".join(f"[{caption}]" for caption in row)
