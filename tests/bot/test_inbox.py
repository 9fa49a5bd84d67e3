"""The inbox in PostgreSQL, and what is stored of an update."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.max.intake.received import received
from models import inbox
from models.inbox import InboxEntry, Received
from tests.bot.payloads import ANNA, GROUP_MID, created, happened, pressed

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def some(*keys: str, lane: int = 1) -> list[Received]:
    return [Received(key, lane, json.dumps({"key": key})) for key in keys]


async def keys(in_hand: list[int] | None = None, full: list[int] | None = None) -> list[str]:
    found = await inbox.pending(in_hand or [], full or [], 100)
    return [json.loads(item.raw)["key"] for item in found]


async def test_an_update_is_stored_once(database: str) -> None:
    assert await inbox.store(some("a", "b", "a"), None, NOW) == 2
    assert await inbox.store(some("b", "c"), None, NOW) == 1
    assert await keys() == ["a", "b", "c"]


async def test_the_marker_moves_together_with_its_updates(database: str) -> None:
    assert await inbox.marker() is None
    await inbox.store(some("a"), 10, NOW)
    await inbox.store([], 11, NOW)
    await inbox.store(some("b"), None, NOW)
    assert await inbox.marker() == 11


async def test_what_cannot_be_stored_does_not_move_the_marker(database: str) -> None:
    await inbox.store(some("a"), 10, NOW)
    with pytest.raises(Exception, match="json"):
        await inbox.store([Received("b", 1, "{")], 11, NOW)
    assert await inbox.marker() == 10


async def test_updates_in_hand_and_full_lanes_are_passed_over(database: str) -> None:
    await inbox.store([*some("a", "b"), *some("c", lane=2)], None, NOW)
    first = (await inbox.pending([], [], 1))[0]
    assert await keys(in_hand=[first.id]) == ["b", "c"]
    assert await keys(full=[1]) == ["c"]


async def test_handled_updates_are_over(database: str) -> None:
    await inbox.store(some("a", "b"), None, NOW)
    ids = [item.id for item in await inbox.pending([], [], 100)]
    await inbox.mark_handled(ids[:1], NOW)
    assert await keys() == ["b"]
    assert await inbox.store(some("a"), None, NOW) == 0


async def test_what_was_set_aside_waits_for_the_operator(database: str) -> None:
    await inbox.store(some("a"), None, NOW)
    (item,) = await inbox.pending([], [], 100)
    await inbox.count_attempt(item.id, "BrokenError")
    await inbox.set_aside(item.id, "BrokenError" * 100, NOW)
    assert await keys() == []
    row = await InboxEntry.get(id=item.id)
    assert (row.attempts, len(row.error or "")) == (1, 300)
    backlog = await inbox.backlog()
    assert (backlog.pending, backlog.set_aside, backlog.oldest) == (0, 1, None)

    await inbox.take_back(item.id)
    assert await keys() == ["a"]
    assert (await inbox.backlog()).oldest == NOW


async def test_old_handled_updates_are_forgotten(database: str) -> None:
    await inbox.store(some("old", "new", "waiting"), None, NOW)
    old, new, _ = await inbox.pending([], [], 100)
    await inbox.mark_handled([old.id], NOW - timedelta(days=8))
    await inbox.mark_handled([new.id], NOW)
    assert await inbox.forget_handled(NOW - timedelta(days=7)) == 1
    assert await InboxEntry.all().count() == 2


async def test_the_same_update_arriving_at_once_is_stored_once(database: str) -> None:
    stored = await asyncio.gather(*(inbox.store(some("a"), None, NOW) for _ in range(8)))
    assert sum(stored) == 1


KEYS: list[tuple[dict[str, Any], str, int]] = [
    (created(), f"message_created:{GROUP_MID}", ANNA["user_id"]),
    (pressed(), f"message_callback:{pressed()['callback']['callback_id']}", ANNA["user_id"]),
    (
        happened("bot_started", chat_id=5, user=ANNA),
        f"bot_started:5:{ANNA['user_id']}:None:1775025604499",
        ANNA["user_id"],
    ),
    (
        happened("message_removed", chat_id=5, user_id=7, message_id="mid.1"),
        "message_removed:5:7:mid.1:1775025604499",
        7,
    ),
    (happened("chat_new", chat_id=-5), "chat_new:-5:None:None:1775025604499", -5),
]


@pytest.mark.parametrize(("raw", "key", "lane"), KEYS, ids=[key for _, key, _ in KEYS])
def test_every_update_has_its_key_and_lane(raw: dict[str, Any], key: str, lane: int) -> None:
    update = received(raw)
    assert (update.key, update.lane) == (key, lane)


def test_two_edits_of_a_message_are_two_updates() -> None:
    edit = created() | {"update_type": "message_edited"}
    later = edit | {"timestamp": edit["timestamp"] + 1}
    assert received(edit).key != received(later).key


@pytest.mark.parametrize("raw", [None, "x", [], 5, {}, {"update_type": "new", "timestamp": 1}])
def test_what_has_no_name_is_known_by_its_content(raw: object) -> None:
    assert received(raw).key.startswith("sha256:")
    assert received(raw) == received(raw)


def test_a_key_that_is_too_long_is_shortened() -> None:
    raw = pressed()
    raw["callback"]["callback_id"] = "x" * 5000
    assert len(received(raw).key) < 100


def test_a_lane_is_a_number_postgresql_knows() -> None:
    assert received(happened("new", user_id=2**70, chat_id="x")).lane == 0


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(raw=st.dictionaries(st.sampled_from(["update_type", "user", "chat_id", "x"]), JSON))
async def test_whatever_max_sends_can_be_stored(database: str, raw: dict[str, Any]) -> None:
    update = received(raw)
    await inbox.store([update], None, NOW)
    assert await InboxEntry.filter(key=update.key).exists()


async def test_signs_that_postgresql_refuses_are_replaced(database: str) -> None:
    raw = {"update_type": "x\0", "user": {"user_id": 5}, "text": "\ud800", "n": float("nan")}
    await inbox.store([received(raw)], None, NOW)
    (item,) = await inbox.pending([], [], 100)
    assert json.loads(item.raw)["text"] == "?"
