"""Who is on a task: set by people, kept in step with tags, let go when somebody leaves."""

from collections.abc import Sequence

import pytest
from tortoise.transactions import in_transaction

from models import assigning, errors, moves, rights, tasks
from models.delivery import Delivery, DeliveryState, Notice
from models.making import NewTask
from models.person import Person
from models.tag import MemberTag, Tag
from models.task import AssignmentState, State, Task
from models.team import AssignOthers, Membership, Team
from models.transitions import Action
from tests.models.conftest import Office
from tests.world import NOW, due_in, ids, task_for


async def tag_of(team: Team, name: str, *wearers: Person) -> Tag:
    tag = await Tag.create(team=team, name=name, folded=name.casefold(), created_at=NOW)
    for person in wearers:
        await wear(team, tag, person)
    return tag


async def wear(team: Team, tag: Tag, person: Person) -> None:
    membership = await Membership.get(team=team, person=person)
    await MemberTag.create(membership=membership, tag=tag)


async def on(task: Task) -> dict[int, AssignmentState]:
    return {a.person_id: a.state for a in (await tasks.load(task.id)).assignments}


async def told(kind: Notice) -> list[int]:
    rows = await Delivery.filter(kind=kind).exclude(state=DeliveryState.CANCELLED)
    return sorted(row.recipient for row in rows)


async def received(office: Office, tags: Sequence[Tag], *people: Person) -> Task:
    new = NewTask("Дежурство", office.team.id, ids(people), recipient_tags=[t.id for t in tags])
    return await tasks.create(office.anna, new, NOW)


async def test_others_take_over_and_whoever_stays_keeps_their_state(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris)
    await moves.act(office.vera.id, task.id, Action.ACCEPT, NOW)
    await assigning.assign(office.anna.id, task.id, [office.vera.id, office.anna.id], NOW)
    assert await on(task) == {
        office.vera.id: AssignmentState.ACCEPTED,
        office.anna.id: AssignmentState.PENDING,
    }
    assert await told(Notice.UNASSIGNED) == [office.boris.id]


async def test_taking_off_the_last_one_who_had_not_reported_closes_the_task(
    office: Office,
) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris)
    await moves.act(office.vera.id, task.id, Action.COMPLETE, NOW)
    seen = await assigning.assign(office.anna.id, task.id, [office.vera.id], NOW)
    assert seen.task.state is State.DONE


async def test_who_may_not_assign_others_may_still_leave_them_on(office: Office) -> None:
    task = await task_for(office.vera, office.team, office.boris)
    await Team.filter(id=office.team.id).update(assign_others=AssignOthers.ADMINS)
    both = [office.boris.id, office.vera.id]
    assert set(await on((await assigning.assign(office.vera.id, task.id, both, NOW)).task)) == set(
        both
    )
    with pytest.raises(errors.ForbiddenError):
        await assigning.assign(office.vera.id, task.id, [office.anna.id], NOW)
    with pytest.raises(errors.NotAMemberError):
        await assigning.assign(office.anna.id, task.id, [office.gleb.id], NOW)


async def test_a_tag_brings_whoever_wears_it(office: Office) -> None:
    tag = await tag_of(office.team, "дежурный", office.vera)
    task = await received(office, [tag], office.boris)
    assert set(await on(task)) == {office.vera.id, office.boris.id}
    assert await told(Notice.ASSIGNED) == sorted([office.vera.id, office.boris.id])


async def test_whoever_gets_the_tag_later_is_on_the_task_and_off_it_without(
    office: Office,
) -> None:
    tag = await tag_of(office.team, "дежурный", office.vera)
    task = await received(office, [tag])
    async with in_transaction():
        await wear(office.team, tag, office.boris)
        await MemberTag.filter(tag=tag, membership__person_id=office.vera.id).delete()
        await assigning.sync(tag.id, NOW, actor_id=office.anna.id)
    assert set(await on(task)) == {office.boris.id}
    assert await told(Notice.UNASSIGNED) == [office.vera.id]


async def test_a_report_outlives_the_tag(office: Office) -> None:
    tag = await tag_of(office.team, "дежурный", office.vera, office.boris)
    task = await received(office, [tag])
    await moves.act(office.vera.id, task.id, Action.COMPLETE, NOW)
    async with in_transaction():
        await assigning.drop_tag(tag, NOW, office.anna.id)
    assert await on(task) == {office.vera.id: AssignmentState.DONE}


async def test_a_foreign_tag_is_not_found(office: Office) -> None:
    foreign = await tag_of(await Team.create(name="Другие", created_at=NOW), "чужой")
    task = await task_for(office.anna, office.team)
    with pytest.raises(errors.NotFoundError):
        await received(office, [foreign])
    with pytest.raises(errors.NotFoundError):
        await assigning.assign(office.anna.id, task.id, [], NOW, tags=[foreign.id])


async def test_on_leaving_the_unfinished_goes_back_to_the_author_who_is_told(
    office: Office,
) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris, due=due_in(hours=5))
    done = await task_for(office.anna, office.team, office.vera)
    await moves.act(office.vera.id, done.id, Action.COMPLETE, NOW)
    async with in_transaction():
        await Membership.filter(team=office.team, person=office.vera).delete()
        await assigning.leave(office.team.id, office.vera.id, NOW, actor_id=office.vera.id)
    assert set(await on(task)) == {office.boris.id}
    assert await on(done) == {office.vera.id: AssignmentState.DONE}
    assert await told(Notice.ASSIGNEE_LEFT) == [office.anna.id]
    waiting = Delivery.filter(recipient=office.vera.id, state=DeliveryState.PENDING)
    assert await waiting.count() == 0
    with pytest.raises(errors.NotFoundError):
        await tasks.get(office.vera.id, task.id)


async def test_a_narrow_team_shows_members_their_own_tasks_only(office: Office) -> None:
    theirs = await task_for(office.anna, office.team, office.vera)
    others = await task_for(office.anna, office.team, office.boris)
    await Team.filter(id=office.team.id).update(own_tasks_only=True)
    assert rights.Standing.ASSIGNEE in (await tasks.get(office.vera.id, theirs.id)).standing
    with pytest.raises(errors.NotFoundError):
        await tasks.get(office.vera.id, others.id)
    assert await tasks.get(office.anna.id, others.id)
