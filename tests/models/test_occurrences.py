"""The next occurrence: made once, like the last one, by whoever closes it or by time."""

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest

from models import (
    assigning,
    checklists,
    edits,
    errors,
    members,
    moves,
    reminders,
    sweeping,
    tasks,
    trash,
)
from models.checklist_item import ChecklistItem
from models.delivery import Delivery, DeliveryState, Notice
from models.due import Due
from models.making import NewTask
from models.series import Series
from models.tag import MemberTag, Tag
from models.task import (
    Assignment,
    AssignmentState,
    Completion,
    Kind,
    Priority,
    Reminder,
    State,
    Task,
)
from models.team import Membership
from models.transitions import Action
from tests.models.conftest import Office
from tests.world import BORIS, MOSCOW, NOW, VERA, due_in, enter, meet

TODAY = date(2026, 3, 12)
"""A Thursday, and noon."""
WEEKLY = "FREQ=WEEKLY"


async def repeating(
    office: Office, rule: str = WEEKLY, due: Due | None = None, **more: object
) -> Task:
    """A task of Anna's for Vera, due in two hours unless said otherwise."""
    fields = {"assignees": (VERA,), "rule": rule, "due": due or due_in(hours=2), **more}
    new = NewTask("Собрать отчёты", office.team.id, **fields)  # type: ignore[arg-type]  # by name
    return await tasks.create(office.anna, new, NOW)


async def days(task: Task) -> list[str]:
    """The days of its occurrences, and where each stands."""
    found = Task.everything.filter(series_id=task.series_id).order_by("id")
    return [f"{each.occurrence_on:%d.%m} {each.state}" for each in await found]


async def newest(task: Task) -> Task:
    series = await Series.get(id=task.series_id)
    return await tasks.load(series.newest_id or 0)


async def close(task: Task, now: datetime = NOW) -> None:
    await moves.act(task.author_id, task.id, Action.CLOSE, now)


async def test_closing_brings_the_next_one(office: Office) -> None:
    task = await repeating(
        office,
        "FREQ=WEEKLY;BYDAY=MO,TH",
        description="Из всех отделов",
        priority=Priority.HIGH,
        completion=Completion.ANY,
        needs_review=True,
        checklist=("Продажи", "Склад"),
        watchers=(BORIS,),
    )
    item = await ChecklistItem.filter(task=task).first()
    assert item
    await checklists.tick(VERA, task.id, item.id, NOW)
    await moves.act(VERA, task.id, Action.START, NOW)
    await close(task)
    assert await days(task) == ["12.03 done", "16.03 open"]
    made = await newest(task)
    assert made.due == Due.moment(datetime(2026, 3, 16, 11, tzinfo=UTC), MOSCOW)
    assert (made.number, made.title, made.description) == (2, "Собрать отчёты", "Из всех отделов")
    assert (made.priority, made.completion) == (Priority.HIGH, Completion.ANY)
    assert (made.needs_review, made.author_id) == (True, office.anna.id)
    assert [(a.person_id, a.state) for a in made.assignments] == [(VERA, AssignmentState.PENDING)]
    assert [(line.text, line.done_at) for line in made.checklist] == [
        ("Продажи", None),
        ("Склад", None),
    ]
    assert [watcher.person_id for watcher in made.watchers] == [BORIS]
    told = Delivery.filter(task_id=made.id, state=DeliveryState.PENDING)
    assert {row.kind for row in await told.filter(recipient=VERA)} >= {Notice.ASSIGNED, Notice.DUE}


async def test_the_report_of_the_last_assignee_brings_it_too(office: Office) -> None:
    task = await repeating(office)
    await moves.act(VERA, task.id, Action.COMPLETE, NOW, note="Готово")
    assert await days(task) == ["12.03 done", "19.03 open"]


async def test_a_task_closed_three_weeks_late_brings_one_and_no_late_ones(office: Office) -> None:
    task = await repeating(office)
    await close(task, NOW + timedelta(days=21, hours=1))
    assert await days(task) == ["12.03 done", "02.04 open"]  # today, and still ahead
    again = await newest(task)
    await close(again, NOW + timedelta(days=21, hours=2))
    assert (await days(task))[-1] == "09.04 open"


async def test_what_passes_is_followed_and_stays_as_it_is(office: Office) -> None:
    task = await repeating(office)
    assert await sweeping.sweep(NOW + timedelta(minutes=119)) == 0
    at_two = NOW + timedelta(hours=2)
    assert await sweeping.sweep(at_two) == 1
    assert await sweeping.sweep(at_two) == 0
    assert await days(task) == ["12.03 open", "19.03 open"]
    await close(task, at_two)
    assert await days(task) == ["12.03 done", "19.03 open"]


async def test_a_whole_day_passes_at_its_end(office: Office) -> None:
    task = await repeating(office, "FREQ=DAILY", Due.on(TODAY, MOSCOW))
    midnight = datetime(2026, 3, 12, 21, tzinfo=UTC)
    assert await sweeping.sweep(midnight - timedelta(seconds=2)) == 0
    await sweeping.sweep(midnight)
    assert await days(task) == ["12.03 open", "13.03 open"]


async def test_after_an_outage_one_comes_and_not_all(office: Office) -> None:
    task = await repeating(office, "FREQ=DAILY")
    await sweeping.sweep(NOW + timedelta(days=30))
    assert await days(task) == ["12.03 open", "11.04 open"]


async def test_many_at_once_make_one(office: Office) -> None:
    task = await repeating(office)
    late = NOW + timedelta(hours=3)
    results = await asyncio.gather(
        close(task, late),
        close(task, late),
        *(sweeping.sweep(late) for _ in range(4)),
        return_exceptions=True,
    )
    refused = [result for result in results if isinstance(result, BaseException)]
    assert [type(error) for error in refused] == [errors.WrongStateError]
    assert await days(task) == ["12.03 done", "19.03 open"]


async def test_nothing_done_to_an_old_one_makes_another(office: Office) -> None:
    task = await repeating(office)
    await close(task)
    await moves.act(office.anna.id, task.id, Action.REOPEN, NOW)
    await close(task)
    await trash.delete(office.anna.id, task.id, NOW)
    await trash.restore(office.anna.id, task.id, NOW)
    assert await days(task) == ["12.03 done", "19.03 open"]


async def test_deleting_one_leaves_the_others_to_come(office: Office) -> None:
    task = await repeating(office)
    await trash.delete(office.anna.id, task.id, NOW)
    assert await days(task) == ["12.03 open", "19.03 open"]
    await trash.restore(office.anna.id, task.id, NOW)
    await close(task)
    assert len(await days(task)) == 2


async def test_skipping_cancels_one_and_the_next_appears(office: Office) -> None:
    task = await repeating(office)
    await moves.act(office.anna.id, task.id, Action.SKIP, NOW)
    assert await days(task) == ["12.03 cancelled", "19.03 open"]


@pytest.mark.parametrize("end", ["COUNT=2", "UNTIL=20260319"])
async def test_a_series_comes_to_its_end(office: Office, end: str) -> None:
    task = await repeating(office, f"{WEEKLY};{end}")
    await close(task)
    await close(await newest(task))
    assert await days(task) == ["12.03 done", "19.03 done"]
    series = await Series.get(id=task.series_id)
    assert (series.ended_at, series.turns_at) == (NOW, None)
    assert await sweeping.sweep(NOW + timedelta(days=90)) == 0


async def test_from_completion_counts_from_the_day_of_closing(office: Office) -> None:
    task = await repeating(
        office, "FREQ=DAILY;INTERVAL=3;COUNT=3", due_in(days=5), from_completion=True
    )
    await close(task)  # five days early
    assert await days(task) == ["17.03 done", "15.03 open"]
    late = NOW + timedelta(days=20)
    assert await sweeping.sweep(late) == 0  # nothing follows by itself
    await close(await newest(task), late)
    assert await days(task) == ["17.03 done", "15.03 done", "04.04 open"]
    made = await newest(task)
    assert made.due == Due.moment(datetime(2026, 4, 4, 9, tzinfo=UTC), MOSCOW)
    await close(made, late)
    assert (await Series.get(id=task.series_id)).ended_at == late


async def test_from_completion_a_skipped_one_does_not_come_back_sooner(office: Office) -> None:
    task = await repeating(office, "FREQ=DAILY;INTERVAL=3", due_in(days=5), from_completion=True)
    await moves.act(office.anna.id, task.id, Action.SKIP, NOW)
    assert await days(task) == ["17.03 cancelled", "20.03 open"]


async def test_days_that_are_taken_are_passed_over(office: Office) -> None:
    task = await repeating(office, "FREQ=DAILY", due_in(days=5), from_completion=True)
    await close(task, NOW)  # to the 13th
    await close(await newest(task), NOW + timedelta(days=4))  # would be the 17th again
    assert await days(task) == ["17.03 done", "13.03 done", "18.03 open"]


async def test_a_rule_needs_a_due_time_and_sense(office: Office) -> None:
    with pytest.raises(errors.RuleNeedsDueError):
        await tasks.create(office.anna, NewTask("Отчёт", office.team.id, rule=WEEKLY), NOW)
    with pytest.raises(errors.RuleInvalidError):
        await repeating(office, "FREQ=HOURLY")
    assert not await Task.exists()
    assert not await Series.exists()


async def test_who_left_is_not_on_the_next_one_and_the_owner_writes_it(office: Office) -> None:
    new = NewTask("Смена", office.team.id, (VERA, BORIS), due_in(hours=2), rule=WEEKLY,
                  watchers=(VERA,))  # fmt: skip
    task = await tasks.create(office.boris, new, NOW)
    await members.remove(office.anna.id, office.team.id, BORIS, NOW)
    await Membership.filter(person_id=VERA).delete()
    await sweeping.sweep(NOW + timedelta(hours=2))
    made = await newest(task)
    assert (made.author_id, list(made.assignments), list(made.watchers)) == (office.anna.id, [], [])


async def test_a_tag_brings_whoever_wears_it_then(office: Office) -> None:
    tag = await Tag.create(team=office.team, name="дежурный", folded="дежурный", created_at=NOW)
    gone = await Tag.create(team=office.team, name="срочно", folded="срочно", created_at=NOW)
    vera = await Membership.get(team=office.team, person=office.vera)
    worn = await MemberTag.create(membership=vera, tag=tag)
    task = await repeating(
        office, assignees=(BORIS,), recipient_tags=(tag.id,), tags=(tag.id, gone.id)
    )
    await worn.delete()
    await enter(office.team, office.gleb)
    gleb = await Membership.get(team=office.team, person=office.gleb)
    await MemberTag.create(membership=gleb, tag=tag)
    await gone.delete()
    await close(task)
    made = await newest(task)
    on_it = {(a.person_id, a.via_tag_id) for a in made.assignments}
    assert on_it == {(BORIS, None), (office.gleb.id, tag.id)}
    assert [row.tag_id for row in made.tags] == [tag.id]


async def test_who_took_it_by_themselves_is_asked_again(office: Office) -> None:
    task = await repeating(office, assignees=())
    await moves.act(VERA, task.id, Action.CLAIM, NOW)
    await edits.change(office.anna.id, task.id, {"title": "Другое"}, NOW, later=True)
    await close(task)
    made = await newest(task)
    assert (made.title, list(made.assignments)) == ("Другое", [])


async def test_this_one_alone_or_what_follows_too(office: Office) -> None:
    task = await repeating(office)
    await edits.change(office.anna.id, task.id, {"title": "Только сейчас"}, NOW)
    await close(task)
    following = await newest(task)
    assert following.title == "Собрать отчёты"
    await edits.change(office.anna.id, following.id, {"title": "Впредь"}, NOW, later=True)
    await close(following)
    assert (await newest(task)).title == "Впредь"
    await edits.change(office.anna.id, task.id, {"title": "С начала"}, NOW, later=True)
    there = await newest(task)  # and what is there already
    assert (there.title, there.version) == ("С начала", 2)
    await close(there)
    assert (await newest(task)).title == "С начала"


async def test_people_and_lines_come_as_they_are_on_the_last_one(office: Office) -> None:
    task = await repeating(office)
    await assigning.assign(office.anna.id, task.id, [BORIS], NOW)
    await checklists.add(office.anna.id, task.id, ["Склад"], NOW)
    await moves.act(VERA, task.id, Action.WATCH, NOW)
    await close(task)
    made = await newest(task)
    assert [a.person_id for a in made.assignments] == [BORIS]
    assert [line.text for line in made.checklist] == ["Склад"]
    assert [watcher.person_id for watcher in made.watchers] == [VERA]


async def test_reminders_of_ones_own_come_again(office: Office) -> None:
    task = await repeating(office, due=due_in(days=1))
    await reminders.add(VERA, task.id, NOW, minutes_before=30)
    await reminders.add(VERA, task.id, NOW, at=NOW + timedelta(hours=1))
    await close(task)
    made = await newest(task)
    rules = await Reminder.filter(task_id=made.id).values_list("person_id", "minutes_before", "at")
    assert list(rules) == [(VERA, 30, None)]
    assert made.due_at
    planned = Delivery.filter(task_id=made.id, due_at=made.due_at - timedelta(minutes=30))
    assert await planned.count() == 1


async def test_an_event_ends_by_itself_and_the_next_one_appears(office: Office) -> None:
    task = await repeating(office, kind=Kind.EVENT, duration=45)
    await moves.act(VERA, task.id, Action.ACCEPT, NOW)
    ends = NOW + timedelta(hours=2, minutes=45)
    assert await sweeping.sweep(ends - timedelta(seconds=1)) == 0
    results = await asyncio.gather(*(sweeping.sweep(ends) for _ in range(3)))
    assert sum(results) >= 1
    assert await days(task) == ["12.03 done", "19.03 open"]
    over = await tasks.load(task.id)
    assert (over.closed_at, over.closed_by_id) == (ends, None)
    assert [a.state for a in over.assignments] == [AssignmentState.ACCEPTED]
    made = await newest(task)
    assert (made.kind, made.duration) == (Kind.EVENT, 45)
    assert [a.state for a in made.assignments] == [AssignmentState.PENDING]


async def test_events_end_whether_they_repeat_or_not(office: Office) -> None:
    new = NewTask("Планёрка", office.team.id, due=due_in(hours=1), kind=Kind.EVENT, duration=30)
    event = await tasks.create(office.anna, new, NOW)
    await sweeping.sweep(NOW + timedelta(minutes=89))
    assert (await Task.get(id=event.id)).state is State.OPEN
    await sweeping.sweep(NOW + timedelta(minutes=90))
    assert (await Task.get(id=event.id)).state is State.DONE
    waiting = Delivery.filter(task_id=event.id, state=DeliveryState.PENDING)
    assert await waiting.filter(kind__in=[Notice.REMINDER, Notice.DUE]).count() == 0


async def test_a_series_that_lost_its_newest_one_ends(office: Office) -> None:
    task = await repeating(office)
    await Task.everything.filter(id=task.id).delete()
    late = NOW + timedelta(days=40)
    assert await sweeping.sweep(late) == 1
    assert (await Series.get()).ended_at == late


async def test_the_hour_stays_when_the_clocks_change(database: str) -> None:
    vera = await meet(VERA, timezone="America/New_York")
    team = await Membership.get(person=vera)
    due = Due.moment(datetime(2026, 10, 29, 13, tzinfo=UTC), "America/New_York")  # nine there
    new = NewTask("Отчёт", team.team_id, (), due, rule="FREQ=WEEKLY")
    task = await tasks.create(vera, new, NOW)
    await close(task)
    made = await newest(task)
    assert made.due_at == datetime(2026, 11, 5, 14, tzinfo=UTC)  # nine there again
    assert [a.person_id for a in await Assignment.filter(task_id=made.id)] == [VERA]
