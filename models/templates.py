"""What each occurrence of a series is made from: one task's words, people and lines."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from models import making, planning
from models.checklist_item import ChecklistItem
from models.due import Due
from models.making import NewTask
from models.tag import RecipientTag, TaskTag
from models.task import Assignment, Completion, Kind, Priority, Reminder, Task, Watcher
from models.team import Membership, Role


@dataclass(frozen=True, slots=True)
class Template:
    """Everything of a task but its time and what became of it.

    Files are left behind: they belong to what was done that time. Whoever took a task by
    themselves is left out: the next one is anybody's again.
    """

    author_id: int
    title: str
    description: str
    kind: Kind
    priority: Priority
    completion: Completion
    needs_review: bool
    duration: int | None
    assignees: tuple[int, ...]
    """Without those whom a tag brought: whoever wears it then will be on it."""
    recipient_tags: tuple[int, ...]
    tags: tuple[int, ...]
    checklist: tuple[str, ...]
    watchers: tuple[int, ...]
    reminders: tuple[tuple[int, int], ...]
    """(person, minutes before the due time)"""

    @classmethod
    async def of(cls, task: Task) -> "Template":
        """The task as it stands in the database."""
        of = {"task_id": task.id}
        by_hand = Assignment.filter(**of, via_tag_id=None, claimed=False)
        rules = Reminder.filter(**of, minutes_before__isnull=False)
        return cls(
            author_id=task.author_id,
            title=task.title,
            description=task.description,
            kind=task.kind,
            priority=task.priority,
            completion=task.completion,
            needs_review=task.needs_review,
            duration=task.duration,
            assignees=await _column(by_hand, "person_id"),
            recipient_tags=await _column(RecipientTag.filter(**of), "tag_id"),
            tags=await _column(TaskTag.filter(**of), "tag_id"),
            checklist=await _column(ChecklistItem.filter(**of), "text", by="position"),
            watchers=await _column(Watcher.filter(**of), "person_id"),
            reminders=tuple(await rules.order_by("id").values_list("person_id", "minutes_before")),
        )

    def to_json(self) -> dict[str, Any]:
        """For `Series.template`; `from_json` reads it."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "Template":
        """What `to_json` made."""
        lists = {name: tuple(each) for name, each in value.items() if isinstance(each, list)}
        enums = {
            "kind": Kind(value["kind"]),
            "priority": Priority(value["priority"]),
            "completion": Completion(value["completion"]),
            "reminders": tuple((person, minutes) for person, minutes in value["reminders"]),
        }
        return cls(**{**value, **lists, **enums})

    async def make(
        self, team_id: int, due: Due, now: datetime, *, series_id: int, occurrence_on: date
    ) -> Task:
        """The next task, inside the caller's transaction.

        The team's owner writes it where the author has left; whoever else has left is not on it.
        """
        task = await making.put(
            await self._writer(team_id),
            self._new(team_id, due),
            now,
            series_id=series_id,
            occurrence_on=occurrence_on,
        )
        await self._remind(task, now)
        return task

    def _new(self, team_id: int, due: Due) -> NewTask:
        return NewTask(
            self.title,
            team_id,
            self.assignees,
            due,
            self.description,
            kind=self.kind,
            priority=self.priority,
            completion=self.completion,
            needs_review=self.needs_review,
            recipient_tags=self.recipient_tags,
            tags=self.tags,
            checklist=self.checklist,
            duration=self.duration,
            watchers=self.watchers,
        )

    async def _writer(self, team_id: int) -> int:
        if await Membership.exists(team_id=team_id, person_id=self.author_id):
            return self.author_id
        return (await Membership.get(team_id=team_id, role=Role.OWNER)).person_id

    async def _remind(self, task: Task, now: datetime) -> None:
        people = {person_id for person_id, _ in self.reminders}
        inside = await _column(
            Membership.filter(team_id=task.team_id, person_id__in=people), "person_id"
        )
        rules = [
            Reminder(task=task, person_id=person_id, minutes_before=minutes, created_at=now)
            for person_id, minutes in self.reminders
            if person_id in inside
        ]
        if rules:
            await Reminder.bulk_create(rules)
            await planning.plan(task, now)


async def _column(rows: Any, name: str, *, by: str = "id") -> tuple[Any, ...]:
    return tuple(await rows.order_by(by, "id").values_list(name, flat=True))
