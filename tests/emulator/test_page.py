"""The page, in a real browser: writing, pressing, the mini-app in its frame."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from playwright.async_api import (
    Browser,
    BrowserContext,
    FilePayload,
    Locator,
    Page,
    Route,
    expect,
)

from tests.browser import browser_path, running_browser
from tests.emulator.conftest import ANNA, BORIS, BotApi, Serve, callback
from tests.emulator_client import Emulator

pytestmark = pytest.mark.skipif(not browser_path(), reason="no Chromium on this machine")

APP = """<!doctype html><meta name="color-scheme" content="light dark">
<script src="{host}/js/max-web-app.js"></script><script src="/app.js" defer></script>
<body><p id="who"></p><p id="scheme"></p><p id="answer"></p></body>"""
APP_JS = """
const put = (id, value) => { document.getElementById(id).textContent = value; };
const answer = (promise) => promise.then((value) => put("answer", JSON.stringify(value)),
  (error) => put("answer", JSON.stringify(error)));
put("who", `${WebApp.initDataUnsafe.user.first_name} ${WebApp.initDataUnsafe.start_param}`);
const dark = matchMedia("(prefers-color-scheme: dark)");
const scheme = () => put("scheme", dark.matches ? "dark" : "light");
dark.addEventListener("change", scheme);
scheme();
WebApp.BackButton.onClick(() => { WebApp.BackButton.hide(); put("answer", "back"); });
"""


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with running_browser() as started:
        yield started


class MiniApp:
    """A mini-app of another origin that loads its script from `host`."""

    def __init__(self) -> None:
        self.url = self.host = ""

    async def page(self, _: web.Request) -> web.Response:
        return web.Response(text=APP.replace("{host}", self.host), content_type="text/html")

    async def script(self, _: web.Request) -> web.Response:
        return web.Response(text=APP_JS, content_type="text/javascript")


@pytest.fixture
async def mini_app() -> AsyncIterator[MiniApp]:
    served = MiniApp()
    app = web.Application()
    app.router.add_get("/", served.page)
    app.router.add_get("/app.js", served.script)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    served.url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    yield served
    await runner.cleanup()


@pytest.fixture
async def emulator(serve: Serve, mini_app: MiniApp) -> Emulator:
    emulator = await serve(app_url=mini_app.url)
    mini_app.host = emulator.base_url
    return emulator


@pytest.fixture
async def context(browser: Browser) -> AsyncIterator[BrowserContext]:
    context = await browser.new_context(
        locale="ru-RU", viewport={"width": 1280, "height": 800}, color_scheme="null"
    )
    context.set_default_timeout(10_000)
    yield context
    await context.close()


@pytest.fixture
async def page(emulator: Emulator, context: BrowserContext) -> AsyncIterator[Page]:
    """The page of the emulator; errors of its scripts fail the test."""
    page = await context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda line: errors.append(line.text) if line.type == "error" else None)
    await page.goto(emulator.base_url)
    yield page
    assert errors == []


@pytest.fixture
async def anna(page: Page) -> Locator:
    return page.get_by_test_id(f"pane-{ANNA}")


async def test_a_person_starts_the_bot_and_writes(
    emulator: Emulator, api: BotApi, anna: Locator
) -> None:
    await anna.get_by_test_id("start").click()
    composer = anna.get_by_test_id("composer")
    await composer.fill("раз")
    await composer.press("Shift+Enter")
    await composer.type("два")
    await composer.press("Enter")
    await expect(anna.get_by_test_id("text")).to_have_text("раз\nдва")
    updates, _ = await api.updates()
    assert [update["update_type"] for update in updates] == ["bot_started", "message_created"]
    await expect(composer).to_have_value("")


async def test_a_press_waits_for_its_answer(emulator: Emulator, api: BotApi, anna: Locator) -> None:
    await emulator.start(ANNA)
    await api.send("Задача", [callback("Готово"), callback("Позже", "later")])
    key = anna.get_by_test_id("keyboard-button").filter(has_text="Готово")
    await key.click()
    await expect(key).to_have_attribute("aria-busy", "true")
    updates, _ = await api.updates()
    callback_id = updates[-1]["callback"]["callback_id"]
    await api.ok("POST", "/answers", {"notification": "Сделано"}, callback_id=callback_id)
    await expect(anna.get_by_test_id("toast")).to_have_text("Сделано")
    await expect(key).to_have_attribute("aria-busy", "false")


async def test_formats_are_shown_and_markup_of_others_is_only_text(
    emulator: Emulator, api: BotApi, page: Page, anna: Locator
) -> None:
    await emulator.start(ANNA)
    html = '<b>ж<i>к</i></b> &lt;img src=x onerror="alert(1)"&gt; <a href="javascript:1">x</a>'
    await api.send(html, format="html")
    text = anna.get_by_test_id("text")
    await expect(text.locator("strong em")).to_have_text("к")
    await expect(text).to_contain_text("<img src=x")
    assert await text.locator("img").count() == 0
    assert await text.locator("a").get_attribute("href") is None


async def test_replies_edits_and_deletions(emulator: Emulator, api: BotApi, anna: Locator) -> None:
    await emulator.start(ANNA)
    await emulator.say(ANNA, "Хлеб")
    message = anna.get_by_test_id("message")
    await message.get_by_test_id("text").click(button="right")
    await anna.get_by_test_id("menu").get_by_text("Изменить").click()
    await anna.get_by_test_id("composer").fill("Хлеб и молоко")
    await anna.get_by_test_id("send").click()
    await expect(message.get_by_test_id("text")).to_have_text("Хлеб и молоко")
    await message.get_by_test_id("text").click(button="right")
    await anna.get_by_test_id("menu").get_by_text("Ответить").click()
    await anna.get_by_test_id("composer").fill("И сыр")
    await anna.get_by_test_id("send").click()
    await expect(anna.get_by_test_id("linked-reply")).to_contain_text("Хлеб и молоко")
    await message.first.get_by_test_id("text").click(button="right")
    await anna.get_by_test_id("menu").get_by_text("Удалить").click()
    await expect(message).to_have_count(1)


async def test_photos_and_files_are_sent(emulator: Emulator, anna: Locator) -> None:
    await emulator.start(ANNA)
    picture = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
    await anna.get_by_test_id("file-input").set_input_files(
        [
            FilePayload(name="a.svg", mimeType="image/svg+xml", buffer=picture),
            FilePayload(name="b.txt", mimeType="text/plain", buffer=b"text"),
        ]
    )
    await anna.get_by_test_id("send").click()
    shown = anna.get_by_test_id("attachment")
    await expect(shown).to_have_count(2)
    await expect(shown.last).to_contain_text("b.txt")
    sent = [message["body"]["attachments"] for message in await emulator.messages(ANNA)]
    assert [[attachment["type"] for attachment in one] for one in sent] == [["image"], ["file"]]


async def test_a_group_is_made_and_written_in(
    emulator: Emulator, page: Page, anna: Locator
) -> None:
    await page.get_by_test_id("new-group").click()
    await page.get_by_test_id("group-title").fill("Отдел аналитики")
    await page.get_by_test_id("sheet-submit").click()
    boris = page.get_by_test_id(f"pane-{BORIS}")
    for pane in (anna, boris):
        await pane.get_by_test_id("back").click()
        await pane.get_by_test_id("chat-entry").filter(has_text="Отдел").click()
    await boris.get_by_test_id("composer").fill("@task_bot привет")
    await boris.get_by_test_id("send").click()
    await expect(anna.get_by_test_id("message")).to_contain_text("Борис Орлов")
    await expect(anna.get_by_test_id("text").locator(".mention")).to_have_text("@task_bot")


async def test_nothing_can_be_pressed_before_the_state_has_come(
    emulator: Emulator, context: BrowserContext
) -> None:
    async def late(route: Route) -> None:
        await asyncio.sleep(1)
        await route.continue_()

    page = await context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    await page.route("**/_emulator/state", late)
    await page.goto(emulator.base_url)
    await page.get_by_test_id("new-group").click()
    await expect(page.get_by_test_id("group-title")).to_be_visible()
    assert errors == []


async def test_people_come_and_go(page: Page) -> None:
    await page.get_by_test_id("new-person").click()
    await page.get_by_test_id("first-name").fill("Вера")
    await page.get_by_test_id("sheet-submit").click()
    vera = page.get_by_test_id("pane-1003")
    await expect(vera).to_be_visible()
    await vera.get_by_test_id("hide-pane").click()
    await expect(vera).to_be_hidden()
    await page.get_by_test_id("person-1003").click()
    await vera.get_by_test_id("chat-menu").click()
    await vera.get_by_test_id("menu").get_by_text("Удалить человека").click()
    await expect(page.get_by_test_id("person-1003")).to_have_count(0)


async def test_faults_are_switched_on_the_page(emulator: Emulator, page: Page) -> None:
    await page.get_by_test_id("open-tools").click()
    await page.get_by_test_id("fault-kind").select_option("503")
    await page.get_by_test_id("fault-add").click()
    await expect(page.get_by_test_id("fault-list")).to_contain_text("503")
    assert [fault["kind"] for fault in await emulator.faults()] == ["503"]


async def test_on_a_phone_nothing_sticks_out(
    emulator: Emulator, api: BotApi, page: Page, anna: Locator
) -> None:
    await emulator.start(ANNA)
    row = [callback(f"Длинная кнопка {number}", str(number)) for number in range(7)]
    await api.send("Очень длинное слово: " + "ж" * 200, row)
    await page.set_viewport_size({"width": 360, "height": 740})
    await expect(anna.get_by_test_id("keyboard")).to_be_visible()
    await expect(page.get_by_test_id(f"pane-{BORIS}")).to_have_count(0)
    wide = await page.evaluate(
        "[...document.querySelectorAll('.pane *')]"
        ".filter(e => e.getBoundingClientRect().right > innerWidth + 1 && e.checkVisibility())"
        ".map(e => e.className.baseVal ?? e.className)"
    )
    assert wide == []
    await page.get_by_test_id(f"person-{BORIS}").click()
    await expect(page.get_by_test_id(f"pane-{BORIS}")).to_be_visible()


async def test_english_for_those_who_speak_no_russian(emulator: Emulator, page: Page) -> None:
    await page.goto(f"{emulator.base_url}/?lang=en")
    await expect(page.get_by_test_id(f"pane-{ANNA}").get_by_test_id("start")).to_have_text("Start")


async def opened(emulator: Emulator, api: BotApi, anna: Locator) -> None:
    """Anna opens the mini-app by a button."""
    await emulator.start(ANNA)
    button = {"type": "open_app", "text": "Доска", "web_app": "task_bot", "payload": "board_7"}
    await api.send("Доска", [button])
    await anna.get_by_test_id("keyboard-button").click()


async def test_the_mini_app_opens_in_a_frame(
    emulator: Emulator, api: BotApi, page: Page, anna: Locator
) -> None:
    await opened(emulator, api, anna)
    frame = page.frame_locator('[data-testid="app-frame"]')
    await expect(frame.locator("#who")).to_have_text("Анна board_7")
    await frame.locator("body").evaluate("() => WebApp.BackButton.show()")
    await anna.get_by_test_id("app-back").click()
    await expect(frame.locator("#answer")).to_have_text("back")
    await expect(anna.get_by_test_id("app-back")).to_be_hidden()


async def test_the_theme_reaches_the_mini_app(
    emulator: Emulator, api: BotApi, page: Page, anna: Locator
) -> None:
    await opened(emulator, api, anna)
    scheme = page.frame_locator('[data-testid="app-frame"]').locator("#scheme")
    before = await scheme.inner_text()
    await page.get_by_test_id("toggle-theme").click()
    await expect(scheme).to_have_text({"light": "dark", "dark": "light"}[before])


async def test_closing_can_be_confirmed(
    emulator: Emulator, api: BotApi, page: Page, anna: Locator
) -> None:
    await opened(emulator, api, anna)
    body = page.frame_locator('[data-testid="app-frame"]').locator("body")
    await body.evaluate("() => WebApp.enableClosingConfirmation()")
    await anna.get_by_test_id("app-close").click()
    await anna.get_by_test_id("question-no").click()
    await expect(anna.get_by_test_id("app")).to_be_visible()
    await body.evaluate("() => WebApp.close()")
    await anna.get_by_test_id("question-yes").click()
    await expect(anna.get_by_test_id("app")).to_have_count(0)


async def test_the_phone_is_shared_or_refused(
    emulator: Emulator, api: BotApi, page: Page, anna: Locator
) -> None:
    await opened(emulator, api, anna)
    frame = page.frame_locator('[data-testid="app-frame"]')
    for button, expected in (("question-no", "error"), ("question-yes", "hash")):
        await frame.locator("body").evaluate("() => { answer(WebApp.requestContact()); }")
        await anna.get_by_test_id(button).click()
        await expect(frame.locator("#answer")).to_contain_text(expected)
    shared = json.loads(await frame.locator("#answer").inner_text())
    assert set(shared) == {"phone", "authDate", "hash"}
