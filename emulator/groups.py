"""Groups: who is in, who administers, what the group is called, and the updates about it.

A bot that is no administrator hears only of its own coming and going (issue 164 of the official
Go client); administrators with `read_all_messages` hear the rest.
"""

from collections.abc import Sequence

from emulator import shapes
from emulator.entities import Chat, Member
from emulator.errors import bad_payload
from emulator.world import BOT_ID, World

PERMISSIONS = (
    "read_all_messages",
    "add_remove_members",
    "add_admins",
    "change_chat_info",
    "pin_message",
    "write",
    "can_call",
    "edit_link",
    "edit",
    "delete",
    "view_stats",
    "post_edit_delete_message",
    "edit_message",
    "delete_message",
)
DEFAULT_PERMISSIONS = (
    "read_all_messages",
    "add_remove_members",
    "change_chat_info",
    "pin_message",
    "write",
)
MAX_ADMINS = 50
MAX_TITLE = 200


def add_member(world: World, chat: Chat, user_id: int, by: int) -> None:
    """Add a person or the bot; adding someone twice changes nothing."""
    if user_id in chat.members:
        return
    user = world.user(user_id)
    chat.members[user_id] = Member(user_id, world.clock.now_ms())
    who = shapes.user_json(world.user(by))
    if user_id == BOT_ID:
        world.emit("bot_added", chat, chat_id=chat.chat_id, user=who, is_channel=False)
    elif world.bot_hears(chat):
        about = {"chat_id": chat.chat_id, "user": shapes.user_json(user), "is_channel": False}
        world.emit("user_added", chat, **about, inviter_id=by)
    world.changed()


def remove_member(world: World, chat: Chat, user_id: int, by: int) -> None:
    """Remove a person or the bot; `by` is the member himself when he leaves."""
    world.member(chat, user_id)
    hears = world.bot_hears(chat)
    del chat.members[user_id]
    who = shapes.user_json(world.user(by))
    if user_id == BOT_ID:
        world.emit("bot_removed", chat, chat_id=chat.chat_id, user=who, is_channel=False)
    elif hears:
        user = shapes.user_json(world.user(user_id))
        admin = {} if by == user_id else {"admin_id": by}
        world.emit("user_removed", chat, chat_id=chat.chat_id, user=user, is_channel=False, **admin)
    world.changed()


def make_admin(
    world: World,
    chat: Chat,
    user_id: int,
    permissions: Sequence[str],
    by: int,
    alias: str | None = None,
) -> None:
    """Give these rights, replacing earlier ones; the bot is told about its own."""
    unknown = set(permissions) - set(PERMISSIONS)
    if unknown:
        raise bad_payload(f"Unknown permissions: {', '.join(sorted(unknown))}")
    member = world.member(chat, user_id)
    admins = sum(other.permissions is not None for other in chat.members.values())
    if member.permissions is None and admins >= MAX_ADMINS:
        raise bad_payload(f"Field 'admins' size ({admins + 1}) must be at most {MAX_ADMINS}")
    member.permissions = list(permissions)
    member.alias = alias or member.alias
    _tell_rights(world, chat, member, by)


def dismiss_admin(world: World, chat: Chat, user_id: int, by: int) -> None:
    """Take the rights away."""
    member = world.member(chat, user_id)
    if member.permissions is None:
        return
    member.permissions = member.alias = None
    _tell_rights(world, chat, member, by)


def _tell_rights(world: World, chat: Chat, member: Member, by: int) -> None:
    if member.user_id == BOT_ID:
        rights = {} if member.permissions is None else {"permissions": member.permissions}
        world.emit(
            "bot_admin_permissions_changed",
            chat,
            chat_id=chat.chat_id,
            user_id=by,
            bot_id=BOT_ID,
            is_channel=False,
            is_admin=member.permissions is not None,
            **rights,
        )
    world.changed()


def rename(world: World, chat: Chat, title: str, by: int) -> None:
    """Change the title."""
    if not 1 <= len(title) <= MAX_TITLE:
        raise bad_payload(f"Field 'title' size ({len(title)}) must be from 1 to {MAX_TITLE}")
    chat.title = title
    if by != BOT_ID and world.bot_hears(chat):
        user = shapes.user_json(world.user(by))
        world.emit("chat_title_changed", chat, chat_id=chat.chat_id, user=user, title=title)
    world.changed()
