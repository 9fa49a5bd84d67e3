"""The benchmark of reading still fills these tables, and still reads every screen."""

from benchmarks.filling import OWN_OPEN, STEADY, Size, fill
from benchmarks.screens import SCREENS
from models.person import Person
from models.task import CLOSED, Assignment, Task


async def test_everything_that_is_measured_can_be_read(database: str) -> None:
    await fill(database, Size(1_000))
    assert await Task.everything.all().count() == 1_000
    reader = await Person.get(id=STEADY[0])
    own = Assignment.filter(person=reader, task__deleted_at=None).exclude(task__state__in=CLOSED)
    assert await own.count() == OWN_OPEN
    for screen in SCREENS.values():
        await screen(reader)
