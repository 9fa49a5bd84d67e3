"""What windows are drawn from: one team's life, and with what each dialog is opened in it.

A new dialog: one function marked `@situation(ItsStates)`, which returns what the dialog was
opened with and what it has kept (`dialog_data`). Where one of its windows needs to be seen in
several ways: one marked `@looks(State)`, which returns them by name.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from dialogs.states import Card, Create, Due, Help, Join, Lists, Menu, Settings, Teams
from models import invites, people, reminders, tasks, teams
from models.lists import View
from models.person import Person
from models.task import Task
from models.tasks import NewTask
from models.team import Invite, Team
from tests.dialogs.talk import SUNDAY_NOON

Opened = tuple[Any, dict[str, Any]]
"""`start_data` and `dialog_data`."""

WORDS = {
    "ru": {
        "anna": "Анна",
        "boris": "Борис",
        "team": "Отдел продаж",
        "other_team": "Волонтёры",
        "task": "Подготовить смету",
        "description": "Для школы на Лесной",
    },
    "en": {
        "anna": "Anna",
        "boris": "Boris",
        "team": "Sales",
        "other_team": "Volunteers",
        "task": "Prepare the estimate",
        "description": "For the school in Forest Street",
    },
}
"""What the people of the scene write, in the language that they read."""


@dataclass(frozen=True)
class Scene:
    """Anna reads; her team, with a task on her; Boris and his team, which she is invited into."""

    language: str
    anna: Person
    boris: Person
    team: Team
    other_team: Team
    task: Task
    invite: Invite

    def words(self, key: str) -> str:
        return WORDS[self.language][key]


Situation = Callable[[Scene], Awaitable[Opened]]
Looks = Callable[[Scene], Awaitable[dict[str, Opened]]]
SITUATIONS: dict[type[StatesGroup], Situation] = {}
LOOKS: dict[State, Looks] = {}


def situation(group: type[StatesGroup]) -> Callable[[Situation], Situation]:
    """Marks what opens the dialog of those states."""

    def marked(function: Situation) -> Situation:
        SITUATIONS[group] = function
        return function

    return marked


def looks(state: State) -> Callable[[Looks], Looks]:
    """Marks what shows one window in several ways."""

    def marked(function: Looks) -> Looks:
        LOOKS[state] = function
        return function

    return marked


async def scene(language: str) -> Scene:
    """Everybody and everything, in an empty database or beside the other language's."""
    words, offset = WORDS[language], 100 * (language == "en")
    anna, boris = [
        await people.meet(people.Profile(offset + id_, words[who], locale=language), SUNDAY_NOON)
        for id_, who in ((1, "anna"), (2, "boris"))
    ]
    team = await teams.create(anna, words["team"], SUNDAY_NOON)
    other_team = await teams.create(boris, words["other_team"], SUNDAY_NOON)
    new = NewTask(words["task"], team.id, (anna.id,), description=words["description"])
    task = await tasks.create(anna, new, SUNDAY_NOON)
    await reminders.add(anna.id, task.id, SUNDAY_NOON, at=SUNDAY_NOON.replace(hour=15))
    invite = await invites.current(boris, other_team.id, SUNDAY_NOON)
    return Scene(language, anna, boris, team, other_team, task, invite)


async def opened(scene_: Scene, state: State) -> dict[str, Opened]:
    """How the window of that state is seen; the plain one has no name."""
    if state in LOOKS:
        return await LOOKS[state](scene_)
    return {"": await SITUATIONS[state.group](scene_)}


@situation(Menu)
async def _menu(_scene: Scene) -> Opened:
    return None, {}


@situation(Create)
async def _create(scene_: Scene) -> Opened:
    return None, {
        "title": scene_.words("task"),
        "team": scene_.team.id,
        "people": [scene_.anna.id],
        "description": scene_.words("description"),
        "task": scene_.task.id,
        "complete": True,
    }


@situation(Due)
async def _due(scene_: Scene) -> Opened:
    return {"title": scene_.words("task"), "in_wizard": True}, {"day": "2026-11-24"}


@situation(Lists)
async def _lists(_scene: Scene) -> Opened:
    return {"view": View.MINE.value}, {}


@situation(Card)
async def _card(scene_: Scene) -> Opened:
    return {"task_id": scene_.task.id}, {}


@situation(Teams)
async def _teams(scene_: Scene) -> Opened:
    return {"team_id": scene_.team.id}, {}


@situation(Join)
async def _join(scene_: Scene) -> Opened:
    return {"token": scene_.invite.token}, {}


@situation(Settings)
async def _settings(_scene: Scene) -> Opened:
    return None, {}


@situation(Help)
async def _help(_scene: Scene) -> Opened:
    return None, {}
