"""What the API is given from outside, once, when it is built."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol

from aiohttp import web
from redis.asyncio import Redis

from models.comment import AttachmentKind

SECRET_LENGTH = 32
"""Characters at least in the secret that signs sessions."""


class UploadError(Exception):
    """MAX did not take a file; `refused`: and never will."""

    def __init__(self, *, refused: bool) -> None:
        super().__init__("refused" if refused else "unreachable")
        self.refused = refused


class Upload(Protocol):
    """Gives MAX a file of that person; its token, and where MAX serves it (empty: unknown).

    UploadError.
    """

    async def __call__(
        self, person_id: int, kind: AttachmentKind, name: str, content: BinaryIO, /
    ) -> tuple[str, str]: ...


async def _nowhere(*_: object) -> tuple[str, str]:
    raise UploadError(refused=False)


@dataclass(frozen=True, slots=True)
class Dependencies:
    """The outside world of the API. ValueError where the session secret is too short."""

    bot_token: str
    """Key of the init data's signature."""
    bot_username: str
    """Shown outside MAX: where to open the mini-app."""
    session_secret: str
    clock: Callable[[], datetime]
    """The current instant, aware."""
    redis: Redis
    checks: Mapping[str, Callable[[], Awaitable[object]]]
    """By name; each raises when its server can't be used."""
    miniapp_dir: Path
    """The mini-app's build; may be absent."""
    web_app_script: str
    """Address of MAX's bridge script, loaded by the mini-app."""
    frame_ancestors: str
    """Sources, as in CSP, that may show the mini-app in a frame."""
    version: str
    database_url: str
    """Where changes are heard of, over a connection of its own."""
    upload: Upload = _nowhere
    requests_a_minute: int = 600
    """Of one person at most, to one process."""

    def __post_init__(self) -> None:
        if len(self.session_secret) < SECRET_LENGTH:
            raise ValueError(f"the session secret needs at least {SECRET_LENGTH} characters")


DEPENDENCIES = web.AppKey("dependencies", Dependencies)


def dependencies(request: web.Request) -> Dependencies:
    """What the application was built with."""
    return request.config_dict[DEPENDENCIES]
