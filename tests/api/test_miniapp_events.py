"""Events in a browser: who comes, and one's own answer."""

from datetime import timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from playwright.async_api import expect

from models.task import AssignmentState, Task
from models.team import Team
from tests.api.conftest import NOW, Caller, Clock
from tests.api.screens import (
    chromium,
    fits,
    is_readable_by_all,
    needs_build,
    on_a_phone,
    opened_by,
    real_build,
)
from tests.miniapp_page import MiniApp

Client = TestClient[Any, Any]
__all__ = ["chromium", "on_a_phone", "real_build"]
pytestmark = needs_build


@pytest.fixture
async def planning(anna: Caller, boris: Caller, office: Team) -> int:
    """Tomorrow, by Boris, for both."""
    made = await boris.post(
        "/tasks",
        title="Планёрка",
        team_id=office.id,
        kind="event",
        duration=60,
        due={"at": (NOW + timedelta(days=1)).isoformat()},
        assignee_ids=[anna.id, boris.id],
    )
    return int(made["id"])


async def answer_of(task_id: int, caller: Caller) -> AssignmentState:
    task = await Task.get(id=task_id).prefetch_related("assignments")
    return next(each.state for each in task.assignments if each.person_id == caller.id)


async def test_an_answer_is_given_and_changed(
    app: MiniApp, client: Client, anna: Caller, planning: int
) -> None:
    await app.page.goto(opened_by(client, anna, "events"))
    await app.sees("event", "09:00 – 10:00")
    await app.part(f"answer-{planning}-accept").click()
    await expect(app.part(f"answer-{planning}-accept")).to_have_attribute("aria-checked", "true")
    await app.sees("event-counts", "будут: 1")
    await app.page.wait_for_timeout(300)
    assert await answer_of(planning, anna) is AssignmentState.ACCEPTED
    await app.part(f"answer-{planning}-decline").click()
    await app.sees("event-counts", "не смогут: 1")
    await app.page.wait_for_timeout(300)
    assert await answer_of(planning, anna) is AssignmentState.DECLINED
    await is_readable_by_all(app.page)
    await fits(app.page)


async def test_an_answer_that_does_not_arrive_is_taken_back(
    app: MiniApp, client: Client, anna: Caller, planning: int
) -> None:
    await app.page.goto(opened_by(client, anna, "events"))
    await app.sees("event", "Планёрка")
    await app.page.route("**/moves", lambda route: route.abort())
    await app.part(f"answer-{planning}-accept").click()
    await expect(app.part("snackbar")).to_contain_text(
        "Ответ не отправлен: Планёрка", timeout=15_000
    )
    await expect(app.part(f"answer-{planning}-accept")).to_have_attribute("aria-checked", "false")


async def test_an_event_opens(app: MiniApp, client: Client, anna: Caller, planning: int) -> None:
    await app.page.goto(opened_by(client, anna, "events"))
    await app.part("event-open").click()
    await app.sees("task-title", "Планёрка")


async def test_what_is_over_is_among_the_past(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, planning: int, clock: Clock
) -> None:
    await boris.post(f"/tasks/{planning}/moves", 200, action="close")
    await app.page.goto(opened_by(client, anna, "events"))
    await app.sees("empty", "Событий впереди нет")
    await app.part("events-when-past").click()
    await app.sees("event", "Планёрка")
