"""Every move from every state by everybody, against `moves.tsv`, in a real database."""

import gc
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest

from models import errors, tasks, transitions
from models.task import Kind, State
from models.transitions import Action
from tests.conftest import emptied
from tests.models import cells
from tests.models.board import GIVEN, Board, Given, Operation, board
from tests.models.undoing import refused, snapshot, undone
from tests.world import NOW

_WITHOUT_HISTORY = {Action.WATCH, Action.UNWATCH, Action.REMIND}


def test_the_promises_name_what_there_is() -> None:
    """A typing error in the file would promise nothing."""
    standings = set().union(*(p.standings for kind in cells.OWN for p in cells.people(kind)))
    for line in cells.LINES:
        assert Action(line.action)
        assert line.states <= set(State)
        assert line.own <= {*cells.OWN[line.kind], "none"}
        assert line.who <= standings
        assert ("owner" in line.who) is ("admin" in line.who)
    promised = {(line.kind, line.action) for line in cells.LINES}
    assert promised == {(k.value, a.value) for k in Kind for a in transitions.TABLE[k]}


@pytest.fixture(scope="module")
async def stages(_emptying: str) -> AsyncIterator[dict[str, Board]]:
    """A board for each kind. Thousands of moves make much that Python need not look through."""
    await emptied(_emptying)
    gc.freeze()
    gc.disable()
    yield {kind.value: await board(kind) for kind in Kind}
    gc.enable()
    gc.unfreeze()


async def accepted(stage: Board, actor: int, operation: Operation, action: Action) -> cells.Outcome:
    """What comes of a move that is promised; it is one line of history, and one version."""
    version, lines = stage.told
    async with undone():
        if error := await refused(operation(actor)):
            return cells.Outcome(error=error)
        if action not in _WITHOUT_HISTORY:
            assert await stage.history() == (version + 1, [*lines, (actor, action.value)])
        return await stage.found(actor)
    raise AssertionError


def cells_of(
    kind: str, state: str, person: cells.Person
) -> dict[Given, dict[Action, cells.Outcome]]:
    """What is promised, by what must hold for it."""
    found: dict[Given, dict[Action, cells.Outcome]] = defaultdict(dict)
    for action in Action:
        for given, outcome in cells.givens(kind, action.value, state, person):
            found[GIVEN[given]][action] = outcome
    return found


@pytest.mark.parametrize(
    ("kind", "state"), [(kind, state) for kind in cells.STATES for state in cells.STATES[kind]]
)
async def test_every_cell(
    stages: dict[str, Board], kind: str, state: str, capsys: pytest.CaptureFixture[str]
) -> None:
    stage = stages[kind]
    count: Counter[str] = Counter()
    wrong: list[str] = []
    for person in cells.people(kind):
        for given, promised in cells_of(kind, state, person).items():
            actor = await stage.arrange(state, person, given)
            where = f"{kind} {state}, {person}, {given}"
            wrong += [f"{where}: {line}" async for line in tried(stage, actor, promised, count)]
            wrong += [f"{where}: {line}" async for line in offered(stage, actor, promised)]
    with capsys.disabled():
        print(f"\n{kind} {state}: {count.total()} cells", dict(count))  # noqa: T201 - the count is a result
    assert not wrong, "\n".join(wrong)


async def tried(
    stage: Board, actor: int, promised: dict[Action, cells.Outcome], count: Counter[str]
) -> AsyncIterator[str]:
    """Makes every move; what is not as promised."""
    before = await snapshot()
    for action, outcome in promised.items():
        for name, operation in stage.operations(action).items():
            if outcome.error:
                got = cells.Outcome(error=await refused(operation(actor)))
            else:
                got = await accepted(stage, actor, operation, action)
            if got != outcome:
                yield f"{action.value} ({name}) gives {got}, promised is {outcome}"
            count[outcome.error or "allowed"] += 1
    if await snapshot() != before:
        yield "a refused move has changed something"


async def offered(
    stage: Board, actor: int, promised: dict[Action, cells.Outcome]
) -> AsyncIterator[str]:
    """Looks at what a card offers; what would be refused, and what is missing."""
    late = {Action.NUDGE}  # is offered always, and answers that everybody has answered
    wanted = {action for action, outcome in promised.items() if not outcome.error} - late
    shown: set[Action] = set()
    with suppress(errors.NotFoundError):
        seen = await tasks.get(actor, stage.task.id)
        offers = transitions.available(seen.task, actor, seen.standing, NOW)
        shown = (set(offers) & set(promised)) - late
    for action in shown ^ wanted:
        yield f"{action.value} is {'offered' if action in shown else 'not offered'}"
