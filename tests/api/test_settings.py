"""What the caller chose, and everything that is kept of them."""

import io
import json
import zipfile
from datetime import timedelta
from typing import Any

import pytest

from models.delivery import Delivery, Notice
from models.person import Person
from models.team import Team
from tests.api.conftest import Caller, Clock, Json

USUAL = {
    "name": "",
    "language": "ru",
    "timezone": "Europe/Moscow",
    "working_days": "12345",
    "day_parts": ["09:00", "13:00", "19:00", "23:00"],
    "saves_at_once": False,
    "digest_at": None,
    "quiet_from": None,
    "quiet_until": None,
    "quiet_days": False,
    "default_reminders": [60],
    "nag_every": 1440,
    "mode": "sound",
    "phone": None,
}
CHANGES: list[tuple[str, Any]] = [
    ("name", "Аня"),
    ("language", "en"),
    ("timezone", "Asia/Vladivostok"),
    ("working_days", "1357"),
    ("day_parts", ["20:00", "21:00", "22:00", "23:30"]),
    ("day_parts", ["05:00", "06:00", "07:00", "08:00"]),
    ("saves_at_once", True),
    ("digest_at", "08:30"),
    ("quiet_days", True),
    ("default_reminders", [10, 1440]),
    ("default_reminders", []),
    ("nag_every", 60),
    ("nag_every", None),
    ("mode", "silent"),
]


async def test_what_was_never_chosen(anna: Caller) -> None:
    settings = await anna.get("/me/settings")
    modes = settings.pop("modes")
    assert settings == USUAL
    assert set(modes.values()) == {None}


@pytest.mark.parametrize(("field", "value"), CHANGES)
async def test_one_thing_is_changed_and_nothing_else(anna: Caller, field: str, value: Any) -> None:
    before = await anna.get("/me/settings")
    shown = await anna.send("PATCH", "/me/settings", **{field: value})
    assert shown == {**before, field: value} == await anna.get("/me/settings")


async def test_quiet_hours_begin_and_end(anna: Caller) -> None:
    shown = await anna.send("PATCH", "/me/settings", quiet_from="22:00", quiet_until="07:30")
    assert (shown["quiet_from"], shown["quiet_until"]) == ("22:00", "07:30")
    assert (await anna.send("PATCH", "/me/settings", quiet_until="08:00"))["quiet_from"] == "22:00"
    off = await anna.send("PATCH", "/me/settings", quiet_from=None, quiet_until=None)
    assert (off["quiet_from"], off["quiet_until"]) == (None, None)


async def test_modes_of_groups_are_chosen_one_by_one(anna: Caller) -> None:
    await anna.send("PATCH", "/me/settings", modes={"comments": "off", "digest": "silent"})
    shown = await anna.send("PATCH", "/me/settings", modes={"comments": None})
    assert shown["modes"]["comments"] is None
    assert shown["modes"]["digest"] == "silent"


@pytest.mark.parametrize(
    ("wanted", "code", "field"),
    [
        ({"name": "x" * 61}, "too-long", "name"),
        ({"name": "\u200b"}, "words-empty", "name"),
        ({"language": "de"}, "unknown-language", "language"),
        ({"timezone": "Europe/Nowhere"}, "unknown-timezone", "timezone"),
        ({"working_days": ""}, "no-days", "working_days"),
        ({"working_days": "12345678"}, "invalid", "working_days"),
        ({"day_parts": ["09:00", "08:00", "19:00", "23:00"]}, "day-parts", "day_parts"),
        ({"day_parts": ["09:00"]}, "invalid", "day_parts"),
        ({"digest_at": "24:00"}, "invalid", "digest_at"),
        ({"digest_at": "9:00"}, "invalid", "digest_at"),
        ({"digest_at": 540}, "invalid", "digest_at"),
        ({"quiet_from": "22:00"}, "quiet-pair", "quiet_until"),
        ({"quiet_from": "22:00", "quiet_until": "22:00"}, "quiet-hours", "quiet_from"),
        ({"default_reminders": [*range(1, 12)]}, "too-many", "default_reminders"),
        ({"default_reminders": [0]}, "invalid", "default_reminders.0"),
        ({"default_reminders": [True]}, "invalid", "default_reminders.0"),
        ({"nag_every": 61}, "invalid", "nag_every"),
        ({"mode": "loud"}, "invalid", "mode"),
        ({"modes": {"all": "off"}}, "invalid", "modes.all"),
        ({"phone": "+79991112233"}, "invalid", "phone"),
    ],
)
async def test_what_cannot_be_chosen(anna: Caller, wanted: Json, code: str, field: str) -> None:
    before = await anna.get("/me/settings")
    refused = await anna.send("PATCH", "/me/settings", 422, saves_at_once=True, **wanted)
    assert refused["code"] == code
    assert [each["field"] for each in refused["errors"]] == [field]
    assert await anna.get("/me/settings") == before


async def test_planned_reminders_go_along_with_another_default(
    anna: Caller, home: Team, clock: Clock
) -> None:
    due = (clock.now + timedelta(hours=5)).isoformat()
    await anna.post("/tasks", title="Отчёт", team_id=home.id, due={"at": due})
    await anna.send("PATCH", "/me/settings", default_reminders=[30])
    pending = Delivery.filter(kind=Notice.REMINDER, state="pending")
    [reminder] = await pending
    assert reminder.due_at == clock.now + timedelta(hours=4, minutes=30)


async def test_the_phone_is_shown_to_its_owner_only(anna: Caller, office: Team) -> None:
    await Person.filter(id=anna.id).update(phone="+79991112233")
    assert (await anna.get("/me/settings"))["phone"] == "+79991112233"
    assert "79991112233" not in json.dumps(await anna.get(f"/teams/{office.id}/members"))


async def test_everything_of_ones_own_as_an_archive(anna: Caller, home: Team, clock: Clock) -> None:
    await anna.post("/tasks", title="=Смета", team_id=home.id)
    response = await anna.request("GET", "/me/export")
    assert response.status == 200
    assert response.content_type == "application/zip"
    assert response.headers["Content-Disposition"].endswith('max-tasks-2026-11-23.zip"')
    with zipfile.ZipFile(io.BytesIO(await response.read())) as packed:
        assert packed.testzip() is None
        assert json.loads(packed.read("data.json"))["tasks"][0]["title"] == "=Смета"
        assert ";'=Смета;" in packed.read("tasks.csv").decode("utf-8-sig")
    assert (await anna.get("/me/export", 409))["code"] == "export-too-soon"
    clock.advance(minutes=6)
    assert (await anna.request("GET", "/me/export")).status == 200


async def test_a_token_does_not_take_everything_along(anna: Caller) -> None:
    anna.token = (await anna.post("/tokens", name="Отчёты"))["token"]
    assert (await anna.get("/me/export", 403))["code"] == "session-needed"
