"""A small typed client of the emulator's control API, for tests that act as people.

Its methods are described in docs/emulator.md.
"""

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiohttp import ClientSession, ClientTimeout

Json = dict[str, Any]
READY = re.compile(r"MAX emulator on (http://\S+)")
ROOT = Path(__file__).resolve().parent.parent


class EmulatorError(Exception):
    """The emulator refused; `status` and `body` say why."""

    def __init__(self, status: int, body: object) -> None:
        super().__init__(f"{status}: {body}")
        self.status = status
        self.body = body


class Emulator:
    """Acts as the people of a running emulator; use as an async context manager or `close()`."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url.rstrip("/")
        self._session: ClientSession | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        if self._session:
            await self._session.close()
            self._session = None

    # People

    async def add_user(self, first_name: str, **fields: Any) -> Json:
        """A person; `user_id`, `last_name`, `username`, `locale`, `phone` may be given."""
        return await self._post("users", first_name=first_name, **fields)

    async def crowd(self, first_id: int, count: int) -> None:
        """People who have started the bot, without a word of it."""
        await self._post("crowd", first_id=first_id, count=count)

    async def users(self) -> list[Json]:
        return list((await self._get("users"))["users"])

    async def start(self, user_id: int, payload: str | None = None) -> bool:
        """Open the bot's start link; tells whether bot_started was sent."""
        return bool((await self._post("start", user_id=user_id, payload=payload))["sent"])

    async def stop(self, user_id: int) -> bool:
        return bool((await self._post("stop", user_id=user_id))["sent"])

    async def open_app(
        self, user_id: int, chat_id: int | None = None, startapp: str | None = None, **more: Any
    ) -> str:
        """The signed address of the mini-app."""
        answer = await self._post(
            "open_app", user_id=user_id, chat_id=chat_id, startapp=startapp, **more
        )
        return str(answer["url"])

    # Messages

    async def say(
        self, user_id: int, text: str | None = None, chat_id: int | None = None, **more: Any
    ) -> Json:
        """A person's message; `reply_to`, `forward`, `attachments`, `markup` may be given."""
        answer = await self._post("say", user_id=user_id, text=text, chat_id=chat_id, **more)
        return dict(answer["message"])

    async def press(
        self,
        user_id: int,
        mid: str | None = None,
        *,
        payload: str | None = None,
        text: str | None = None,
        button: tuple[int, int] | None = None,
        chat_id: int | None = None,
    ) -> Json:
        """Press a button; without `mid` on the newest message with a keyboard in the chat."""
        mid = mid or await self._newest_with_keyboard(user_id, chat_id)
        place = list(button) if button else None
        return await self._post(
            "press", user_id=user_id, mid=mid, payload=payload, text=text, button=place
        )

    async def edit(self, mid: str, text: str, user_id: int | None = None) -> None:
        await self._post("edit", mid=mid, text=text, user_id=user_id)

    async def delete(self, mid: str, user_id: int | None = None) -> None:
        await self._post("delete", mid=mid, user_id=user_id)

    async def messages(
        self, user_id: int | None = None, chat_id: int | None = None, newest: int | None = None
    ) -> list[Json]:
        """Messages of a person's dialog with the bot, or of a chat; newest last."""
        narrow = {"user_id": user_id, "chat_id": chat_id, "newest": newest}
        return list((await self._get("messages", **narrow))["messages"])

    async def payloads(self) -> dict[int, list[list[str]]]:
        """Of every person, oldest first: the payloads under each of the bot's messages."""
        people = (await self._get("payloads"))["people"]
        return {int(person): shown for person, shown in people.items()}

    async def last(
        self, user_id: int | None = None, chat_id: int | None = None, *, from_bot: bool = True
    ) -> Json:
        """The newest message, by default the bot's newest."""
        messages = await self.messages(user_id, chat_id)
        return [m for m in messages if not from_bot or m["sender"]["is_bot"]][-1]

    async def toasts(self, user_id: int | None = None) -> list[str]:
        """The texts of the notifications shown, oldest first."""
        toasts = (await self._get("toasts", user_id=user_id))["toasts"]
        return [toast["text"] for toast in toasts]

    async def upload(self, content: bytes, filename: str, kind: str = "image") -> Json:
        """Upload as a person would; the attachment to put into `say(attachments=[...])`."""
        url = f"{self.base_url}/_emulator/attachments"
        params = {"type": kind, "filename": filename}
        async with self._client().post(url, params=params, data=content) as answer:
            return dict(await _checked(answer.status, answer.json()))

    # Groups

    async def add_chat(
        self,
        title: str,
        owner: int,
        members: list[int] | None = None,
        bot: str = "none",
        **more: Any,
    ) -> Json:
        """A group; `bot` is none, member or admin."""
        return await self._post(
            "chats", title=title, owner=owner, members=members or [], bot=bot, **more
        )

    async def chats(self) -> list[Json]:
        return list((await self._get("chats"))["chats"])

    async def add_members(self, chat_id: int, *users: int | str, by: int | None = None) -> Json:
        """Add people; the word "bot" stands for the bot."""
        return await self._post(f"chats/{chat_id}/members", add=list(users), by=by)

    async def remove_members(self, chat_id: int, *users: int | str, by: int | None = None) -> Json:
        return await self._post(f"chats/{chat_id}/members", remove=list(users), by=by)

    async def add_admins(
        self, chat_id: int, *users: int | str, permissions: list[str] | None = None
    ) -> Json:
        return await self._post(f"chats/{chat_id}/admins", add=list(users), permissions=permissions)

    async def remove_admins(self, chat_id: int, *users: int | str) -> Json:
        return await self._post(f"chats/{chat_id}/admins", remove=list(users))

    async def rename_chat(self, chat_id: int, title: str, by: int | None = None) -> Json:
        return await self._post(f"chats/{chat_id}/title", title=title, by=by)

    # The bot and the circumstances

    async def calls(self, **narrow: Any) -> list[Json]:
        """The bot's calls; narrow by `method`, `path` (a prefix); `all=1` adds polls."""
        return list((await self._get("calls", **narrow))["calls"])

    async def clear_calls(self) -> None:
        await self._request("DELETE", "calls")

    async def deliveries(self) -> list[Json]:
        """Attempts to deliver updates by webhook."""
        return list((await self._get("deliveries"))["deliveries"])

    async def fault(self, kind: str | int, **fields: Any) -> Json:
        """Switch a fault on: `method`, `path`, `update_type`, `count`, `probability`, `delay`."""
        return await self._post("faults", kind=kind, **fields)

    async def faults(self) -> list[Json]:
        return list((await self._get("faults"))["faults"])

    async def clear_faults(self) -> None:
        await self._request("DELETE", "faults")

    async def inject(self, update: Json) -> None:
        """Push an update to the bot as it is."""
        await self._post("inject", update=update)

    async def clock(self, **fields: Any) -> Json:
        """Set the clock: `now`, `advance` (seconds), `frozen`, `reset`; without fields read it."""
        return await (self._post("clock", **fields) if fields else self._get("clock"))

    async def limits(self, *, enabled: bool) -> None:
        await self._post("limits", enabled=enabled)

    async def idle(self, wait: float = 10, quiet_ms: float = 150) -> None:
        """Wait until the bot has handled everything; EmulatorError (504) if it does not."""
        await self._get("idle", timeout=wait, quiet=quiet_ms)

    async def reset(self) -> None:
        await self._post("reset")

    async def _newest_with_keyboard(self, user_id: int, chat_id: int | None) -> str:
        where = {"chat_id": chat_id} if chat_id is not None else {"user_id": user_id}
        for message in reversed(await self.messages(**where)):
            for attachment in message["body"].get("attachments", []):
                if attachment["type"] == "inline_keyboard":
                    return str(message["body"]["mid"])
        raise AssertionError("no message with a keyboard")

    def _client(self) -> ClientSession:
        if self._session is None:
            self._session = ClientSession(timeout=ClientTimeout(total=120))
        return self._session

    async def _get(self, path: str, /, **query: Any) -> Json:
        params = {name: str(value) for name, value in query.items() if value is not None}
        return await self._request("GET", path, params=params)

    async def _post(self, path: str, /, **fields: Any) -> Json:
        sent = {name: value for name, value in fields.items() if value is not None}
        return await self._request("POST", path, json=sent)

    async def _request(self, method: str, path: str, **options: Any) -> Json:
        url = f"{self.base_url}/_emulator/{path}"
        async with self._client().request(method, url, **options) as answer:
            return await _checked(answer.status, answer.json())


async def _checked(status: int, body: Any) -> Json:
    value = await body
    if status >= 400:
        raise EmulatorError(status, value)
    return dict(value)


def keyboard(message: Json) -> list[list[Json]]:
    """The rows of buttons of a message; empty without a keyboard."""
    for attachment in message["body"].get("attachments", []):
        if attachment["type"] == "inline_keyboard":
            return list(attachment["payload"]["buttons"])
    return []


def button_texts(message: Json) -> list[list[str]]:
    """The texts of a message's buttons, row by row."""
    return [[button["text"] for button in row] for row in keyboard(message)]


@asynccontextmanager
async def running_emulator(*arguments: str) -> AsyncIterator[Emulator]:
    """`python -m emulator --port 0 …` as a child process, stopped at the end."""
    environ = {name: value for name, value in os.environ.items() if "MAX_EMULATOR" not in name}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "emulator",
        "--port",
        "0",
        *arguments,
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
        env=environ,
    )
    try:
        yield Emulator(await _address(process))
    finally:
        process.terminate()
        await process.wait()


async def _address(process: asyncio.subprocess.Process) -> str:
    assert process.stdout is not None
    line = (await asyncio.wait_for(process.stdout.readline(), 20)).decode()
    match = READY.match(line)
    assert match, f"the emulator said {line!r}"
    return match[1]
