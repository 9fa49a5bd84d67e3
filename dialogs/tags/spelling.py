"""How tags are written."""

from dialogs.reader import Reader
from models.tag import Colour, Tag


def mark(who: Reader, colour: Colour) -> str:
    """A square of that colour."""
    return who.t(f"mark-tag-{colour.value}")


def tag_name(who: Reader, tag: Tag) -> str:
    """«🟥 срочно»."""
    return f"{mark(who, tag.colour)} {tag.name}"
