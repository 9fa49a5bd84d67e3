"""What windows are drawn from: one team's life, and with what each dialog is opened in it.

A new dialog: one function marked `@situation(ItsStates)`, which returns what the dialog was
opened with and what it has kept (`dialog_data`). Where one of its windows needs to be seen in
several ways: one marked `@looks(State)`, which returns them by name.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from dialogs.create.captured import Captured
from dialogs.help.topics import TOPICS
from dialogs.states import (
    Card,
    Create,
    Due,
    Help,
    Invites,
    Join,
    Lists,
    Members,
    Menu,
    Onboarding,
    Repeat,
    Search,
    Settings,
    Tags,
    Teams,
    TeamSettings,
    Trash,
)
from models import (
    capture,
    comments,
    due_requests,
    invites,
    inviting,
    people,
    preferences,
    reminders,
    tags,
    tasks,
    teams,
    trash,
)
from models.attachments import NewFile
from models.comment import AttachmentKind
from models.due import Due as DueTime
from models.lists import View
from models.making import NewTask
from models.person import Person
from models.task import Completion, Kind, Priority, Task
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
        "third_team": "Склад",
        "tag": "дизайнер",
        "task": "Подготовить смету",
        "description": "Для школы на Лесной",
        "said": "Позвонить @Борис каждый понедельник в 10 за 15 минут !важно #бюджет",
        "vague": "Позвонить @Ольга в 9 каждые 2 часа",
    },
    "en": {
        "anna": "Anna",
        "boris": "Boris",
        "team": "Sales",
        "other_team": "Volunteers",
        "third_team": "Warehouse",
        "tag": "designer",
        "task": "Prepare the estimate",
        "description": "For the school in Forest Street",
        "said": "Call @Boris every Monday at 10 remind me 15 min before !high #budget",
        "vague": "Call @Olga at 9 every 2 hours",
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
    invite = await invites.create(anna.id, team.id, SUNDAY_NOON)
    await invites.join(boris, invite.token, SUNDAY_NOON)
    tag = await tags.create(anna.id, team.id, words["tag"], SUNDAY_NOON)
    await tags.wear(anna.id, team.id, boris.id, tag.id, True, SUNDAY_NOON)
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
    return None, _draft(scene_)


def _draft(scene_: Scene, **more: Any) -> dict[str, Any]:
    return {
        "title": scene_.words("task"),
        "team": scene_.team.id,
        "people": [
            [scene_.anna.id, scene_.words("anna")],
            [scene_.boris.id, scene_.words("boris")],
        ],
        "description": scene_.words("description"),
        "task": scene_.task.id,
        "complete": True,
        "kept": [["one", scene_.words("task")], ["two", ""]],
        **more,
    }


@looks(Create.title)
async def _title(scene_: Scene) -> dict[str, Opened]:
    return {"": (None, {}), "again": (None, _draft(scene_))}


@looks(Create.confirm)
async def _confirm(scene_: Scene) -> dict[str, Opened]:
    own = await teams.personal(scene_.anna.id)
    gone = [[0, scene_.words("tag")]]
    due = DueTime.moment(SUNDAY_NOON, "Europe/Moscow").to_json()
    full = {
        "due": due,
        "rule": "FREQ=WEEKLY",
        "priority": 1,
        "review": True,
        "completion": "any",
        "checklist": [scene_.words("description")],
        "files": [{"kind": "image", "token": "1", "url": "", "name": "", "size": None}],
    }
    event = {"kind": "event", "duration": 90, "due": due}
    said, vague = [await _captured(scene_, key) for key in ("said", "vague")]
    two = [[each.id, each.name] for each in (scene_.anna, scene_.boris)]
    return {
        "understood": (None, said),
        "with notes": (None, vague),
        "with a question": (None, said | {"unclear": [[scene_.words("boris"), two]]}),
        "": (None, _draft(scene_)),
        "one's own": (None, _draft(scene_, team=own.id, people=[])),
        "full": (None, _draft(scene_, **full)),
        "event": (None, _draft(scene_, **event)),
        "gone": (None, _draft(scene_, people=gone, groups=gone, tags=gone)),
    }


async def _captured(scene_: Scene, key: str) -> dict[str, Any]:
    data: dict[str, Any] = {"complete": True}
    text = scene_.words(key)
    Captured(data).take(await capture.understand(scene_.anna, text, SUNDAY_NOON))
    return data


@looks(Create.several)
async def _several(scene_: Scene) -> dict[str, Opened]:
    lines = [scene_.words(key) for key in ("task", "said")]
    return {"": (None, _draft(scene_, lines=lines))}


@looks(Create.several_made)
async def _several_made(scene_: Scene) -> dict[str, Opened]:
    made = {"": [scene_.task.id], "undone": [0]}
    return {name: (None, _draft(scene_, made=ids)) for name, ids in made.items()}


@looks(Create.more)
async def _more(scene_: Scene) -> dict[str, Opened]:
    plain = ("", "one's own", "full", "event")
    return {name: look for name, look in (await _confirm(scene_)).items() if name in plain}


@looks(Create.files)
async def _files(scene_: Scene) -> dict[str, Opened]:
    looks_ = await _confirm(scene_)
    return {"": looks_[""], "some": looks_["full"]}


@looks(Create.checklist)
async def _checklist(scene_: Scene) -> dict[str, Opened]:
    return await _files(scene_)


@situation(Due)
async def _due(scene_: Scene) -> Opened:
    return _asked(scene_, "task"), {"day": "2026-11-24"}


@looks(Due.when)
async def _when(scene_: Scene) -> dict[str, Opened]:
    return {kind: (_asked(scene_, kind), {}) for kind in ("task", "event")}


def _asked(scene_: Scene, kind: str) -> dict[str, Any]:
    return {"title": scene_.words("task"), "in_wizard": kind == "task", "kind": kind}


@situation(Repeat)
async def _repeat(scene_: Scene) -> Opened:
    start = {
        "title": scene_.words("task"),
        "due": DueTime.moment(SUNDAY_NOON, "Europe/Moscow").to_json(),
        "rule": "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=5",
        "from_completion": False,
        "working_days": "12345",
        "in_wizard": True,
        "event": False,
    }
    return start, {}


@situation(Lists)
async def _lists(scene_: Scene) -> Opened:
    return {"view": View.MINE.value}, {"team": scene_.team.id}


@looks(Lists.page)
async def _pages(scene_: Scene) -> dict[str, Opened]:
    plain: dict[str, Opened] = {
        view.value: ({"view": view.value}, {}) for view in View if view is not View.TAG
    }
    narrowed: Opened = ({"view": View.MINE.value}, {"team": scene_.team.id})
    return {**plain, "narrowed": narrowed}


@situation(Search)
async def _search(scene_: Scene) -> Opened:
    return {"words": scene_.words("task")}, {}


@situation(Trash)
async def _trash(scene_: Scene) -> Opened:
    new = NewTask(scene_.words("task"), scene_.team.id)
    task = await tasks.create(scene_.anna, new, SUNDAY_NOON)
    await trash.delete(scene_.anna.id, task.id, SUNDAY_NOON)
    return None, {"task": task.id}


@situation(Card)
async def _card(scene_: Scene) -> Opened:
    return {"task_id": scene_.task.id}, {}


@looks(Card.main)
async def _cards(scene_: Scene) -> dict[str, Opened]:
    """A task with everything on it, an event, and one that the reader has nothing to do with."""
    return {
        "": await _card(scene_),
        "rich": ({"task_id": (await _rich(scene_)).id}, {}),
        "event": ({"task_id": (await _event(scene_)).id}, {}),
    }


async def _rich(scene_: Scene) -> Task:
    """Nearly everything that a card can show."""
    new = NewTask(
        scene_.words("task"),
        scene_.team.id,
        (scene_.boris.id,),
        due=DueTime.moment(SUNDAY_NOON.replace(day=24), "Europe/Moscow"),
        description=scene_.words("description"),
        priority=Priority.HIGH,
        completion=Completion.ANY,
        needs_review=True,
        checklist=[scene_.words("task")],
        rule="FREQ=WEEKLY",
        watchers=[scene_.anna.id],
    )
    task = await tasks.create(scene_.anna, new, SUNDAY_NOON)
    due = DueTime.moment(SUNDAY_NOON.replace(day=26), "Europe/Moscow")
    await due_requests.ask(scene_.boris.id, task.id, due, SUNDAY_NOON)
    photo = NewFile(AttachmentKind.IMAGE, "token")
    words = scene_.words("description")
    await comments.add(scene_.boris.id, task.id, words, SUNDAY_NOON, files=[photo])
    return task


async def _event(scene_: Scene) -> Task:
    new = NewTask(
        scene_.words("task"),
        scene_.team.id,
        (scene_.anna.id, scene_.boris.id),
        due=DueTime.moment(SUNDAY_NOON.replace(day=24), "Europe/Moscow"),
        kind=Kind.EVENT,
        duration=90,
    )
    return await tasks.create(scene_.anna, new, SUNDAY_NOON)


@looks(Card.more)
async def _card_more(scene_: Scene) -> dict[str, Opened]:
    return await _cards(scene_)


@looks(Card.comments)
async def _card_comments(scene_: Scene) -> dict[str, Opened]:
    return await _cards(scene_)


@looks(Card.files)
async def _card_files(scene_: Scene) -> dict[str, Opened]:
    return await _cards(scene_)


@looks(Card.checklist)
async def _card_checklist(scene_: Scene) -> dict[str, Opened]:
    shown = await _cards(scene_)
    start, _ = shown["rich"]
    return {**shown, "removing": (start, {"removing": True})}


@looks(Card.repeat)
async def _repeat_of_a_card(scene_: Scene) -> dict[str, Opened]:
    return await _cards(scene_)


@looks(Card.edit)
async def _card_edit(scene_: Scene) -> dict[str, Opened]:
    return await _cards(scene_)


@looks(Card.report)
async def _card_report(scene_: Scene) -> dict[str, Opened]:
    start, _ = await _card(scene_)
    answer = {"text": scene_.words("description"), "files": [{}, {}]}
    return {"": (start, {}), "with files": (start, {"report": answer})}


@looks(Card.ask_due)
async def _ask_due(scene_: Scene) -> dict[str, Opened]:
    due = DueTime.on(SUNDAY_NOON.date(), "Europe/Moscow").to_json()
    return {"": ((await _card(scene_))[0], {"wish": due})}


@looks(Card.kept)
async def _kept(scene_: Scene) -> dict[str, Opened]:
    start, _ = await _card(scene_)
    due = DueTime.on(SUNDAY_NOON.date(), "Europe/Moscow").to_json()
    return {
        "": (start, {"kept": {"name": "return", "text": scene_.words("description")}}),
        "a due time": (start, {"kept": {"name": "reschedule", "due": due, "later": False}}),
    }


@looks(Card.deleted)
async def _deleted(scene_: Scene) -> dict[str, Opened]:
    task = await _event(scene_)
    await trash.delete(scene_.anna.id, task.id, SUNDAY_NOON)
    return {"": ({"task_id": task.id}, {})}


@situation(Teams)
async def _teams(scene_: Scene) -> Opened:
    return {"team_id": scene_.team.id}, {"name": scene_.words("third_team"), "draft": "1"}


@looks(Teams.team)
async def _one_team(scene_: Scene) -> dict[str, Opened]:
    own = await teams.personal(scene_.anna.id)
    named = {"": scene_.team.id, "one's own": own.id, "member": scene_.other_team.id}
    await invites.join(scene_.anna, scene_.invite.token, SUNDAY_NOON)
    return {name: ({"team_id": id_}, {}) for name, id_ in named.items()}


@looks(Teams.leave)
async def _leaving(scene_: Scene) -> dict[str, Opened]:
    alone = await teams.create(scene_.anna, scene_.words("third_team"), SUNDAY_NOON)
    await invites.join(scene_.anna, scene_.invite.token, SUNDAY_NOON)
    named = {"": scene_.other_team.id, "owner": scene_.team.id, "alone": alone.id}
    return {name: ({"team_id": id_}, {}) for name, id_ in named.items()}


@situation(Members)
async def _members(scene_: Scene) -> Opened:
    return {"team_id": scene_.team.id, "person_id": scene_.boris.id}, {}


@looks(Members.all)
async def _all_members(scene_: Scene) -> dict[str, Opened]:
    alone = await teams.create(scene_.anna, scene_.words("third_team"), SUNDAY_NOON)
    return {
        "": ({"team_id": scene_.team.id}, {}),
        "alone": ({"team_id": alone.id}, {}),
    }


@looks(Members.one)
async def _one_member(scene_: Scene) -> dict[str, Opened]:
    team = scene_.team.id
    return {
        "": ({"team_id": team, "person_id": scene_.boris.id}, {}),
        "oneself": ({"team_id": team, "person_id": scene_.anna.id}, {}),
    }


@situation(Invites)
async def _invites(scene_: Scene) -> Opened:
    usual = await invites.current(scene_.anna, scene_.team.id, SUNDAY_NOON)
    return {"team_id": scene_.team.id, "invite_id": usual.id}, {}


@looks(Invites.one)
async def _one_invite(scene_: Scene) -> dict[str, Opened]:
    anna, team = scene_.anna.id, scene_.team.id
    live, used_up, expired, revoked = [
        (await invites.create(anna, team, SUNDAY_NOON)).id for _ in range(4)
    ]
    await inviting.set_uses(anna, used_up, 1, SUNDAY_NOON)
    await Invite.filter(id=used_up).update(uses=1)
    await Invite.filter(id=expired).update(expires_at=SUNDAY_NOON)
    await inviting.revoke(anna, revoked, SUNDAY_NOON)
    named = {"": live, "used up": used_up, "expired": expired, "revoked": revoked}
    return {name: ({"team_id": team, "invite_id": id_}, {}) for name, id_ in named.items()}


@situation(Tags)
async def _tags(scene_: Scene) -> Opened:
    tag = (await tags.of(scene_.anna.id, scene_.team.id))[0]
    return {"team_id": scene_.team.id, "tag_id": tag.id}, {}


@situation(TeamSettings)
async def _team_settings(scene_: Scene) -> Opened:
    return {"team_id": scene_.team.id}, {}


@situation(Join)
async def _join(scene_: Scene) -> Opened:
    return {"token": scene_.invite.token}, {}


@situation(Settings)
async def _settings(_scene: Scene) -> Opened:
    return None, {}


@looks(Settings.timezone)
async def _zones(_scene: Scene) -> dict[str, Opened]:
    return {"": (None, {}), "found": (None, {"found": ["Asia/Omsk", "Europe/Berlin"]})}


@looks(Settings.phone)
async def _phone(scene_: Scene) -> dict[str, Opened]:
    await preferences.set_phone(scene_.anna, scene_.anna.id, "79991234567")
    return {"": (None, {}), "removing": (None, {"removing": True})}


@situation(Help)
async def _help(_scene: Scene) -> Opened:
    return None, {}


@looks(Help.topic)
async def _topics(_scene: Scene) -> dict[str, Opened]:
    return {name: ({"topic": name}, {}) for name in TOPICS}


@situation(Onboarding)
async def _onboarding(_scene: Scene) -> Opened:
    return None, {}
