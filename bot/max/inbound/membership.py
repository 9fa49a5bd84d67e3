"""Comings and goings, of the bot and of others, in Telegram's words."""

from datetime import datetime
from typing import Any

from aiogram.types import ChatMemberAdministrator
from maxapi.types.updates.bot_added import BotAdded
from maxapi.types.updates.bot_removed import BotRemoved
from maxapi.types.updates.bot_stopped import BotStopped
from maxapi.types.updates.user_added import UserAdded
from maxapi.types.updates.user_removed import UserRemoved

from bot.max.inbound.people import group_chat, instant, nobody, private_chat, user
from bot.max.inbound.rights import RightsChanged

Member = dict[str, Any]


def bot_stopped(event: BotStopped, me: int) -> dict[str, Any]:
    """A person stopped the bot: nothing may be sent to them."""
    bot = nobody(me, is_bot=True)
    people = {"chat": private_chat(event.user), "from": user(event.user, event.user_locale)}
    return _change(people, event.timestamp, _member(bot), _banned(bot))


def bot_added(event: BotAdded, me: int) -> dict[str, Any]:
    """The bot came into a group; it is deaf until it is made an administrator."""
    bot = nobody(me, is_bot=True)
    return _change(_in_group(event), event.timestamp, _left(bot), _member(bot))


def bot_removed(event: BotRemoved, me: int) -> dict[str, Any]:
    """The bot was put out of a group."""
    bot = nobody(me, is_bot=True)
    return _change(_in_group(event), event.timestamp, _member(bot), _banned(bot))


def rights_changed(event: RightsChanged, me: int) -> dict[str, Any]:
    """The bot became an administrator, got other rights, or is one no longer."""
    bot = nobody(event.bot_id or me, is_bot=True)
    people = {
        "chat": group_chat(event.chat_id, is_channel=event.is_channel),
        "from": nobody(event.user_id),
    }
    admin = administrator(bot, event.permissions or [])
    old, new = (_member(bot), admin) if event.is_admin else (admin, _member(bot))
    return _change(people, event.timestamp, old, new)


def user_added(event: UserAdded) -> dict[str, Any]:
    """A person came into a group, by themselves or invited."""
    person = user(event.user)
    actor = nobody(event.inviter_id) if event.inviter_id else person
    where = group_chat(event.chat_id, is_channel=event.is_channel)
    people = {"chat": where, "from": actor}
    return _change(people, event.timestamp, _left(person), _member(person))


def user_removed(event: UserRemoved) -> dict[str, Any]:
    """A person left a group, or was put out of it."""
    person = user(event.user)
    put_out = event.admin_id is not None and event.admin_id != event.user.user_id
    actor = nobody(event.admin_id) if put_out and event.admin_id else person
    where = group_chat(event.chat_id, is_channel=event.is_channel)
    people = {"chat": where, "from": actor}
    gone = _banned(person) if put_out else _left(person)
    return _change(people, event.timestamp, _member(person), gone)


def administrator(person: Member, permissions: list[str]) -> Member:
    """An administrator; MAX's own names of the rights stay in `permissions`."""
    has = set(permissions)
    return dict.fromkeys(_RIGHTS, False) | {
        "status": "administrator",
        "user": person,
        "permissions": permissions,
        "can_manage_chat": "read_all_messages" in has,
        "can_delete_messages": bool(has & {"delete", "delete_message"}),
        "can_restrict_members": "add_remove_members" in has,
        "can_invite_users": "add_remove_members" in has,
        "can_promote_members": "add_admins" in has,
        "can_change_info": "change_chat_info" in has,
        "can_pin_messages": "pin_message" in has,
    }


def reads_all(member: object) -> bool:
    """Whether a member of a group, as aiogram gives it, reads all messages there."""
    return bool(getattr(member, "can_manage_chat", False))


_RIGHTS = [
    name for name, about in ChatMemberAdministrator.model_fields.items() if about.is_required()
]
"""All that Telegram insists on; most of it does not exist in MAX."""


def _in_group(event: BotAdded | BotRemoved) -> dict[str, Any]:
    where = group_chat(event.chat_id, is_channel=event.is_channel)
    return {"chat": where, "from": user(event.user)}


def _change(people: dict[str, Any], when: int, old: Member, new: Member) -> dict[str, Any]:
    date: datetime = instant(when)
    return people | {"date": date, "old_chat_member": old, "new_chat_member": new}


def _member(person: Member) -> Member:
    return {"status": "member", "user": person}


def _left(person: Member) -> Member:
    return {"status": "left", "user": person}


def _banned(person: Member) -> Member:
    return {"status": "kicked", "user": person, "until_date": 0}
