"""Two people at once: what comes of it is what would come of one after the other.

Each pair runs one after the other in both orders first; whatever the two do to the task and
whatever they are told then is what they may do and be told at once. Never both winners of one
prize, never a lost change, never a deadlock.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest

from models import (
    assigning,
    checklists,
    due_requests,
    edits,
    invites,
    inviting,
    members,
    moves,
    people,
    repeats,
    sweeping,
    tags,
    tasks,
    teams,
    trash,
)
from models.activity import Activity
from models.checklist_item import ChecklistItem
from models.delivery import Delivery
from models.due_request import DueRequest
from models.making import NewTask
from models.people import Profile
from models.tag import Tag
from models.task import Assignment, Task
from models.team import Invite, Membership, Role
from models.transitions import Action
from tests.models.conftest import Office
from tests.models.undoing import refused
from tests.world import NOW, due_in

ROUNDS = 6
"""How often a pair runs at once."""


@dataclass
class Scene:
    """A task of the office on which Vera and Boris are, and what there is beside it."""

    office: Office
    task: Task
    ids: dict[str, int] = field(default_factory=dict)

    @property
    def anna(self) -> int:
        return int(self.office.anna.id)

    @property
    def boris(self) -> int:
        return int(self.office.boris.id)

    @property
    def vera(self) -> int:
        return int(self.office.vera.id)

    def act(self, who: int, action: Action, version: int | None = None) -> Awaitable[object]:
        return moves.act(who, self.task.id, action, NOW, note="Причина", version=version)


Act = Callable[[Scene], Awaitable[object]]


def move(who: str, action: Action, version: int | None = None) -> Act:
    return lambda at: at.act(getattr(at, who), action, version)


async def nothing(_at: Scene) -> None:
    """The task as it is made."""


async def unassigned(at: Scene) -> None:
    await Assignment.filter(task_id=at.task.id).delete()


async def only_vera(at: Scene) -> None:
    await Assignment.filter(task_id=at.task.id, person_id=at.boris).delete()


async def in_review(at: Scene) -> None:
    await Task.filter(id=at.task.id).update(state="review", needs_review=True)
    await Assignment.filter(task_id=at.task.id).update(state="done")


async def deleted(at: Scene) -> None:
    await trash.delete(at.anna, at.task.id, NOW)


async def asked(at: Scene) -> None:
    await due_requests.ask(at.vera, at.task.id, due_in(hours=30), NOW)
    at.ids["wish"] = (await DueRequest.get(task_id=at.task.id)).id


async def repeating(at: Scene) -> None:
    await repeats.set_rule(at.anna, at.task.id, "FREQ=DAILY", NOW)


async def by_tag(at: Scene) -> None:
    await assigning.assign(at.anna, at.task.id, [], NOW, tags=[at.ids["tag"]])


async def one_place(at: Scene) -> None:
    at.ids["invite"] = (await invites.create(at.anna, at.office.team.id, NOW)).id
    await inviting.set_uses(at.anna, at.ids["invite"], 1, NOW)


def _wear(worn: bool) -> Act:
    return lambda at: tags.wear(at.anna, at.office.team.id, at.boris, at.ids["tag"], worn, NOW)


def _tick(who: str) -> Act:
    return lambda at: checklists.tick(getattr(at, who), at.ids["item"], True, NOW)


def _edit(who: str, title: str, version: int | None = None) -> Act:
    return lambda at: edits.change(
        getattr(at, who), at.task.id, {"title": title}, NOW, version=version
    )


def _postpone(who: str, hours: int, version: int | None = None) -> Act:
    return lambda at: moves.reschedule(
        getattr(at, who), at.task.id, due_in(hours=hours), NOW, version=version
    )


def _answer(who: str, *, agree: bool) -> Act:
    return lambda at: due_requests.answer(getattr(at, who), at.ids["wish"], agree, NOW)


def _restore(who: str) -> Act:
    return lambda at: trash.restore(getattr(at, who), at.task.id, NOW)


def _delete(who: str) -> Act:
    return lambda at: trash.delete(getattr(at, who), at.task.id, NOW)


def _assign(who: str, whom: str) -> Act:
    return lambda at: assigning.assign(getattr(at, who), at.task.id, [getattr(at, whom)], NOW)


def _remove(who: str, whom: str) -> Act:
    return lambda at: members.remove(getattr(at, who), at.office.team.id, getattr(at, whom), NOW)


def _leave(who: str) -> Act:
    return lambda at: members.leave(getattr(at, who), at.office.team.id, NOW)


def _hand_over(whom: str) -> Act:
    return lambda at: members.transfer(at.anna, at.office.team.id, getattr(at, whom), NOW)


def _new_tag(who: str) -> Act:
    return lambda at: tags.create(getattr(at, who), at.office.team.id, "срочное", NOW)


def _join(at: Scene) -> Awaitable[object]:
    return _joined(at, at.office.gleb.id)


async def _joined(at: Scene, person_id: int) -> None:
    invite = await Invite.get(id=at.ids["invite"])
    person = await at.office.gleb.get(id=person_id)
    await invites.join(person, invite.token, NOW)


def _create(at: Scene) -> Awaitable[object]:
    return tasks.create(at.office.vera, NewTask("Ещё одна", at.office.team.id), NOW)


def _drop_tag(at: Scene) -> Awaitable[object]:
    return tags.delete(at.anna, at.ids["tag"], NOW)


def _delete_team(at: Scene) -> Awaitable[object]:
    return teams.delete(at.anna, at.office.team.id, at.office.team.name, NOW)


def _pass(_at: Scene) -> Awaitable[object]:
    return sweeping.sweep(NOW + timedelta(days=1))


def _stop_repeating(at: Scene) -> Awaitable[object]:
    return repeats.set_rule(at.boris, at.task.id, None, NOW)


CLAIM, COMPLETE, CLOSE = Action.CLAIM, Action.COMPLETE, Action.CLOSE
PAIRS: dict[str, tuple[Act, Act, Act]] = {
    "accept, cancel": (nothing, move("vera", Action.ACCEPT), move("anna", Action.CANCEL)),
    "accept, cancel what one saw": (
        nothing,
        move("vera", Action.ACCEPT, 1),
        move("anna", Action.CANCEL, 1),
    ),
    "complete, close": (nothing, move("vera", COMPLETE), move("anna", CLOSE)),
    "complete, cancel": (only_vera, move("vera", COMPLETE), move("anna", Action.CANCEL)),
    "close, cancel": (nothing, move("anna", CLOSE), move("boris", Action.CANCEL)),
    "the last two report": (nothing, move("vera", COMPLETE), move("boris", COMPLETE)),
    "a double tap": (only_vera, move("vera", COMPLETE), move("vera", COMPLETE)),
    "report, decline": (nothing, move("vera", COMPLETE), move("boris", Action.DECLINE)),
    "claim, claim": (unassigned, move("vera", CLAIM), move("boris", CLAIM)),
    "claim, assign": (unassigned, move("vera", CLAIM), _assign("anna", "boris")),
    "accept, take off": (nothing, move("vera", Action.ACCEPT), _assign("anna", "boris")),
    "approve, return": (in_review, move("anna", Action.APPROVE), move("boris", Action.RETURN)),
    "approve, withdraw": (in_review, move("anna", Action.APPROVE), move("vera", Action.WITHDRAW)),
    "edit, edit what one saw": (nothing, _edit("anna", "Раз", 1), _edit("boris", "Два", 1)),
    "edit, edit": (nothing, _edit("anna", "Раз"), _edit("boris", "Два")),
    "edit, complete": (nothing, _edit("anna", "Раз"), move("vera", COMPLETE)),
    "postpone, postpone what one saw": (nothing, _postpone("anna", 5, 1), _postpone("boris", 6, 1)),
    "agree, refuse": (asked, _answer("anna", agree=True), _answer("boris", agree=False)),
    "agree, agree": (asked, _answer("anna", agree=True), _answer("boris", agree=True)),
    "tick, tick": (nothing, _tick("anna"), _tick("boris")),
    "delete, delete": (nothing, _delete("anna"), _delete("boris")),
    "delete, complete": (nothing, _delete("anna"), move("vera", COMPLETE)),
    "restore, restore": (deleted, _restore("anna"), _restore("boris")),
    "close, close what repeats": (repeating, move("anna", CLOSE), move("boris", CLOSE)),
    "close, delete what repeats": (repeating, move("boris", CLOSE), _delete("anna")),
    "close what repeats, while it passes": (repeating, move("anna", CLOSE), _pass),
    "leave, while what repeats passes": (repeating, _leave("vera"), _pass),
    "close, stop what repeats": (repeating, move("anna", CLOSE), _stop_repeating),
    "close what repeats, remove somebody": (
        repeating,
        move("boris", CLOSE),
        _remove("anna", "vera"),
    ),
    "report, leave": (nothing, move("vera", COMPLETE), _leave("boris")),
    "accept, be removed": (nothing, move("vera", Action.ACCEPT), _remove("anna", "vera")),
    "leave, be removed": (nothing, _leave("vera"), _remove("anna", "vera")),
    "tag, untag": (by_tag, _wear(True), _wear(False)),
    "tag, drop the tag": (by_tag, _wear(True), _drop_tag),
    "assign, drop the tag": (by_tag, _assign("anna", "vera"), _drop_tag),
    "make a tag twice": (nothing, _new_tag("anna"), _new_tag("boris")),
    "hand over twice": (nothing, _hand_over("boris"), _hand_over("vera")),
    "hand over, leave": (nothing, _hand_over("vera"), _leave("vera")),
    "join the last place": (one_place, _join, lambda at: _joined(at, at.ids["dina"])),
    "create, create": (nothing, _create, _create),
    "create, delete the team": (nothing, _create, _delete_team),
    "complete, delete the team": (nothing, move("vera", COMPLETE), _delete_team),
}


async def scene(office: Office) -> Scene:
    """A new team of the same people, with a task."""
    team = await teams.create(office.anna, "Отдел продаж", NOW)
    for person, role in ((office.boris, Role.ADMIN), (office.vera, Role.MEMBER)):
        await Membership.create(team=team, person=person, role=role, joined_at=NOW)
    here = replace(office, team=team)
    tag = await tags.create(office.anna.id, team.id, "дежурный", NOW)
    people_ = (office.vera.id, office.boris.id)
    new = NewTask("Смета", team.id, people_, due=due_in(hours=9), checklist=["Первое"])
    task = await tasks.create(office.anna, new, NOW)
    item = await ChecklistItem.get(task_id=task.id)
    return Scene(here, task, {"tag": tag.id, "item": item.id})


async def outcome(at: Scene, *answers: str) -> object:
    """What the two were told, and everything about the team that has no id in it."""
    team_id = at.office.team.id
    of_team = {"task__team_id": team_id}
    return (
        answers,
        await _rows(Task.everything.filter(team_id=team_id), "number", "title", "state", "version"),
        await _rows(Task.filter(team_id=team_id), "due_at", "closed_by_id"),
        await _rows(Assignment.filter(**of_team), "task__number", "person_id", "state"),
        await _rows(DueRequest.filter(**of_team), "answer"),
        await _rows(ChecklistItem.filter(**of_team), "done_by_id"),
        await _rows(Membership.filter(team_id=team_id), "person_id", "role"),
        await _rows(Tag.filter(team_id=team_id), "name"),
        await _rows(Invite.filter(team_id=team_id), "uses"),
        await _rows(Activity.filter(team_id=team_id), "actor_id", "action"),
        await _rows(Delivery.filter(**of_team), "recipient", "kind", "state"),
    )


async def _rows(found: Any, *columns: str) -> list[str]:
    return sorted(str(row) for row in await found.values_list(*columns))


@pytest.mark.parametrize("pair", PAIRS)
async def test_at_once_is_as_one_after_the_other(office: Office, pair: str) -> None:
    before, one, two = PAIRS[pair]
    dina = await people.meet(Profile(1005, "Дина"), NOW)
    possible = []
    for first, second in ((one, two), (two, one)):
        at = await scene(office)
        at.ids["dina"] = dina.id
        await before(at)
        answers = {id(act): await refused(act(at)) for act in (first, second)}
        possible.append(await outcome(at, answers[id(one)], answers[id(two)]))
    for _ in range(ROUNDS):
        at = await scene(office)
        at.ids["dina"] = dina.id
        await before(at)
        answers_ = await asyncio.gather(refused(one(at)), refused(two(at)))
        assert await outcome(at, *answers_) in possible
