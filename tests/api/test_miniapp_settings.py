"""Settings in a browser: chosen, taken back where they fail; calendars, keys, exports, sessions."""

from pathlib import Path
from typing import Any

from aiohttp.test_utils import TestClient
from playwright.async_api import expect

from models.person import Person
from models.task import Task
from models.team import Team
from tests.api.conftest import Caller
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
EVENT = """BEGIN:VEVENT
UID:{name}@example.com
SUMMARY:{name}
DTSTART:{start}
DURATION:PT1H
{more}END:VEVENT
"""


def calendar(*events: str) -> bytes:
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{''.join(events)}END:VCALENDAR\n".encode()


async def at(app: MiniApp, client: Client, caller: Caller, *taps: str) -> None:
    await app.page.goto(opened_by(client, caller, "settings"))
    await app.sees("set-name")
    for tap in taps:
        await app.part(tap).click()


async def kept(caller: Caller) -> Person:
    return await Person.get(id=caller.id)


async def test_another_language_is_spoken_at_once(
    app: MiniApp, client: Client, anna: Caller
) -> None:
    await at(app, client, anna, "set-language", "set-language-options-en")
    await expect(app.page.locator("h1")).to_have_text("Settings")
    await expect(app.page.locator("html")).to_have_attribute("lang", "en")
    await app.page.wait_for_timeout(300)
    assert (await kept(anna)).language == "en"


async def test_what_is_chosen_is_kept(app: MiniApp, client: Client, anna: Caller) -> None:
    await at(app, client, anna, "set-name")
    await app.part("name-text").fill("Аня")
    await app.part("name-save").click()
    await app.sees("set-name", "Аня")
    await app.part("weekday-6").click()
    await app.part("set-digest").check(force=True)
    await app.part("set-digest-at").fill("08:30")
    await app.part("set-quiet").check(force=True)
    await app.part("set-quiet-from").fill("23:00")
    await app.part("set-nagging").click()
    await app.part("set-nagging-options-180").click()
    await app.sees("set-nagging", "каждые 3 часа")
    await app.part("set-reminders").click()
    await app.part("reminder-15").click()
    await app.part("reminders-save").click()
    await app.sees("set-reminders", "за 15 мин, за 1 ч")
    await app.page.wait_for_timeout(1500)
    person = await kept(anna)
    assert (person.chosen_name, person.working_days) == ("Аня", "123456")
    assert (person.digest_at, person.quiet_from, person.quiet_until) == (510, 1380, 480)
    assert (person.nag_every, person.default_reminders) == (180, [15, 60])
    await is_readable_by_all(app.page)
    await fits(app.page)


async def test_notifications_by_kind(app: MiniApp, client: Client, anna: Caller) -> None:
    await at(app, client, anna, "settings-notifications", "set-mode-comments")
    await app.part("set-mode-comments-options-off").click()
    await app.sees("set-mode-comments", "выключены")
    await app.page.wait_for_timeout(300)
    assert (await kept(anna)).modes == {"comments": "off"}


async def test_a_setting_that_is_not_saved_is_taken_back(
    app: MiniApp, client: Client, anna: Caller
) -> None:
    await at(app, client, anna)
    await app.page.route(
        "**/api/v1/me/settings",
        lambda route: route.abort() if route.request.method == "PATCH" else route.continue_(),
    )
    await app.part("weekday-7").click()
    await expect(app.part("snackbar")).to_contain_text("Не сохранено", timeout=15_000)
    await expect(app.part("weekday-7")).to_have_attribute("aria-pressed", "false")


async def test_a_calendar_link_is_made_opened_and_revoked(
    app: MiniApp, client: Client, anna: Caller, office: Team
) -> None:
    await at(app, client, anna, "settings-calendars", f"feed-{office.id}", "feed-make")
    link = await app.part("feed-link").inner_text()
    response = await app.page.request.get(link)
    assert (response.status, response.headers["content-type"][:13]) == (200, "text/calendar")
    await app.part("feed-drop").click()
    await app.part("confirm-yes").click()
    await app.sees("snackbar", "Ссылка отозвана")
    await app.sees(f"feed-{office.id}", "нет")
    assert (await app.page.request.get(link)).status == 404


async def test_another_calendar_is_taken_over_once(
    app: MiniApp, client: Client, anna: Caller, tmp_path: Path
) -> None:
    path = tmp_path / "mine.ics"
    path.write_bytes(
        calendar(
            EVENT.format(name="Врач", start="20261130T090000Z", more=""),
            EVENT.format(name="Пульс", start="20261130T090000Z", more="RRULE:FREQ=SECONDLY\n"),
        )
    )
    await at(app, client, anna, "settings-calendars")
    await app.part("import-file").set_input_files(path)
    await app.sees("import-result", "Создано: 1, уже было: 0")
    await app.sees("import-result", "Не перенесено: 1")
    await app.sees("import-result", "Пульс")
    await app.part("import-file").set_input_files(path)
    await app.sees("import-result", "Создано: 0, уже было: 1")
    assert await Task.filter(title="Врач").count() == 1


async def test_what_is_no_calendar_says_so(
    app: MiniApp, client: Client, anna: Caller, tmp_path: Path
) -> None:
    path = tmp_path / "mine.ics"
    path.write_bytes(b"\x00\x01 not a calendar")
    await at(app, client, anna, "settings-calendars")
    await app.part("import-file").set_input_files(path)
    await app.sees("import-result", "Это не календарь")


async def test_a_key_is_shown_once_and_revoked(app: MiniApp, client: Client, anna: Caller) -> None:
    await at(app, client, anna, "settings-tokens", "empty-action")
    await app.part("token-name").fill("Отчёты")
    await app.part("token-form-save").click()
    token = await app.part("token-text").inner_text()
    headers = {"Authorization": f"Bearer {token}"}
    assert (await client.get("/api/v1/me", headers=headers)).status == 200
    await app.part("close").click()
    await app.part("token-1").click()
    await app.part("confirm-yes").click()
    await app.sees("snackbar", "Ключ отозван: Отчёты")
    await app.sees("empty", "Ключей нет")
    assert (await client.get("/api/v1/me", headers=headers)).status == 401


async def test_exports_arrive_as_files_and_say_when_it_is_too_soon(
    app: MiniApp, client: Client, anna: Caller, office: Team
) -> None:
    await at(app, client, anna, "settings-data")
    for button, name in (
        (f"export-team-{office.id}", f"team-{office.id}.csv"),
        ("export-all", "max-task-manager.zip"),
    ):
        async with app.page.expect_download() as download:
            await app.part(button).click()
        assert (await download.value).suggested_filename == name
        await app.sees("snackbar", f"Файл готов: {name}")
    await app.part("export-all").click()
    await expect(app.part("snackbar")).not_to_contain_text("Файл готов")


async def test_all_sessions_end(app: MiniApp, client: Client, anna: Caller) -> None:
    await at(app, client, anna, "settings-data", "sessions-end")
    await app.sees("confirm", "Завершить все входы?")
    await app.part("confirm-yes").click()
    await app.sees("session-over", "откройте его снова из чата с ботом")
