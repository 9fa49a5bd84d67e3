"""People before the emulator's page: what they see, say and tap."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import asyncpg
from playwright.async_api import Browser, FrameLocator, Locator, Page, expect

from tests.emulator_client import Emulator
from tests.process.product import Product

ANNA, BORIS = 1001, 1002
"""The two people that the emulator begins with."""
_NEAR = """
UPDATE tasks SET due_at = date_trunc('minute', now()) + interval '61 minutes' WHERE title = $1
"""
_NEAR_TOO = """
UPDATE deliveries d SET due_at = t.due_at - make_interval(mins => $3),
    send_at = t.due_at - make_interval(mins => $3 + 1),
    slot = $3 || to_char(t.due_at AT TIME ZONE 'UTC', ':YYYYMMDD"T"HH24MI"Z"')
FROM tasks t WHERE t.id = d.task_id AND t.title = $1 AND d.kind = $2 AND d.state = 'pending'
"""
"""Slots name the due time: a message of another one is owed no more (`models.timing`)."""


@dataclass(frozen=True)
class Pane:
    """One person's phone on the page."""

    page: Page
    user_id: int

    @property
    def frame(self) -> Locator:
        """All of it."""
        return self.page.get_by_test_id(f"pane-{self.user_id}")

    def part(self, test_id: str) -> Locator:
        """A part of this phone."""
        return self.frame.get_by_test_id(test_id)

    async def begin(self) -> None:
        """Opens the dialog with the bot for the first time, and goes to the menu."""
        await self.part("start").click()
        await self.tap("Меню")
        await self.sees("Добр")  # a good day, evening, …

    async def say(self, text: str) -> None:
        """Writes to the bot."""
        await self.part("composer").fill(text)
        await self.part("send").click()

    async def tap(self, text: str) -> None:
        """Taps the newest button with that text."""
        name = re.compile(re.escape(text))
        await self.part("keyboard-button").filter(has_text=name).last.click()

    async def sees(self, text: str) -> None:
        """The newest message says so, sooner or later."""
        await expect(self.part("message").last).to_contain_text(text, timeout=20_000)

    @property
    def app(self) -> FrameLocator:
        """The mini-app, opened."""
        return self.frame.frame_locator("[data-testid=app-frame]")


@dataclass(frozen=True)
class Stage:
    """The product, the people, the browser."""

    browser: Browser
    emulator: Emulator
    product: Product
    folder: Path
    pictures: Path

    @asynccontextmanager
    async def page(self, **options: Any) -> AsyncIterator[Page]:
        """The emulator's page, in Russia, with an eye on the console."""
        context = await self.browser.new_context(
            **{
                "locale": "ru-RU",
                "timezone_id": "Europe/Moscow",
                "color_scheme": "null",
                **options,
            }
        )
        page = await context.new_page()
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        await page.goto(self.emulator.base_url)
        yield page
        assert errors == []
        await context.close()

    async def hour_before(self, title: str) -> None:
        """All of the task comes so near that it is due in an hour: its reminder comes now."""
        await self._change(_NEAR, title)
        for kind, minutes in (("reminder", 60), ("due", 0)):
            await self._change(_NEAR_TOO, title, kind, minutes)
        await self._change("NOTIFY deliveries")

    async def move_due(self, title: str, length: timedelta) -> None:
        """A due time changes, as if the task were older than it is."""
        sql = "UPDATE tasks SET due_at = due_at + $1::interval WHERE title = $2"
        await self._change(sql, length, title)

    async def _change(self, sql: str, *values: object) -> None:
        server = f"postgresql://postgres:@/postgres?host={self.folder}/postgres"
        connection = await asyncpg.connect(server)
        await connection.execute(sql, *values)
        await connection.close()

    async def answered(self, *, since: int) -> None:
        """Waits until the bot has called after the first `since` calls, and says no more."""
        async with asyncio.timeout(20):
            while len(await self.emulator.calls()) == since:
                await asyncio.sleep(0.02)
        await self.emulator.idle(20)

    async def calls_of(self, *, since: int = 0) -> list[str]:
        """The bot's calls after the first `since` ones, as «POST /answers»."""
        calls = await self.emulator.calls()
        return [f"{call['method']} {call['path'].split('/mid')[0]}" for call in calls][since:]
