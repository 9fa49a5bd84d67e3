"""Uploads, and messages with files."""

import json

import pytest
from aiohttp import ClientSession, FormData

from tests.emulator.conftest import ANNA, BotApi, callback, keyboard
from tests.emulator_client import Emulator, Json

pytestmark = pytest.mark.usefixtures("started")


async def upload(api: BotApi, kind: str, name: str = "отчёт.txt") -> tuple[Json, str]:
    """Both steps; the first answer and the text of the second."""
    target = await api.ok("POST", "/uploads", type=kind)
    form = FormData(quote_fields=False)
    form.add_field("data", b"content", filename=name, content_type="text/plain")
    async with ClientSession() as session, session.post(target["url"], data=form) as answer:
        assert answer.status == 200
        return target, await answer.text()


async def fetched(url: str) -> bytes:
    async with ClientSession() as session, session.get(url) as answer:
        return await answer.read()


async def test_a_file_is_uploaded_sent_and_fetched(emulator: Emulator, api: BotApi) -> None:
    target, text = await upload(api, "file")
    assert "token" not in target
    receipt = json.loads(text)
    await api.send("Отчёт", attachments=[{"type": "file", "payload": {"token": receipt["token"]}}])
    [file] = (await emulator.last(ANNA))["body"]["attachments"]
    assert (file["filename"], file["size"]) == ("отчёт.txt", 7)
    assert await fetched(file["payload"]["url"]) == b"content"


async def test_an_image_is_sent_by_token_or_by_photos(emulator: Emulator, api: BotApi) -> None:
    _, text = await upload(api, "image")
    photos = json.loads(text)["photos"]
    [photo] = photos.values()
    for payload in ({"token": photo["token"]}, {"photos": photos}):
        message = await api.send("Фото", attachments=[{"type": "image", "payload": payload}])
        shown = message["body"]["attachments"][0]["payload"]
        assert shown["token"] == photo["token"]
        assert await fetched(shown["url"]) == b"content"


async def test_the_token_of_a_video_comes_first(api: BotApi) -> None:
    target = await api.ok("POST", "/uploads", type="video")
    attachment = {"type": "video", "payload": {"token": target["token"]}}
    body = {"text": "Видео", "attachments": [attachment]}
    status, answer = await api.call("POST", "/messages", body, user_id=ANNA)
    assert (status, answer["code"]) == (400, "attachment.not.ready")
    chunks = {"bytes 0-3/7": b"cont", "bytes 4-6/7": b"ent"}
    async with ClientSession() as session:
        for span, chunk in chunks.items():
            headers = {"Content-Range": span, "X-File-Name": "clip.mp4"}
            async with session.post(target["url"], data=chunk, headers=headers) as receipt:
                assert await receipt.text() == "<retval>1</retval>"
    await api.send("Видео", attachments=[attachment])
    video = await api.ok("GET", f"/videos/{target['token']}")
    assert await fetched(video["urls"]["mp4_720"]) == b"content"


@pytest.mark.parametrize(
    ("attachment", "message"),
    [
        ({"type": "image", "payload": {"token": "x"}}, "Invalid photo token provided: x"),
        (
            {"type": "image", "payload": {}},
            "No `photos`, `url` or `token` provided. Check payload.",
        ),
        ({"type": "file", "payload": {"token": "x"}}, "Invalid token provided: x"),
        ({"type": "location", "latitude": 1}, "Field 'longitude' cannot be null"),
    ],
)
async def test_wrong_attachments_are_refused(api: BotApi, attachment: Json, message: str) -> None:
    body = {"text": "x", "attachments": [attachment]}
    got = await api.call("POST", "/messages", body, user_id=ANNA)
    assert got == (400, {"code": "proto.payload", "message": message})


async def test_a_file_travels_alone_but_for_a_keyboard(api: BotApi) -> None:
    _, text = await upload(api, "file")
    file = {"type": "file", "payload": {"token": json.loads(text)["token"]}}
    await api.send("Отчёт", attachments=[file, keyboard([callback()])])
    body = {"text": "x", "attachments": [file, file]}
    got = await api.call("POST", "/messages", body, user_id=ANNA)
    assert got[1]["message"] == "Must be only one file attachment in message"


async def test_other_attachments_come_back_in_their_shapes(api: BotApi) -> None:
    contact = {"name": "Анна", "vcf_phone": "+79001112233", "contact_id": ANNA}
    requests: list[Json] = [
        {"type": "contact", "payload": contact},
        {"type": "location", "latitude": 55.75, "longitude": 37.61},
        {"type": "sticker", "payload": {"code": "s1"}},
        {"type": "share", "payload": {"url": "https://example.org"}},
        {"type": "image", "payload": {"url": "https://example.org/a.png"}},
    ]
    stored = (await api.send("x", attachments=requests))["body"]["attachments"]
    assert [attachment["type"] for attachment in stored] == [r["type"] for r in requests]
    assert "TEL;TYPE=cell:79001112233" in stored[0]["payload"]["vcf_info"]
    assert stored[0]["payload"]["max_info"]["user_id"] == ANNA


async def test_a_person_sends_a_photo_and_things_nobody_knows(
    emulator: Emulator, api: BotApi, started: int
) -> None:
    photo = await emulator.upload(b"png", "a.png")
    await emulator.say(ANNA, "Смотрите", attachments=[photo, {"type": "hologram", "x": 1}])
    [update] = (await api.updates(started))[0]
    shown, unknown = update["message"]["body"]["attachments"]
    assert await fetched(shown["payload"]["url"]) == b"png"
    assert unknown == {"type": "hologram", "x": 1}


async def test_an_unknown_upload_type_is_refused(api: BotApi) -> None:
    assert (await api.call("POST", "/uploads", type="photo"))[0] == 400
