"""How long a person waits for their tasks: the mini-app on a mid phone and a slow network."""

import pytest
from playwright.async_api import Page, ViewportSize, expect

from tests.e2e.stage import ANNA, Pane, Stage

PHONE = ViewportSize(width=360, height=740)
SLOWDOWN = 4
"""The processor's, against that of this machine."""
FAST_3G = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 768_000 / 8,
}
LIMIT = 3.0
"""Seconds, on a machine that has other work to do; 1.5 are the aim on one that has not."""
USABLE = """
new MutationObserver((_changes, observer) => {
  if (!document.querySelector("[data-testid=task-check]:enabled")) return;
  observer.disconnect();
  requestAnimationFrame(() => { window.usable = performance.now(); });
}).observe(document, { childList: true, subtree: true });
"""
TRIES = 3


async def _slow(page: Page) -> None:
    session = await page.context.new_cdp_session(page)
    await session.send("Network.enable")
    await session.send("Network.emulateNetworkConditions", FAST_3G)
    await session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})


async def _opened(stage: Stage) -> float:
    """Seconds from the tap to tasks that can be tapped; nothing is cached."""
    url = await stage.emulator.open_app(ANNA)
    context = await stage.browser.new_context(locale="ru-RU", viewport=PHONE)
    page = await context.new_page()
    await _slow(page)
    await page.add_init_script(USABLE)
    await page.goto(url, wait_until="commit")
    await expect(page.get_by_test_id("task-check").first).to_be_enabled(timeout=20_000)
    await page.wait_for_timeout(200)
    took = float(await page.evaluate("window.usable")) / 1000
    await context.close()
    return took


async def test_todays_tasks_are_there_soon(
    stage: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    async with stage.page() as page:
        anna = Pane(page, ANNA)
        await anna.begin()
        await anna.sees("Анна")
        await anna.say("Позвонить поставщику молока сегодня")
        await anna.sees("Понял так")
        await anna.tap("Создать")
        await anna.sees("Задача создана")
    took = sorted([await _opened(stage) for _ in range(TRIES)])
    with capsys.disabled():
        print(f"\nfirst screen, Fast 3G, {SLOWDOWN}x slower processor: {took[0]:.2f} s")  # noqa: T201 - a result
    assert took[0] <= LIMIT, took
