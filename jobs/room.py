"""How much one message holds."""

ROOM = 3800
"""UTF-16 units of one composed message; MAX takes 4000."""


def units(text: str) -> int:
    """The length as MAX counts it."""
    return len(text.encode("utf-16-le")) // 2
