"""Tokens, unknown paths and methods, endpoints that are gone."""

import pytest
from aiohttp import ClientSession

from tests.emulator.conftest import BOT, BotApi
from tests.emulator_client import Emulator


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({}, "No access token"),
        ({"Authorization": ""}, "Empty access_token"),
        ({"Authorization": "Bearer local-token"}, "Invalid access_token"),
    ],
)
async def test_a_wrong_token_is_refused(
    emulator: Emulator, headers: dict[str, str], message: str
) -> None:
    async with (
        ClientSession() as session,
        session.get(f"{emulator.base_url}/me", headers=headers) as answer,
    ):
        assert answer.status == 401
        assert await answer.json() == {"code": "verify.token", "message": message}


async def test_the_token_in_the_query_no_longer_counts(emulator: Emulator) -> None:
    url = f"{emulator.base_url}/me?access_token=local-token"
    async with ClientSession() as session, session.get(url) as answer:
        assert answer.status == 401


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nowhere", 404),
        ("DELETE", "/me", 405),
        ("GET", "/chats", 410),
        ("DELETE", "/chats/-70000000000001", 410),
        ("POST", "/chats/-70000000000001/members", 410),
        ("GET", "/chats/some_link", 404),
    ],
)
async def test_what_is_not_there_says_so(api: BotApi, method: str, path: str, status: int) -> None:
    got, answer = await api.call(method, path)
    assert got == status
    assert set(answer) == {"code", "message"}


async def test_the_bot_sees_itself(api: BotApi) -> None:
    me = await api.ok("GET", "/me")
    assert me["user_id"] == BOT
    assert me["username"] == "task_bot"
    assert me["is_bot"] is True
    assert me["name"] == me["first_name"] == "Диспетчер задач"


async def test_commands_are_kept_until_cleared(api: BotApi) -> None:
    commands = [{"name": "new", "description": "Новая задача"}, {"name": "list"}]
    assert (await api.ok("PATCH", "/me/commands", {"commands": commands}))["commands"] == commands
    assert (await api.ok("GET", "/me"))["commands"] == commands
    await api.ok("PATCH", "/me/commands", {})
    assert (await api.ok("GET", "/me"))["commands"] == commands
    await api.ok("PATCH", "/me/commands", {"commands": []})
    assert "commands" not in await api.ok("GET", "/me")


async def test_more_than_32_commands_are_refused(api: BotApi) -> None:
    commands = [{"name": f"c{number}"} for number in range(33)]
    status, answer = await api.call("PATCH", "/me/commands", {"commands": commands})
    assert (status, answer["code"]) == (400, "proto.payload")


async def test_a_body_that_is_no_json_object_is_refused(api: BotApi) -> None:
    status, answer = await api.call("POST", "/messages", [1], user_id=1001)
    assert (status, answer["message"]) == (400, "Can't deserialize body")
