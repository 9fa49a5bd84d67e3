"""The board in a browser: read by state, moved by mouse, by touch and by keys."""

from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from playwright.async_api import Locator, Page, expect

from models.making import NewTask
from models.task import State, Task
from models.tasks import create as create_task
from models.team import Team
from tests.api.conftest import NOW, Caller
from tests.api.screens import (
    chromium,
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
async def estimate(anna: Caller, office: Team) -> Task:
    return await create_task(anna.person, NewTask("Смета", office.id, [anna.id]), NOW)


def lane(app: MiniApp, state: str) -> Locator:
    return app.part(f"board-{state}")


async def holds(app: MiniApp, state: str, *titles: str) -> None:
    cards = lane(app, state).get_by_test_id("board-card").locator(".row-title")
    await expect(cards).to_have_text(list(titles))


async def middle(place: Locator) -> tuple[float, float]:
    box = await place.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + min(box["height"] / 2, 120)


async def drag(page: Page, card: Locator, place: Locator) -> None:
    await page.mouse.move(*await middle(card))
    await page.mouse.down()
    await page.mouse.move(*await middle(place), steps=10)
    await page.mouse.up()


async def on_desktop(app: MiniApp, client: Client, caller: Caller) -> None:
    await app.page.set_viewport_size({"width": 1280, "height": 800})
    await app.page.goto(opened_by(client, caller, "board"))


async def test_tasks_stand_by_state(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, office: Team, estimate: Task
) -> None:
    await anna.post("/tasks", title="Отчёт", team_id=office.id, assignee_ids=[anna.id])
    await anna.post(f"/tasks/{estimate.id}/moves", 200, action="start")
    await on_desktop(app, client, anna)
    await holds(app, "open", "Отчёт")
    await holds(app, "in_progress", "Смета")
    await expect(lane(app, "done")).to_contain_text("то, что закрыто за месяц")
    await is_readable_by_all(app.page)


async def test_a_mouse_moves_a_task_and_done_can_be_undone(
    app: MiniApp, client: Client, anna: Caller, estimate: Task
) -> None:
    await on_desktop(app, client, anna)
    await drag(app.page, app.part("board-card"), lane(app, "in_progress"))
    await holds(app, "in_progress", "Смета")
    await app.page.wait_for_timeout(400)
    await drag(app.page, app.part("board-card"), lane(app, "done"))
    await app.sees("snackbar", "Выполнено: Смета")
    assert (await Task.get(id=estimate.id)).state is State.DONE
    await app.part("snackbar-action").click()
    await holds(app, "open", "Смета")


async def test_keys_move_a_task(app: MiniApp, client: Client, anna: Caller, estimate: Task) -> None:
    await on_desktop(app, client, anna)
    await app.part("board-card").focus()
    for key in ("Space", "ArrowRight", "Space"):
        await app.page.keyboard.press(key)
        await app.page.wait_for_timeout(150)
    await holds(app, "in_progress", "Смета")
    await app.part("board-card").focus()
    await app.page.keyboard.press("Enter")
    await app.sees("task-title", "Смета")
    assert (await Task.get(id=estimate.id)).state is State.IN_PROGRESS


async def test_a_long_touch_moves_a_task(
    app: MiniApp, client: Client, anna: Caller, estimate: Task
) -> None:
    await app.page.goto(opened_by(client, anna, "board"))
    await app.part("board-card").wait_for()
    session = await app.page.context.new_cdp_session(app.page)

    async def touch(kind: str, *points: tuple[float, float]) -> None:
        where = [{"x": x, "y": y} for x, y in points]
        await session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": where})

    x, y = await middle(app.part("board-card"))
    await touch("touchStart", (x, y))
    await app.page.wait_for_timeout(350)
    for step in range(1, 9):
        await touch("touchMove", (x + (335 - x) * step / 8, y + 40))
    await app.page.wait_for_timeout(100)
    await touch("touchEnd")
    await holds(app, "in_progress", "Смета")


async def test_a_move_that_is_refused_snaps_back_and_says_why(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, office: Team
) -> None:
    await create_task(anna.person, NewTask("Договор", office.id, [anna.id]), NOW)
    await on_desktop(app, client, boris)
    await drag(app.page, app.part("board-card"), lane(app, "done"))
    await app.sees("snackbar", "Не перенесено: Договор")
    await holds(app, "open", "Договор")


async def test_where_no_move_leads_nothing_is_sent(
    app: MiniApp, client: Client, anna: Caller, estimate: Task
) -> None:
    await anna.post(f"/tasks/{estimate.id}/moves", 200, action="start")
    await on_desktop(app, client, anna)
    await drag(app.page, app.part("board-card"), lane(app, "open"))
    await app.sees("snackbar", "Из «В работе» в «К работе» не перенести")
    await holds(app, "in_progress", "Смета")


async def test_what_waits_says_for_what(
    app: MiniApp, client: Client, anna: Caller, estimate: Task
) -> None:
    await on_desktop(app, client, anna)
    await drag(app.page, app.part("board-card"), lane(app, "blocked"))
    await app.part("board-why-text").fill("Ждём акт")
    await app.part("board-why-save").click()
    await expect(app.part("board-why")).to_have_count(0)
    await holds(app, "blocked", "Смета")
    task = await Task.get(id=estimate.id)
    assert (task.state, task.blocked_reason) == (State.BLOCKED, "Ждём акт")


async def test_a_move_by_somebody_else_is_seen_within_a_second(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, office: Team
) -> None:
    task = await create_task(anna.person, NewTask("Договор", office.id, [boris.id]), NOW)
    await on_desktop(app, client, anna)
    await holds(app, "open", "Договор")
    await app.page.wait_for_timeout(500)
    await boris.post(f"/tasks/{task.id}/moves", 200, action="start")
    cards = lane(app, "in_progress").get_by_test_id("board-card")
    await expect(cards).to_have_count(1, timeout=1_000)


async def test_an_empty_board_offers_to_create(app: MiniApp, client: Client, anna: Caller) -> None:
    await on_desktop(app, client, anna)
    await app.sees("empty", "На доске пусто")
    await app.part("empty-action").click()
    await app.sees("create-form")
