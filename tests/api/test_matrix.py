"""Routes × roles × foreign ids, generated from the document: a new route is tried without a word.

What a route needs in its path is in `ids`, its body is the document's example.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp import ClientResponse, FormData

from api.openapi import text
from models import comments, due_requests, invites, people, tags
from models.attachments import NewFile
from models.comment import AttachmentKind
from models.due import Due
from models.team import Membership, Role, Team
from tests.api.conftest import NOW, Caller, Clock, Json

MISSING = 10**15
DOCUMENT: Json = json.loads(text())
PREFIX = "/api/v1"
IDS = re.compile(r"\{(\w+)\}")
WORDS = {"token"}
"""Parts of paths that are no ids."""
QUERY = {"from": "2026-11-23", "to": "2026-11-30", "name": "Офис"}


@dataclass(frozen=True)
class Route:
    """One operation of the document."""

    method: str
    path: str
    operation: Json

    @property
    def ids(self) -> list[str]:
        return IDS.findall(self.path)

    async def asked(
        self, caller: Caller, ids: Json, query: dict[str, Any] | None = None
    ) -> ClientResponse:
        path = IDS.sub(lambda found: str(ids[found[1]]), self.path)
        params = self._needed() | (query or {})
        return await caller.request(self.method, path, params=params, **self._body())

    def _needed(self) -> Json:
        """Parameters that it cannot do without."""
        given = self.operation.get("parameters", [])
        needed = {each["name"] for each in given if each["in"] == "query" and each["required"]}
        return {name: QUERY[name] for name in needed}

    def _body(self) -> Json:
        content: Json = self.operation.get("requestBody", {}).get("content", {})
        for kind, described in content.items():
            if kind == "application/json":
                body = dict(described.get("example", {}))
                body.pop("version", None)  # what was seen last is seen
                return {"json": body}
            if kind.startswith("multipart/"):
                form = FormData()
                form.add_field("file", b"text", filename="text.txt", content_type="text/plain")
                return {"data": form}
            return {"data": described["example"], "headers": {"Content-Type": kind}}
        return {}


def routes() -> Iterator[Route]:
    for path, methods in DOCUMENT["paths"].items():
        for method, operation in methods.items():
            if path.startswith(PREFIX):
                yield Route(method.upper(), path.removeprefix(PREFIX), operation)


def named(found: list[Route]) -> Any:
    """For `parametrize`."""
    return [pytest.param(route, id=f"{route.method}{route.path}") for route in found]


BY_ID = [route for route in routes() if {*route.ids} - WORDS]
BY_QUERY = [
    route
    for route in routes()
    for each in route.operation.get("parameters", [])
    if (each["in"], each["name"]) == ("query", "team_id")
]
OF_TASKS = [route for route in BY_ID if route.path.startswith("/tasks/")]
ACTING = {
    "POST /tasks/{task_id}/complete",
    "POST /tasks/{task_id}/moves",
    "POST /tasks/{task_id}/due-requests",
}
"""Is for who is on a task; the document's example of a move is a refusal."""
FORBIDDEN = {
    Role.OWNER: ACTING,
    Role.ADMIN: ACTING,
    Role.MEMBER: {
        *ACTING,
        "PATCH /tasks/{task_id}",
        "DELETE /tasks/{task_id}",
        "POST /tasks/{task_id}/skip",
        "POST /tasks/{task_id}/nudge",
        "POST /tasks/{task_id}/due-requests/{request_id}/answer",
        "POST /tasks/{task_id}/checklist",
        "PATCH /tasks/{task_id}/checklist/{item_id}",
        "DELETE /tasks/{task_id}/checklist/{item_id}",
        "DELETE /tasks/{task_id}/attachments/{attachment_id}",
    },
}
"""What whoever is not on a task, and did not write it, may not do. The owner has written it."""


async def furnished(owner: Caller, other_id: int, clock: Clock, name: str) -> Json:
    """A team with one of everything; ids by the names that paths give them."""
    now = clock.now
    other = await people.meet(people.Profile(other_id, "Дина", locale="ru"), now)
    made = await owner.post("/teams", name=name)
    place = await Membership.create(
        team_id=made["id"], person=other, role=Role.MEMBER, joined_at=now
    )
    tag = await tags.create(owner.id, made["id"], "дежурный", now)
    task = await owner.post(
        "/tasks",
        title="Тайна",
        team_id=made["id"],
        assignee_ids=[other_id],
        checklist=["Первое"],
        due={"at": "2026-11-25T12:00:00+03:00"},
    )
    with_reminder = await owner.post(f"/tasks/{task['id']}/reminders", minutes_before=60)
    wish = Due.on(NOW.date().replace(day=27), "Europe/Moscow")
    asked = await due_requests.ask(other_id, task["id"], wish, now)
    [sent] = await comments.add_files(
        owner.id, task["id"], [NewFile(AttachmentKind.FILE, "token")], now
    )
    token = await owner.post("/tokens", name="Отчёты")
    return {
        "task_id": task["id"],
        "team_id": made["id"],
        "item_id": task["checklist"][0]["id"],
        "reminder_id": with_reminder["reminders"][0]["id"],
        "request_id": next(iter(asked.task.due_requests)).id,
        "attachment_id": sent.id,
        "tag_id": tag.id,
        "invite_id": (await invites.create(owner.id, made["id"], now)).id,
        "person_id": place.person_id,
        "token_id": token["id"],
        "token": "none",
    }


async def refusal(response: ClientResponse) -> tuple[int, str]:
    problem = await response.json(content_type=None)
    return response.status, problem.get("code", "")


@pytest.mark.parametrize("route", named(BY_ID))
async def test_foreign_ids_are_not_found(
    anna: Caller, kate: Caller, clock: Clock, route: Route
) -> None:
    """To a stranger all of them; to an owner those of a stranger, and those of nobody."""
    own = await furnished(anna, 11, clock, "Офис")
    foreign = await furnished(kate, 12, clock, "Office")
    assert await refusal(await route.asked(kate, own)) == (404, "not-found")
    for name in {*route.ids} - WORDS:
        for stranger in (foreign[name], MISSING, 0, "x"):
            response = await route.asked(anna, own | {name: stranger})
            assert await refusal(response) == (404, "not-found"), (name, stranger)


@pytest.mark.parametrize("route", named(BY_QUERY))
async def test_nothing_is_told_of_a_foreign_team(
    anna: Caller, kate: Caller, clock: Clock, route: Route
) -> None:
    ids = await furnished(anna, 11, clock, "Офис")
    response = await route.asked(kate, ids, {"team_id": ids["team_id"]})
    told = await response.text()
    assert response.status == 404
    assert not {"Тайна", "Офис", "Анна"} & {*re.findall(r"\w+", told)}


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("route", named(OF_TASKS))
async def test_roles_may_what_the_table_says(
    anna: Caller, boris: Caller, clock: Clock, route: Route, role: Role
) -> None:
    ids = await furnished(anna, 11, clock, "Офис")
    caller = anna
    if role is not Role.OWNER:
        caller = boris
        await Membership.create(
            team_id=ids["team_id"], person=boris.person, role=role, joined_at=clock.now
        )
    status = (await route.asked(caller, ids)).status
    forbidden = f"{route.method} {route.path}" in FORBIDDEN[role]
    assert (status == 403) is forbidden, status
    own_reminder = "reminder_id" in route.ids and caller is not anna
    assert (status == 404) is own_reminder


async def test_who_is_out_is_a_stranger_at_once(anna: Caller, boris: Caller, office: Team) -> None:
    task = await anna.post("/tasks", title="Отчёт", team_id=office.id, assignee_ids=[boris.id])
    await boris.get(f"/tasks/{task['id']}/comments")
    await Membership.filter(team=office, person_id=boris.id).delete()
    for path in ("", "/comments", "/activity", "/attachments", "/reminders"):
        await boris.get(f"/tasks/{task['id']}{path}", 404)
