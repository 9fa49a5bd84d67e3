"""Files to and from MAX, over a session of their own: upload and download hosts are not MAX's
API and never see the token."""

import json
from collections.abc import AsyncIterator
from typing import Any, BinaryIO

import aiohttp
from aiogram import Bot
from aiogram.types import InputFile
from maxapi.client.ssl import create_default_connector
from maxapi.enums.api_path import ApiPath
from maxapi.enums.http_method import HTTPMethod

from bot.max.calls import Call, Calls
from bot.max.errors import LostAnswerError, RefusedError, UnreachableError
from bot.max.inbound.attachments import file_id

UPLOADS = {
    "photo": "image",
    "video": "video",
    "animation": "video",
    "audio": "audio",
    "voice": "audio",
    "document": "file",
}
"""aiogram's kinds of media and MAX's types of uploads."""
_KINDS = frozenset(UPLOADS.values())
_TIMEOUT = aiohttp.ClientTimeout(total=300, sock_connect=10, sock_read=30)


class Files:
    """Uploads and downloads."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._session: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        """Ends the session."""
        if self._session:
            await self._session.close()

    def _http(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                timeout=_TIMEOUT, connector=create_default_connector()
            )
        return self._session

    async def attachment(self, bot: Bot, kind: str, source: InputFile | str) -> dict[str, Any]:
        """What to attach for a file, a file id of ours, or an image's URL.

        Raises:
            ValueError: a URL of something that is no image: MAX takes only images by URL.
        """
        if isinstance(source, InputFile):
            data = b"".join([chunk async for chunk in _chunks(source, bot)])
            token = await self.upload(UPLOADS[kind], source.filename or kind, data)
            return {"type": UPLOADS[kind], "payload": {"token": token}}
        prefix, _, rest = source.partition(":")
        if prefix in _KINDS:
            return {"type": prefix, "payload": {"token": rest}}
        if kind == "photo":
            return {"type": "image", "payload": {"url": source}}
        raise ValueError(f"MAX takes only images by URL, no {kind}")

    async def upload(self, kind: str, name: str, data: bytes | BinaryIO) -> str:
        """Gives MAX a file; returns its token. What stands in a file is sent piece by piece.

        Raises:
            CallError: MAX or its upload host did not take it; uploading again is harmless.
        """
        place = await self._calls(Call(HTTPMethod.POST, ApiPath.UPLOADS, params={"type": kind}))
        form = aiohttp.FormData()
        form.add_field("data", data, filename=name, content_type="application/octet-stream")
        try:
            async with self._http().post(place["url"], data=form) as answer:
                text = await answer.text()
        except (aiohttp.ClientError, TimeoutError) as error:
            raise UnreachableError(f"upload: {type(error).__name__}") from error
        if not answer.ok:
            raise RefusedError(answer.status, "upload", text[:300])
        return place.get("token") or _token(text)

    async def address(self, user_id: int, kind: str, token: str) -> str:
        """Where MAX serves something that was uploaded; empty where it does not say.

        MAX tells it of what was sent only: so it is sent to that person without a sound, and the
        message is taken back at once.

        Raises:
            CallError: it could not be sent: they have not started the bot.
        """
        body = {"attachments": [{"type": kind, "payload": {"token": token}}], "notify": False}
        to = {"user_id": user_id}
        answer = await self._calls(Call(HTTPMethod.POST, ApiPath.MESSAGES, params=to, body=body))
        sent = answer["message"]["body"]
        mid = {"message_id": sent["mid"]}
        await self._calls(Call(HTTPMethod.DELETE, ApiPath.MESSAGES, params=mid))
        return next((str(a["payload"].get("url") or "") for a in sent["attachments"]), "")

    async def download(self, url: str, chunk: int = 65536) -> AsyncIterator[bytes]:
        """The bytes behind a URL, in pieces.

        Raises:
            aiohttp.ClientError, TimeoutError: they could not be had.
        """
        async with self._http().get(url) as answer:
            answer.raise_for_status()
            async for piece in answer.content.iter_chunked(chunk):
                yield piece


async def _chunks(source: InputFile, bot: Bot) -> AsyncIterator[bytes]:
    pieces: Any = source.read(bot)  # aiogram annotates this generator as a coroutine
    async for piece in pieces:
        yield piece


def _token(text: str) -> str:
    """`{"token"}` of a file, `{"photos": {id: {"token"}}}` of an image."""
    try:
        answer = json.loads(text)
        photos = answer.get("photos")
        found = next(iter(photos.values())) if photos else answer
        return str(found["token"])
    except (ValueError, KeyError, AttributeError, StopIteration) as error:
        raise LostAnswerError("the upload host's answer has no token") from error


def identity(attachment: dict[str, Any]) -> str:
    """The file id of something just attached."""
    payload = attachment["payload"]
    return file_id(attachment["type"], payload["token"]) if "token" in payload else payload["url"]
