"""History: lines with who acted, the newest first, for those who may see what it is about."""

import pytest

from models import errors, history, moves, trash
from models.history import Lines
from models.team import Team
from models.transitions import Action
from tests.models.conftest import Office
from tests.world import ANNA, BORIS, GLEB, NOW, VERA, task_for


def said(lines: Lines) -> list[tuple[str, str]]:
    return [(line.actor.first_name if line.actor else "", line.action) for line in lines.lines]


async def test_a_tasks_history_is_paged(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    await moves.act(VERA, task.id, Action.ACCEPT, NOW)
    await moves.act(VERA, task.id, Action.COMPLETE, NOW)
    first = await history.of_task(BORIS, task.id, limit=2)
    assert (said(first), first.more) == ([("Вера", "complete"), ("Вера", "accept")], True)
    rest = await history.of_task(BORIS, task.id, limit=2, skip=2)
    assert (said(rest), rest.more) == ([("Анна", "created")], False)


async def test_foreign_and_deleted_tasks_have_none(office: Office) -> None:
    task = await task_for(office.anna, office.team)
    with pytest.raises(errors.NotFoundError):
        await history.of_task(GLEB, task.id, limit=5)
    await trash.delete(ANNA, task.id, NOW)
    with pytest.raises(errors.NotFoundError):
        await history.of_task(ANNA, task.id, limit=5)


async def test_a_teams_history_has_what_the_reader_may_see(office: Office) -> None:
    await task_for(office.anna, office.team, title="Чужая")
    own = await task_for(office.anna, office.team, office.vera, title="Веры")
    gone = await task_for(office.anna, office.team, title="Удалённая")
    await trash.delete(ANNA, gone.id, NOW)
    seen = await history.of_team(VERA, office.team.id, limit=50)
    titles = [line.task.title for line in seen.lines if line.task]
    assert titles == ["Веры", "Чужая"]
    assert ("Анна", "team_created") in said(seen)
    await Team.filter(id=office.team.id).update(own_tasks_only=True)
    narrow = await history.of_team(VERA, office.team.id, limit=1)
    assert [line.task_id for line in narrow.lines] == [own.id]
    assert narrow.more
    with pytest.raises(errors.NotFoundError):
        await history.of_team(GLEB, office.team.id, limit=5)
