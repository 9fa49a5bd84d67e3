"""Files sent over HTTP, through to MAX (the emulator's real upload), and what is refused."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from aiohttp import ClientResponse, FormData, MultipartWriter

from api import Dependencies, uploads
from bot.max import Limits, Max, connect
from bot.uploads import Uploads
from models import limits
from models.comment import Attachment
from models.delivery import Delivery, Notice
from models.team import Team
from tests.api.conftest import Caller, Json
from tests.emulator_client import Emulator

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
UNLIMITED = Limits(total=None, per_chat=None)


@pytest.fixture
async def max_(emulator: Emulator) -> AsyncIterator[Max]:
    """Anna and Boris have started the bot; Kate has not."""
    for person_id, name in ((1, "Анна"), (2, "Борис")):
        await emulator.add_user(name, user_id=person_id)
        await emulator.start(person_id)
    await emulator.add_user("Kate", user_id=3)
    connected = await connect(
        "local-token", emulator.base_url, UNLIMITED, retry_pauses=(0.01, 0.01, 0.01)
    )
    yield connected
    await connected.close()


@pytest.fixture
def needed(needed: Dependencies, max_: Max) -> Dependencies:
    return replace(needed, upload=Uploads(max_))


@pytest.fixture
async def task(anna: Caller, boris: Caller, office: Team) -> Json:
    return await anna.post("/tasks", title="Смета", team_id=office.id, assignee_ids=[boris.id])


async def send(
    caller: Caller, task: Json, content: bytes, name: str, kind: str, **headers: str
) -> ClientResponse:
    form = FormData(quote_fields=False)
    form.add_field("file", BytesIO(content), filename=name, content_type=kind)
    path = f"/tasks/{task['id']}/attachments"
    return await caller.request("POST", path, data=form, headers=headers)


async def refused(response: ClientResponse, status: int) -> Json:
    problem: Json = await response.json(content_type=None)
    assert response.status == status, problem
    return problem


@pytest.mark.parametrize(
    ("name", "said", "kind"),
    [
        ("фото.png", "image/png", "image"),
        ("смета.xlsx", "application/vnd.ms-excel", "file"),
        ("ролик.mp4", "video/mp4", "video"),
        ("голос.ogg", "audio/ogg; codecs=opus", "audio"),
        ("знак.svg", "image/svg+xml", "file"),
    ],
)
async def test_a_file_goes_through_to_max_and_comes_back_by_a_link_of_ours(
    anna: Caller, boris: Caller, task: Json, name: str, said: str, kind: str
) -> None:
    response = await send(anna, task, PICTURE, name, said)
    made = await response.json()
    assert (response.status, made["kind"], made["name"]) == (201, kind, name)
    assert (made["size"], made["uploader"]["id"]) == (len(PICTURE), anna.id)
    followed = await boris.client.get(made["link"], allow_redirects=False)
    async with boris.client.session.get(followed.headers["Location"]) as served:
        assert await served.read() == PICTURE
    assert (await boris.get(f"/tasks/{task['id']}/attachments"))["items"] == [made]
    assert (await anna.get(f"/tasks/{task['id']}"))["files_count"] == 1
    assert await Delivery.filter(recipient=boris.id, kind=Notice.COMMENT).count() == 1


async def test_nothing_of_it_stays_in_the_conversation(
    anna: Caller, task: Json, emulator: Emulator
) -> None:
    before = await emulator.messages(user_id=anna.id)
    await send(anna, task, PICTURE, "фото.png", "image/png")
    assert await emulator.messages(user_id=anna.id) == before


async def test_of_somebody_whom_the_bot_cannot_write_to_it_is_kept_without_a_link(
    kate: Caller, emulator: Emulator, max_: Max
) -> None:
    home = (await kate.get("/me"))["teams"][0]["id"]
    task = await kate.post("/tasks", title="Own", team_id=home)
    response = await send(kate, task, PICTURE, "photo.png", "image/png")
    made = await response.json()
    assert (response.status, made["link"]) == (201, None)
    assert (await Attachment.get()).token


async def test_a_name_is_a_name_and_no_path(anna: Caller, task: Json) -> None:
    for said, kept in (("C:\\tmp\\..\\план.pdf", "план.pdf"), ("../../etc/passwd", "passwd")):
        made = await (await send(anna, task, b"x", said, "application/pdf")).json()
        assert made["name"] == kept
    made = await (await send(anna, task, b"x", "я" * 300 + ".pdf", "application/pdf")).json()
    assert (len(made["name"]), made["name"][-4:]) == (255, ".pdf")


async def test_twenty_megabytes_are_taken_and_one_byte_more_is_not(
    anna: Caller, task: Json
) -> None:
    response = await send(anna, task, b"x" * uploads.LIMIT, "большой.zip", "application/zip")
    assert (response.status, (await response.json())["size"]) == (201, uploads.LIMIT)
    problem = await refused(
        await send(anna, task, b"x" * (uploads.LIMIT + 1), "больше.zip", "application/zip"), 413
    )
    assert problem["code"] == "body-too-large"
    assert "20\u00a0480" in problem["detail"]
    assert await Attachment.all().count() == 1


async def test_a_body_without_an_end_is_cut_off(anna: Caller, task: Json) -> None:
    """No Content-Length says how much there will be."""
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        yield b'--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\n'
        while sent < uploads.LIMIT * 3:
            sent += 2**20
            yield b"x" * 2**20
            await asyncio.sleep(0)

    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    path = f"/tasks/{task['id']}/attachments"
    response = await anna.request("POST", path, data=endless(), headers=headers)
    assert (await refused(response, 413))["code"] == "body-too-large"
    assert sent < uploads.LIMIT * 3


def form(*fields: tuple[str, bytes, str | None]) -> MultipartWriter:
    writer = MultipartWriter("form-data", boundary="b")
    for name, content, filename in fields:
        part = writer.append(content, {"Content-Type": "text/plain"})
        more: dict[str, Any] = {} if filename is None else {"filename": filename}
        part.set_content_disposition("form-data", name=name, **more)
    return writer


@pytest.mark.parametrize(
    ("fields", "field", "code"),
    [
        ([], "file", "required"),
        ([("file", b"", "x.txt")], "file", "file-empty"),
        ([("file", b"text", None)], "file", "wrong-type"),
        ([("photo", b"text", "x.txt")], "photo", "unknown-field"),
        ([("file", b"1", "x.txt"), ("file", b"2", "y.txt")], "file", "unknown-field"),
        ([("file", b"1", "x.txt"), ("note", b"2", None)], "note", "unknown-field"),
    ],
)
async def test_a_form_holds_one_file_and_nothing_else(
    anna: Caller, task: Json, fields: list[Any], field: str, code: str
) -> None:
    path = f"/tasks/{task['id']}/attachments"
    problem = await refused(await anna.request("POST", path, data=form(*fields)), 422)
    assert [(each["field"], each["code"]) for each in problem["errors"]] == [(field, code)]
    assert await Attachment.all().count() == 0


@pytest.mark.parametrize(
    ("kind", "body", "status", "code"),
    [
        ("application/json", b"{}", 415, "wrong-content-type"),
        ("multipart/form-data", b"x", 400, "bad-form"),
        ("multipart/form-data; boundary=b", b"nonsense", 400, "bad-form"),
        ("multipart/form-data; boundary=b", b"--b\r\nbroken", 400, "bad-form"),
        (
            "multipart/form-data; boundary=b",
            b'--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\ncut',
            400,
            "bad-form",
        ),
        ("multipart/form-data; boundary=b", b"--b\r\n" + b"X: y\r\n" * 20_000, 400, "bad-form"),
    ],
)
async def test_what_is_no_form_is_refused(
    anna: Caller, task: Json, kind: str, body: bytes, status: int, code: str
) -> None:
    path = f"/tasks/{task['id']}/attachments"
    response = await anna.request("POST", path, data=body, headers={"Content-Type": kind})
    assert (await refused(response, status))["code"] == code


async def test_where_max_fails_nothing_is_kept(
    anna: Caller, task: Json, emulator: Emulator, max_: Max
) -> None:
    await emulator.fault("503", path="/uploads")
    problem = await refused(await send(anna, task, PICTURE, "фото.png", "image/png"), 503)
    assert problem["code"] == "unavailable"
    assert await Attachment.all().count() == 0


async def test_a_full_task_takes_no_more(anna: Caller, task: Json) -> None:
    rows = [
        Attachment(
            task_id=task["id"],
            kind="file",
            token="t",
            uploader_id=anna.id,
            created_at=task["created_at"],
        )
        for _ in range(limits.ATTACHMENTS)
    ]
    await Attachment.bulk_create(rows)
    problem = await refused(await send(anna, task, PICTURE, "фото.png", "image/png"), 422)
    assert (problem["code"], problem["errors"][0]["field"]) == ("too-many", "file")


async def test_sent_again_with_its_key_it_is_there_once(anna: Caller, task: Json) -> None:
    key = {"Idempotency-Key": "upload-1"}
    first = await send(anna, task, PICTURE, "фото.png", "image/png", **key)
    again = await send(anna, task, PICTURE, "фото.png", "image/png", **key)
    assert await first.json() == await again.json()
    assert await Attachment.all().count() == 1


async def test_who_sent_it_or_may_edit_the_task_takes_it_away(
    anna: Caller, boris: Caller, office: Team, task: Json
) -> None:
    path = f"/tasks/{task['id']}/attachments"
    made = await (await send(anna, task, PICTURE, "фото.png", "image/png")).json()
    await boris.send("DELETE", f"{path}/{made['id']}", 403)
    other = await anna.post("/tasks", title="Другое", team_id=office.id)
    await anna.send("DELETE", f"/tasks/{other['id']}/attachments/{made['id']}", 404)
    await anna.send("DELETE", f"{path}/{made['id']}", 204)
    assert (await anna.get(path))["items"] == []
