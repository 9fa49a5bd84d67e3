"""The card of a task in a browser: everything about it is seen and changed there."""

import asyncio
from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from playwright.async_api import expect

from models.task import State, Task
from models.team import Team
from tests.api.conftest import Caller, Json
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
async def report(anna: Caller, boris: Caller, office: Team) -> Json:
    """Anna's, for Boris and herself."""
    due = {"at": "2026-11-24T09:00:00Z"}
    people = [anna.id, boris.id]
    return await anna.post("/tasks", title="Отчёт", team_id=office.id, assignee_ids=people, due=due)


async def see(app: MiniApp, client: Client, caller: Caller, task: Json) -> None:
    await app.page.goto(opened_by(client, caller, f"task_{task['id']}"))
    await app.sees("task-title", task["title"])


async def now(caller: Caller, task: Json) -> Json:
    return await caller.get(f"/tasks/{task['id']}")


async def lines(caller: Caller, task: Json) -> list[tuple[str, bool]]:
    return [(each["text"], each["done"]) for each in (await now(caller, task))["checklist"]]


async def test_title_and_description_are_written_anew(
    app: MiniApp, client: Client, anna: Caller, report: Json
) -> None:
    await see(app, client, anna, report)
    await app.part("task-edit").click()
    await app.part("edit-title").fill("Отчёт за март")
    await app.part("edit-description").fill("Таблица: https://example.org/t")
    await app.part("texts-save").click()
    await app.sees("task-title", "Отчёт за март")
    await expect(app.part("task-description").locator("a")).to_have_attribute(
        "href", "https://example.org/t"
    )


async def test_who_was_slower_is_told_and_keeps_what_they_wrote(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, report: Json
) -> None:
    await see(app, client, anna, report)
    await app.part("task-edit").click()
    await app.part("edit-title").fill("Моё название")
    await boris.post(f"/tasks/{report['id']}/moves", 200, action="accept")
    await anna.request("PATCH", f"/tasks/{report['id']}", json={"title": "Другое название"})
    await app.part("texts-save").click()
    await expect(app.part("texts-error")).not_to_be_empty()
    await expect(app.part("edit-title")).to_have_value("Моё название")
    assert (await now(anna, report))["title"] == "Другое название"
    await app.part("texts-save").click()
    await app.sees("task-title", "Моё название")


async def test_a_text_that_was_not_saved_is_there_again(
    app: MiniApp, client: Client, anna: Caller, report: Json
) -> None:
    await see(app, client, anna, report)
    await app.part("task-edit").click()
    await app.part("edit-description").fill("Половина мысли")
    await app.page.keyboard.press("Escape")
    await app.part("task-edit").click()
    await expect(app.part("edit-description")).to_have_value("Половина мысли")


async def test_due_priority_and_repeat_are_chosen(
    app: MiniApp, client: Client, anna: Caller, report: Json
) -> None:
    await see(app, client, anna, report)
    await app.part("fact-due").click()
    await app.part("due-today").click()
    await app.part("due-time").fill("18:30")
    await app.part("due-form-save").click()
    await app.sees("task-due", "сегодня, 18:30")
    await app.part("fact-priority").click()
    await app.part("priority-1").click()
    await app.sees("fact-priority", "Срочный")
    await app.part("fact-repeat").click()
    await app.part("repeat-own").click()
    await app.part("repeat-words").fill("каждый вторник")
    await app.part("repeat-save").click()
    await app.sees("fact-repeat", "каждый вторник")
    task = await now(anna, report)
    assert (task["priority"], task["series"]["rule"]) == (1, "FREQ=WEEKLY;BYDAY=TU")


async def test_a_repeat_that_is_none_is_told(
    app: MiniApp, client: Client, anna: Caller, report: Json
) -> None:
    await see(app, client, anna, report)
    await app.part("fact-repeat").click()
    await app.part("repeat-own").click()
    await app.part("repeat-words").fill("абракадабра")
    await app.part("repeat-save").click()
    await app.sees("repeat-error", "Такой повтор не понят")
    await expect(app.part("repeat-words")).to_have_value("абракадабра")


async def test_people_and_tags_are_chosen(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, office: Team, report: Json
) -> None:
    tag = await anna.post(f"/teams/{office.id}/tags", name="смета", colour="orange")
    await see(app, client, anna, report)
    await app.part("people-edit").click()
    await app.page.locator(f'[data-person-id="{boris.id}"]').click()
    await app.part("people-save").click()
    await expect(app.part("assignee")).to_have_count(1)
    await app.part("fact-tags").click()
    await app.part(f"tag-{tag['id']}").click()
    await app.part("tags-save").click()
    await expect(app.part("tags")).to_have_count(0)
    await app.sees("fact-tags", "смета")
    task = await now(anna, report)
    assert [each["person"]["id"] for each in task["assignments"]] == [anna.id]
    assert [each["name"] for each in task["tags"]] == ["смета"]


async def test_a_checklist_is_filled_ticked_and_mended(
    app: MiniApp, client: Client, anna: Caller, report: Json
) -> None:
    await see(app, client, anna, report)
    for text in ("Собрать", "Сверить"):
        await app.part("checklist-new").fill(text)
        await app.page.keyboard.press("Enter")
        await expect(app.part("checklist-item").filter(has_text=text)).to_be_visible()
    await app.part("checklist-check").first.click()
    await expect(app.part("checklist-check").first).to_have_attribute("aria-checked", "true")
    await app.part("checklist-edit").click()
    await app.part("checklist-drop").last.click()
    await app.sees("snackbar", "Пункт убран")
    await app.part("snackbar-action").click()
    await expect(app.part("checklist-item")).to_have_count(2)
    await app.part("checklist-edit").click()
    await expect(app.part("checklist-check")).to_have_text(["Собрать", "Сверить"])
    expected = [("Собрать", True), ("Сверить", False)]
    async with asyncio.timeout(5):  # it is shown before it has arrived
        while await lines(anna, report) != expected:
            await asyncio.sleep(0.05)


async def test_a_comment_is_sent_once_even_if_the_answer_was_lost(
    app: MiniApp, client: Client, anna: Caller, report: Json
) -> None:
    await see(app, client, anna, report)
    lost: list[int] = []

    async def lose(route: Any) -> None:
        if route.request.method == "POST" and len(lost) < 3:
            lost.append((await route.fetch()).status)
            await route.abort()
        else:
            await route.continue_()

    await app.page.route("**/comments*", lose)
    await app.part("comment-text").fill("Жду цифры")
    await app.part("comment-send").click()
    await expect(app.part("snackbar")).to_contain_text("текст сохранён", timeout=15_000)
    await expect(app.part("comment-text")).to_have_value("Жду цифры")
    await app.part("comment-send").click()
    await expect(app.part("comment-text")).to_have_value("")
    await expect(app.part("comment")).to_have_count(1)
    assert lost == [201, 201, 201]
    assert (await now(anna, report))["comments_count"] == 1


async def test_a_refusal_needs_its_reason(
    app: MiniApp, client: Client, boris: Caller, report: Json
) -> None:
    await see(app, client, boris, report)
    await app.part("task-more").click()
    await app.part("menu-decline").click()
    await expect(app.part("reason-save")).to_be_disabled()
    await app.part("reason-text").fill("Я в отпуске")
    await app.part("reason-save").click()
    await expect(app.part("assignee").filter(has_text="Борис")).to_contain_text("Я в отпуске")


async def test_a_task_is_closed_and_opened_again(
    app: MiniApp, client: Client, anna: Caller, report: Json
) -> None:
    await see(app, client, anna, report)
    await app.part("task-more").click()
    await app.part("menu-close").click()
    await app.sees("task-state", "Выполнена")
    await app.part("snackbar-action").click()
    await app.sees("task-state", "Открыта")


async def test_a_deleted_task_comes_back(
    app: MiniApp, client: Client, anna: Caller, report: Json
) -> None:
    await app.page.goto(opened_by(client, anna, "tasks"))
    await app.open_task("Отчёт")
    await app.part("task-more").click()
    await app.part("menu-delete").click()
    await app.sees("empty")
    await app.part("snackbar-action").click()
    await app.lists("Отчёт")
    assert (await Task.get(id=report["id"])).deleted_at is None


async def test_another_due_time_is_asked_for_and_agreed_to(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, report: Json
) -> None:
    await see(app, client, boris, report)
    await app.part("task-more").click()
    await app.part("menu-ask-due").click()
    await app.part("due-day").click()
    await app.part("due-date").fill("2026-11-27")
    await app.part("ask-due-note").fill("Не успею")
    await app.part("ask-due-save").click()
    await app.sees("due-request", "Не успею")
    await expect(app.part("due-agree")).to_have_count(0)
    await app.page.goto("about:blank")
    await see(app, client, anna, report)
    await app.part("due-agree").click()
    await expect(app.part("assignee").filter(has_text="Борис")).to_contain_text("27 нояб.")
    await expect(app.part("due-request")).to_have_count(0)


async def test_reminders_are_set_and_dropped(
    app: MiniApp, client: Client, anna: Caller, report: Json
) -> None:
    before = len((await now(anna, report))["reminders"])
    await see(app, client, anna, report)
    await app.part("fact-reminders").click()
    await app.part("remind-180").click()
    await expect(app.part("reminder")).to_have_count(before + 1)
    await app.part("reminder").filter(has_text="за 3 ч").get_by_test_id("reminder-drop").click()
    await expect(app.part("reminder")).to_have_count(before)
    await app.part("mute").click()
    await app.part("reminders").get_by_test_id("close").click()
    await app.sees("fact-reminders", "Без напоминаний")


async def test_history_tells_who_did_what(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, report: Json
) -> None:
    await boris.post(f"/tasks/{report['id']}/moves", 200, action="accept")
    await see(app, client, anna, report)
    await app.part("history-open").click()
    await expect(app.part("history-line").first).to_contain_text("Борис")
    await expect(app.part("history-line")).to_have_count(2)


async def test_what_may_not_be_changed_is_only_shown(
    app: MiniApp, client: Client, boris: Caller, report: Json
) -> None:
    await see(app, client, boris, report)
    for part in ("task-edit", "people-edit"):
        await expect(app.part(part)).to_have_count(0)
    for part in ("fact-due", "fact-priority"):
        assert await app.part(part).evaluate("node => node.tagName") == "DIV"
    assert (await Task.get(id=report["id"])).state is State.OPEN


@pytest.mark.parametrize(("theme", "language"), [("light", "ru"), ("dark", "en")])
async def test_everybody_can_read_it(
    app: MiniApp, client: Client, anna: Caller, report: Json, theme: Any, language: str
) -> None:
    anna.person.language = language
    await anna.person.save()
    await anna.post(f"/tasks/{report['id']}/checklist", text="Собрать")
    await anna.post(f"/tasks/{report['id']}/comments", text="https://example.org")
    await app.page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    await see(app, client, anna, report)
    await expect(app.part("comment")).to_be_visible()
    await is_readable_by_all(app.page)
    await fits(app.page)
    facts = ("fact-due", "fact-repeat", "fact-priority", "fact-tags")
    for opens in ("task-more", *facts, "task-edit"):
        await app.part(opens).click()
        await expect(app.page.locator("dialog dialog[open]")).to_have_count(1)
        await is_readable_by_all(app.page)
        await app.page.keyboard.press("Escape")
        await expect(app.page.locator("dialog dialog[open]")).to_have_count(0)
