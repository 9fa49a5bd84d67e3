"""`/settings` of a chat's team: buttons that change what they say, in place."""

from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from bot.handlers.group import arrivals
from bot.handlers.group.addressing import Command
from bot.handlers.group.answers import Answer
from bot.handlers.group.buttons import button, keyboard
from bot.handlers.group.scene import Scene, Seated, seated
from dialogs.settings import zones
from locales import LANGUAGES
from models import chats, teams
from models.rights import Right
from models.team import AssignOthers
from models.teams import Changes


async def settings(where: Seated, _command: Command, _message: Message, _files: object) -> Answer:
    """What is set now. ForbiddenError."""
    where.require(Right.MANAGE_TEAM)
    return Answer(text(where), _rows(where))


def text(where: Seated) -> str:
    """In words."""
    return where.t.html(
        "chat-settings",
        team=where.team.name,
        assign=where.t(f"chat-assign-{where.team.assign_others.value}"),
        review=where.t("chat-yes" if where.team.review_by_default else "chat-no"),
        zone=zones.city(where.t, where.team.timezone),
        language=where.t("language-name"),
    )


def _rows(where: Seated) -> InlineKeyboardMarkup:
    names = ("assign", "review", "zone", "language")
    made = [button(where.t(f"chat-set-{name}"), f"set_{name}") for name in names]
    speaking = [button(where.t("chat-set-speaking"), "post_main")]
    return keyboard(made[:2], made[2:], speaking)


async def pressed(query: CallbackQuery, where: Scene, name: str, about: int) -> None:
    """The next value of that setting, by whoever manages the team. ForbiddenError."""
    inside = await seated(where)
    if name == "zone":
        await _choose_zone(query, inside)
        return
    if name == "main":
        inside.require(Right.MANAGE_TEAM)
        await arrivals.edit(query, text(inside), _rows(inside))
        return
    if name == "language":
        await _language(inside)
    else:
        await teams.change(
            inside.person.id, inside.team_id, _change(inside, name, about), where.now
        )
    after = await seated(where)
    await arrivals.edit(query, text(after), _rows(after))


def _change(where: Seated, name: str, about: int) -> Changes:
    if name == "assign":
        everyone = where.team.assign_others is AssignOthers.EVERYONE
        return Changes(assign_others=AssignOthers.ADMINS if everyone else AssignOthers.EVERYONE)
    if name == "review":
        return Changes(review_by_default=not where.team.review_by_default)
    return Changes(timezone=zones.RUSSIAN[about % len(zones.RUSSIAN)])


async def _language(where: Seated) -> None:
    where.require(Right.MANAGE_TEAM)
    following = LANGUAGES[(LANGUAGES.index(where.chat.language) + 1) % len(LANGUAGES)]
    await chats.speaks(where.chat, following)


async def _choose_zone(query: CallbackQuery, where: Seated) -> None:
    where.require(Right.MANAGE_TEAM)
    made = [
        button(zones.city(where.t, zone), "set_tz", number)
        for number, zone in enumerate(zones.RUSSIAN)
    ]
    rows = [made[at : at + 3] for at in range(0, len(made), 3)]
    back = [button(where.t("button-back"), "set_main")]
    await arrivals.edit(query, where.t.html("chat-which-zone"), keyboard(*rows, back))
