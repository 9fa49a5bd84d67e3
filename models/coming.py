"""Occurrences that are not there yet: what running series will bring."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models import occurrences
from models.schedule import Schedule
from models.series import Series
from models.task import Task
from models.templates import Template


@dataclass(frozen=True, slots=True)
class Coming:
    """What follows the newest occurrence of a series, which is `newest`."""

    series: Series
    newest: Task
    schedule: Schedule
    template: Template
    taken: Collection[date]
    """Days that have an occurrence already, also in the trash."""

    def days(self, now: datetime, since: date = date.min) -> Iterator[date]:
        """The days of those that are still ahead, in order; what has gone by never comes.

        Only those after `since`.
        """
        last = self.newest.occurrence_on or self.schedule.first
        past = now.date() - timedelta(days=2)  # in every zone
        for day in self.schedule.days(max(last, past, since)):
            if day not in self.taken and self.schedule.due(day).at > now:
                yield day


async def of(newest: Sequence[Task]) -> list[Coming]:
    """Of these tasks, each the newest of its series, those that go on by the calendar.

    Their `series` is loaded. What counts from completion has no days before it is completed.
    """
    going = [
        task for task in newest if task.series and not (task.series.from_completion or _over(task))
    ]
    taken = await _taken([task.series_id for task in going if task.series_id])
    return [
        Coming(
            task.series,
            task,
            occurrences.schedule_of(task.series),
            Template.from_json(task.series.template),
            taken.get(task.series.id, frozenset()),
        )
        for task in going
        if task.series
    ]


def _over(task: Task) -> bool:
    return task.series is None or task.series.ended_at is not None


async def _taken(series: Sequence[int]) -> dict[int, set[date]]:
    found = Task.everything.filter(series_id__in=list(series), occurrence_on__isnull=False)
    taken: dict[int, set[date]] = {}
    for series_id, day in await found.values_list("series_id", "occurrence_on"):
        taken.setdefault(series_id, set()).add(day)
    return taken
