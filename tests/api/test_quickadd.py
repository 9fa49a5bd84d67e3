"""Quick add over HTTP: understood as in the conversation, highlighted, and ready to be made."""

from typing import Any

import pytest

from models import tags
from models.task import Task
from models.team import Membership, Role, Team
from tests.api.conftest import Caller, Clock, Json


async def understood(caller: Caller, text: str, **more: Any) -> Json:
    return await caller.post("/quick-add", 200, text=text, **more)


async def test_a_text_is_understood_and_made(
    anna: Caller, boris: Caller, office: Team, clock: Clock
) -> None:
    tag = await tags.create(anna.id, office.id, "смета", clock.now)
    text = "Отчёт завтра в 10 @Борис #смета #новый !высокий"
    found = await understood(anna, text)
    assert found["title"] == "Отчёт"
    assert found["due"]["at"] == "2026-11-24T07:00:00Z"
    assert found["team"]["id"] == office.id
    assert found["people"] == [{"id": boris.id, "name": "Борис"}]
    assert found["tags"] == [{"id": tag.id, "name": "смета"}, {"id": None, "name": "новый"}]
    assert found["priority"] == 2
    assert [(span["kind"], span["text"]) for span in found["spans"]] == [
        ("due", "завтра в 10"),
        ("mention", "@Борис"),
        ("tag", "#смета #новый"),
        ("priority", "!высокий"),
    ]
    assert all(text[s["start"] : s["end"]] == s["text"] for s in found["spans"])
    assert await Task.all().count() == 0
    made = await anna.post("/tasks", **found["task"])
    assert (made["title"], made["due"]["at"]) == ("Отчёт", "2026-11-24T07:00:00Z")
    assert [each["name"] for each in made["tags"]] == ["новый", "смета"]
    assert [each["person"]["id"] for each in made["assignments"]] == [boris.id]


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        ("Планёрка каждый понедельник в 10", "FREQ=WEEKLY;BYDAY=MO", "каждый понедельник, 10:00"),
        (
            "Фильтр через 3 месяца после выполнения",
            "FREQ=MONTHLY;INTERVAL=3",
            "через 3 месяца после выполнения",
        ),
        ("Дышать каждый час", None, None),
    ],
)
async def test_how_it_repeats_is_said_in_words(
    anna: Caller, text: str, rule: str | None, words: str | None
) -> None:
    found = await understood(anna, text)
    assert (found["rule"], found["rule_text"]) == (rule, words)
    assert found["too_often"] is ("час" in text)
    assert (await anna.post("/tasks", **found["task"]))["title"]


async def test_places_are_counted_as_javascript_counts_them(anna: Caller) -> None:
    text = "🎉🎉 праздник завтра"
    found = await understood(anna, text)
    (span,) = found["spans"]
    units = text.encode("utf-16-le")
    assert units[span["start"] * 2 : span["end"] * 2].decode("utf-16-le") == "завтра"
    kept = await understood(anna, text, kept=[{"start": span["start"], "end": span["end"]}])
    assert (kept["title"], kept["due"], kept["spans"]) == (text, None, [])


async def test_a_day_is_ready_as_a_day(anna: Caller) -> None:
    found = await understood(anna, "Отчёт завтра")
    assert found["task"]["due"] == {"at": None, "date": "2026-11-24"}
    made = await anna.post("/tasks", **found["task"])
    assert (made["due"]["all_day"], made["due"]["date"]) == (True, "2026-11-24")


async def test_who_is_meant_may_be_unclear_or_unknown(
    anna: Caller, boris: Caller, kate: Caller, office: Team, clock: Clock
) -> None:
    await type(kate.person).filter(id=kate.id).update(first_name="Борис")
    await Membership.create(team=office, person=kate.person, role=Role.MEMBER, joined_at=clock.now)
    found = await understood(anna, "Отчёт @Борис @Никто", team_id=office.id)
    (unclear,) = found["unclear"]
    assert unclear["mention"] == "Борис"
    assert {each["id"] for each in unclear["people"]} == {boris.id, kate.id}
    assert (found["people"], found["strangers"]) == ([], ["Никто"])
    assert found["title"] == "Отчёт @Никто"


async def test_other_readings_are_offered(anna: Caller) -> None:
    found = await understood(anna, "Позвонить в 9")
    assert found["due"]["at"] == "2026-11-23T18:00:00Z"
    readings = [other["due"]["at"] for other in found["alternatives"]]
    assert "2026-11-24T06:00:00Z" in readings


async def test_members_may_not_make_tags_and_are_told_so(boris: Caller, office: Team) -> None:
    found = await understood(boris, "Отчёт #новый", team_id=office.id)
    assert (found["unknown_tags"], found["tags"]) == (["новый"], [])
    assert found["title"] == "Отчёт #новый"
    assert (await boris.post("/tasks", **found["task"]))["tags"] == []


async def test_a_foreign_team_is_not_found(kate: Caller, office: Team) -> None:
    problem = await kate.post("/quick-add", 404, text="Отчёт", team_id=office.id)
    assert problem["code"] == "not-found"


@pytest.mark.parametrize("text", ["", " ", "завтра", "🎉", "\u0000", "«", "@", "#", "!", "/"])
async def test_any_text_is_answered(anna: Caller, text: str) -> None:
    found = await understood(anna, text)
    assert found["task"]["team_id"]


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"text": "я" * 4001}, "text"),
        ({"text": 5}, "text"),
        ({"kept": [{"start": 0}]}, "kept.0.end"),
        ({"kept": [{"start": -1, "end": 2}]}, "kept.0.start"),
        ({"kept": [{"start": 0, "end": 1}] * 101}, "kept"),
        ({"team_id": "1"}, "team_id"),
        ({"zone": "UTC"}, "zone"),
    ],
)
async def test_what_cannot_be_asked(anna: Caller, more: Json, field: str) -> None:
    problem = await anna.post("/quick-add", 422, **{"text": "Отчёт", **more})
    assert problem["errors"][0]["field"] == field


async def test_pieces_that_cannot_be_keep_nothing(anna: Caller) -> None:
    for kept in ({"start": 8000, "end": 8000}, {"start": 5, "end": 2}, {"start": 90, "end": 99}):
        found = await understood(anna, "Отчёт завтра", kept=[kept])
        assert found["title"] == "Отчёт"
