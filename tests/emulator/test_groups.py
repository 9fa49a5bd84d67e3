"""Groups: what the bot hears and may do, by its rights."""

from collections.abc import Callable

import pytest

from tests.emulator.conftest import ANNA, BORIS, BOT, BotApi, Serve, callback
from tests.emulator_client import Emulator, EmulatorError, Json


async def kinds(api: BotApi) -> list[str]:
    """The types of what is new, committed at once."""
    updates, marker = await api.updates()
    await api.updates(marker)
    return [update["update_type"] for update in updates]


async def group(emulator: Emulator, bot: str, **more: object) -> int:
    chat = await emulator.add_chat("Отдел", ANNA, [BORIS], bot, **more)
    return int(chat["chat_id"])


async def test_a_group_has_a_negative_id(emulator: Emulator, api: BotApi) -> None:
    chat_id = await group(emulator, "member")
    assert chat_id < 0
    chat = await api.ok("GET", f"/chats/{chat_id}")
    assert (chat["type"], chat["title"], chat["participants_count"]) == ("chat", "Отдел", 3)
    assert chat["owner_id"] == ANNA


async def test_a_bot_without_rights_hears_only_of_itself(emulator: Emulator, api: BotApi) -> None:
    chat_id = await group(emulator, "member")
    await emulator.say(ANNA, "@task_bot привет", chat_id)
    await emulator.rename_chat(chat_id, "Другой отдел")
    await emulator.remove_members(chat_id, BORIS)
    await emulator.remove_members(chat_id, "bot", by=ANNA)
    assert await kinds(api) == ["bot_added", "bot_removed"]


async def test_an_administrator_hears_everything(emulator: Emulator, api: BotApi) -> None:
    chat_id = await group(emulator, "admin")
    vera = (await emulator.add_user("Вера"))["user_id"]
    assert await kinds(api) == ["bot_added", "bot_admin_permissions_changed"]
    await emulator.say(ANNA, "@task_bot привет", chat_id)
    await emulator.add_members(chat_id, vera, by=BORIS)
    await emulator.remove_members(chat_id, vera)
    await emulator.rename_chat(chat_id, "Другой отдел", by=BORIS)
    updates, _ = await api.updates()
    said, added, removed, renamed = updates
    assert said["message"]["recipient"] == {"chat_id": chat_id, "chat_type": "chat"}
    assert "user_locale" not in said
    [mention] = said["message"]["body"]["markup"]
    assert (mention["type"], mention["user_id"], mention["length"]) == ("user_mention", BOT, 9)
    assert (added["user"]["user_id"], added["inviter_id"]) == (vera, BORIS)
    assert removed["user"]["user_id"] == vera
    assert "admin_id" not in removed
    assert (renamed["title"], renamed["user"]["user_id"]) == ("Другой отдел", BORIS)


async def test_rights_without_reading_leave_the_bot_deaf(emulator: Emulator, api: BotApi) -> None:
    chat_id = await group(emulator, "admin", permissions=["pin_message"])
    await kinds(api)
    await emulator.say(ANNA, "привет", chat_id)
    assert await kinds(api) == []


async def test_changed_rights_are_told(emulator: Emulator, api: BotApi) -> None:
    chat_id = await group(emulator, "member")
    await kinds(api)
    await emulator.add_admins(chat_id, "bot")
    await emulator.remove_admins(chat_id, "bot")
    granted, taken = (await api.updates())[0]
    assert (granted["is_admin"], granted["bot_id"], granted["user_id"]) == (True, BOT, ANNA)
    assert "read_all_messages" in granted["permissions"]
    assert taken["is_admin"] is False
    assert "permissions" not in taken


async def test_as_on_the_real_server_changed_rights_come_by_webhook_only(
    serve: Serve, connect: Callable[[Emulator], BotApi]
) -> None:
    emulator = await serve(permissions_by_polling=False)
    await group(emulator, "admin")
    assert await kinds(connect(emulator)) == ["bot_added"]


async def test_presses_in_a_group_reach_a_bot_without_rights(
    emulator: Emulator, api: BotApi
) -> None:
    chat_id = await group(emulator, "member")
    await kinds(api)
    await api.send("Задача", [callback()], chat_id=chat_id)
    await emulator.press(BORIS, text="Готово", chat_id=chat_id)
    [update] = (await api.updates())[0]
    assert update["callback"]["user"]["user_id"] == BORIS
    assert update["message"]["recipient"] == {"chat_id": chat_id, "chat_type": "chat"}


async def test_strangers_neither_write_nor_see(emulator: Emulator, api: BotApi) -> None:
    chat_id = await group(emulator, "none")
    vera = (await emulator.add_user("Вера"))["user_id"]
    with pytest.raises(EmulatorError):
        await emulator.say(vera, "привет", chat_id)
    assert (await api.call("GET", f"/chats/{chat_id}"))[0] == 403
    assert (await api.call("POST", "/messages", {"text": "x"}, chat_id=chat_id))[0] == 403


async def test_members_are_paged(emulator: Emulator, api: BotApi) -> None:
    chat_id = await group(emulator, "admin")
    path = f"/chats/{chat_id}/members"
    first = await api.ok("GET", path, count=2)
    rest = await api.ok("GET", path, count=2, marker=first["marker"])
    ids = [member["user_id"] for member in first["members"] + rest["members"]]
    assert ids == [ANNA, BORIS, BOT]
    assert "marker" not in rest
    [boris] = (await api.ok("GET", path, user_ids=f"{BORIS},31337"))["members"]
    assert (boris["is_owner"], boris["is_admin"], boris["permissions"]) == (False, False, None)


async def test_members_need_an_administrator(emulator: Emulator, api: BotApi) -> None:
    chat_id = await group(emulator, "member")
    for path in ("members", "members/admins", "pin"):
        assert (await api.call("GET", f"/chats/{chat_id}/{path}"))[0] == 403
    assert (await api.call("GET", "/messages", chat_id=chat_id))[0] == 403
    me = await api.ok("GET", f"/chats/{chat_id}/members/me")
    assert (me["user_id"], me["is_admin"]) == (BOT, False)


async def test_the_bot_removes_a_member_and_leaves(emulator: Emulator, api: BotApi) -> None:
    chat_id = await group(emulator, "admin")
    await api.ok("DELETE", f"/chats/{chat_id}/members", user_id=BORIS)
    status, _ = await api.call("DELETE", f"/chats/{chat_id}/members", user_id=ANNA)
    assert status == 403
    await api.ok("DELETE", f"/chats/{chat_id}/members/me")
    [chat] = await emulator.chats()
    assert chat["participants_count"] == 1


async def test_the_bot_names_and_dismisses_administrators(emulator: Emulator, api: BotApi) -> None:
    chat_id = await group(emulator, "admin", permissions=["add_admins"])
    path = f"/chats/{chat_id}/members/admins"
    admin: Json = {"user_id": BORIS, "permissions": ["pin_message"], "alias": "Староста"}
    await api.ok("POST", path, {"admins": [admin]})
    admins = {member["user_id"]: member for member in (await api.ok("GET", path))["members"]}
    assert admins[BORIS]["permissions"] == ["pin_message"]
    assert admins[BORIS]["alias"] == "Староста"
    await api.ok("DELETE", f"{path}/{BORIS}")
    assert BORIS not in [m["user_id"] for m in (await api.ok("GET", path))["members"]]


async def test_the_bot_pins_and_renames(emulator: Emulator, api: BotApi) -> None:
    chat_id = await group(emulator, "admin")
    mid = (await api.send("Правила", chat_id=chat_id))["body"]["mid"]
    path = f"/chats/{chat_id}/pin"
    assert await api.ok("GET", path) == {"message": None}
    await api.ok("PUT", path, {"message_id": mid, "notify": False})
    assert (await api.ok("GET", path))["message"]["body"]["mid"] == mid
    chat = await api.ok("PATCH", f"/chats/{chat_id}", {"title": "Новый отдел"})
    assert (chat["title"], chat["pinned_message"]["body"]["mid"]) == ("Новый отдел", mid)
    await api.ok("DELETE", path)
    assert await api.ok("GET", path) == {"message": None}


async def test_the_bot_moderates_with_the_right_to(emulator: Emulator, api: BotApi) -> None:
    chat_id = await group(emulator, "admin")
    mid = (await emulator.say(BORIS, "спам", chat_id))["body"]["mid"]
    await api.ok("DELETE", "/messages", message_id=mid)
    assert await emulator.messages(chat_id=chat_id) == []
