"""Statistics in a browser: numbers, bars, and who carries how much."""

from datetime import timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from playwright.async_api import expect

from models.due import Due
from models.making import NewTask
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
async def work(anna: Caller, boris: Caller, office: Team) -> None:
    """One done late by Anna, one open and late of Boris, one open."""
    past = Due.moment(NOW - timedelta(hours=2), "Europe/Moscow")
    before = NOW - timedelta(days=1)
    for title, person in (("Отчёт", anna), ("Смета", boris)):
        new = NewTask(title, office.id, [person.id], past)
        made = await create_task(anna.person, new, before)
        if person is anna:
            await anna.post(f"/tasks/{made.id}/complete", 200)
    await create_task(anna.person, NewTask("Планы", office.id, [boris.id]), NOW)


async def test_numbers_bars_and_load(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, work: None
) -> None:
    await app.page.goto(opened_by(client, anna, "statistics"))
    for name, value in (("done", 1), ("late", 1), ("open", 2), ("overdue", 1)):
        await expect(app.part(f"total-{name}").locator("dd")).to_have_text(str(value))
    await app.sees("chart-words", "23 нояб.: сделано 1, с опозданием 1, создано 1")
    await app.part("chart-range").focus()
    await app.page.keyboard.press("ArrowLeft")
    await app.sees("chart-words", "22 нояб.: сделано 0, с опозданием 0, создано 2")
    load = app.page.locator(f'[data-testid=load][data-person-id="{boris.id}"]')
    await expect(load).to_contain_text("в работе: 2 · просрочено: 1")
    await is_readable_by_all(app.page)
    await fits(app.page)


async def test_a_longer_period_goes_by_weeks(
    app: MiniApp, client: Client, anna: Caller, work: None
) -> None:
    await app.page.goto(opened_by(client, anna, "statistics"))
    await app.part("statistics-period-90").click()
    await app.sees("chart-words", "17–23 нояб.: сделано 1, с опозданием 1, создано 3")


async def test_without_tasks_there_is_nothing_to_count(
    app: MiniApp, client: Client, anna: Caller
) -> None:
    await app.page.goto(opened_by(client, anna, "statistics"))
    await app.sees("empty", "Считать пока нечего")
