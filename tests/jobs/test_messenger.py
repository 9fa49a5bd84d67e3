"""The port's promises, kept by the bridge against the emulator's HTTP."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.max import Max, connect
from bot.messenger import MaxMessenger
from jobs.port import (
    AppButton,
    CallbackButton,
    FailedError,
    OutcomeUnknownError,
    RefusedError,
    Rows,
)
from tests.bot.harness import PAUSES, TOKEN, UNLIMITED
from tests.emulator_client import Emulator, keyboard
from tests.world import ANNA, BORIS

ROWS: Rows = [[CallbackButton("Готово", "notice:7:1:complete")], [AppButton("Открыть", "task_1")]]


@pytest.fixture
async def max_(emulator: Emulator) -> AsyncIterator[Max]:
    connected = await connect(TOKEN, emulator.base_url, UNLIMITED, retry_pauses=PAUSES)
    await emulator.start(ANNA)
    yield connected
    await connected.close()


@pytest.fixture
def messenger(max_: Max) -> MaxMessenger:
    return MaxMessenger(max_)


async def test_a_message_arrives_with_its_buttons(
    emulator: Emulator, messenger: MaxMessenger
) -> None:
    sent = await messenger.send(ANNA, "<b>Смета</b> &lt;3", ROWS)
    message = await emulator.last(ANNA)
    assert message["body"]["mid"] == sent.mid
    assert message["body"]["text"] == "Смета <3"
    assert message["recipient"]["chat_id"] == sent.chat_id
    complete, open_app = [row[0] for row in keyboard(message)]
    assert (complete["type"], complete["payload"]) == ("callback", "notice:7:1:complete")
    assert (open_app["type"], open_app["payload"]) == ("open_app", "task_1")


async def test_silence_is_asked_for(emulator: Emulator, messenger: MaxMessenger) -> None:
    await messenger.send(ANNA, "Тихо", silent=True)
    (call,) = await emulator.calls(method="POST", path="/messages")
    assert call["body"]["notify"] is False


async def test_a_message_is_found_by_its_marker(messenger: MaxMessenger) -> None:
    sent = await messenger.send(ANNA, "Смета", ROWS)
    await messenger.send(ANNA, "Договор", [[CallbackButton("Готово", "notice:8:1:complete")]])
    assert sent.chat_id is not None
    found = await messenger.find(sent.chat_id, ["notice:7:", "notice:9:"])
    assert found == {"notice:7:": sent.mid}


async def test_text_and_buttons_are_replaced(emulator: Emulator, messenger: MaxMessenger) -> None:
    sent = await messenger.send(ANNA, "Смета", ROWS)
    await messenger.edit(ANNA, sent.mid, "<i>Готово</i>")
    message = await emulator.last(ANNA)
    assert message["body"]["text"] == "Готово"
    assert keyboard(message) == []


async def test_who_never_started_the_bot_is_out_of_reach(messenger: MaxMessenger) -> None:
    with pytest.raises(RefusedError):
        await messenger.send(BORIS, "Смета")


async def test_who_stopped_the_bot_is_out_of_reach(
    emulator: Emulator, messenger: MaxMessenger
) -> None:
    await emulator.stop(ANNA)
    with pytest.raises(RefusedError):
        await messenger.send(ANNA, "Смета")


async def test_a_passing_429_is_not_even_noticed(
    emulator: Emulator, messenger: MaxMessenger
) -> None:
    await emulator.fault(429, path="/messages", count=2)
    await messenger.send(ANNA, "Смета")
    assert len(await emulator.messages(ANNA)) == 1


async def test_a_lasting_429_says_when_to_come_back(
    emulator: Emulator, messenger: MaxMessenger
) -> None:
    await emulator.fault(429, path="/messages")
    with pytest.raises(FailedError) as refused:
        await messenger.send(ANNA, "Смета")
    assert refused.value.retry_after == timedelta(seconds=1)


@pytest.mark.parametrize("kind", [400, 401, 500, 503])
async def test_other_refusals_are_tried_again_later(
    emulator: Emulator, messenger: MaxMessenger, kind: int
) -> None:
    await emulator.fault(kind, path="/messages")
    with pytest.raises(FailedError):
        await messenger.send(ANNA, "Смета")
    assert await emulator.messages(ANNA) == []


@pytest.mark.parametrize("kind", ["accept_then_drop", "drop", 502, 504])
async def test_a_lost_answer_is_an_unknown_outcome(
    emulator: Emulator, messenger: MaxMessenger, kind: str | int
) -> None:
    await emulator.fault(kind, path="/messages", count=1)
    with pytest.raises(OutcomeUnknownError):
        await messenger.send(ANNA, "Смета")
    assert len(await emulator.messages(ANNA)) == (1 if kind == "accept_then_drop" else 0)


async def test_a_keyboard_that_max_would_refuse_is_surely_not_sent(messenger: MaxMessenger) -> None:
    with pytest.raises(FailedError):
        await messenger.send(ANNA, "Смета", [[CallbackButton("Готово", "x" * 1025)]])
