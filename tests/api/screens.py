"""The mini-app's build in a browser, for tests of its screens, which import its fixtures."""

import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from playwright.async_api import Browser, Page

from tests.api.conftest import Caller, init_data
from tests.browser import browser_path, running_browser
from tests.miniapp_page import MiniApp, launch_url, phone

ROOT = Path(__file__).parents[2] / "api" / "miniapp"
BUILD = Path(os.environ.get("MINIAPP_BUILD") or ROOT / "dist")
"""`MINIAPP_BUILD` names another one."""
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"

needs_build = pytest.mark.skipif(
    not browser_path() or not (BUILD / "index.html").is_file(),
    reason="needs Chromium, and the mini-app's build",
)


@pytest.fixture(name="browser", scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """One Chromium for all."""
    async with running_browser() as started:
        yield started


@pytest.fixture(name="miniapp_dir")
def real_build() -> Path:
    """What Vite made."""
    return BUILD


@pytest.fixture(name="app")
async def on_a_phone(browser: Browser) -> AsyncIterator[MiniApp]:
    """The mini-app on a phone that reaches the API and nobody else."""
    async with phone(browser, locale="ru-RU") as page:
        await page.route("https://st.max.ru/**", lambda route: route.fulfill(body=""))
        yield MiniApp(page)


def opened_by(client: TestClient[Any, Any], caller: Caller, start: str = "") -> str:
    """The mini-app's address as MAX opens it for somebody, by a `startapp` link."""
    changes = {"start_param": start} if start else {}
    data = init_data(changes, id=caller.id, first_name=caller.person.first_name)
    return launch_url(str(client.make_url("")).rstrip("/"), data)


async def is_readable_by_all(page: Page) -> None:
    """axe finds nothing serious."""
    await page.evaluate(AXE.read_text(encoding="utf-8"))
    found = await page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    serious = [
        (each["id"], [node["html"] for node in each["nodes"]])
        for each in found["violations"]
        if each["impact"] in ("serious", "critical")
    ]
    assert not serious, serious


async def fits(page: Page) -> None:
    """Nothing sticks out at the side."""
    wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0
