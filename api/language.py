"""The language of an answer: the person's own, else what their program asks for."""

from aiohttp import web

from models import values
from models.person import Person

PERSON = web.RequestKey("person", Person)
"""Who asks, once their session is known."""


def language_of(request: web.Request) -> str:
    """A language the product speaks."""
    person = request.get(PERSON)
    return person.language if person else accepted(request.headers.get("Accept-Language", ""))


def accepted(header: str) -> str:
    """The best of an `Accept-Language` header that the product speaks; else its default."""
    for code in sorted(_ranges(header), key=lambda item: -item[1]):
        if (short := code[0].split("-")[0].lower()) in values.LANGUAGES:
            return short
    return values.LANGUAGES[0]


def _ranges(header: str) -> list[tuple[str, float]]:
    ranges = []
    for part in header[:200].split(","):
        code, _, weight = part.partition(";q=")
        ranges.append((code.strip(), _weight(weight)))
    return ranges


def _weight(value: str) -> float:
    try:
        return float(value) if value else 1.0
    except ValueError:
        return 0.0
