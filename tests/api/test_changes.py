"""Changes as they happen: who hears what, what those who come back are told, what ends it."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient
from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from api import live
from api.live import HUB
from api.resources import changes as resource
from models import activity, erasure, members, preferences, teams, trash
from models.changes import Place
from models.team import Membership, Role, Team
from tests.api.conftest import Caller, Clock, Json

Client = TestClient[Any, Any]
SOON = 10.0
"""Seconds: far more than it takes, for machines that are busy."""


@dataclass
class Told:
    """One event."""

    kind: str
    place: str
    data: Json

    @property
    def what(self) -> tuple[str, int | None]:
        return self.kind, self.data.get("task_id") or self.data.get("team_id")


class Following:
    """Somebody who reads a stream."""

    def __init__(self, response: ClientResponse) -> None:
        self.response = response
        self.place = ""

    async def next(self) -> Told:
        """The next event; EOFError at the end of the stream."""
        while True:
            kind, data = await self._block()
            if kind:
                return Told(kind, self.place, json.loads(data))

    async def opened(self) -> None:
        """The beginning of a stream that resumes nothing."""
        assert await self._block() == ("", "")
        assert re.fullmatch(r"\d+-\d+", self.place)

    async def ended(self) -> None:
        """Nothing but comments comes until the end."""
        with pytest.raises(EOFError):
            raise AssertionError(await self.next())

    async def nothing_but(self, last: tuple[str, int | None]) -> None:
        """The very next event is that one."""
        assert (await self.next()).what == last

    async def until(self, last: tuple[str, int | None]) -> list[tuple[str, int | None]]:
        """Everything up to that event."""
        heard = [(await self.next()).what]
        while heard[-1] != last:
            heard.append((await self.next()).what)
        return heard

    async def _block(self) -> tuple[str, str]:
        lines = {}
        async with asyncio.timeout(SOON):
            while line := await self.response.content.readline():
                if line == b"\n":
                    break
                name, _, value = line.decode().rstrip("\n").partition(": ")
                lines[name] = value
            else:
                raise EOFError
        self.place = lines.get("id", self.place)
        return lines.get("event", ""), lines.get("data", "")


@asynccontextmanager
async def following(caller: Caller, last: str = "") -> AsyncIterator[Following]:
    headers = {"Last-Event-ID": last} if last else {}
    response = await caller.request("GET", "/changes", headers=headers)
    assert response.status == 200, await response.text()
    stream = Following(response)
    try:
        if not last:
            await stream.opened()
        yield stream
    finally:
        response.close()


async def _new(caller: Caller, team: Team, title: str = "Отчёт", **body: Any) -> int:
    return int((await caller.post("/tasks", title=title, team_id=team.id, **body))["id"])


async def test_it_is_a_stream_that_nobody_keeps(anna: Caller) -> None:
    async with following(anna) as stream:
        headers = stream.response.headers
        assert headers["Content-Type"] == "text/event-stream; charset=utf-8"
        assert headers["Cache-Control"] == "no-store"


async def test_two_people_see_each_others_changes(
    anna: Caller, boris: Caller, office: Team
) -> None:
    async with following(anna) as annas, following(boris) as boriss:
        task = await _new(anna, office, assignee_ids=[boris.id])
        for stream in (annas, boriss):
            told = await stream.next()
            assert told.kind == "task"
            assert told.data == {"task_id": task, "team_id": office.id, "version": 1}
        await boris.post(f"/tasks/{task}/moves", 200, action="accept")
        for stream in (annas, boriss):
            assert (await stream.next()).data["version"] == 2


async def test_nobody_hears_of_other_teams(
    anna: Caller, boris: Caller, kate: Caller, office: Team, home: Team
) -> None:
    kates = await teams.personal(kate.id)
    async with following(boris) as boriss, following(kate) as katess:
        await _new(anna, home, "Личное")
        seen = await _new(anna, office)
        own = await _new(kate, kates, "Own")
        await boriss.nothing_but(("task", seen))
        await katess.nothing_but(("task", own))


async def test_where_members_see_only_their_own_they_hear_of_nothing_else(
    anna: Caller, boris: Caller, office: Team, clock: Clock
) -> None:
    await teams.change(anna.id, office.id, teams.Changes(own_tasks_only=True), clock.now)
    async with following(boris) as boriss, following(anna) as annas:
        hidden = await _new(anna, office, "Не для Бориса")
        seen = await _new(anna, office, assignee_ids=[boris.id])
        await boriss.nothing_but(("task", seen))
        assert [(await annas.next()).what[1] for _ in range(2)] == [hidden, seen]


async def test_what_goes_into_the_trash_has_no_version(
    anna: Caller, boris: Caller, office: Team, clock: Clock
) -> None:
    task = await _new(anna, office)
    async with following(boris) as boriss:
        await trash.delete(anna.id, task, clock.now)
        told = await boriss.next()
        assert (told.what, told.data["version"]) == (("task", task), None)


async def test_changes_of_the_team_are_heard(anna: Caller, boris: Caller, office: Team) -> None:
    now = office.created_at
    async with following(boris) as boriss:
        await teams.change(anna.id, office.id, teams.Changes(name="Контора"), now)
        await boriss.nothing_but(("team", office.id))


async def test_what_is_rolled_back_is_not_told(anna: Caller, office: Team, clock: Clock) -> None:
    async with following(anna) as annas:
        with pytest.raises(RuntimeError):
            await _change_and_fail(anna, office, clock)
        task = await _new(anna, office)
        await annas.nothing_but(("task", task))


async def _change_and_fail(caller: Caller, team: Team, clock: Clock) -> None:
    async with in_transaction():
        await activity.record("x", actor_id=caller.id, team_id=team.id, now=clock.now)
        raise RuntimeError


# Coming back


async def test_what_was_missed_is_told_to_whoever_comes_back(
    anna: Caller, boris: Caller, office: Team
) -> None:
    async with following(boris) as boriss:
        known = await _new(anna, office)
        await boriss.nothing_but(("task", known))
    missed = [("task", await _new(anna, office)) for _ in range(3)]
    async with following(boris, boriss.place) as again:
        assert await again.until(missed[-1]) == [("me", None), *missed]
        live_ = await _new(anna, office)
        await again.nothing_but(("task", live_))


async def test_a_lower_id_that_was_committed_later_is_not_lost(
    anna: Caller, boris: Caller, office: Team, clock: Clock
) -> None:
    slow, quick = await _new(anna, office), await _new(anna, office)
    written, go_on = asyncio.Event(), asyncio.Event()

    async def change_slowly() -> None:
        async with in_transaction():
            await _touch(anna, office, slow, clock)
            written.set()
            await go_on.wait()

    changing = asyncio.create_task(change_slowly())
    await written.wait()
    async with following(boris) as boriss:
        await _touch(anna, office, quick, clock)
        await boriss.nothing_but(("task", quick))
    go_on.set()
    await changing
    async with following(boris, boriss.place) as again:
        await again.nothing_but(("me", None))
        await again.nothing_but(("task", slow))


async def _touch(caller: Caller, team: Team, task_id: int, clock: Clock) -> None:
    await activity.record(
        "edit", actor_id=caller.id, team_id=team.id, task_id=task_id, now=clock.now
    )


async def test_what_was_heard_is_not_told_again_for_ever(
    anna: Caller, office: Team, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "_SETTLED", 0.01)
    async with following(anna) as annas:
        early = await _new(anna, office)
        await annas.next()
        settled = await _horizon()
        async with asyncio.timeout(SOON):
            while client.app[HUB]._settled < settled:
                await asyncio.sleep(0.01)
        await _new(anna, office)
        place = (await annas.next()).place
    async with following(anna, place) as again:
        await again.nothing_but(("me", None))
        later = await _new(anna, office)
        assert ("task", early) not in await again.until(("task", later))


async def _horizon() -> int:
    sql = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS n"
    return int((await get_connection("default").execute_query_dict(sql))[0]["n"])


async def test_whoever_missed_too_much_reads_everything_anew(
    anna: Caller, office: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resource, "MISSED", 2)
    async with following(anna) as annas:
        place = annas.place
    for _ in range(3):
        await _new(anna, office)
    async with following(anna, place) as again:
        told = await again.next()
        assert told.kind == "reset"
        assert told.place != place
        task = await _new(anna, office)
        await again.nothing_but(("task", task))


async def test_nothing_foreign_is_told_to_whoever_comes_back(
    anna: Caller, boris: Caller, kate: Caller, office: Team, clock: Clock
) -> None:
    await teams.change(anna.id, office.id, teams.Changes(own_tasks_only=True), clock.now)
    await _new(anna, office, "Не для Бориса")
    kates = await teams.personal(kate.id)
    for caller in (boris, kate):
        async with following(caller, "0-0") as stream:
            await stream.nothing_but(("me", None))
            if caller is boris:
                await stream.nothing_but(("team", office.id))
                own = await _new(anna, office, assignee_ids=[boris.id])
            else:
                own = await _new(kate, kates)
            await stream.nothing_but(("task", own))


@pytest.mark.parametrize("last", ["7", "x", "1-", "-1-5", "9" * 19 + "-1", "1-1-1"])
async def test_a_place_that_cannot_be_is_refused(anna: Caller, last: str) -> None:
    response = await anna.request("GET", "/changes", headers={"Last-Event-ID": last})
    assert response.status == 400
    assert (await response.json(content_type=None))["code"] == "bad-parameters"


async def test_a_broken_connection_to_postgresql_ends_streams_and_loses_nothing(
    anna: Caller, office: Team
) -> None:
    async with following(anna) as annas:
        kill = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE query LIKE 'LISTEN%' AND pid <> pg_backend_pid()"""
        await get_connection("default").execute_query(kill)
        missed = await _new(anna, office)
        await annas.ended()
    async with following(anna, annas.place) as again:
        assert await again.until(("task", missed)) == [("me", None), ("task", missed)]


# What ends a stream


async def test_it_ends_with_the_sessions(anna: Caller, clock: Clock) -> None:
    async with following(anna) as annas:
        clock.advance(seconds=1)
        response = await anna.request("DELETE", "/sessions")
        assert response.status == 204
        await annas.ended()


async def test_it_ends_with_a_token(anna: Caller) -> None:
    made = await anna.post("/tokens", name="Program")
    program = Caller(anna.client, anna.person, Clock().now)
    program.token = made["token"]
    async with following(program) as stream, following(anna) as annas:
        assert (await anna.request("DELETE", f"/tokens/{made['id']}")).status == 204
        await stream.ended()
        await annas.nothing_but(("me", None))


async def test_it_ends_with_its_session_s_time(anna: Caller, office: Team, clock: Clock) -> None:
    async with following(anna) as annas:
        clock.advance(hours=2)
        await activity.record("x", actor_id=2, team_id=office.id, now=clock.now)
        await annas.ended()


async def test_it_ends_when_somebody_deletes_their_data(boris: Caller, clock: Clock) -> None:
    async with following(boris) as boriss:
        await erasure.erase(boris.id, clock.now)
        await boriss.ended()


async def test_whoever_leaves_hears_of_it_and_of_nothing_after(
    anna: Caller, boris: Caller, office: Team, clock: Clock
) -> None:
    async with following(boris) as boriss:
        await members.remove(anna.id, office.id, boris.id, clock.now)
        await boriss.nothing_but(("me", None))
        await _new(anna, office)
        own = await _new(boris, await teams.personal(boris.id))
        await boriss.nothing_but(("task", own))


async def test_settings_chosen_elsewhere_are_heard_of(anna: Caller, boris: Caller) -> None:
    async with following(anna) as annas, following(boris) as boriss:
        await preferences.set_language(anna.person, "en")
        await annas.nothing_but(("me", None))
        await preferences.set_language(boris.person, "en")
        await boriss.nothing_but(("me", None))


async def test_it_ends_with_the_process(anna: Caller, client: Client) -> None:
    async with following(anna) as annas:
        await client.app.shutdown()
        await annas.ended()


# Many, and slow ones


async def test_many_readers_cost_one_connection(anna: Caller, boris: Caller) -> None:
    before = await _listening()
    async with following(anna), following(anna), following(boris):
        assert await _listening() == before + 1


async def _listening() -> int:
    sql = "SELECT count(*) AS n FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
    return int((await get_connection("default").execute_query_dict(sql))[0]["n"])


async def test_a_person_has_so_many_streams_at_most(
    anna: Caller, boris: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "STREAMS", 1)
    async with following(anna), following(boris):
        response = await anna.request("GET", "/changes")
        assert response.status == 429
        assert response.headers["Retry-After"] == "60"


async def test_a_slow_reader_is_cut_off_and_harms_nobody(
    anna: Caller, boris: Caller, office: Team, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "WAITING", 3)
    async with client.app[HUB].listening(boris.id) as slow, following(anna) as annas:
        made = [await _new(anna, office) for _ in range(5)]
        assert [(await annas.next()).what[1] for _ in made] == made
        assert slow.over
        assert await slow.take(SOON) == []


async def test_a_reader_who_reads_nothing_is_let_go(
    anna: Caller, boris: Caller, office: Team, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resource, "PATIENCE", 0.2)
    monkeypatch.setattr(resource, "_text", lambda *_: ":" + "x" * 1_000_000 + "\n\n")
    host, port = client.server.host, client.server.port
    reader, writer = await asyncio.open_connection(host, port, limit=1024)
    asked = (
        f"GET /api/v1/changes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {boris.token}\r\n\r\n"
    )
    writer.write(f"{asked}Host: x\r\n\r\n".encode())
    await reader.readline()
    streams = client.app[HUB]._streams
    async with asyncio.timeout(SOON):
        while boris.id in streams:
            await _new(anna, office)
            await asyncio.sleep(0.02)
    writer.close()


async def test_of_one_task_only_the_last_change_waits() -> None:
    stream = live.Stream(1)
    for version in range(1, 1000):
        stream.put(live.Event(Place(version, 0), 5, 7, version))
    stream.put(live.Event(Place(1000, 0), 5, 8, 1))
    assert [(e.task_id, e.version) for e in await stream.take(SOON)] == [(7, 999), (8, 1)]
    assert not stream.over


async def test_silence_is_broken_by_comments(anna: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resource, "HEARTBEAT", 0.01)
    async with following(anna) as annas, asyncio.timeout(SOON):
        assert await annas.response.content.readline() == b":\n"


async def test_somebody_who_joins_hears_of_their_new_team(
    anna: Caller, kate: Caller, office: Team, clock: Clock
) -> None:
    async with following(kate) as katess:
        await Membership.create(
            team=office, person=kate.person, role=Role.MEMBER, joined_at=clock.now
        )
        await activity.record("joined", actor_id=kate.id, team_id=office.id, now=clock.now)
        heard = {(await katess.next()).what for _ in range(2)}
        assert heard == {("me", None), ("team", office.id)}
        task = await _new(anna, office)
        await katess.nothing_but(("task", task))
