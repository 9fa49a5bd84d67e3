"""Reads fields of JSON bodies, with errors that name the field."""

from typing import TypeVar

from emulator.errors import bad_payload
from emulator.json_types import Json

T = TypeVar("T")


def optional(body: Json, name: str, kind: type[T]) -> T | None:
    """A field that may be absent or null; of another type it is refused."""
    value = body.get(name)
    if value is None or (isinstance(value, kind) and not (kind is int and value is True)):
        return value
    raise bad_payload(f"Can't deserialize body: field {name} must be {kind.__name__}")


def need(body: Json, name: str, kind: type[T]) -> T:
    """A field that must be there, of this type."""
    value = optional(body, name, kind)
    if value is None:
        raise bad_payload(f"Field '{name}' cannot be null")
    return value
