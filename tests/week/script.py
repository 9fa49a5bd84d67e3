"""The week, day by day."""

from collections.abc import Awaitable, Callable, Mapping

from tests.week.done import DONE
from tests.week.given import GIVEN
from tests.week.monday import MONDAY
from tests.week.parting import PARTING
from tests.week.passing import PASSING
from tests.week.stage import Week

CHAPTERS: Mapping[str, tuple[Callable[[Week], Awaitable[None]], ...]] = {
    "Monday": MONDAY,
    "Work is given": GIVEN,
    "Work is done": DONE,
    "Days pass": PASSING,
    "People part": PARTING,
}
