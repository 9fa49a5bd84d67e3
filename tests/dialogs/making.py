"""Tasks that are there already."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from models import tasks
from models.due import Due
from models.making import NewTask
from models.task import Task
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
    **more: Any,
) -> Task:
    """A task by that author; in their own team where none is named. `more`: as of `NewTask`."""
    team = team or await author.own_team()
    people = [human.id for human in to]
    new = NewTask(title, team.id, assignees=people, due=due, **more)
    return await tasks.create(await author.person(), new, now)
