"""Commands as people write them in a chat: `/done 42`, `/done@bot 42`, `@bot /done 42`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from aiogram.filters import Filter
from aiogram.types import Message

from bot.middlewares.files import replied_to
from locales import LANGUAGES, translator
from models.attachments import NewFile
from models.capture import Forward

NAMES = (
    *("task", "event", "tasks", "done", "take", "drop", "block", "reopen", "due", "assign"),
    *("note", "show", "find", "remind", "members", "role", "tag", "kick", "bind", "unbind", "help"),
    *("digest", "stats", "export", "settings", "board"),
)
_COMMAND = re.compile(
    r"\s*(?:@(?P<before>[\w.-]+)[,:]?\s+)?/(?P<word>\w+)(?:@(?P<after>[\w.-]+))?(?:\s+(?P<args>.*))?",
    re.DOTALL,
)
_CALL = re.compile(r"\s*@(?P<bot>[\w.-]+)[,:]?(?:\s+(?P<words>.*))?", re.DOTALL)
LOST = "lost"
"""What is said to the bot by name and is no command of ours."""
_NUMBER = re.compile(r"\s*(?:#|№)?(?P<number>\d{1,9})(?!\w)[.,:]?\s*(?P<rest>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Command:
    """What is asked for, and what stands behind it."""

    name: str
    args: str
    forward: Forward | None = None
    """The message that was forwarded with it."""
    quoted: Sequence[NewFile] = ()
    """The files of the message that it replies to."""

    def numbered(self) -> tuple[int, str] | None:
        """The task's number, and the rest; None without a number."""
        match = _NUMBER.fullmatch(self.args)
        return (int(match["number"]), match["rest"].strip()) if match else None


@lru_cache
def words() -> dict[str, str]:
    """The command of each word, in all languages."""
    return {
        word: name
        for language in LANGUAGES
        for name in NAMES
        for word in (name, *translator(language)(f"chat-words-{name}").split())
    }


def read(text: str, bot: str) -> Command | None:
    """None of what is no command of ours, or is said to another bot; `LOST` with its words where
    nobody else can be meant."""
    match = _COMMAND.fullmatch(text)
    if match is None:
        call = _CALL.fullmatch(text)
        own = call is not None and call["bot"].casefold() == bot.casefold()
        return Command(LOST, (call["words"] or "").strip()) if call and own else None
    addressed = [name for name in (match["before"], match["after"]) if name]
    if any(name.casefold() != bot.casefold() for name in addressed):
        return None
    name = words().get(match["word"].casefold())
    if name is None:
        return Command(LOST, f"/{match['word']}") if addressed else None
    return Command(name, (match["args"] or "").strip())


class Addressed(Filter):
    """A command of ours; hands it over. To name the bot with another message makes it a task."""

    async def __call__(
        self,
        message: Message,
        bot_username: str,
        forward: Forward | None = None,
        max_event: Any = None,
    ) -> bool | dict[str, Command]:
        text = message.text or message.caption or ""
        own = text.removesuffix(forward.text).strip() if forward else text
        command = read(own, bot_username)
        if command is None:
            return False
        if command == Command(LOST, "") and (forward or message.reply_to_message):
            command = Command("task", "")
        return {"command": replace(command, forward=forward, quoted=replied_to(max_event))}
