"""What the people of `test_fuzz` find when they begin: a life with everything in it."""

from datetime import datetime, timedelta
from functools import partial

from models import due_requests, invites, inviting, moves, tags, tasks, teams, trash
from models.due import Due
from models.making import NewTask
from models.person import Person
from models.task import Kind
from models.transitions import Action

MOSCOW = "Europe/Moscow"


async def furnish(ids: list[int], now: datetime) -> list[str]:
    """A team of each of two people, everybody in both, with tasks and events of every kind.

    Payloads of start links: an invitation into a third team, one that was revoked, nonsense,
    events.
    """
    known = [await Person.get(id=id_) for id_ in ids]
    for owner in known[:2]:
        team = await teams.create(owner, f"Отдел {owner.first_name}", now)
        invite = await invites.create(owner.id, team.id, now)
        for person in known:
            await invites.join(person, invite.token, now)
        tag = await tags.create(owner.id, team.id, "дежурный", now)
        await tags.wear(owner.id, team.id, known[-1].id, tag.id, True, now)
        await _tasks(owner, known, team.id, tag.id, now)
    own = await _own_events(known, now)
    third = await teams.create(known[2], "Волонтёры", now)
    live, revoked = [await invites.create(known[2].id, third.id, now) for _ in range(2)]
    await inviting.revoke(known[2].id, revoked.id, now)
    return [f"join_{live.token}", f"join_{revoked.token}", "help", "nonsense", *own]


async def _own_events(known: list[Person], now: datetime) -> list[str]:
    """An event that each of them made, far ahead: what only its organiser may change; links."""
    links = []
    due = Due.moment(now + timedelta(days=30), MOSCOW)
    for person in known:
        team = (await teams.personal(person.id)).id
        own = NewTask("Отпуск", team, due=due, kind=Kind.EVENT, duration=60)
        links.append(f"task_{(await tasks.create(person, own, now)).id}")
    return links


async def _tasks(
    owner: Person, known: list[Person], team_id: int, tag_id: int, now: datetime
) -> None:
    due = Due.moment(now + timedelta(hours=5), MOSCOW)
    everybody = [person.id for person in known]
    given = partial(NewTask, team_id=team_id, assignees=everybody)
    await tasks.create(owner, given("Смета", due=due, checklist=["Раз", "Два"]), now)
    await tasks.create(owner, given("Дежурство", due=due, rule="FREQ=DAILY"), now)
    event = given("Планёрка", due=due, kind=Kind.EVENT, duration=60)
    await tasks.create(owner, event, now)
    await tasks.create(owner, NewTask("Ничья", team_id), now)
    await tasks.create(owner, NewTask("По тегу", team_id, recipient_tags=[tag_id]), now)
    reviewed = await tasks.create(owner, given("На проверку", needs_review=True), now)
    for person in known:
        await moves.act(person.id, reviewed.id, Action.COMPLETE, now, note="Готово")
    wished = await tasks.create(owner, given("Позже", due=due), now)
    later = Due.moment(now + timedelta(days=3), MOSCOW)
    await due_requests.ask(known[-1].id, wished.id, later, now)
    gone = await tasks.create(owner, NewTask("Удалённая", team_id), now)
    await trash.delete(owner.id, gone.id, now)
