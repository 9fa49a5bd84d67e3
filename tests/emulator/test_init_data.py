"""What a mini-app gets is signed as MAX documents it."""

import hmac
import json
from hashlib import sha256
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest

from emulator.init_data import sign
from tests.emulator.conftest import ANNA, BORIS, BOT
from tests.emulator_client import Emulator

TOKEN = "TEST_TOKEN_AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
USER = (
    '{"id":67890,"first_name":"Max","last_name":"User","username":null,'
    '"language_code":"ru","photo_url":"https://i.oneme.ru/i?r=AB=C"}'
)
FIELDS = {
    "auth_date": "1771409719",
    "chat": '{"id":12345,"type":"DIALOG"}',
    "ip": "192.168.0.1",
    "query_id": "4c0ab423-342b-4e45-aea4-2747dbc500cd",
    "start_param": "task_42",
    "user": USER,
}


def test_the_signature_of_the_synthetic_vector() -> None:
    expected = "62a76b9a2413b1c96e5018df3040edfa54f89541d09915afe75c0279893ffd41"
    assert sign(FIELDS, TOKEN) == expected


def opened(url: str) -> dict[str, str]:
    """Init data of a launch address, checked as a mini-app's server would check it."""
    [data] = parse_qs(urlsplit(url).fragment)["WebAppData"]
    fields = dict(parse_qsl(data, keep_blank_values=True, strict_parsing=True))
    signature = fields.pop("hash")
    lines = "\n".join(f"{key}={value}" for key, value in sorted(fields.items()))
    secret = hmac.new(b"WebAppData", b"local-token", sha256).digest()
    assert hmac.new(secret, lines.encode(), sha256).hexdigest() == signature
    return fields


async def test_the_mini_app_opens_signed(emulator: Emulator) -> None:
    now = (await emulator.clock(now="2026-11-23T09:00:00+03:00"))["now"]
    url = await emulator.open_app(ANNA, startapp="task_42")
    fields = opened(url)
    assert url.startswith("http://127.0.0.1:8080/app#WebAppData=")
    assert json.loads(fields["user"])["id"] == ANNA
    assert json.loads(fields["chat"]) == {"id": ANNA ^ BOT, "type": "DIALOG"}
    assert fields["start_param"] == "task_42"
    assert 0 <= int(fields["auth_date"]) - now // 1000 < 60


async def test_names_with_marks_keep_the_signature(emulator: Emulator) -> None:
    await emulator.add_user("A&B=C+D%20", user_id=7007)
    assert json.loads(opened(await emulator.open_app(7007))["user"])["first_name"] == "A&B=C+D%20"


async def test_from_a_group_the_chat_is_the_group(emulator: Emulator) -> None:
    chat_id = (await emulator.add_chat("Отдел", ANNA, [BORIS]))["chat_id"]
    fields = opened(await emulator.open_app(BORIS, chat_id))
    assert json.loads(fields["chat"]) == {"id": chat_id, "type": "CHAT"}


async def test_from_the_list_of_chats_there_is_no_chat(emulator: Emulator) -> None:
    assert "chat" not in opened(await emulator.open_app(ANNA, opened_from="chat_list"))


@pytest.mark.parametrize("start_param", ["a b", "x" * 513, "привет"])
async def test_a_start_param_max_would_drop_is_dropped(
    emulator: Emulator, start_param: str
) -> None:
    assert "start_param" not in opened(await emulator.open_app(ANNA, startapp=start_param))
