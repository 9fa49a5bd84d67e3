"""What a handler takes and gives where that is not JSON."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp.typedefs import Handler

JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Body:
    """A body of a request, of that type and so many bytes at most."""

    content_type: str = JSON
    limit: int = 64 * 1024
    schema: Mapping[str, Any] | None = None
    """In the document, where it is neither JSON nor plain text."""

    @property
    def streamed(self) -> bool:
        """Whether only its handler reads it, piece by piece."""
        return self.content_type.startswith("multipart/")


_USUAL = Body()


def takes(
    content_type: str, limit: int, schema: Mapping[str, Any] | None = None
) -> Callable[[Handler], Handler]:
    """Marks a handler that reads a body of another kind by itself."""

    def mark(handler: Handler) -> Handler:
        handler.__dict__["takes"] = Body(content_type, limit, schema)
        return handler

    return mark


def gives(content_type: str) -> Callable[[Handler], Handler]:
    """Marks a handler whose good answers are of another kind."""

    def mark(handler: Handler) -> Handler:
        handler.__dict__["gives"] = content_type
        return handler

    return mark


def taken(handler: object) -> Body:
    """What it takes."""
    found = getattr(handler, "takes", _USUAL)
    return found if isinstance(found, Body) else _USUAL


def given(handler: object) -> str:
    """What it gives."""
    return str(getattr(handler, "gives", JSON))
