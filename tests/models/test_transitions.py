"""Every move from every state by everybody: what is offered is accepted, all else is refused."""

from itertools import product

import pytest
from tortoise.transactions import in_transaction

from models import errors, moves, tasks, transitions
from models.activity import Activity
from models.delivery import Delivery
from models.person import Person
from models.task import Assignment, AssignmentState, State, Task
from models.transitions import Action
from tests.models.conftest import Office
from tests.world import NOW, due_in, task_for

pytestmark = pytest.mark.usefixtures("_tables")  # Tortoise makes columns of foreign keys late
BY_ACT = [action for action in Action if action not in moves._APART]
OWN = [None, *AssignmentState]
REFUSALS = (errors.NotFoundError, errors.ForbiddenError, errors.WrongStateError)
LIVE = {State.OPEN, State.IN_PROGRESS, State.BLOCKED, State.REVIEW}
WAITING = {AssignmentState.PENDING, AssignmentState.ACCEPTED}


def promised(action: Action, state: State, own: AssignmentState | None) -> bool:
    """The product's rules once more, for one assignee, in words of its own."""
    live = state in LIVE
    return {
        Action.ACCEPT: live and own is AssignmentState.PENDING,
        Action.DECLINE: live and own in WAITING,
        Action.COMPLETE: live and own in WAITING,
        Action.CLAIM: live and own in (None, AssignmentState.DECLINED),
        Action.CLOSE: live,
        Action.CANCEL: live,
        Action.REOPEN: not live,
        Action.RESCHEDULE: live,
        Action.REMIND: live,
    }[action]


def task_in(state: State, own: AssignmentState | None) -> Task:
    task = Task(id=1, state=state)
    mine = [] if own is None else [Assignment(person_id=7, state=own)]
    task.assignments._set_result_for_query(mine)
    return task


@pytest.mark.parametrize(("action", "state", "own"), list(product(Action, State, OWN)))
def test_a_move_starts_where_the_table_says(
    action: Action, state: State, own: AssignmentState | None
) -> None:
    assert transitions.starts_here(action, task_in(state, own), 7) is promised(action, state, own)


def test_every_action_is_in_the_table() -> None:
    assert set(transitions.TABLE) == set(Action)


async def snapshot(task: Task) -> object:
    """All that a refused move must leave as it was."""
    return (
        await Task.filter(id=task.id).values(),
        await Assignment.filter(task_id=task.id).order_by("id").values(),
        await Activity.filter(task_id=task.id).count(),
        await Delivery.filter(task_id=task.id).order_by("id").values(),
    )


@pytest.mark.parametrize("who", ["anna", "boris", "vera", "gleb", "author"])
@pytest.mark.parametrize(("state", "own"), list(product(State, OWN)))
async def test_what_is_offered_is_what_is_accepted(
    office: Office, who: str, state: State, own: AssignmentState | None
) -> None:
    actor: Person = office.vera if who == "author" else getattr(office, who)
    author = office.vera if who == "author" else office.anna
    task = await task_for(author, office.team, due=due_in(hours=3))
    if own and who != "gleb":
        await Assignment.create(task=task, person=actor, state=own, created_at=NOW, updated_at=NOW)
    await Task.filter(id=task.id).update(state=state)
    offered = await offered_to(actor, task)
    accepted = {action for action in BY_ACT if await would_accept(actor, task, action)}
    assert accepted == offered - set(moves._APART)
    before = await snapshot(task)
    for action in set(BY_ACT) - accepted:
        with pytest.raises(REFUSALS):
            await moves.act(actor.id, task.id, action, NOW, note="Причина")
    assert await snapshot(task) == before


class UndoError(Exception):
    """Rolls a move back."""


async def would_accept(actor: Person, task: Task, action: Action) -> bool:
    try:
        async with in_transaction():
            await moves.act(actor.id, task.id, action, NOW, note="Причина")
            raise UndoError  # noqa: TRY301 - rolls back what is around it
    except UndoError:
        return True
    except REFUSALS:
        return False


async def offered_to(actor: Person, task: Task) -> set[Action]:
    try:
        seen = await tasks.get(actor.id, task.id)
    except errors.NotFoundError:
        return set()
    return set(transitions.available(seen.task, actor.id, seen.standing))


@pytest.mark.parametrize("action", moves._APART)
async def test_moves_with_functions_of_their_own_are_not_acted(
    office: Office, action: Action
) -> None:
    task = await task_for(office.anna, office.team)
    with pytest.raises(ValueError, match="function of its own"):
        await moves.act(office.anna.id, task.id, action, NOW)


async def test_history_tells_who_did_what(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    await moves.act(office.vera.id, task.id, Action.COMPLETE, NOW, note="Готово")
    told = await Activity.filter(task_id=task.id).order_by("id").values_list("actor_id", "action")
    assert list(told) == [(office.anna.id, "created"), (office.vera.id, "complete")]
