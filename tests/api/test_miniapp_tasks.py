"""Lists of tasks in a browser: views, search, filters, as long as they may be."""

from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from playwright.async_api import expect

from models.due import Due
from models.making import NewTask
from models.task import Priority
from models.tasks import create as create_task
from models.team import Team
from tests.api.conftest import NOW, Caller
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
async def some(anna: Caller, boris: Caller, home: Team, office: Team) -> None:
    """Of different teams, people and importance."""
    due = Due.on(NOW.date(), "Europe/Moscow")
    for new in (
        NewTask("Касса", home.id, [anna.id], due),
        NewTask("Отчёт", office.id, [anna.id, boris.id], priority=Priority.URGENT),
        NewTask("Смета", office.id, [boris.id]),
    ):
        await create_task(anna.person, new, NOW)


async def test_views_are_lists_of_their_own(
    app: MiniApp, client: Client, anna: Caller, some: None
) -> None:
    await app.page.goto(opened_by(client, anna, "tasks"))
    await app.lists("Касса", "Отчёт")
    await app.part("view-assigned").click()
    await app.lists("Отчёт", "Смета")
    await app.part("view-watching").click()
    await app.sees("empty", "Вы ни за чем не следите")


async def test_words_and_filters_narrow_a_list(
    app: MiniApp, client: Client, anna: Caller, office: Team, some: None
) -> None:
    await app.page.goto(opened_by(client, anna, "tasks_team"))
    await app.part("tasks-search").fill("смет")
    await app.lists("Смета")
    await app.part("tasks-search").fill("чего нет")
    await app.sees("empty", "Ничего не нашлось")
    await app.part("tasks-search").fill("")
    await app.part("tasks-filter").click()
    await app.part(f"filter-team-{office.id}").click()
    await app.part("filter-priority-1").click()
    await app.part("filter-show").click()
    await app.lists("Отчёт")
    await expect(app.part("tasks-filter")).to_have_attribute("aria-label", "Фильтры, выбрано: 2")
    await app.part("tab-today").click()
    await app.sees("today")
    await app.part("tab-tasks").click()
    await app.lists("Отчёт")


async def test_a_long_list_is_drawn_as_it_is_seen(
    app: MiniApp, client: Client, anna: Caller, home: Team
) -> None:
    for number in range(130):
        await create_task(anna.person, NewTask(f"Задача {number}", home.id, [anna.id]), NOW)
    await app.page.goto(opened_by(client, anna, "tasks"))
    await expect(app.task("Задача 0").first).to_be_visible()
    assert await app.part("task").count() < 40
    last = app.page.locator("[data-testid=task] .row-title", has_text="Задача 129")
    for _ in range(30):
        if await last.count():
            break
        await app.page.evaluate("window.scrollBy(0, 900)")
        await app.page.wait_for_timeout(120)
    await expect(last).to_have_count(1)
    assert await app.part("task").count() < 40
    await last.click()
    await app.sees("task-title", "Задача 129")
    place = await app.page.evaluate("window.scrollY")
    await app.part("close").click()
    assert abs(await app.page.evaluate("window.scrollY") - place) < 5


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_everybody_can_read_it(
    app: MiniApp, client: Client, anna: Caller, some: None, theme: Any
) -> None:
    await app.page.emulate_media(color_scheme=theme)
    await app.page.goto(opened_by(client, anna, "tasks"))
    await app.lists("Касса", "Отчёт")
    await is_readable_by_all(app.page)
    await fits(app.page)
    await app.part("tasks-filter").click()
    await app.sees("filter")
    await app.page.wait_for_timeout(300)  # it slides in
    await is_readable_by_all(app.page)
