"""One task that is put into every situation of `cells`, and everything that can be done to it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from models import (
    assigning,
    checklists,
    columns,
    comments,
    due_requests,
    edits,
    moves,
    people,
    reminders,
    repeats,
    tasks,
    trash,
)
from models.activity import Activity
from models.checklist_item import ChecklistItem
from models.due_request import Answer, DueRequest
from models.making import NewTask
from models.people import Profile
from models.task import Assignment, Kind, Task, Watcher
from models.team import Role
from models.transitions import Action
from tests.models import cells
from tests.world import NOW, due_in, enter, team_of

ANNA, BORIS, VERA, GLEB, DINA = range(1001, 1006)
_NAMES = {ANNA: "Анна", BORIS: "Борис", VERA: "Вера", GLEB: "Глеб", DINA: "Дина"}
ACTORS = {"owner": ANNA, "admin": BORIS, "member": VERA, "outsider": GLEB}
HOURS = timedelta(hours=1)

Operation = Callable[[int], Awaitable[object]]
"""Something done by the person of that id."""
History = tuple[int, list[tuple[int, str]]]
"""A task's version, and who did what to it."""


@dataclass(frozen=True)
class Given:
    """What a condition of the file means for the task."""

    review: bool = False
    closed_by_actor: bool = False
    repeats: bool = False
    claimed: bool = False
    asked: bool = False
    watching: bool = False
    dina: str = "none"
    begins_in: int = 3
    """Hours."""


GIVEN = {
    cells.ALWAYS: Given(),
    "review is asked": Given(review=True),
    "review is not asked": Given(),
    "closed by the own report": Given(closed_by_actor=True),
    "closed by somebody else": Given(),
    "review was asked": Given(closed_by_actor=True, review=True),
    "nobody else is on it": Given(),
    "everybody else declined": Given(dina="declined"),
    "somebody else is on it": Given(dina="accepted"),
    "they took it": Given(claimed=True),
    "they were put on it": Given(),
    "another due time is asked for": Given(asked=True),
    "no due time is asked for": Given(),
    "it is yet to begin": Given(),
    "it has begun": Given(begins_in=-1),
    "watching": Given(watching=True),
    "not watching": Given(),
    "somebody else is silent": Given(dina="pending"),
    "nobody else is silent": Given(),
    "it repeats": Given(repeats=True),
    "it does not repeat": Given(),
}


@dataclass(frozen=True)
class Board:
    """Anna's team with Boris as admin, Vera and Dina in it; Gleb is not. One repeating task."""

    task: Task
    series_id: int
    item_id: int
    wish_id: int
    told: History
    """Its history before anything is tried."""

    async def arrange(self, state: str, person: cells.Person, condition: Given) -> int:
        """Puts the task into that situation; the id of whom it is about."""
        actor = ACTORS[person.role]
        closed = state in ("done", "cancelled")
        closer = actor if condition.closed_by_actor else DINA
        columns: dict[str, Any] = {
            "state": state,
            "author_id": actor if person.author else DINA,
            "closed_at": NOW if closed else None,
            "closed_by_id": closer if closed else None,
            "needs_review": condition.review or state == "review",
            "series_id": self.series_id if condition.repeats else None,
            "due_at": NOW + condition.begins_in * HOURS,
        }
        await Task.filter(id=self.task.id).update(**columns)
        on_it = {actor: person.own, DINA: condition.dina}
        await self._man({who: own for who, own in on_it.items() if own != "none"}, condition)
        await Watcher.filter(task_id=self.task.id).delete()
        if condition.watching or person.watcher:
            await Watcher.create(task_id=self.task.id, person_id=actor, created_at=NOW)
        answer = Answer.PENDING if condition.asked else Answer.REFUSED
        await DueRequest.filter(id=self.wish_id).update(answer=answer)
        return actor

    async def _man(self, on_it: dict[int, str], condition: Given) -> None:
        await Assignment.filter(task_id=self.task.id).delete()
        for person_id, state in on_it.items():
            await Assignment.create(
                task_id=self.task.id,
                person_id=person_id,
                state=state,
                claimed=condition.claimed,
                created_at=NOW,
                updated_at=NOW,
            )

    async def found(self, actor: int) -> cells.Outcome:
        """How the task stands, and the actor's own answer."""
        task = await Task.everything.get(id=self.task.id)
        own = await Assignment.get_or_none(task_id=task.id, person_id=actor)
        state = "deleted" if task.deleted_at else task.state.value
        return cells.Outcome(state, own.state.value if own else "none")

    async def history(self) -> History:
        """Of the task as it is now."""
        return await history(self.task.id)

    def operations(self, action: Action) -> dict[str, Operation]:
        """Everything that makes this move, by name; each gets the actor."""
        task_id, item_id, wish_id = self.task.id, self.item_id, self.wish_id
        if action in moves.PLAIN:
            return {"act": lambda who: moves.act(who, task_id, action, NOW, note="Причина")}
        apart: dict[Action, dict[str, Operation]] = {
            Action.ASK_DUE: {
                "ask": lambda who: due_requests.ask(who, task_id, due_in(hours=9), NOW)
            },
            Action.AGREE_DUE: {"answer": lambda who: due_requests.answer(who, wish_id, True, NOW)},
            Action.REFUSE_DUE: {
                "answer": lambda who: due_requests.answer(who, wish_id, False, NOW)
            },
            Action.COMMENT: {"add": lambda who: comments.add(who, task_id, "Слово", NOW)},
            Action.CHECK: {
                "add": lambda who: checklists.add(who, task_id, ["Строка"], NOW),
                "tick": lambda who: checklists.tick(who, item_id, True, NOW),
                "remove": lambda who: checklists.remove(who, item_id, NOW),
            },
            Action.REMIND: {"add": lambda who: reminders.add(who, task_id, NOW, at=NOW + HOURS)},
            Action.RESCHEDULE: {
                "reschedule": lambda who: moves.reschedule(who, task_id, due_in(hours=5), NOW)
            },
            Action.ASSIGN: {"assign": self._assign_dina_too},
            Action.EDIT: {
                "change": lambda who: edits.change(who, task_id, {"title": "Иначе"}, NOW),
                "tag": lambda who: edits.tag(who, task_id, [], NOW),
            },
            Action.REPEAT: {
                "set_rule": lambda who: repeats.set_rule(who, task_id, "FREQ=WEEKLY", NOW),
            },
            Action.NUDGE: {"nudge": lambda who: moves.nudge(who, task_id, NOW)},
            Action.DELETE: {"delete": lambda who: trash.delete(who, task_id, NOW)},
        }
        return apart[action]

    async def _assign_dina_too(self, who: int) -> None:
        there = await columns.numbers(Assignment.filter(task_id=self.task.id), "person_id")
        await assigning.assign(who, self.task.id, {*there, DINA}, NOW)


async def history(task_id: int) -> History:
    """The task's version, and who did what to it."""
    task = await Task.everything.get(id=task_id)
    lines = await Activity.filter(task_id=task_id).order_by("id").values_list("actor_id", "action")
    return task.version, [(actor, action) for actor, action in lines]


async def board(kind: Kind) -> Board:
    """Everybody and the task, in an empty database."""
    everybody = {
        id_: await people.meet(Profile(id_, name, locale="ru"), NOW) for id_, name in _NAMES.items()
    }  # the same people on every board
    team = await team_of(everybody[ANNA], everybody[VERA], everybody[DINA])
    await enter(team, everybody[BORIS], Role.ADMIN)
    new = NewTask(
        f"Дежурство: {kind.value}",
        team.id,
        kind=kind,
        due=due_in(hours=3),
        rule="FREQ=DAILY",
        checklist=["Первое"],
    )
    task = await tasks.create(everybody[DINA], new, NOW)
    wish = await DueRequest.create(
        task=task, person_id=DINA, due_at=NOW + 9 * HOURS, timezone="Europe/Moscow", created_at=NOW
    )
    item = await ChecklistItem.get(task_id=task.id)
    assert task.series_id is not None
    return Board(task, task.series_id, item.id, wish.id, await history(task.id))
