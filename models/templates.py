"""What each occurrence of a series is made from: the words kept for it, the last one's people."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from tortoise.queryset import QuerySet

from models import columns, making, planning
from models.checklist_item import ChecklistItem
from models.due import Due
from models.making import NewTask
from models.tag import RecipientTag, TaskTag
from models.task import Assignment, Completion, Kind, Priority, Reminder, Task, Watcher
from models.team import Membership, Role

WORDS = (
    *("title", "description", "priority", "completion"),
    *("needs_review", "duration"),
)
"""Columns of a task that are changed for one occurrence, or for it and later ones."""


@dataclass(frozen=True, slots=True)
class Template:
    """What may be changed for one occurrence alone, as it is for all that follow."""

    author_id: int
    kind: Kind
    title: str
    description: str
    priority: Priority
    completion: Completion
    needs_review: bool
    duration: int | None
    tags: tuple[int, ...]

    @classmethod
    async def of(cls, task: Task) -> "Template":
        """The task as it is now."""
        words = {name: getattr(task, name) for name in WORDS}
        tags = await _ids(TaskTag.filter(task_id=task.id), "tag_id")
        return cls(author_id=task.author_id, kind=task.kind, tags=tags, **words)

    def to_json(self) -> dict[str, Any]:
        """For `Series.template`; `from_json` reads it."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "Template":
        """What `to_json` made."""
        typed = {
            "kind": Kind(value["kind"]),
            "priority": Priority(value["priority"]),
            "completion": Completion(value["completion"]),
            "tags": tuple(value["tags"]),
        }
        return cls(**{**value, **typed})

    async def make(self, last: Task, due: Due, now: datetime, occurrence_on: date) -> Task:
        """The occurrence after `last`, inside the caller's transaction.

        With the same people, watchers, lines and relative reminders; nobody has answered, nothing
        is ticked. Whoever took the last one by themselves is left out, and its files are: they
        belong to that time. The team's owner writes it where the author has left, and whoever
        else has left is not on it.
        """
        task = await making.put(
            await self._writer(last.team_id),
            await self._new(last, due),
            now,
            series_id=last.series_id,
            occurrence_on=occurrence_on,
        )
        await _remind(last, task, now)
        return task

    async def _new(self, last: Task, due: Due) -> NewTask:
        of = {"task_id": last.id}
        by_hand = Assignment.filter(**of, via_tag_id=None, claimed=False)
        lines = ChecklistItem.filter(**of).order_by("position", "id")
        return NewTask(
            team_id=last.team_id,
            due=due,
            kind=self.kind,
            assignees=await _ids(by_hand, "person_id"),
            recipient_tags=await _ids(RecipientTag.filter(**of), "tag_id"),
            tags=self.tags,
            checklist=[line.text for line in await lines],
            watchers=await _ids(Watcher.filter(**of), "person_id"),
            **{name: getattr(self, name) for name in WORDS},
        )

    async def _writer(self, team_id: int) -> int:
        if await Membership.exists(team_id=team_id, person_id=self.author_id):
            return self.author_id
        return (await Membership.get(team_id=team_id, role=Role.OWNER)).person_id


async def _remind(last: Task, task: Task, now: datetime) -> None:
    found = Reminder.filter(task_id=last.id, minutes_before__isnull=False)
    members = Membership.filter(team_id=task.team_id)
    inside = set(await columns.numbers(members, "person_id"))
    rules = [
        Reminder(
            task=task,
            person_id=rule.person_id,
            minutes_before=rule.minutes_before,
            created_at=now,
        )
        for rule in await found.order_by("id")
        if rule.person_id in inside
    ]
    if rules:
        await Reminder.bulk_create(rules)
        await planning.plan(task, now)


async def _ids(rows: QuerySet[Any], name: str) -> tuple[int, ...]:
    return tuple(await columns.numbers(rows.order_by("id"), name))
