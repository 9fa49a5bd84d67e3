"""Sessions over HTTP."""

from datetime import timedelta
from typing import Any

import jwt
import pytest
from aiohttp.test_utils import TestClient

from api import tokens
from models import erasure
from models.person import Person
from models.team import Team
from tests.api.conftest import NOW, SECRET, Caller, Clock, Json, init_data

Client = TestClient[Any, Any]


async def _open(client: Client, raw: str, **headers: str) -> tuple[int, Json]:
    response = await client.post("/api/v1/session", json={"init_data": raw}, headers=headers)
    return response.status, await response.json(content_type=None)


async def test_somebody_new_is_met_and_gets_a_session(client: Client) -> None:
    status, body = await _open(client, init_data({"start_param": "task_42"}, username="anna"))
    assert status == 201
    assert body["person"] == {
        "id": 67890,
        "name": "Анна Смирнова",
        "username": "anna",
        "first_name": "Анна",
        "last_name": "Смирнова",
        "language": "ru",
        "timezone": "Europe/Moscow",
    }
    assert body["start_param"] == "task_42"
    assert body["expires_at"] == "2026-11-23T07:00:00Z"
    headers = {"Authorization": f"Bearer {body['token']}"}
    assert (await client.get("/api/v1/me", headers=headers)).status == 200
    assert await Team.filter(personal_of_id=67890).count() == 1


async def test_init_data_opens_one_session_only(client: Client) -> None:
    raw = init_data()
    assert (await _open(client, raw))[0] == 201
    status, body = await _open(client, raw)
    assert (status, body["code"]) == (401, "init-data-replayed")


async def test_init_data_stays_used_up_as_long_as_it_is_good(client: Client, clock: Clock) -> None:
    raw = init_data({"auth_date": str(int(NOW.timestamp()) + 60)})
    await _open(client, raw)
    clock.advance(hours=1, seconds=60)
    assert (await _open(client, raw))[1]["code"] == "init-data-replayed"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("", "init-data-malformed"),
        (init_data().replace("hash=", "hash=0"), "init-data-forged"),
        (init_data({"auth_date": "1771409719"}), "init-data-expired"),
    ],
)
async def test_bad_init_data_is_a_problem_with_a_code(client: Client, raw: str, code: str) -> None:
    status, body = await _open(client, raw)
    assert (status, body["code"], body["status"]) == (401, code, 401)
    assert await Person.all().count() == 0


async def test_refusals_before_a_session_speak_the_language_asked_for(client: Client) -> None:
    _, russian = await _open(client, "")
    _, english = await _open(client, "", **{"Accept-Language": "de;q=0.9, en-US;q=0.8, ru;q=0.1"})
    assert russian["title"] == "Нужно войти"
    assert english["title"] == "A session is needed"


async def test_a_session_is_renewed_until_twelve_hours_have_gone(
    anna: Caller, clock: Clock
) -> None:
    for _ in range(12):
        clock.advance(minutes=59)
        anna.token = (await anna.post("/session/renewal"))["token"]
    clock.advance(minutes=59)
    assert (await anna.post("/session/renewal", 401))["code"] == "session-expired"


async def test_a_renewed_session_ends_with_its_twelve_hours(anna: Caller, clock: Clock) -> None:
    session = tokens.Session(anna.id, NOW - timedelta(hours=11, minutes=30), NOW + tokens.LIFETIME)
    anna.token = tokens.issue(session, SECRET, NOW)
    body = await anna.post("/session/renewal")
    assert body["expires_at"] == "2026-11-23T06:30:00Z"


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": "somebody else"},
        {"iss": "somebody else"},
        {"sub": "me"},
        {"sub": None},
        {"exp": "soon"},
        {"auth_time": None},
    ],
)
async def test_tokens_of_another_kind_are_no_session(
    client: Client, anna: Caller, claims: Json
) -> None:
    good = jwt.decode(anna.token, options={"verify_signature": False})
    bad = {name: value for name, value in {**good, **claims}.items() if value is not None}
    anna.token = jwt.encode(bad, tokens._key(SECRET), "HS256")
    assert (await anna.get("/me", 401))["code"] == "session-invalid"


async def test_an_unsigned_token_is_no_session(anna: Caller) -> None:
    claims = jwt.decode(anna.token, options={"verify_signature": False})
    anna.token = jwt.encode(claims, "", "none")
    assert (await anna.get("/me", 401))["code"] == "session-invalid"


async def test_whoever_deleted_their_data_has_no_session(anna: Caller) -> None:
    await erasure.erase(anna.id, NOW)
    assert (await anna.get("/me", 401))["code"] == "session-invalid"


async def test_somebody_who_is_gone_has_no_session(anna: Caller) -> None:
    await Team.filter(personal_of_id=anna.id).delete()
    await anna.person.delete()
    assert (await anna.get("/me", 401))["code"] == "session-invalid"
