"""Who may do what to a team over HTTP: every route of teams, by role, and with ids of others."""

import json
from dataclasses import dataclass
from typing import Any

import pytest

from api.openapi import text
from models import invites, tags
from models.team import Membership, Role, Team
from tests.api.conftest import Caller, Clock

Body = dict[str, Any] | None
_ALL, _MANAGERS, _OWNER = (True, True, True), (True, True, False), (True, False, False)


@dataclass(frozen=True)
class Route:
    """What a call takes, and whether owner, admin and member are let through."""

    body: Body
    may: tuple[bool, bool, bool]


ROUTES: dict[tuple[str, str], Route] = {
    ("GET", "/teams/{team_id}"): Route(None, _ALL),
    ("PATCH", "/teams/{team_id}"): Route({"name": "Контора"}, _MANAGERS),
    ("DELETE", "/teams/{team_id}?name=Офис"): Route(None, _OWNER),
    ("PATCH", "/teams/{team_id}/mode"): Route({"mode": "silent"}, _ALL),
    ("POST", "/teams/{team_id}/leave"): Route(None, (False, True, True)),
    ("PUT", "/teams/{team_id}/owner"): Route({"person_id": "{person_id}"}, _OWNER),
    ("GET", "/teams/{team_id}/activity"): Route(None, _ALL),
    ("GET", "/teams/{team_id}/members"): Route(None, _ALL),
    ("PATCH", "/teams/{team_id}/members/{person_id}"): Route({"role": "admin"}, _OWNER),
    ("DELETE", "/teams/{team_id}/members/{person_id}"): Route(None, _MANAGERS),
    ("GET", "/teams/{team_id}/tags"): Route(None, _ALL),
    ("POST", "/teams/{team_id}/tags"): Route({"name": "новый"}, _MANAGERS),
    ("PATCH", "/teams/{team_id}/tags/{tag_id}"): Route({"colour": "red"}, _MANAGERS),
    ("DELETE", "/teams/{team_id}/tags/{tag_id}"): Route(None, _MANAGERS),
    ("GET", "/teams/{team_id}/invites"): Route(None, _MANAGERS),
    ("POST", "/teams/{team_id}/invites"): Route({"role": "member"}, _MANAGERS),
    ("DELETE", "/teams/{team_id}/invites/{invite_id}"): Route(None, _MANAGERS),
    ("POST", "/teams/{team_id}/invites/{invite_id}/replace"): Route(None, _MANAGERS),
    ("GET", "/teams/{team_id}/export.csv"): Route(None, _MANAGERS),
    ("GET", "/teams/{team_id}/trash"): Route(None, _ALL),
}
_REFUSED = {403, 409}
"""Forbidden; or, of the owner who wants to leave, not before somebody else owns the team."""


@pytest.fixture
async def ids(office: Team, anna: Caller, vera: Caller, clock: Clock) -> dict[str, int]:
    """Of Anna's office, where Vera is a member."""
    await Membership.create(team=office, person=vera.person, role=Role.MEMBER, joined_at=clock.now)
    return await _ids(office, anna, vera, clock)


async def _ids(team: Team, owner: Caller, member: Caller, clock: Clock) -> dict[str, int]:
    return {
        "team_id": team.id,
        "person_id": member.id,
        "tag_id": (await tags.create(owner.id, team.id, "тег", clock.now)).id,
        "invite_id": (await invites.create(owner.id, team.id, clock.now)).id,
    }


async def status(caller: Caller, method: str, path: str, body: Body, ids: dict[str, int]) -> int:
    """How that call is answered."""
    if body and "person_id" in body:
        body = {"person_id": ids["person_id"]}
    response = await caller.request(method, path.format(**ids), json=body)
    return response.status


def test_every_route_of_teams_is_tried() -> None:
    described = {
        (method.upper(), path.removeprefix("/api/v1"))
        for path, methods in json.loads(text())["paths"].items()
        for method in methods
        if path.startswith("/api/v1/teams/")
    }
    assert described == {(method, path.partition("?")[0]) for method, path in ROUTES}


@pytest.mark.parametrize(("method", "path"), ROUTES)
@pytest.mark.parametrize(("place", "role"), enumerate(Role))
async def test_what_a_role_may(
    anna: Caller,
    boris: Caller,
    office: Team,
    ids: dict[str, int],
    method: str,
    path: str,
    place: int,
    role: Role,
) -> None:
    caller = anna if role is Role.OWNER else boris
    await Membership.filter(team=office, person_id=boris.id).update(
        role=Role.ADMIN if role is Role.ADMIN else Role.MEMBER
    )
    route = ROUTES[method, path]
    got = await status(caller, method, path, route.body, ids)
    if route.may[place]:
        assert got in (200, 201, 204)
    else:
        assert got in _REFUSED


@pytest.mark.parametrize(("method", "path"), ROUTES)
async def test_a_stranger_finds_nothing(
    kate: Caller, ids: dict[str, int], method: str, path: str
) -> None:
    assert await status(kate, method, path, ROUTES[method, path].body, ids) == 404


@pytest.mark.parametrize(("method", "path"), ROUTES)
async def test_each_foreign_id_is_not_found(
    anna: Caller, kate: Caller, ids: dict[str, int], clock: Clock, method: str, path: str
) -> None:
    """Among Anna's own ids, one of Kate's at a time."""
    made = await kate.post("/teams", name="Чужая")
    theirs = await _ids(await Team.get(id=made["id"]), kate, kate, clock)
    body = ROUTES[method, path].body
    for name in theirs:
        if f"{{{name}}}" in path or name in (body or {}):
            assert await status(anna, method, path, body, ids | {name: theirs[name]}) == 404, name
