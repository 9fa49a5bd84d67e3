"""What the second look at deliveries needs to know, read for many of them with a few statements."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models import tasks
from models.delivery import Delivery
from models.errors import NotFoundError
from models.person import Person
from models.task import Reminder, Task
from models.tasks import Seen
from models.team import Membership


@dataclass(frozen=True, slots=True)
class Background:
    """People by id, tasks by id, memberships by team and person, rules by task."""

    _people: dict[int, Person]
    _tasks: dict[int, Task]
    _seats: dict[tuple[int, int], Membership]
    _rules: dict[int, list[Reminder]]

    def person(self, person_id: int) -> Person | None:
        """Somebody who was ever seen."""
        return self._people.get(person_id)

    def actor(self, delivery: Delivery) -> Person | None:
        """Whose doing it tells of."""
        return self._people.get(delivery.payload.get("actor_id") or 0)

    def seen(self, delivery: Delivery) -> Seen | None:
        """The task as its reader sees it; None where they see none."""
        task = self._tasks.get(delivery.task_id or 0)
        if task is None:
            return None
        try:
            return tasks.seen_by(self.seat(delivery), task, delivery.recipient)
        except NotFoundError:
            return None

    def seat(self, delivery: Delivery) -> Membership | None:
        """The reader's membership of the team it is about, with that team."""
        return self._seats.get((self._team(delivery), delivery.recipient))

    def rules(self, task: Task) -> Sequence[Reminder]:
        """The reminders that people asked for."""
        return self._rules.get(task.id, ())

    def _team(self, delivery: Delivery) -> int:
        task = self._tasks.get(delivery.task_id or 0)
        return task.team_id if task else int(delivery.payload.get("team_id") or 0)


async def of(owed: Sequence[Delivery]) -> Background:
    """Everything about these deliveries."""
    recipients = {delivery.recipient for delivery in owed}
    actors = {delivery.payload.get("actor_id") for delivery in owed} - {None}
    people = await Person.filter(id__in=[*recipients, *actors])
    ids = {delivery.task_id for delivery in owed if delivery.task_id}
    found = await tasks.load_all(ids) if ids else []
    teams = {task.team_id for task in found}
    teams |= {delivery.payload["team_id"] for delivery in owed if delivery.payload.get("team_id")}
    return Background(
        {person.id: person for person in people},
        {task.id: task for task in found},
        {(seat.team_id, seat.person_id): seat for seat in await _seats(teams, recipients)},
        await _rules(ids),
    )


async def _seats(teams: Iterable[int], people: Iterable[int]) -> list[Membership]:
    seats = Membership.filter(team_id__in=list(teams), person_id__in=list(people))
    return await seats.select_related("team") if teams else []


async def _rules(ids: Iterable[int]) -> dict[int, list[Reminder]]:
    rules: dict[int, list[Reminder]] = {}
    for rule in await Reminder.filter(task_id__in=list(ids)) if ids else ():
        rules.setdefault(rule.task_id, []).append(rule)
    return rules
