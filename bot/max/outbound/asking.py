"""Questions about the bot, chats and members, and the bot's commands."""

from typing import Any

from aiogram import Bot
from aiogram.methods import GetChat, GetChatMember, GetMe, SetMyCommands
from aiogram.types import (
    ChatFullInfo,
    ChatMemberAdministrator,
    ChatMemberLeft,
    ChatMemberMember,
    ChatMemberOwner,
    User,
)
from maxapi.enums.api_path import ApiPath
from maxapi.enums.http_method import HTTPMethod

from bot.max.calls import Call
from bot.max.errors import RefusedError
from bot.max.inbound.membership import administrator
from bot.max.inbound.people import nobody
from bot.max.outbound.context import Outbound

Member = ChatMemberOwner | ChatMemberAdministrator | ChatMemberMember | ChatMemberLeft

_MEMBERS: dict[str, type[Member]] = {
    "creator": ChatMemberOwner,
    "administrator": ChatMemberAdministrator,
    "member": ChatMemberMember,
    "left": ChatMemberLeft,
}
_TYPES = {"dialog": "private", "chat": "group", "channel": "channel"}


async def get_me(out: Outbound, _method: GetMe, bot: Bot) -> User:
    """The bot itself."""
    raw = await out.calls(Call(HTTPMethod.GET, ApiPath.ME))
    return User.model_validate(_user(raw) | {"is_bot": True}, context={"bot": bot})


async def get_chat(out: Outbound, method: GetChat, bot: Bot) -> ChatFullInfo:
    """A group; of a dialog MAX tells nothing by its person's id."""
    chat_id = int(method.chat_id)
    said: dict[str, Any] = {"id": chat_id, "type": "private"}
    if chat_id < 0:
        raw = await out.calls(Call(HTTPMethod.GET, f"{ApiPath.CHATS}/{chat_id}"))
        kind = _TYPES.get(str(raw.get("type")), "group")
        said |= {"type": kind, "title": raw.get("title"), "description": raw.get("description")}
    return ChatFullInfo.model_construct(**said).as_(bot)


async def get_chat_member(out: Outbound, method: GetChatMember, bot: Bot) -> Member:
    """A member of a group with their rights; whoever is not there has the status `left`.

    MAX answers only administrators, save about the bot itself.
    """
    if int(method.chat_id) > 0:
        said: dict[str, Any] = {"status": "member", "user": nobody(method.user_id)}
    else:
        said = await _member(out, method, bot.id)
    return _MEMBERS[said["status"]].model_validate(said, context={"bot": bot})


async def _member(out: Outbound, method: GetChatMember, me: int) -> dict[str, Any]:
    members = f"{ApiPath.CHATS}/{int(method.chat_id)}{ApiPath.MEMBERS}"
    if method.user_id == me:
        return _membership(await out.calls(Call(HTTPMethod.GET, f"{members}/me")))
    params = {"user_ids": str(method.user_id)}
    found = (await out.calls(Call(HTTPMethod.GET, members, params=params))).get("members")
    if not found:
        return {"status": "left", "user": nobody(method.user_id)}
    return _membership(found[0])


def _membership(raw: dict[str, Any]) -> dict[str, Any]:
    person = _user(raw)
    if raw.get("is_owner"):
        return {"status": "creator", "user": person, "is_anonymous": False}
    if raw.get("is_admin"):
        return administrator(person, raw.get("permissions") or [])
    return {"status": "member", "user": person}


def _user(raw: dict[str, Any]) -> dict[str, Any]:
    names = {name: raw.get(name) or None for name in ("last_name", "username")}
    first = raw.get("first_name") or raw.get("name") or ""
    return {"id": raw["user_id"], "is_bot": bool(raw.get("is_bot")), "first_name": first, **names}


async def set_my_commands(out: Outbound, method: SetMyCommands, _bot: Bot) -> bool:
    """The list of commands; MAX takes 32, names up to 64 and descriptions up to 128 characters.

    Raises:
        RefusedError: MAX does not take them.
    """
    commands = [{"name": c.command, "description": c.description} for c in method.commands]
    if len(commands) > 32:
        raise RefusedError(400, "commands", "MAX takes 32 commands")
    path = f"{ApiPath.ME}{ApiPath.COMMANDS}"
    await out.calls(Call(HTTPMethod.PATCH, path, body={"commands": commands}))
    return True
