"""Faults switched on by hand, limits, the journal of calls, waiting for quiet."""

import asyncio

import pytest
from aiohttp import ServerDisconnectedError

from tests.emulator.conftest import ANNA, BotApi, callback
from tests.emulator_client import Emulator, EmulatorError

pytestmark = pytest.mark.usefixtures("started")


@pytest.mark.parametrize(
    ("kind", "status", "code"),
    [
        (429, 429, "too.many.requests"),
        ("503", 503, "service.unavailable"),
        ("attachment_not_ready", 400, "attachment.not.ready"),
        ("stale_callback", 400, "error.edit.invalid.message"),
    ],
)
async def test_a_fault_strikes_as_often_as_asked(
    emulator: Emulator, api: BotApi, kind: str | int, status: int, code: str
) -> None:
    await emulator.fault(kind, method="POST", path="/messages", count=1)
    got, answer = await api.call("POST", "/messages", {"text": "раз"}, user_id=ANNA)
    assert (got, answer["code"]) == (status, code)
    await api.ok("GET", "/me")
    await api.send("два")
    assert [m["body"]["text"] for m in await emulator.messages(ANNA)] == ["два"]
    assert await emulator.faults() == []


async def test_a_fault_without_count_stays_until_removed(emulator: Emulator, api: BotApi) -> None:
    await emulator.fault(500)
    for _ in range(3):
        assert (await api.call("GET", "/me"))[0] == 500
    await emulator.clear_faults()
    await api.ok("GET", "/me")


async def test_a_lost_answer_hides_a_sent_message(emulator: Emulator, api: BotApi) -> None:
    await emulator.fault("accept_then_drop", path="/messages", count=1)
    with pytest.raises(ServerDisconnectedError):
        await api.send("отправлено")
    assert (await emulator.last(ANNA))["body"]["text"] == "отправлено"
    [call] = await emulator.calls(path="/messages")
    assert call["status"] is None
    assert call["body"] == {"text": "отправлено"}


async def test_a_dropped_call_does_nothing(emulator: Emulator, api: BotApi) -> None:
    await emulator.fault("drop", path="/messages", count=1)
    with pytest.raises(ServerDisconnectedError):
        await api.send("не дошло")
    assert await emulator.messages(ANNA) == []


async def test_a_refusal_with_status_200(emulator: Emulator, api: BotApi) -> None:
    mid = (await api.send("раз"))["body"]["mid"]
    await emulator.fault("success_false", path="/messages")
    answer = await api.ok("PUT", "/messages", {"text": "два"}, message_id=mid)
    assert answer["success"] is False
    assert (await emulator.last(ANNA))["body"]["text"] == "раз"


async def test_updates_can_come_twice_and_out_of_order(
    emulator: Emulator, api: BotApi, started: int
) -> None:
    await emulator.fault("duplicate", update_type="message_created", count=1)
    await emulator.say(ANNA, "раз")
    await emulator.fault("reorder", count=1)
    await emulator.say(ANNA, "два")
    await emulator.say(ANNA, "три")
    updates, _ = await api.updates(started)
    texts = [update["message"]["body"]["text"] for update in updates]
    assert texts == ["раз", "раз", "три", "два"]


async def test_a_held_back_update_comes_even_if_nothing_overtakes_it(
    emulator: Emulator, api: BotApi, started: int
) -> None:
    await emulator.fault("reorder", count=1)
    await emulator.say(ANNA, "раз")
    assert len((await api.updates(started, timeout=10))[0]) == 1


async def test_updates_can_lack_what_they_should_have(
    emulator: Emulator, api: BotApi, started: int
) -> None:
    await api.send("Задача", [callback()])
    for kind in ("callback_without_message", "created_without_message"):
        await emulator.fault(kind, count=1)
    await emulator.press(ANNA, text="Готово")
    await emulator.say(ANNA, "голос")
    await emulator.fault("chat_id_zero", count=1)
    await emulator.say(ANNA, "ноль")
    pressed, said, zero = (await api.updates(started))[0]
    assert pressed["message"] is None
    assert "message" not in said
    assert zero["message"]["recipient"]["chat_id"] == 0


async def test_an_unknown_fault_is_refused(emulator: Emulator) -> None:
    with pytest.raises(EmulatorError):
        await emulator.fault("earthquake")


async def test_limits_are_those_of_max(emulator: Emulator, api: BotApi) -> None:
    await emulator.limits(enabled=True)
    body = {"text": "раз"}
    sends = [api.call("POST", "/messages", body, user_id=ANNA) for _ in range(5)]
    refused = [answer for status, answer in await asyncio.gather(*sends) if status == 429]
    assert refused
    assert refused[0]["code"] == "too.many.requests"
    reads = await asyncio.gather(*[api.call("GET", "/me") for _ in range(80)])
    assert 429 in [status for status, _ in reads]
    await emulator.limits(enabled=False)
    await api.send("три")


async def test_the_journal_tells_calls_without_polls(emulator: Emulator, api: BotApi) -> None:
    await emulator.clear_calls()
    await api.updates()
    await api.send("раз")
    [call] = await emulator.calls()
    assert (call["method"], call["path"], call["status"]) == ("POST", "/messages", 200)
    assert call["query"] == {"user_id": str(ANNA)}
    assert len(await emulator.calls(all=1)) == 2
    assert await emulator.calls(method="PUT") == []


async def test_idle_waits_for_the_marker_and_for_quiet(
    emulator: Emulator, api: BotApi, started: int
) -> None:
    await emulator.say(ANNA, "раз")
    with pytest.raises(EmulatorError) as busy:
        await emulator.idle(wait=0.05, quiet_ms=0)
    assert busy.value.status == 504
    _, marker = await api.updates(started)
    waiting = asyncio.create_task(emulator.idle(quiet_ms=100))
    await api.updates(marker)
    await api.send("ответ")
    await asyncio.wait_for(waiting, 10)


async def test_idle_waits_for_calls_in_flight(emulator: Emulator, api: BotApi) -> None:
    await emulator.fault("delay", path="/messages", delay=0.3)
    sending = asyncio.create_task(api.send("медленно"))
    async with asyncio.timeout(10):
        while not await emulator.calls(path="/messages"):
            await asyncio.sleep(0.01)
    await emulator.idle(quiet_ms=0)
    assert sending.done() or (await emulator.messages(ANNA))
    await sending


async def test_a_frozen_clock_stands_still(emulator: Emulator, api: BotApi) -> None:
    await emulator.clock(frozen=True)
    now = (await emulator.clock(now="2026-11-23T06:00:00Z"))["now"]
    assert (await api.send("раз"))["timestamp"] == (await api.send("два"))["timestamp"] == now
    assert (await emulator.clock(advance=60))["now"] == now + 60_000
    assert (await emulator.clock(reset=True))["frozen"] is False


async def test_a_reset_brings_back_the_first_two_people(emulator: Emulator) -> None:
    await emulator.add_user("Вера")
    await emulator.add_chat("Отдел", ANNA)
    await emulator.fault(500)
    await emulator.reset()
    people = await emulator.users()
    assert [(p["name"], p["status"]) for p in people] == [
        ("Анна Смирнова", "new"),
        ("Борис Орлов", "new"),
    ]
    assert await emulator.chats() == []
    assert await emulator.faults() == []
