"""«Что не дошло»: a page for the operator, who gets its address by a command in the bot.

It shows ids, kinds and reasons; no names, no texts.
"""

import hmac
from collections.abc import Callable, Iterator
from datetime import datetime

from aiohttp import web
from markupsafe import Markup

from jobs import metrics
from locales import LANGUAGES, Translator, translator
from models import undelivered
from models.delivery import Delivery
from models.undelivered import Undelivered

PATH = "/operator/undelivered"
SHOWN = 200
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'"
_HEADERS = {"Content-Security-Policy": _POLICY, "Cache-Control": "no-store"}
_PAGE = Markup(
    '<!doctype html><meta charset="utf-8"><title>{title}</title>'
    "<style>body{{font:15px sans-serif;margin:2em}}td,th{{padding:.2em .8em;text-align:left}}"
    "</style><h1>{title}</h1><p>{counts}</p><p>{dwell}</p>"
    '<form method="post"><button>{again}</button></form><table>{rows}</table>'
)


class UndeliveredPage:
    """aiohttp handlers of the page; `key` in its address says that the operator sent it."""

    def __init__(self, key: str, clock: Callable[[], datetime]) -> None:
        self._key = key.encode()
        self._clock = clock

    async def show(self, request: web.Request) -> web.Response:
        """The latest of what has not reached anybody."""
        self._check(request)
        found = await undelivered.listed(SHOWN)
        page = _page(found, translator(LANGUAGES[0]))
        return web.Response(text=page, content_type="text/html", headers=_HEADERS)

    async def again(self, request: web.Request) -> web.Response:
        """Has what was given up tried once more."""
        self._check(request)
        await undelivered.try_again(self._clock())
        raise web.HTTPSeeOther(request.rel_url)

    def _check(self, request: web.Request) -> None:
        given = request.query.get("key", "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._key):
            raise web.HTTPNotFound


def counts(found: Undelivered, t: Translator) -> str:
    """How many wait for their reader, and how many were given up."""
    return t("undelivered-counts", unreachable=str(found.unreachable), dead=str(found.dead))


def dwell(t: Translator) -> str:
    """How long messages have taken lately, from the instant that was promised."""
    half, most = metrics.recent.quantiles()
    return t("undelivered-dwell", half=f"{half:.1f}", most=f"{most:.1f}")


def line(delivery: Delivery) -> list[str]:
    """One row: ids, kind, state, since when, how often tried, why not."""
    return [
        str(delivery.id),
        str(delivery.recipient),
        str(delivery.task_id or ""),
        delivery.kind.value,
        delivery.state.value,
        delivery.due_at.strftime("%Y-%m-%d %H:%MZ"),
        str(delivery.attempts),
        delivery.error or "",
    ]


def _page(found: Undelivered, t: Translator) -> str:
    return _PAGE.format(
        title=t("undelivered-title"),
        counts=counts(found, t),
        dwell=dwell(t),
        again=t("undelivered-again"),
        rows=Markup("").join(_rows(found, t)),
    )


def _rows(found: Undelivered, t: Translator) -> Iterator[Markup]:
    yield _row("th", t("undelivered-columns").split(" · "))
    for delivery in found.rows:
        yield _row("td", line(delivery))


def _row(cell: str, texts: list[str]) -> Markup:
    cells = (Markup("<{cell}>{text}</{cell}>").format(cell=cell, text=text) for text in texts)
    return Markup("<tr>{}</tr>").format(Markup("").join(cells))
