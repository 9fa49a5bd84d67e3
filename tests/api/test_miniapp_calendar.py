"""The calendar in a browser: months and weeks, by touch and by keys."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from aiohttp.test_utils import TestClient
from playwright.async_api import expect

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
async def entries(anna: Caller, boris: Caller, office: Team) -> None:
    """An event today, a task in December, one that repeats, and one of Boris."""
    at = NOW.replace(hour=11).isoformat()
    await anna.post(
        "/tasks",
        title="Обед с клиентом",
        team_id=office.id,
        kind="event",
        duration=90,
        due={"at": at},
        assignee_ids=[boris.id, anna.id],
    )
    for title, person, day, rule in (
        ("Отчёт за год", anna, "2026-12-15", None),
        ("Планы", anna, "2026-11-24", "FREQ=WEEKLY"),
        ("Дело Бориса", boris, "2026-11-23", None),
    ):
        due = {"date": day}
        people = [person.id]
        await anna.post(
            "/tasks", title=title, team_id=office.id, due=due, rule=rule, assignee_ids=people
        )


async def chosen(app: MiniApp, *titles: str) -> None:
    rows = app.part("calendar-chosen").locator(".row-title")
    await expect(rows).to_have_text(list(titles))


async def test_a_day_tells_what_is_on_it(
    app: MiniApp, client: Client, anna: Caller, entries: None
) -> None:
    await app.page.goto(opened_by(client, anna, "calendar"))
    await chosen(app, "Обед с клиентом")
    await app.sees("calendar-chosen", "14:00")
    await app.sees("calendar-chosen", "15:30")
    await app.part("day-2026-11-24").click()
    await chosen(app, "Планы")
    await app.part("calendar-open").click()
    await app.sees("task-title", "Планы")


async def test_only_mine_or_everybodys(
    app: MiniApp, client: Client, anna: Caller, entries: None
) -> None:
    await app.page.goto(opened_by(client, anna, "calendar"))
    await chosen(app, "Обед с клиентом")
    await app.part("calendar-mine").click()
    await chosen(app, "Обед с клиентом", "Дело Бориса")


async def test_another_month_has_repeats_to_come(
    app: MiniApp, client: Client, anna: Caller, entries: None
) -> None:
    await app.page.goto(opened_by(client, anna, "calendar"))
    await app.part("calendar-after").click()
    await expect(app.page.locator("h1")).to_have_text("Декабрь")
    await chosen(app, "Планы")
    await app.sees("calendar-chosen", "повтор")
    await app.part("day-2026-12-15").click()
    await chosen(app, "Планы", "Отчёт за год")
    await app.part("calendar-today").click()
    await chosen(app, "Обед с клиентом")


async def test_arrows_go_from_day_to_day(
    app: MiniApp, client: Client, anna: Caller, entries: None
) -> None:
    await app.page.goto(opened_by(client, anna, "calendar"))
    await app.part("day-2026-11-23").focus()
    await app.page.keyboard.press("ArrowRight")
    await expect(app.part("day-2026-11-24")).to_be_focused()
    await chosen(app, "Планы")
    await app.page.keyboard.press("PageDown")
    await expect(app.part("day-2026-12-24")).to_be_focused()


async def test_a_week_by_days(app: MiniApp, client: Client, anna: Caller, entries: None) -> None:
    await app.page.goto(opened_by(client, anna, "calendar"))
    await app.part("calendar-span-week").click()
    await expect(app.part("day-2026-11-23")).to_contain_text("Обед с клиентом")
    await expect(app.part("day-2026-11-25")).to_contain_text("Свободно")
    await is_readable_by_all(app.page)
    await fits(app.page)


async def test_a_desktop_shows_titles_in_the_month(
    app: MiniApp, client: Client, anna: Caller, entries: None
) -> None:
    await app.page.set_viewport_size({"width": 1280, "height": 800})
    await app.page.goto(opened_by(client, anna, "calendar"))
    await expect(app.part("day-2026-11-24").get_by_text("Планы")).to_be_visible()
    await is_readable_by_all(app.page)
    await fits(app.page)


async def test_days_are_those_of_the_persons_zone(
    app: MiniApp, client: Client, anna: Caller, office: Team
) -> None:
    late = datetime(2026, 11, 23, 23, 0, tzinfo=ZoneInfo("Europe/Moscow"))
    await anna.post(
        "/tasks",
        title="Поздно",
        team_id=office.id,
        due={"at": late.isoformat()},
        assignee_ids=[anna.id],
    )
    await anna.patch("/me/settings", timezone="Asia/Vladivostok")
    await app.page.goto(opened_by(client, anna, "calendar"))
    await app.part("day-2026-11-24").click()
    await chosen(app, "Поздно")
    await app.sees("calendar-chosen", "06:00")


async def test_an_empty_day_says_what_would_be_there(
    app: MiniApp, client: Client, anna: Caller
) -> None:
    await app.page.goto(opened_by(client, anna, "calendar"))
    await app.sees("empty", "На этот день ничего нет")


async def test_a_calendar_that_cannot_be_read_offers_to_try_again(
    app: MiniApp, client: Client, anna: Caller, entries: None
) -> None:
    failing = "**/api/v1/calendar?**"
    await app.page.route(failing, lambda route: route.fulfill(status=502, body="bad gateway"))
    await app.page.goto(opened_by(client, anna, "calendar"))
    await expect(app.part("load-failed")).to_be_visible(timeout=15_000)
    await app.page.unroute(failing)
    await app.part("load-failed-action").click()
    await chosen(app, "Обед с клиентом")
