"""Around the mini-app's screens: tabs, links, MAX's back button, what is unsaved, live changes."""

import time
from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from playwright.async_api import expect

from models.team import Team
from tests.api.conftest import Caller
from tests.api.screens import chromium, needs_build, on_a_phone, opened_by, real_build
from tests.miniapp_page import MiniApp

Client = TestClient[Any, Any]
__all__ = ["chromium", "on_a_phone", "real_build"]
pytestmark = needs_build

TODAY = {"date": "2026-11-23"}
BRIDGE = """
const pressed = [];
window.max = { back: false, asks: false, felt: [], press: () => pressed.forEach((each) => each()) };
window.WebApp = {
  BackButton: {
    show: () => { window.max.back = true; }, hide: () => { window.max.back = false; },
    onClick: (handler) => pressed.push(handler), offClick: () => undefined,
  },
  enableClosingConfirmation: () => { window.max.asks = true; },
  disableClosingConfirmation: () => { window.max.asks = false; },
  HapticFeedback: {
    impactOccurred: (style) => window.max.felt.push(style),
    notificationOccurred: (kind) => window.max.felt.push(kind),
    selectionChanged: () => window.max.felt.push("selection"),
  },
};
"""


@pytest.mark.parametrize(
    ("link", "seen"),
    [
        ("today", "today"),
        ("tasks", "tasks"),
        ("tasks_assigned", "tasks"),
        ("board", "board"),
        ("calendar", "calendar"),
        ("more", "more"),
        ("teams", "teams"),
        ("events", "events"),
        ("statistics", "statistics"),
        ("settings", "settings"),
        ("new", "create-form"),
        ("nonsense_1", "today"),
    ],
)
async def test_a_link_leads_to_its_screen(
    app: MiniApp, client: Client, anna: Caller, link: str, seen: str
) -> None:
    await app.page.goto(opened_by(client, anna, link))
    await app.sees(seen)


async def test_the_back_button_of_max_goes_the_way_back(
    app: MiniApp, client: Client, anna: Caller, home: Team
) -> None:
    await anna.post("/tasks", title="Отчёт", team_id=home.id, due=TODAY)
    await app.page.add_init_script(BRIDGE)
    await app.page.goto(opened_by(client, anna))
    await app.lists("Отчёт")
    assert await app.page.evaluate("max.back") is False
    await app.part("tab-tasks").click()
    await app.sees("tasks")
    assert await app.page.evaluate("max.back") is True
    await app.open_task("Отчёт")
    await app.part("task-more").click()
    await app.sees("task-menu")
    await app.page.evaluate("max.press()")
    await expect(app.part("task-menu")).to_have_count(0)
    await app.sees("task-card")
    await app.page.evaluate("max.press()")
    await expect(app.part("task-card")).to_have_count(0)
    await app.sees("tasks")
    await app.page.evaluate("max.press()")
    await app.sees("today")
    await app.page.wait_for_function("max.back === false")


async def test_max_asks_before_it_closes_what_is_not_sent(
    app: MiniApp, client: Client, anna: Caller
) -> None:
    await app.page.add_init_script(BRIDGE)
    await app.page.goto(opened_by(client, anna))
    await app.say("Половина мысли")
    await app.page.wait_for_function("max.asks === true")
    await app.part("quick-text").fill("")
    await app.page.wait_for_function("max.asks === false")


async def test_an_outcome_can_be_felt(
    app: MiniApp, client: Client, anna: Caller, home: Team
) -> None:
    await anna.post("/tasks", title="Отчёт", team_id=home.id, due=TODAY)
    await app.page.add_init_script(BRIDGE)
    await app.page.goto(opened_by(client, anna))
    await app.complete("Отчёт")
    await app.page.wait_for_function("max.felt.includes('success')")


async def test_changes_by_others_appear_within_a_second(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, office: Team
) -> None:
    await app.page.goto(opened_by(client, anna))
    await app.sees("empty")
    await app.page.wait_for_timeout(500)  # the stream is opened
    took = []
    for number, title in enumerate(("Смета", "Акт", "Счёт"), 1):
        await boris.post(
            "/tasks", title=title, team_id=office.id, assignee_ids=[anna.id], due=TODAY
        )
        began = time.monotonic()
        await expect(app.part("task")).to_have_count(number)
        took.append(time.monotonic() - began)
    assert min(took) < 1, took


async def test_an_open_card_shows_what_others_change(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, office: Team
) -> None:
    made = await boris.post("/tasks", title="Смета", team_id=office.id, assignee_ids=[anna.id])
    await app.page.goto(opened_by(client, anna, f"task_{made['id']}"))
    await app.sees("task-title", "Смета")
    await app.page.wait_for_timeout(500)  # the stream is opened
    await boris.request("PATCH", f"/tasks/{made['id']}", json={"title": "Смета на март"})
    await app.sees("task-title", "Смета на март")


async def test_without_a_network_everything_is_tried_again(
    app: MiniApp, client: Client, anna: Caller, home: Team
) -> None:
    await app.page.goto(opened_by(client, anna))
    await app.sees("empty")
    await app.page.context.set_offline(True)
    await app.sees("offline", "Нет связи")
    await anna.post("/tasks", title="Отчёт", team_id=home.id, due=TODAY)
    await app.page.context.set_offline(False)
    await app.lists("Отчёт")
    await expect(app.part("offline")).to_have_count(0)


async def test_a_screen_that_breaks_leaves_the_others(
    app: MiniApp, client: Client, anna: Caller
) -> None:
    await app.page.route("**/assets/MoreScreen-*", lambda route: route.abort())
    await app.page.goto(opened_by(client, anna))
    await app.sees("today")
    await app.part("tab-more").click()
    await expect(app.part("broken")).to_be_visible(timeout=10_000)
    await app.part("tab-today").click()
    await app.sees("today")
