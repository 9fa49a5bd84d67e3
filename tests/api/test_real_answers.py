"""Answers about people, teams, calendars are what the document says, whatever they are."""

import json
from datetime import timedelta
from typing import Any

import pytest
from openapi_schema_validator import OAS31Validator

from api.openapi import text
from models.team import Team
from tests.api.conftest import Caller, Clock, Json

FILE = (
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Вчера\r\nDTSTART:20261122T100000Z\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)
CHANGES: list[tuple[str, str, Json]] = [
    ("PATCH", "/me/settings", {"name": "Аня", "quiet_from": "22:00", "quiet_until": "08:00"}),
    ("PATCH", "/me/settings", {"nag_every": 61}),
    ("POST", "/teams", {"name": "Кофейня"}),
    ("POST", "/teams", {"name": ""}),
    ("PATCH", "/teams/{team_id}", {"own_tasks_only": True}),
    ("PATCH", "/teams/{team_id}/mode", {"mode": "off"}),
    ("POST", "/teams/{team_id}/leave", {}),
    ("PUT", "/teams/{team_id}/owner", {"person_id": 2}),
    ("PATCH", "/teams/{team_id}/members/{person_id}", {"role": "admin"}),
    ("DELETE", "/teams/{team_id}/members/{person_id}", {}),
    ("POST", "/teams/{team_id}/tags", {"name": "новый"}),
    ("POST", "/teams/{team_id}/tags", {"name": "ТЕГ"}),
    ("PATCH", "/teams/{team_id}/tags/{tag_id}", {"name": "другой"}),
    ("DELETE", "/teams/{team_id}/tags/{tag_id}", {}),
    ("POST", "/teams/{team_id}/invites", {"role": "admin", "uses": 3}),
    ("POST", "/teams/{team_id}/invites/{invite_id}/replace", {}),
    ("DELETE", "/teams/{team_id}/invites/{invite_id}", {}),
    ("POST", "/invites/{token}/accept", {}),
    ("POST", "/calendar/feeds", {}),
    ("POST", "/calendar/feeds", {"team_id": 999}),
    ("DELETE", "/calendar/feeds", {}),
    ("DELETE", "/teams/{team_id}", {}),
]
READ = [
    *("/me", "/me/settings", "/teams", "/teams/{team_id}", "/teams/{team_id}/activity"),
    *("/teams/{team_id}/members", "/teams/{team_id}/tags", "/teams/{team_id}/invites"),
    *("/invites/{token}", "/statistics", "/calendar/feeds"),
    *("/calendar?from=2026-11-23&to=2026-12-31", "/calendar?from=2026-11-23"),
    *("/calendar?from=2026-11-23&to=2026-11-22", "/statistics?team_id=999"),
    *("/me/export", "/tasks.csv", "/teams/{team_id}/export.csv"),
]


@pytest.fixture(scope="module")
def document() -> Json:
    return dict(json.loads(text()))


@pytest.fixture
async def places(anna: Caller, boris: Caller, office: Team, clock: Clock) -> dict[str, Any]:
    """Anna's office with one of everything."""
    path = f"/teams/{office.id}"
    due = {"at": (clock.now + timedelta(days=1)).isoformat()}
    await anna.post(
        "/tasks",
        title="Дело",
        team_id=office.id,
        assignee_ids=[boris.id],
        due=due,
        rule="FREQ=DAILY",
    )
    invite = await anna.post(f"{path}/invites")
    tag = await anna.post(f"{path}/tags", name="тег")
    await anna.send("PATCH", f"{path}/members/{boris.id}", tag_ids=[tag["id"]])
    return {
        "team_id": office.id,
        "person_id": boris.id,
        "invite_id": invite["id"],
        "tag_id": tag["id"],
        "token": invite["token"],
    }


async def described(
    document: Json, caller: Caller, method: str, path: str, places: dict[str, Any], **options: Any
) -> int:
    """The status of the answer, which the document has with that very shape."""
    response = await caller.request(method, path.format(**places), **options)
    operation = document["paths"]["/api/v1" + path.partition("?")[0]][method.lower()]
    known = operation["responses"][str(response.status)]
    if name := known.get("$ref"):
        known = document["components"]["responses"][name.rsplit("/", 1)[-1]]
    content = known.get("content", {})
    if response.status == 204:
        assert not content
        return 204
    schema = content[response.content_type]["schema"]
    if response.content_type.endswith("json"):
        whole = {**schema, "components": document["components"]}
        OAS31Validator(whole).validate(await response.json(content_type=None))
    return response.status


@pytest.mark.parametrize("path", READ)
async def test_what_is_read(
    document: Json, anna: Caller, places: dict[str, Any], path: str
) -> None:
    query = path.partition("?")[2]
    asked = await described(document, anna, "GET", path, places)
    assert (asked == 200) == (query in ("", "from=2026-11-23&to=2026-12-31"))


@pytest.mark.parametrize(("method", "path", "body"), CHANGES)
async def test_what_is_changed_or_refused(
    document: Json, anna: Caller, places: dict[str, Any], method: str, path: str, body: Json
) -> None:
    assert await described(document, anna, method, path, places, json=body) < 500


async def test_a_file_that_is_brought(document: Json, anna: Caller, places: dict[str, Any]) -> None:
    path = "/calendar/import"
    headers = {"Content-Type": "text/calendar"}
    for data, status in ((FILE, 200), ("nonsense", 422)):
        given = {"data": data, "headers": headers}
        assert await described(document, anna, "POST", path, places, **given) == status
    assert await described(document, anna, "POST", path, places, data="x") == 415


async def test_links_that_lead_nowhere(
    document: Json, anna: Caller, places: dict[str, Any]
) -> None:
    for method, path in (("GET", "/invites/{token}"), ("POST", "/invites/{token}/accept")):
        asked = await described(document, anna, method, path, places | {"token": "none"})
        assert asked == 404
