"""What a handler takes and gives where that is not JSON."""

from collections.abc import Callable
from dataclasses import dataclass

from aiohttp.typedefs import Handler

JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Body:
    """A body of a request, of that type and so many bytes at most."""

    content_type: str = JSON
    limit: int = 64 * 1024


_USUAL = Body()


def takes(content_type: str, limit: int) -> Callable[[Handler], Handler]:
    """Marks a handler that reads a body of another kind by itself."""

    def mark(handler: Handler) -> Handler:
        handler.__dict__["takes"] = Body(content_type, limit)
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
