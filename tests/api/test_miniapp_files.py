"""Files on the card, in a browser and through to MAX."""

from typing import Any

from aiohttp.test_utils import TestClient
from playwright.async_api import FilePayload, expect

from models.team import Team
from tests.api.conftest import Caller
from tests.api.screens import chromium, needs_build, on_a_phone, opened_by, real_build
from tests.api.test_uploads import max_, needed
from tests.miniapp_page import MiniApp

Client = TestClient[Any, Any]
__all__ = ["chromium", "max_", "needed", "on_a_phone", "real_build"]
pytestmark = needs_build


def of(name: str, content: bytes) -> FilePayload:
    return FilePayload(name=name, mimeType="application/octet-stream", buffer=content)


async def test_a_file_is_sent_and_sent_again_where_the_network_failed(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, office: Team
) -> None:
    task = await anna.post("/tasks", title="Смета", team_id=office.id, assignee_ids=[boris.id])
    await app.page.goto(opened_by(client, anna, f"task_{task['id']}"))
    await app.part("file-input").set_input_files(of("смета.xlsx", b"1;2;3"))
    await expect(app.part("file")).to_contain_text("смета.xlsx")
    await app.page.route("**/attachments", lambda route: route.abort())
    await app.part("file-input").set_input_files(of("план.txt", b"1"))
    await app.sees("upload", "Нет связи")
    await app.page.unroute("**/attachments")
    await app.part("upload-retry").click()
    await expect(app.part("upload")).to_have_count(0)
    await expect(app.part("file")).to_have_count(2)


async def test_what_is_too_large_is_told_at_once(
    app: MiniApp, client: Client, anna: Caller, office: Team
) -> None:
    task = await anna.post("/tasks", title="Смета", team_id=office.id)
    await app.page.goto(opened_by(client, anna, f"task_{task['id']}"))
    await app.sees("task-title")
    await app.part("file-input").set_input_files(of("фильм.avi", bytes(20 * 1024 * 1024 + 1)))
    await app.sees("snackbar", "больше 20 МБ")
    await expect(app.part("upload")).to_have_count(0)
