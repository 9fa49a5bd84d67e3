"""How often one person may ask; those who ask too often are told when to come back.

Counted by each process for itself: whatever is asked in a burst goes to few of them.
"""

from collections import OrderedDict
from datetime import datetime, timedelta

from aiohttp import web
from aiohttp.typedefs import Handler

from api.dependencies import dependencies
from api.language import PERSON
from api.problems import ProblemError

WITHIN = timedelta(minutes=1)
_REMEMBERED = 10_000


class Rates:
    """Windows of the people who asked last; `most` requests within each."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._windows: OrderedDict[int, tuple[datetime, int]] = OrderedDict()

    def wait(self, person_id: int, now: datetime) -> timedelta | None:
        """Counts one request more; how long to wait where it is one too many."""
        began, count = self._windows.pop(person_id, (now, 0))
        if now - began >= WITHIN:
            began, count = now, 0
        self._windows[person_id] = (began, count + 1)
        while len(self._windows) > _REMEMBERED:
            self._windows.popitem(last=False)
        return began + WITHIN - now if count >= self._most else None


RATES = web.AppKey("rates", Rates)


@web.middleware
async def limit_rate(request: web.Request, handler: Handler) -> web.StreamResponse:
    """429 with `Retry-After`."""
    person = request.get(PERSON)
    if person:
        wait = request.config_dict[RATES].wait(person.id, dependencies(request).clock())
        if wait:
            raise ProblemError(429, "too-often", seconds=max(1, round(wait.total_seconds())))
    return await handler(request)
