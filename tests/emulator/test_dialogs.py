"""Starting and stopping the bot."""

import pytest

from tests.emulator.conftest import ANNA, BOT, BotApi
from tests.emulator_client import Emulator, EmulatorError


async def test_the_first_start_is_told_with_its_payload(emulator: Emulator, api: BotApi) -> None:
    assert await emulator.start(ANNA, "join_abc") is True
    updates, _ = await api.updates()
    assert updates[0]["update_type"] == "bot_started"
    assert updates[0]["payload"] == "join_abc"
    assert updates[0]["chat_id"] == ANNA ^ BOT
    assert updates[0]["user"]["user_id"] == updates[0]["user_id"] == ANNA


async def test_a_repeated_start_is_told_only_with_a_payload(
    emulator: Emulator, api: BotApi, started: int
) -> None:
    assert await emulator.start(ANNA) is False
    assert await emulator.start(ANNA, "join_abc") is True
    updates, _ = await api.updates(started)
    assert [update["payload"] for update in updates] == ["join_abc"]


async def test_a_long_start_payload_is_dropped(emulator: Emulator, api: BotApi) -> None:
    await emulator.start(ANNA, "x" * 129)
    updates, _ = await api.updates()
    assert "payload" not in updates[0]


async def test_after_a_stop_messages_are_refused(
    emulator: Emulator, api: BotApi, started: int
) -> None:
    mid = (await api.send("Задача"))["body"]["mid"]
    await emulator.stop(ANNA)
    updates, marker = await api.updates(started)
    assert [update["update_type"] for update in updates] == ["bot_stopped", "dialog_removed"]
    message = f"Key: error.dialog.suspended, args: [{ANNA ^ BOT},]."
    refused = (403, {"code": "chat.denied", "message": message})
    assert await api.call("POST", "/messages", {"text": "x"}, user_id=ANNA) == refused
    assert await api.call("PUT", "/messages", {"text": "x"}, message_id=mid) == refused
    assert await emulator.start(ANNA) is True
    assert (await api.updates(marker))[0][0]["update_type"] == "bot_started"
    await api.send("Снова здесь")


async def test_a_person_who_does_not_run_the_bot_cannot_write(emulator: Emulator) -> None:
    with pytest.raises(EmulatorError) as refused:
        await emulator.say(ANNA, "Привет")
    assert refused.value.status == 409


async def test_a_dialog_can_be_looked_up(api: BotApi, started: int) -> None:
    chat = await api.ok("GET", f"/chats/{ANNA ^ BOT}")
    assert (chat["type"], chat["status"]) == ("dialog", "active")
    assert chat["dialog_with_user"]["user_id"] == ANNA
    assert (await api.call("GET", f"/chats/{ANNA}"))[0] == 404


async def test_a_chat_action_is_accepted(api: BotApi, started: int) -> None:
    await api.ok("POST", f"/chats/{ANNA ^ BOT}/actions", {"action": "typing_on"})
    status, _ = await api.call("POST", f"/chats/{ANNA ^ BOT}/actions", {"action": "dancing"})
    assert status == 400
