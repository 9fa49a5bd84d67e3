"""Who may do what in a team, against `rights.tsv`, in a real database."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from models import errors, rights
from models.rights import Right, Standing
from models.team import AssignOthers, Role, Team
from tests.conftest import emptied
from tests.models.place import ATTEMPTS, Place, place
from tests.models.undoing import refused, snapshot, undone
from tests.world import NOW

with Path(__file__).with_name("rights.tsv").open(encoding="utf-8", newline="") as file:
    PROMISES = {row.pop("what"): row for row in csv.DictReader(file, delimiter="\t")}
IMPOSSIBLE = "-"


@pytest.fixture(scope="module")
async def places(_emptying: str) -> dict[str, Place]:
    """Where each column of the file is tried, by its name."""
    await emptied(_emptying)
    return await place()


def test_every_promise_is_tried() -> None:
    assert list(PROMISES) == list(ATTEMPTS)


async def test_every_cell(places: dict[str, Place], capsys: pytest.CaptureFixture[str]) -> None:
    count: Counter[str] = Counter()
    wrong = []
    for what, row in PROMISES.items():
        for column, promised in row.items():
            if promised == IMPOSSIBLE:
                continue
            got = await tried(what, places[column])
            count[promised] += 1
            if got != promised:
                wrong.append(f"{what}, {column}: {got}, promised is {promised}")
    with capsys.disabled():
        print(f"\nrights: {count.total()} cells", dict(count))  # noqa: T201 - the count is a result
    assert not wrong, "\n".join(wrong)


async def tried(what: str, at: Place) -> str:
    """The error of that attempt, or a plus; a refused one changes nothing."""
    attempt = ATTEMPTS[what]
    async with undone():
        if attempt.before:
            await attempt.before(at)
        before = await snapshot()
        error = await refused(attempt.act(at))
        if error and await snapshot() != before:
            error += ", and something has changed"
    return error or "+"


def team(**settings: object) -> Team:
    return Team(id=1, name="Отдел", created_at=NOW, **settings)


@pytest.mark.usefixtures("_emptying")  # Tortoise makes columns of foreign keys late
@pytest.mark.parametrize("right", Right)
def test_outsiders_are_told_that_there_is_nothing(right: Right) -> None:
    outside: tuple[set[Standing], ...] = (
        set(),
        {Standing.AUTHOR},
        {Standing.ASSIGNEE, Standing.WATCHER},
    )
    for nobody in outside:
        with pytest.raises(errors.NotFoundError):
            rights.require(nobody, right, team())


@pytest.mark.usefixtures("_emptying")
def test_several_standings_add_up() -> None:
    both = {Standing.MEMBER, Standing.AUTHOR}
    assert rights.has(both, Right.EDIT_TASK, team())
    assert rights.has(both, Right.CLAIM, team(assign_others=AssignOthers.ADMINS))


def test_every_role_is_a_standing() -> None:
    assert {rights._OF_ROLE[role].value for role in Role} == {role.value for role in Role}
