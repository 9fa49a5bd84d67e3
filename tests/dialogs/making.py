"""Tasks that are there already."""

from collections.abc import Sequence
from datetime import datetime

from models import tasks
from models.due import Due
from models.task import Task
from models.making import NewTask
from models.team import Team
from tests.dialogs.talk import Human


async def given(
    author: Human,
    title: str,
    now: datetime,
    *,
    team: Team | None = None,
    to: Sequence[Human] = (),
    due: Due | None = None,
) -> Task:
    """A task by that author; in their own team where none is named."""
    team = team or await author.own_team()
    people = [human.id for human in to]
    new = NewTask(title, team.id, assignees=people, due=due)
    return await tasks.create(await author.person(), new, now)
