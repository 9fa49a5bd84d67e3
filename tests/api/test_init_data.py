"""Init data: what is accepted, and every way of it being wrong."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from api.init_data import (
    ExpiredError,
    ForgedError,
    InitDataError,
    sign,
    validate,
)
from tests.api.conftest import BOT_TOKEN, NOW, init_data

VECTOR = {
    "auth_date": "1771409719",
    "chat": '{"id":12345,"type":"DIALOG"}',
    "ip": "192.168.0.1",
    "query_id": "4c0ab423-342b-4e45-aea4-2747dbc500cd",
    "start_param": "task_42",
    "user": '{"id":67890,"first_name":"Max","last_name":"User","username":null,'
    '"language_code":"ru","photo_url":"https://i.oneme.ru/i?r=AB=C"}',
}


def test_the_signature_is_the_one_that_the_documented_algorithm_gives() -> None:
    expected = "62a76b9a2413b1c96e5018df3040edfa54f89541d09915afe75c0279893ffd41"
    assert sign(VECTOR, BOT_TOKEN) == expected


def test_init_data_with_unescaped_equals_signs_is_read_whole() -> None:
    raw = "&".join(f"{name}={value}" for name, value in VECTOR.items())
    data = validate(f"{raw}&hash={sign(VECTOR, BOT_TOKEN)}", BOT_TOKEN, _at(1771409719))
    assert (data.user.id, data.user.first_name) == (67890, "Max")
    assert data.start_param == "task_42"
    assert data.seal == VECTOR["query_id"]


@pytest.mark.parametrize("name", ["Ольга & Ко", "C++", "100 %", "%D0%90", "a=b&c", "Ё‑моё 🙂"])
def test_names_with_any_signs_are_read_as_they_are(name: str) -> None:
    assert validate(init_data(first_name=name), BOT_TOKEN, NOW).user.first_name == name


def test_init_data_from_the_list_of_chats_has_no_chat() -> None:
    assert validate(init_data({"chat": None}), BOT_TOKEN, NOW).user.id == 67890


def test_without_a_query_id_the_signature_is_what_is_used_up() -> None:
    raw = init_data({"query_id": None})
    assert validate(raw, BOT_TOKEN, NOW).seal == raw.rsplit("hash=", 1)[1]


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "&",
        "hash",
        "x" * 20_000,
        "a=1&a=1&hash=00",
        init_data() + "&hash=00",
        init_data() + "&user=%7B%7D",
        "user=%FF&hash=00",
        "user=\ud800&hash=00",
        init_data({"user": "{}"}),
        init_data({"user": "[]"}),
        init_data({"user": "not json"}),
        init_data({"user": None}),
        init_data({"auth_date": None}),
        init_data({"auth_date": "yesterday"}),
        init_data({"auth_date": "-5"}),
        init_data({"auth_date": "9" * 30}),
        init_data({"auth_date": "²"}),
        init_data(id="67890"),
        init_data(id=-1),
        init_data(id=2**63),
        init_data(id=True),
        init_data(first_name=None),
    ],
)
def test_malformed_init_data_is_refused_as_such(raw: str) -> None:
    with pytest.raises(InitDataError) as caught:
        validate(raw, BOT_TOKEN, NOW)
    assert caught.value.code == "init-data-malformed"


@pytest.mark.parametrize(
    "raw",
    [
        "user=%7B%7D",
        "hash=",
        init_data().replace("hash=", "hash=0"),
        init_data().replace("ip=192.168.0.1", "ip=192.168.0.2"),
        init_data().replace("67890", "67891"),
        init_data()[: -len("hash=") - 64].rstrip("&"),
        init_data().rsplit("hash=", 1)[0] + "hash=Ё",
    ],
)
def test_forged_init_data_is_refused(raw: str) -> None:
    with pytest.raises(ForgedError):
        validate(raw, BOT_TOKEN, NOW)


def test_another_bots_init_data_is_forged() -> None:
    with pytest.raises(ForgedError):
        validate(init_data(), BOT_TOKEN + "x", NOW)


def test_init_data_is_good_for_one_hour() -> None:
    raw = init_data()
    assert validate(raw, BOT_TOKEN, NOW + timedelta(hours=1))
    with pytest.raises(ExpiredError):
        validate(raw, BOT_TOKEN, NOW + timedelta(hours=1, seconds=1))


def test_a_clock_of_max_that_is_a_minute_ahead_does_no_harm() -> None:
    raw = init_data()
    assert validate(raw, BOT_TOKEN, NOW - timedelta(seconds=60))
    with pytest.raises(ExpiredError):
        validate(raw, BOT_TOKEN, NOW - timedelta(seconds=61))


def test_fields_that_are_not_known_yet_are_signed_but_ignored() -> None:
    raw = init_data({"colour": json.dumps("blue")})
    assert validate(raw, BOT_TOKEN, NOW)


def _at(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
