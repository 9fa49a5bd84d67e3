"""Who is told of what: the author, whoever is on the task, watchers; never whoever did it."""

import pytest

from models import comments, due_requests, members, moves, notices, tasks, trash
from models.delivery import Delivery, Notice
from models.making import NewTask
from models.task import AssignmentState, Completion, Kind, Task
from models.transitions import Action
from tests.models.conftest import Office
from tests.world import ANNA, BORIS, GLEB, NOW, VERA, due_in, enter, task_for

Told = dict[int, Notice]


@pytest.fixture
async def team(office: Office) -> Office:
    """Gleb has come into the team, too."""
    await enter(office.team, office.gleb)
    return office


async def made(office: Office, *people: int, kind: Kind = Kind.TASK, review: bool = False) -> Task:
    """Anna's task, which Gleb watches."""
    new = NewTask(
        "Смета", office.team.id, people, due_in(hours=3), kind=kind, needs_review=review,
        watchers=[GLEB],
    )  # fmt: skip
    return await tasks.create(office.anna, new, NOW)


async def told(before: int = 0) -> Told:
    """Who is told what at once, of what happened after the first `before` messages."""
    rows = await Delivery.filter(due_at=NOW, id__gt=before).order_by("id")
    return {row.recipient: row.kind for row in rows}


async def last() -> int:
    newest = await Delivery.all().order_by("-id").first()
    return newest.id if newest else 0


async def moved(task: Task, actor: int, *actions: Action, note: str = "Причина") -> Told:
    """What the last of these moves makes known."""
    for action in actions:
        before = await last()
        await moves.act(actor, task.id, action, NOW, note=note)
    return await told(before)


EVERYBODY = (ANNA, VERA, GLEB)


@pytest.mark.parametrize(
    ("actor", "actions", "expected"),
    [
        (VERA, [Action.ACCEPT], {ANNA: Notice.ACCEPTED}),
        (VERA, [Action.DECLINE], {ANNA: Notice.DECLINED}),
        (VERA, [Action.START], {}),
        (VERA, [Action.BLOCK], {ANNA: Notice.BLOCKED, GLEB: Notice.BLOCKED}),
        (VERA, [Action.COMPLETE], {ANNA: Notice.DONE, GLEB: Notice.DONE}),
        (
            VERA,
            [Action.COMPLETE, Action.WITHDRAW],
            {ANNA: Notice.WITHDRAWN, GLEB: Notice.WITHDRAWN},
        ),
        (ANNA, [Action.CLOSE], {VERA: Notice.CLOSED, GLEB: Notice.CLOSED}),
        (BORIS, [Action.CANCEL], dict.fromkeys(EVERYBODY, Notice.CANCELLED)),
        (BORIS, [Action.CLOSE, Action.REOPEN], dict.fromkeys(EVERYBODY, Notice.REOPENED)),
        (GLEB, [Action.UNWATCH], {}),
        (BORIS, [Action.WATCH], {}),
    ],
)
async def test_a_move_is_told_to_whom_it_concerns(
    team: Office, actor: int, actions: list[Action], expected: Told
) -> None:
    assert await moved(await made(team, VERA), actor, *actions) == expected


async def test_work_that_waits_for_acceptance_asks_its_author(team: Office) -> None:
    task = await made(team, VERA, review=True)
    assert await moved(task, VERA, Action.COMPLETE) == {ANNA: Notice.REVIEW, GLEB: Notice.DONE}
    everybody_else = {VERA: Notice.RETURNED, GLEB: Notice.RETURNED}
    assert await moved(task, ANNA, Action.RETURN) == everybody_else
    await moves.act(VERA, task.id, Action.COMPLETE, NOW)
    assert await moved(task, BORIS, Action.APPROVE) == dict.fromkeys(EVERYBODY, Notice.APPROVED)


async def test_where_one_report_is_enough_the_others_hear_of_it(team: Office) -> None:
    new = NewTask("Смета", team.team.id, [VERA, BORIS, GLEB], completion=Completion.ANY)
    task = await tasks.create(team.anna, new, NOW)
    await moves.act(GLEB, task.id, Action.DECLINE, NOW, note="Отпуск")
    assert await moved(task, VERA, Action.COMPLETE) == {ANNA: Notice.DONE, BORIS: Notice.CLOSED}
    assert await moved(task, VERA, Action.WITHDRAW) == {
        ANNA: Notice.WITHDRAWN,
        BORIS: Notice.REOPENED,
    }


async def test_what_returns_from_the_trash_is_made_known(team: Office) -> None:
    task = await made(team, VERA)
    await trash.delete(ANNA, task.id, NOW)
    before = await last()
    await trash.restore(ANNA, task.id, NOW)
    assert (await told(before))[VERA] is Notice.REOPENED


async def test_who_takes_a_task_and_gives_it_back_is_made_known(team: Office) -> None:
    task = await made(team)
    assert await moved(task, VERA, Action.CLAIM) == {ANNA: Notice.CLAIMED, GLEB: Notice.CLAIMED}
    assert await moved(task, VERA, Action.GIVE_BACK) == {
        ANNA: Notice.GIVEN_BACK,
        GLEB: Notice.GIVEN_BACK,
    }


@pytest.mark.parametrize("action", [Action.ACCEPT, Action.MAYBE, Action.DECLINE])
async def test_the_organiser_hears_each_answer(team: Office, action: Action) -> None:
    event = await made(team, VERA, kind=Kind.EVENT)
    assert await moved(event, VERA, action) == {ANNA: Notice.ANSWERED}
    (row,) = await Delivery.filter(kind=Notice.ANSWERED)
    assert (row.payload["answer"], row.payload["actor_id"]) == (action.value, VERA)


async def test_whoever_has_declined_hears_no_more(team: Office) -> None:
    task = await made(team, VERA, BORIS)
    await moves.act(BORIS, task.id, Action.DECLINE, NOW, note="Отпуск")
    assert BORIS not in await moved(task, ANNA, Action.CANCEL)
    declined = [a for a in (await tasks.load(task.id)).assignments if a.person_id == BORIS]
    assert [a.state for a in declined] == [AssignmentState.DECLINED]


async def test_words_and_due_times_are_told(team: Office) -> None:
    task = await made(team, VERA)
    before = await last()
    await comments.add(BORIS, task.id, "Когда будет?", NOW)
    assert await told(before) == dict.fromkeys(EVERYBODY, Notice.COMMENT)
    before = await last()
    await moves.reschedule(ANNA, task.id, due_in(hours=9), NOW)
    assert await told(before) == {VERA: Notice.DUE_CHANGED, GLEB: Notice.DUE_CHANGED}
    before = await last()
    await due_requests.ask(VERA, task.id, due_in(hours=20), NOW)
    assert await told(before) == {ANNA: Notice.DUE_ASKED}


async def test_every_comment_is_told_by_itself(team: Office) -> None:
    task = await made(team, VERA)
    for text in ("Раз", "Два"):
        await comments.add(VERA, task.id, text, NOW)
    said = await Delivery.filter(kind=Notice.COMMENT, recipient=ANNA).order_by("id")
    assert [row.payload["note"] for row in said] == ["Раз", "Два"]


async def test_what_can_not_be_seen_any_more_is_told_in_full(team: Office) -> None:
    task = await made(team, VERA)
    await trash.delete(ANNA, task.id, NOW)
    (row,) = await Delivery.filter(kind=Notice.DELETED)
    assert row.task_id is None
    assert row.payload == {
        "actor_id": ANNA,
        "title": "Смета",
        "number": 1,
        "team_id": team.team.id,
    }


async def test_the_same_twice_is_told_once(team: Office) -> None:
    task = await tasks.load((await made(team, VERA)).id)
    for _ in range(2):
        await notices.tell(task, Notice.NUDGE, [VERA], ANNA, NOW)
    assert await Delivery.filter(kind=Notice.NUDGE).count() == 1


async def test_news_of_a_team_reach_one_person_and_never_who_made_them(team: Office) -> None:
    await notices.team(team.team, VERA, Notice.ROLE, NOW, actor_id=VERA, role="admin")
    assert await told() == {}
    await members.remove(ANNA, team.team.id, VERA, NOW)
    assert await told() == {VERA: Notice.REMOVED}


async def test_an_author_hears_whose_work_comes_back(team: Office) -> None:
    await task_for(team.anna, team.team, team.vera)
    await members.leave(VERA, team.team.id, NOW)
    assert (await told())[ANNA] is Notice.ASSIGNEE_LEFT
