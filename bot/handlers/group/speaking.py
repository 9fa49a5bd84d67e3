"""Settings of a chat: when the bot speaks by itself. A part of `/settings`."""

from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup

from bot.handlers.group import arrivals
from bot.handlers.group.buttons import button, keyboard
from bot.handlers.group.scene import Scene, Seated, seated
from dialogs.settings.words import clock, weekday
from models import chat_settings
from models.rights import Right

DIGESTS = (7 * 60, 8 * 60, 9 * 60, 10 * 60, 12 * 60)
QUIET = ((20, 9), (21, 8), (22, 8), (23, 7))
"""Hours that are offered."""
NEVER = -1
_CHOICES = ("digests", "reviews", "quiets")


async def pressed(query: CallbackQuery, where: Scene, name: str, about: int) -> None:
    """One of its buttons: a choice is opened, or made. ForbiddenError."""
    inside = await seated(where)
    inside.require(Right.MANAGE_TEAM)
    if name in _CHOICES:
        await arrivals.edit(query, where.t.html(f"chat-which-{name}"), _choices(inside, name))
        return
    if name != "main":
        await _change(inside, name, about)
        await query.answer(where.t("team-settings-saved"))
    await arrivals.edit(query, _text(inside), _main(inside))


async def _change(where: Seated, name: str, about: int) -> None:
    who, chat, now = where.person.id, where.chat, where.now
    match name:
        case "digest":
            await chat_settings.set_digest(who, chat, _or_never(about), now)
        case "review":
            await chat_settings.set_review(who, chat, _or_never(about), now)
        case "quiet":
            hours = None if about == NEVER else _hours(about)
            await chat_settings.set_quiet(who, chat, hours, now)
        case "mute":
            await chat_settings.set_muted(who, chat, not chat.muted, now)


def _or_never(about: int) -> int | None:
    return None if about == NEVER else about


def _hours(number: int) -> tuple[int, int]:
    start, end = QUIET[number % len(QUIET)]
    return start * 60, end * 60


def _text(where: Seated) -> str:
    return where.t.html("chat-speaking", team=where.team.name)


def _main(where: Seated) -> InlineKeyboardMarkup:
    muted = where.t("chat-on" if where.chat.muted else "chat-off")
    return keyboard(
        [_opens(where, "digest", _digest(where)), _opens(where, "review", _review(where))],
        [
            _opens(where, "quiet", _quiet(where)),
            button(where.t("chat-says-mute", value=muted), "post_mute"),
        ],
        [button(where.t("button-back"), "set_main")],
    )


def _opens(where: Seated, name: str, value: str) -> InlineKeyboardButton:
    return button(where.t(f"chat-says-{name}", value=value), f"post_{name}s")


def _digest(where: Seated) -> str:
    at = where.chat.digest_at
    return where.t("chat-never") if at is None else clock(at)


def _review(where: Seated) -> str:
    day = where.chat.review_day
    return where.t("chat-never") if day is None else weekday(where.t, str(day))


def _quiet(where: Seated) -> str:
    start, end = where.chat.quiet_from, where.chat.quiet_until
    return where.t("chat-off") if start is None or end is None else f"{clock(start)}–{clock(end)}"


def _choices(where: Seated, name: str) -> InlineKeyboardMarkup:
    t = where.t
    match name:
        case "digests":
            made = [button(clock(at), "post_digest", at) for at in DIGESTS]
        case "reviews":
            made = [button(weekday(t, str(day)), "post_review", day) for day in range(1, 8)]
        case _:
            made = [
                button(f"{clock(a * 60)}–{clock(b * 60)}", "post_quiet", number)
                for number, (a, b) in enumerate(QUIET)
            ]
    never = t("chat-off" if name == "quiets" else "chat-never")
    last = [button(never, f"post_{name.removesuffix('s')}", NEVER)]
    return keyboard(made, [*last, button(t("button-back"), "post_main")])
