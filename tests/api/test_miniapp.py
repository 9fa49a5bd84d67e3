"""The mini-app in a browser, over the real API."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from playwright.async_api import Browser, Page, expect

from models.due import Due
from models.making import NewTask
from models.task import AssignmentState, State, Task
from models.tasks import create as create_task
from models.team import Team
from tests.api.conftest import NOW, Caller, Clock, init_data
from tests.browser import browser_path, running_browser
from tests.miniapp_page import MiniApp, launch_url, phone

Client = TestClient[Any, Any]
PULL = """() => {
  const target = document.body;
  const touch = (y) => new Touch({ identifier: 1, target, clientX: 100, clientY: y });
  const send = (type, y) => target.dispatchEvent(new TouchEvent(type, {
    bubbles: true, touches: type === "touchend" ? [] : [touch(y)], changedTouches: [touch(y)] }));
  send("touchstart", 100); send("touchmove", 250); send("touchend", 250);
}"""
BUILD = Path(__file__).parents[2] / "api" / "miniapp" / "dist"

pytestmark = pytest.mark.skipif(
    not browser_path() or not (BUILD / "index.html").is_file(),
    reason="needs Chromium, and the mini-app's build",
)


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with running_browser() as started:
        yield started


@pytest.fixture
def miniapp_dir() -> Path:
    """The real build."""
    return BUILD


@pytest.fixture
async def page(browser: Browser) -> AsyncIterator[Page]:
    """A phone that reaches the API and nobody else."""
    async with phone(browser, locale="ru-RU") as opened:
        await opened.route("https://st.max.ru/**", lambda route: route.fulfill(body=""))
        yield opened


def _url(client: Client, caller: Caller, **changes: str) -> str:
    data = init_data(changes, id=caller.id, first_name=caller.person.first_name)
    return launch_url(str(client.make_url("")).rstrip("/"), data)


@pytest.fixture
def app(page: Page) -> MiniApp:
    return MiniApp(page)


@pytest.fixture
async def late(anna: Caller, home: Team) -> Task:
    due = Due.moment(NOW - timedelta(hours=2), "Europe/Moscow")
    new = NewTask("Оплатить хостинг", home.id, due=due)
    return await create_task(anna.person, new, NOW - timedelta(days=1))


@pytest.fixture
async def from_boris(boris: Caller, anna: Caller, office: Team) -> Task:
    due = Due.moment(NOW + timedelta(hours=2), "Europe/Moscow")
    new = NewTask("Согласовать смету", office.id, [anna.id], due)
    return await create_task(boris.person, new, NOW)


async def test_today_shows_what_is_late_and_what_is_due(
    app: MiniApp, client: Client, anna: Caller, late: Task, from_boris: Task
) -> None:
    await app.page.goto(_url(client, anna))
    await app.lists("Оплатить хостинг", "Согласовать смету")
    await app.sees("section-overdue", "сегодня, 07:00")
    await app.sees("section-today", "11:00Офис")
    await expect(app.page.locator("header p").first).to_have_text("понедельник, 23 ноября")


async def test_a_completed_task_leaves_and_can_be_brought_back(
    app: MiniApp, client: Client, anna: Caller, late: Task, from_boris: Task
) -> None:
    await app.page.goto(_url(client, anna))
    await app.complete("Оплатить хостинг")
    await app.lists("Согласовать смету")
    assert (await Task.get(id=late.id)).state is State.DONE
    await app.part("snackbar-action").click()
    await app.lists("Оплатить хостинг", "Согласовать смету")
    assert (await Task.get(id=late.id)).state is State.OPEN


async def test_who_may_not_reopen_takes_the_report_back(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, office: Team
) -> None:
    due = Due.moment(NOW + timedelta(hours=2), "Europe/Moscow")
    await create_task(anna.person, NewTask("Согласовать смету", office.id, [boris.id], due), NOW)
    await app.page.goto(_url(client, boris))
    await app.complete("Согласовать смету")
    await app.sees("snackbar", "Выполнено: Согласовать смету")
    await app.sees("empty", "На сегодня задач нет")
    await app.part("snackbar-action").click()
    await app.lists("Согласовать смету")
    assert (await Task.get()).state is State.IN_PROGRESS


async def test_without_a_network_a_completed_task_comes_back_and_says_why(
    app: MiniApp, client: Client, anna: Caller, late: Task
) -> None:
    await app.page.goto(_url(client, anna))
    await app.lists("Оплатить хостинг")
    await app.page.context.set_offline(True)
    await app.sees("offline")
    await app.complete("Оплатить хостинг")
    await app.sees("snackbar", "Не отмечено: Оплатить хостинг. Нет связи.")
    await app.lists("Оплатить хостинг")
    await expect(app.part("task-check")).to_have_attribute("aria-checked", "false")


async def test_a_task_that_somebody_closed_meanwhile_says_so(
    app: MiniApp, client: Client, anna: Caller, late: Task
) -> None:
    await app.page.route("**/changes", lambda route: route.abort())  # not told in time
    await app.page.goto(_url(client, anna))
    await app.lists("Оплатить хостинг")
    await anna.post(f"/tasks/{late.id}/complete", 200)
    await app.complete("Оплатить хостинг")
    await app.sees("snackbar", "Состояние задачи уже изменилось")
    await app.sees("empty")


async def test_the_card_shows_the_task_and_its_moves(
    app: MiniApp, client: Client, anna: Caller, from_boris: Task
) -> None:
    await app.page.goto(_url(client, anna))
    await app.open_task("Согласовать смету")
    await app.sees("task-due", "сегодня, 11:00")
    await app.part("move-accept").click()
    await app.sees("assignee", "принято")
    await expect(app.part("move-accept")).to_have_count(0)
    await app.part("move-complete").click()
    await app.sees("task-state", "Выполнена")
    await app.page.keyboard.press("Escape")
    await app.sees("empty")
    assignment = await from_boris.assignments.all().first()
    assert assignment is not None
    assert assignment.state is AssignmentState.DONE


async def test_a_link_to_a_task_opens_it(
    app: MiniApp, client: Client, anna: Caller, from_boris: Task
) -> None:
    await app.page.goto(_url(client, anna, start_param=f"task_{from_boris.id}"))
    await app.sees("task-title", "Согласовать смету")


async def test_a_link_to_a_foreign_task_says_that_it_is_not_there(
    app: MiniApp, client: Client, kate: Caller, from_boris: Task
) -> None:
    await app.page.goto(_url(client, kate, start_param=f"task_{from_boris.id}"))
    await app.sees("task-missing", "It is gone, or you have no access to it.")


async def test_a_task_is_written_for_today_by_default(
    app: MiniApp, client: Client, anna: Caller, home: Team
) -> None:
    await app.page.goto(_url(client, anna))
    await app.write("Купить цветы")
    await app.send()
    await app.lists("Купить цветы")
    await app.sees("snackbar", "Создана задача #1")
    task = await Task.get(title="Купить цветы")
    assert (task.team_id, task.all_day) == (home.id, True)


async def test_a_task_is_given_to_others_with_a_time_of_the_persons_zone(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, office: Team
) -> None:
    anna.person.timezone = "Asia/Yekaterinburg"
    await anna.person.save()
    await app.page.goto(_url(client, anna))
    await app.write("Отчёт", due="tomorrow", time="09:30", team="Офис")
    await app.page.locator(f'[data-person-id="{boris.id}"]').click()
    await app.page.locator(f'[data-person-id="{anna.id}"]').click()
    await app.send()
    await app.sees("snackbar", "Создана задача")
    task = await Task.get(title="Отчёт").prefetch_related("assignments")
    assert task.due_at is not None
    assert task.due_at.isoformat() == "2026-11-24T04:30:00+00:00"
    assert [each.person_id for each in task.assignments] == [boris.id]


async def test_the_form_opens_ready_to_be_written_in(
    app: MiniApp, client: Client, anna: Caller
) -> None:
    await app.page.goto(_url(client, anna))
    await app.part("create").click()
    await expect(app.part("quick-text")).to_be_focused()


async def test_a_phrase_is_understood_while_it_is_written(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, office: Team
) -> None:
    await app.page.goto(_url(client, anna))
    await app.say("Заказать зерно завтра в 10 @Борис !важно")
    await expect(app.page.locator(".quick-marks mark")).to_have_text(
        ["завтра в 10", "@Борис", "!важно"]
    )
    await app.sees("understood-title", "Заказать зерно")
    await app.sees("understood", "завтра, 10:00")
    await app.send()
    await app.sees("snackbar", "Создана задача")
    task = await Task.get(title="Заказать зерно").prefetch_related("assignments")
    assert [each.person_id for each in task.assignments] == [boris.id]
    assert task.due_at is not None
    assert task.due_at.isoformat() == "2026-11-24T07:00:00+00:00"


async def test_a_piece_goes_back_into_the_title(
    app: MiniApp, client: Client, anna: Caller, home: Team
) -> None:
    await app.page.goto(_url(client, anna))
    await app.say("Фильм «Завтра» посмотреть завтра !важно")
    await app.part("piece").filter(has_text="!важно").click()
    await app.sees("understood-title", "!важно")
    await expect(app.part("piece")).to_have_text(["завтра"])
    await app.send()
    await app.sees("snackbar", "Создана задача")
    task = await Task.get()
    assert (task.priority.value, "!важно" in task.title) == (3, True)


async def test_what_was_understood_fills_the_form(
    app: MiniApp, client: Client, anna: Caller, home: Team
) -> None:
    await app.page.goto(_url(client, anna))
    await app.say("Отчёт завтра в 10")
    await app.sees("understood-title", "Отчёт")
    await app.part("create-mode-form").click()
    await expect(app.part("create-title")).to_have_value("Отчёт")
    await expect(app.part("due-tomorrow")).to_have_attribute("aria-checked", "true")
    await expect(app.part("due-time")).to_have_value("10:00")


async def test_changes_by_others_appear_when_one_comes_back_or_pulls(
    app: MiniApp, client: Client, anna: Caller, home: Team
) -> None:
    await app.page.goto(_url(client, anna))
    await app.sees("empty")
    await anna.post("/tasks", title="Первая", team_id=home.id, due={"date": "2026-11-23"})
    await app.page.evaluate(
        "document.dispatchEvent(new Event('visibilitychange', {bubbles: true}))"
    )
    await app.lists("Первая")
    await anna.post("/tasks", title="Вторая", team_id=home.id, due={"date": "2026-11-23"})
    await app.page.evaluate(PULL)
    await app.lists("Первая", "Вторая")


async def test_an_empty_title_is_told_and_nothing_is_sent(
    app: MiniApp, client: Client, anna: Caller
) -> None:
    await app.page.goto(_url(client, anna))
    await app.write("   ")
    await app.send()
    await app.sees("create-error", "хотя бы одно слово")
    await expect(app.part("create-title")).to_be_focused()


async def test_a_refused_task_stays_on_the_form_with_the_field_marked(
    app: MiniApp, client: Client, anna: Caller
) -> None:
    await app.page.goto(_url(client, anna))
    await app.write("я" * 210)
    await app.send()
    await app.sees("create-error", "210 из 200")
    await expect(app.part("create-title")).to_have_attribute("aria-invalid", "true")
    await expect(app.part("create-title")).to_have_value("я" * 210)


async def test_a_lost_answer_makes_no_second_task_and_loses_no_text(
    app: MiniApp, client: Client, anna: Caller
) -> None:
    await app.page.goto(_url(client, anna))
    await app.write("Позвонить в банк")
    lost: list[int] = []

    async def lose(route: Any) -> None:
        if route.request.method == "POST" and not lost:
            lost.append((await route.fetch()).status)
            await route.abort()
        else:
            await route.continue_()

    await app.page.route("**/api/v1/tasks", lose)
    await app.send()
    await app.sees("create-error", "Нет связи. Задача не отправлена, текст сохранён.")
    assert lost == [201]
    await app.send()
    await app.sees("snackbar", "Создана задача #1")
    assert await Task.all().count() == 1


async def test_an_unsent_text_is_there_after_closing_and_reloading(
    app: MiniApp, client: Client, anna: Caller
) -> None:
    await app.page.goto(_url(client, anna))
    await app.write("Половина мысли", due="none")
    await app.part("close").click()
    await app.page.reload()
    await app.part("create").click()
    await expect(app.part("create-title")).to_have_value("Половина мысли")
    await expect(app.part("due-none")).to_have_attribute("aria-checked", "true")


async def test_a_reload_keeps_the_session(
    app: MiniApp, client: Client, anna: Caller, late: Task
) -> None:
    await app.page.goto(_url(client, anna))
    await app.lists("Оплатить хостинг")
    await app.page.reload()
    await app.lists("Оплатить хостинг")


async def test_a_session_that_has_ended_says_what_to_do(
    app: MiniApp, client: Client, anna: Caller, late: Task, clock: Clock
) -> None:
    await app.page.goto(_url(client, anna))
    await app.lists("Оплатить хостинг")
    clock.advance(hours=2)
    await app.part("task-open").click()
    await app.sees("session-over", "откройте его снова из чата с ботом")


async def test_used_up_init_data_says_what_to_do(
    app: MiniApp, client: Client, anna: Caller, browser: Browser
) -> None:
    url = _url(client, anna)
    await app.page.goto(url)
    await app.sees("today")
    async with phone(browser, locale="ru-RU") as other:
        await other.route("https://st.max.ru/**", lambda route: route.fulfill(body=""))
        await other.goto(url)
        await expect(other.get_by_test_id("sign-in-failed")).to_contain_text("уже вошли")


async def test_outside_max_the_page_says_how_to_open_it(app: MiniApp, client: Client) -> None:
    await app.page.goto(str(client.make_url("/app/")))
    await app.sees("outside", "Откройте приложение в MAX")


async def test_the_app_speaks_the_persons_language(
    app: MiniApp, client: Client, kate: Caller
) -> None:
    await app.page.goto(_url(client, kate))
    await app.sees("empty", "Nothing is due today")
    assert await app.page.evaluate("document.documentElement.lang") == "en"


async def test_a_failing_server_offers_to_try_again(
    app: MiniApp, client: Client, anna: Caller, late: Task
) -> None:
    failing = "**/api/v1/tasks?**"
    await app.page.route(failing, lambda route: route.fulfill(status=502, body="bad gateway"))
    await app.page.goto(_url(client, anna))
    await expect(app.part("load-failed")).to_be_visible(timeout=15_000)
    await app.page.unroute(failing)
    await app.part("load-failed-action").click()
    await app.lists("Оплатить хостинг")


async def test_nothing_breaks_the_content_security_policy(
    app: MiniApp, client: Client, anna: Caller, late: Task
) -> None:
    said: list[str] = []
    app.page.on("console", lambda message: said.append(message.text))
    app.page.on("pageerror", lambda error: said.append(str(error)))
    await app.page.route("**/api/v1/changes", lambda route: route.fulfill(status=204))
    await app.page.goto(_url(client, anna))
    await app.open_task("Оплатить хостинг")
    await app.part("close").click()
    await app.write("Дело")
    await app.send()
    await app.sees("snackbar")
    assert said == []
