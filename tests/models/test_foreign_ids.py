"""Ids of other teams answer as not found, in every operation that takes one.

The operations are found by their signatures, so that a new one is tried without being named: a
coroutine function whose first parameter is who asks, and another one an id.
"""

import inspect
import pkgutil
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from importlib import import_module
from typing import Any

import pytest

import models
from models import due_requests, feeds, invites, lists, people, reminders, tags, tasks
from models.attachments import NewFile
from models.calendar_files import Entry
from models.chat import Chat
from models.checklist_item import ChecklistItem
from models.comment import Attachment, AttachmentKind
from models.due_request import DueRequest
from models.lists import Narrow
from models.making import NewTask
from models.people import Profile
from models.periods import Period
from models.person import Person
from models.rights import Right
from models.task import Reminder
from models.team import Role
from models.teams import Changes
from models.transitions import Action
from models.views import View
from tests.conftest import emptied
from tests.models.undoing import refused, snapshot, undone
from tests.world import NOW, due_in, team_of

ASKERS = {"actor_id", "reader_id", "person_id", "actor", "author", "person"}
IDS = ("task_id", "team_id", "tag_id", "invite_id", "item_id", "attachment_id", "request_id")
"""What is somebody's: `Place` has them by these names."""
OTHERS = ("reminder_id", "person_id", "tags", "people")
NOT_MEMBERS = {"people": "NotAMemberError"}
"""Whoever sees the team may be told that somebody is not in it."""
MISSING = 10**15
INSIDE = {"invites.put", "sight.sees"}
"""Parts of operations: what asks, and what follows."""

Operation = Callable[..., Awaitable[object]]


@dataclass(frozen=True)
class Ids:
    """One team's, with its owner and a member; everything in it is theirs."""

    owner: Person
    values: dict[str, Any]


def operations() -> Iterator[tuple[str, Operation]]:
    """Everything that somebody asks about something by its id."""
    for module in pkgutil.iter_modules(models.__path__):
        for name, function in vars(import_module(f"models.{module.name}")).items():
            here = f"models.{module.name}" == getattr(function, "__module__", "")
            title = f"{module.name}.{name}"
            if here and not name.startswith("_") and title not in INSIDE and _asks(function):
                yield title, function


def _asks(function: Any) -> bool:
    if not inspect.iscoroutinefunction(function):
        return False
    first, *others = [*inspect.signature(function).parameters, ""]
    return first in ASKERS and bool({*IDS, *OTHERS} & set(others))


OPERATIONS = dict(operations())


async def furnished(owner_id: int, member_id: int) -> Ids:
    """A team with one of everything."""
    owner = await people.meet(Profile(owner_id, "Анна", locale="ru"), NOW)
    member = await people.meet(Profile(member_id, "Дина", locale="ru"), NOW)
    team = await team_of(owner, member)
    tag = await tags.create(owner_id, team.id, "дежурный", NOW)
    new = NewTask(
        "Смета",
        team.id,
        (owner_id, member_id),
        due=due_in(hours=9),
        checklist=["Первое"],
        files=[NewFile(AttachmentKind.IMAGE, "token")],
    )
    task = await tasks.create(owner, new, NOW)
    await reminders.add(owner_id, task.id, NOW, minutes_before=60)
    await feeds.make(owner_id, team.id, NOW)
    await due_requests.ask(member_id, task.id, due_in(hours=30), NOW)
    return Ids(
        owner,
        {
            "task_id": task.id,
            "team_id": team.id,
            "tag_id": tag.id,
            "invite_id": (await invites.create(owner_id, team.id, NOW)).id,
            "item_id": (await ChecklistItem.get(task_id=task.id)).id,
            "attachment_id": (await Attachment.get(task_id=task.id)).id,
            "request_id": (await DueRequest.get(task_id=task.id)).id,
            "reminder_id": (await Reminder.get(task_id=task.id)).id,
            "person_id": member_id,
            "tags": [tag.id],
            "people": [member_id],
        },
    )


@pytest.fixture(scope="module")
async def anna(_emptying: str) -> Ids:
    await emptied(_emptying)
    return await furnished(1001, 1002)


@pytest.fixture(scope="module")
async def gleb(anna: Ids) -> Ids:
    """A stranger to Anna's team, at home in his own."""
    return await furnished(1003, 1004)


VALUES: dict[str, Any] = {
    "now": NOW,
    "text": "Слово",
    "texts": ["Строка"],
    "name": "дизайн",
    "names": ["дизайн"],
    "chat": Chat(id=-5, created_at=NOW),
    "typed": "Отдел продаж",
    "note": "Причина",
    "action": Action.CLOSE,
    "right": Right.SEE_TEAM,
    "role": Role.MEMBER,
    "rule": "FREQ=DAILY",
    "due": due_in(hours=20),
    "until": NOW + timedelta(hours=1),
    "at": NOW + timedelta(hours=1),
    "length": timedelta(days=1),
    "files": [NewFile(AttachmentKind.IMAGE, "token")],
    "most": 5,
    "limit": 5,
    "of": 1,
    "others": (),
    "period": Period(NOW.date(), NOW.date()),
    "entries": [Entry("1", "Планёрка", due=due_in(hours=20))],
    "mode": None,
    "patch": {"title": "Иначе", "due": due_in(hours=20), "rule": "FREQ=DAILY"},
    **dict.fromkeys(("done", "agree", "worn", "watching"), True),
}
"""What else operations ask for."""
ELSEWHERE = {
    "members.leave": "OwnerStaysError",
    "trash.get": "NotInTrashError",
    "trash.restore": "NotInTrashError",
}
"""What the owner of a team and its task is refused for other reasons."""
CHANGES = {
    "edits.change": {"title": "Иначе"},
    "checklists.change": {"text": "Иначе", "position": 0, "done": True},
    "teams.change": Changes(name="Иначе"),
}


def arguments(title: str, asker: Person, ids: dict[str, Any]) -> dict[str, Any]:
    """Those of one call; KeyError names what `VALUES` lacks."""
    first, *others = inspect.signature(OPERATIONS[title]).parameters.values()
    given: dict[str, Any] = {first.name: asker.id if first.name.endswith("_id") else asker}
    known = VALUES | {"changes": CHANGES.get(title)} | ids
    for parameter in others:
        if parameter.name in ids or parameter.default is parameter.empty:
            given[parameter.name] = known[parameter.name]
    if "minutes_before" in inspect.signature(OPERATIONS[title]).parameters:
        given["at"] = VALUES["at"]
    return given


async def answer(title: str, asker: Person, ids: dict[str, Any]) -> str:
    """The refusal; nothing may have changed."""
    async with undone():
        before = await snapshot()
        error = await refused(OPERATIONS[title](**arguments(title, asker, ids)))
        changed = error and await snapshot() != before
    return f"{error}, and something has changed" if changed else error


def test_the_operations_are_found() -> None:
    assert {"moves.act", "tags.wear", "members.remove", "checklists.tick"} <= set(OPERATIONS)
    taken = {name for op in OPERATIONS.values() for name in inspect.signature(op).parameters}
    assert {*IDS, *OTHERS} <= taken


@pytest.mark.parametrize("title", OPERATIONS)
async def test_a_stranger_finds_nothing(anna: Ids, gleb: Ids, title: str) -> None:
    assert await answer(title, gleb.owner, anna.values) == "NotFoundError"


@pytest.mark.parametrize("title", OPERATIONS)
async def test_each_foreign_id_is_not_found(anna: Ids, gleb: Ids, title: str) -> None:
    """Among Anna's own ids, one of Gleb's at a time, and one of nobody's."""
    for name in set(inspect.signature(OPERATIONS[title]).parameters) & set(anna.values):
        if name == next(iter(inspect.signature(OPERATIONS[title]).parameters)):
            continue  # who asks
        missing = [MISSING] if isinstance(anna.values[name], list) else MISSING
        for foreign in (gleb.values[name], missing):
            got = await answer(title, anna.owner, anna.values | {name: foreign})
            assert got == NOT_MEMBERS.get(name, "NotFoundError"), name


async def test_the_owner_is_not_refused(anna: Ids) -> None:
    """Else the refusals above would mean nothing."""
    answers = {title: await answer(title, anna.owner, anna.values) for title in OPERATIONS}
    assert {title: error for title, error in answers.items() if error} == ELSEWHERE


@pytest.mark.parametrize("field", ["team_id", "assignees", "tags", "recipient_tags", "watchers"])
async def test_no_task_is_made_with_foreign_ids(anna: Ids, gleb: Ids, field: str) -> None:
    own, theirs = anna.values, gleb.values
    foreign = {
        "team_id": theirs["team_id"],
        "tags": theirs["tags"],
        "recipient_tags": theirs["tags"],
    }.get(field, theirs["people"])
    new = NewTask(**{"title": "Смета", "team_id": own["team_id"], field: foreign})
    before = await snapshot()
    expected = "NotAMemberError" if field in ("assignees", "watchers") else "NotFoundError"
    assert await refused(tasks.create(anna.owner, new, NOW)) == expected
    assert await snapshot() == before


async def test_lists_of_a_foreign_team_or_tag_are_empty(anna: Ids, gleb: Ids) -> None:
    for narrow in (
        Narrow(team_id=anna.values["team_id"]),
        Narrow(tag_id=anna.values["tag_id"]),
    ):
        assert await lists.page(View.TEAM, gleb.owner, NOW, limit=5, narrow=narrow) == []
        assert await lists.count(View.TEAM, gleb.owner, NOW, narrow) == 0
