"""The main job, as two people do it on the page: from a sentence to a reminder that is answered."""

import re
from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import aiohttp
from playwright.async_api import Page, ViewportSize, expect

from tests.e2e.stage import ANNA, BORIS, Pane, Stage

DESKTOP = {"viewport": {"width": 1180, "height": 860}}


async def _team(stage: Stage, anna: Pane, boris: Pane) -> None:
    """Anna makes a team, Boris joins it by her link."""
    await anna.begin()
    await anna.sees("Анна")
    await boris.begin()
    await boris.sees("Борис")
    await anna.tap("Команды")
    await anna.sees("Личное")
    await anna.tap("Создать команду")
    await anna.sees("Как её назвать?")
    await anna.say("Кофейня «Утро»")
    await anna.sees("Чем занимается команда?")
    await anna.tap("Без описания")
    await anna.sees("start=join_")
    link = await anna.part("message").last.inner_text()
    payload = re.search(r"start=(join_[\w-]+)", link)
    assert payload
    await stage.emulator.start(BORIS, payload[1])
    await boris.sees("Приглашение в команду")
    await boris.tap("Вступить")
    await boris.sees("Людей: 2")


async def _say(anna: Pane) -> None:
    """Anna says in one sentence what Boris is to do, and when."""
    await anna.say("Заказать зерно на неделю @Борис через 3 дня в 12:00 !важно")
    await anna.sees("Понял так")
    await anna.sees("Исполнители: Борис")


async def _assign(anna: Pane) -> None:
    """A piece goes back into the title, the title is written anew, the task is made."""
    await anna.tap("✕ !важно")
    await anna.sees("Заказать зерно на неделю !важно")
    await anna.tap("Название")
    await anna.sees("Сейчас: «Заказать зерно на неделю !важно»")
    await anna.say("Заказать зерно на неделю")
    await anna.sees("Проверьте и создайте")
    await anna.tap("Создать")
    await anna.sees("Задача создана")


async def _shot(page: Page, stage: Stage, name: str) -> None:
    await expect(page.get_by_test_id("toast")).to_have_count(0, timeout=20_000)
    await page.wait_for_timeout(400)  # animations end
    await page.screenshot(path=stage.pictures / f"{name}.png")


async def test_from_a_sentence_to_a_reminder_that_is_answered(stage: Stage) -> None:
    async with stage.page(**DESKTOP) as page:
        anna, boris = Pane(page, ANNA), Pane(page, BORIS)
        await _team(stage, anna, boris)
        await _say(anna)
        await _shot(page, stage, "quick-add")
        await _assign(anna)
        await boris.sees("Вам поручена задача")
        await boris.sees("Заказать зерно на неделю")
        await boris.tap("Принять")
        await boris.sees("Вы приняли задачу")
        await stage.hour_before("Заказать зерно на неделю")
        await boris.sees("Напоминание")
        await boris.sees("через 1 час")
        await _shot(page, stage, "chat-light")
        await page.get_by_test_id("toggle-theme").click()
        await _shot(page, stage, "chat-dark")
        await boris.tap("Готово")
        await boris.sees("Готово")
        await anna.sees("Отчёт о выполнении")
        await anna.sees("Борис")


async def test_every_press_costs_one_call_but_where_a_new_message_is_due(stage: Stage) -> None:
    async with stage.page(**DESKTOP) as page:
        anna = Pane(page, ANNA)
        await anna.begin()
        await anna.sees("Анна")
        await stage.emulator.idle(20)
        for button, seen in [
            ("Сегодня", "Сегодня"),
            ("Меню", "Анна"),
            ("Команды", "Личное"),
            ("Меню", "Анна"),
            ("Ещё списки", "Число показывает"),
            ("Корзина", "Здесь пусто"),
            ("Назад", "Число показывает"),
            ("Меню", "Анна"),
            ("Поиск", "Что найти?"),
            ("Меню", "Анна"),
            ("Настройки", "пояс"),
            ("Тихие часы", "не пишу первым"),
            ("22:00–08:00", "Сейчас: 22:00–08:00"),
            ("Назад", "Тихие часы: 22:00–08:00"),
            ("Меню", "Анна"),
            ("Создать", "Что нужно сделать?"),
            ("Отмена", "Анна"),
        ]:
            before = len(await stage.calls_of())
            await anna.tap(button)
            await stage.answered(since=before)
            await anna.sees(seen)
            assert await stage.calls_of(since=before) == ["POST /answers"], button


async def test_the_mini_app_shows_the_task_and_finishes_it(stage: Stage) -> None:
    async with stage.page(**DESKTOP) as page:
        anna = Pane(page, ANNA)
        await anna.begin()
        await anna.sees("Анна")
        await anna.say("Позвонить поставщику молока сегодня")
        await anna.sees("Понял так")
        await anna.tap("Создать")
        await anna.sees("Задача создана")
        await anna.say("/menu")
        await anna.tap("Открыть приложение")
        row = anna.app.get_by_test_id("task").filter(has_text="Позвонить поставщику молока")
        await expect(row).to_be_visible(timeout=20_000)
        await row.get_by_test_id("task-check").click()
        await expect(row).to_have_count(0, timeout=20_000)
        await anna.part("app-close").click()
        await anna.say("/today")
        await anna.sees("нет")


LATE = "Подписать договор с пекарней"
TASKS = (
    LATE,
    "Позвонить поставщику молока",
    "Составить график смен на декабрь",
    "Проверить кассу",
)


async def _fill(stage: Stage, person: int) -> None:
    """Tasks of the person's own, written by the API."""
    url = await stage.emulator.open_app(person)
    data = parse_qs(urlsplit(url).fragment)["WebAppData"][0]
    api = f"{stage.product.url}/api/v1"
    async with aiohttp.ClientSession() as client:
        async with client.post(f"{api}/session", json={"init_data": data}) as answer:
            token = (await answer.json())["token"]
        headers = {"Authorization": f"Bearer {token}"}
        async with client.get(f"{api}/me", headers=headers) as answer:
            home = next(t["id"] for t in (await answer.json())["teams"] if t["personal"])
        today = datetime.now(ZoneInfo("Europe/Moscow")).date().isoformat()
        for title in TASKS:
            task = {"title": title, "team_id": home, "due": {"date": today}}
            async with client.post(f"{api}/tasks", json=task, headers=headers) as answer:
                assert answer.status == 201, await answer.text()
    await stage.move_due(LATE, timedelta(days=-1))


async def test_what_the_mini_app_looks_like_on_a_phone(stage: Stage) -> None:
    async with stage.page(**DESKTOP) as page:
        anna = Pane(page, ANNA)
        await anna.begin()
        await anna.sees("Анна")
    await _fill(stage, ANNA)
    for theme in ("light", "dark"):
        size = ViewportSize(width=360, height=740)
        url = await stage.emulator.open_app(ANNA)
        context = await stage.browser.new_context(
            locale="ru-RU", viewport=size, color_scheme=theme, device_scale_factor=2
        )
        page = await context.new_page()
        await page.goto(url)
        await expect(page.get_by_test_id("task")).to_have_count(len(TASKS), timeout=20_000)
        await _shot(page, stage, f"miniapp-{theme}")
        await context.close()
