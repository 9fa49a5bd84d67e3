"""The second look just before sending: obsolete, switched off, held, out of reach, or sent."""

from datetime import timedelta

import pytest

from models import due_requests, members, moves, preferences, reminders, tasks, trash
from models.delivery import Delivery, Group, Notice
from models.making import NewTask
from models.owed import Look, Verdict, look_again
from models.person import Mode, Person
from models.task import Kind, State, Task
from models.team import Membership
from models.transitions import Action
from tests.models.conftest import Office
from tests.world import ANNA, BORIS, NOW, VERA, due_in, enter, task_for

NIGHT = (22 * 60, 8 * 60)
LATE_AT_NIGHT = NOW + timedelta(hours=12)
"""Midnight in Moscow."""
MORNING = NOW + timedelta(hours=20)
"""Eight in the morning."""


async def look(kind: Notice, recipient: int = VERA, **later: float) -> Look:
    delivery = await Delivery.filter(kind=kind, recipient=recipient).order_by("-id").first()
    assert delivery
    return await look_again(delivery, NOW + timedelta(**later))


async def verdict(kind: Notice, recipient: int = VERA, **later: float) -> Verdict:
    return (await look(kind, recipient, **later)).verdict


async def test_a_team_that_is_muted_is_silent_and_another_is_not(office: Office) -> None:
    await task_for(office.anna, office.team, office.vera)
    await Membership.filter(person=office.vera).update(mode=Mode.SILENT)
    muted = await look(Notice.ASSIGNED)
    assert muted.ready
    assert muted.ready.silent
    await Membership.filter(person=office.vera).update(mode=Mode.OFF)
    assert await verdict(Notice.ASSIGNED) is Verdict.OFF
    await Membership.filter(person=office.vera).update(mode=None)
    heard = await look(Notice.ASSIGNED)
    assert heard.ready
    assert not heard.ready.silent


@pytest.mark.parametrize("mode", Mode)
async def test_what_was_asked_for_comes_whatever_is_switched_off(
    office: Office, mode: Mode
) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=3))
    await reminders.add(VERA, task.id, NOW, at=NOW + timedelta(hours=1))
    vera = await Person.get(id=VERA)
    await preferences.set_mode(vera, mode)
    await preferences.set_quiet(vera, (12 * 60, 18 * 60), NOW)
    own = await Delivery.get(slot__startswith="own:")
    found = await look_again(own, NOW + timedelta(hours=1))
    assert found.verdict is Verdict.SEND
    assert found.ready
    assert found.ready.silent is (mode is Mode.SILENT)


async def test_who_switched_off_reminders_still_hears_of_work(office: Office) -> None:
    await task_for(office.anna, office.team, office.vera, due=due_in(hours=3))
    await preferences.set_group_mode(await Person.get(id=VERA), Group.REMINDERS, Mode.OFF)
    assert await verdict(Notice.REMINDER, hours=2) is Verdict.OFF
    assert await verdict(Notice.DUE, hours=3) is Verdict.OFF
    assert await verdict(Notice.ASSIGNED) is Verdict.SEND


async def test_quiet_hours_hold_everything_that_was_not_asked_for(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=12))
    await reminders.snooze(VERA, task.id, LATE_AT_NIGHT, NOW, of=1)
    await preferences.set_quiet(await Person.get(id=VERA), NIGHT, NOW)
    assert await look(Notice.ASSIGNED, hours=12) == Look(Verdict.HELD, until=MORNING)
    assert await look(Notice.DUE, hours=12) == Look(Verdict.HELD, until=MORNING)
    assert await verdict(Notice.ASSIGNED, hours=1) is Verdict.SEND
    snoozed = await Delivery.get(slot__startswith="snooze:")
    assert (await look_again(snoozed, LATE_AT_NIGHT)).verdict is Verdict.SEND


async def test_who_is_out_of_reach_is_so_at_night_too(office: Office) -> None:
    await task_for(office.anna, office.team, office.vera)
    await Person.filter(id=VERA).update(reachable=False, quiet_from=0, quiet_until=1439)
    assert await verdict(Notice.ASSIGNED) is Verdict.UNREACHABLE


async def test_nothing_is_owed_to_whoever_had_their_data_deleted(office: Office) -> None:
    await task_for(office.anna, office.team, office.vera)
    await Person.filter(id=VERA).update(erased_at=NOW)
    assert await verdict(Notice.ASSIGNED) is Verdict.OBSOLETE


async def test_a_wish_that_was_answered_is_not_asked_any_more(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    await due_requests.ask(VERA, task.id, due_in(hours=9), NOW)
    assert await verdict(Notice.DUE_ASKED, ANNA) is Verdict.SEND
    (wish,) = await due_requests.pending(ANNA, task.id)
    await due_requests.answer(BORIS, wish.id, True, NOW)
    assert await verdict(Notice.DUE_ASKED, ANNA) is Verdict.OBSOLETE
    assert await verdict(Notice.DUE_AGREED) is Verdict.SEND


async def test_work_that_was_accepted_or_taken_back_is_not_to_be_looked_at(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    await Task.filter(id=task.id).update(needs_review=True)
    await moves.act(VERA, task.id, Action.COMPLETE, NOW)
    assert await verdict(Notice.REVIEW, ANNA) is Verdict.SEND
    await moves.act(VERA, task.id, Action.WITHDRAW, NOW)
    assert await verdict(Notice.REVIEW, ANNA) is Verdict.OBSOLETE
    assert await verdict(Notice.WITHDRAWN, ANNA) is Verdict.SEND


async def test_a_nudge_is_for_those_who_are_silent(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    await moves.nudge(ANNA, task.id, NOW)
    await moves.act(VERA, task.id, Action.ACCEPT, NOW)
    assert await verdict(Notice.NUDGE) is Verdict.SEND  # the report is still missing
    await moves.act(VERA, task.id, Action.COMPLETE, NOW)
    assert await verdict(Notice.NUDGE) is Verdict.OBSOLETE


async def test_the_removed_are_told_and_not_once_they_are_back(office: Office) -> None:
    await members.remove(ANNA, office.team.id, VERA, NOW)
    found = await look(Notice.REMOVED)
    assert found.verdict is Verdict.SEND
    assert found.ready
    assert (found.ready.seen, found.ready.team) == (None, None)
    await enter(office.team, office.vera)
    assert await verdict(Notice.REMOVED) is Verdict.OBSOLETE


async def test_news_of_a_team_are_for_those_in_it(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    await trash.delete(ANNA, task.id, NOW)
    found = await look(Notice.DELETED)
    assert found.ready
    assert found.ready.team == office.team
    await members.leave(VERA, office.team.id, NOW)
    assert await verdict(Notice.DELETED) is Verdict.OBSOLETE


async def test_the_beginning_of_an_event_is_told_though_it_is_over_by_then(office: Office) -> None:
    new = NewTask("Планёрка", office.team.id, [VERA], due_in(hours=3), kind=Kind.EVENT)
    event = await tasks.create(office.anna, new, NOW)
    over = {"state": State.DONE, "closed_at": NOW + timedelta(hours=3)}
    await Task.filter(id=event.id).update(**over)  # as time does by itself
    assert await verdict(Notice.DUE, hours=3) is Verdict.SEND
    await Task.filter(id=event.id).update(closed_by_id=ANNA)
    assert await verdict(Notice.DUE, hours=3) is Verdict.OBSOLETE
