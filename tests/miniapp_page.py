"""The mini-app in a real browser, by what a person does; for tests from end to end.

Its `data-testid`s are listed in docs/api.md.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import quote

from playwright.async_api import Browser, Locator, Page, expect


@asynccontextmanager
async def phone(browser: Browser, **options: Any) -> AsyncIterator[Page]:
    """A page as large as a small phone; options as of `Browser.new_context`."""
    size = {"width": 360, "height": 740}
    context = await browser.new_context(**{"viewport": size, "has_touch": True, **options})
    yield await context.new_page()
    await context.close()


def launch_url(base: str, init_data: str, platform: str = "ios") -> str:
    """The mini-app's address as MAX opens it."""
    data = quote(init_data, safe="")
    return f"{base}/app/#WebAppData={data}&WebAppPlatform={platform}&WebAppVersion=26.2.8"


class MiniApp:
    """Acts on the mini-app; what is expected is waited for."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def part(self, test_id: str) -> Locator:
        return self.page.get_by_test_id(test_id)

    def task(self, title: str) -> Locator:
        """The row of a task."""
        return self.part("task").filter(has_text=title)

    async def sees(self, test_id: str, text: str = "") -> None:
        """Something is shown, with that text in it."""
        await expect(self.part(test_id)).to_be_visible()
        if text:
            await expect(self.part(test_id)).to_contain_text(text)

    async def lists(self, *titles: str) -> None:
        """These tasks are shown, in this order, and no others."""
        await expect(self.page.locator("[data-testid=task] .row-title")).to_have_text(list(titles))

    async def complete(self, title: str) -> None:
        """Taps the round mark."""
        await self.task(title).get_by_test_id("task-check").click()

    async def open_task(self, title: str) -> None:
        """Taps the row."""
        await self.task(title).get_by_test_id("task-open").click()
        await self.sees("task-title", title)

    async def write(
        self, title: str, *, due: str = "today", team: str = "", time: str = ""
    ) -> None:
        """Fills the form in without sending it; `due`: today, tomorrow, day, none."""
        await self.part("create").click()
        await self.part("create-mode-form").click()
        await self.part("create-title").fill(title)
        await self.part(f"due-{due}").click()
        if time:
            await self.part("due-time").fill(time)
        if team:
            await self.part("create-team").select_option(label=team)

    async def say(self, text: str) -> None:
        """Writes a task in one phrase, without sending it."""
        await self.part("create").click()
        await self.part("create-mode-quick").click()
        await self.part("quick-text").fill(text)

    async def send(self) -> None:
        """Taps «Создать»."""
        await self.part("create-save").click()
