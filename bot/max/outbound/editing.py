"""Messages changed and deleted.

MAX replaces all attachments of a message at once: `[]` takes keyboard and files away, and only
leaving `attachments` out keeps them. On a pressed message a change is part of the answer.
"""

from typing import Any

from aiogram import Bot
from aiogram.methods import (
    DeleteMessage,
    EditMessageCaption,
    EditMessageMedia,
    EditMessageReplyMarkup,
    EditMessageText,
)
from aiogram.types import Message
from maxapi.enums.api_path import ApiPath
from maxapi.enums.http_method import HTTPMethod

from bot.max.calls import Call
from bot.max.ids import int_to_mid
from bot.max.inbound.attachments import media_fields
from bot.max.outbound.answering import answer_press
from bot.max.outbound.context import Outbound, preview_params, resolved, shown, text_fields
from bot.max.outbound.files import identity
from bot.max.outbound.keyboard import keeps, keyboard
from bot.max.press import press_on

Edit = EditMessageText | EditMessageMedia | EditMessageCaption | EditMessageReplyMarkup
Body = dict[str, Any]


async def edit_text(out: Outbound, method: EditMessageText, bot: Bot) -> Message:
    """Another text; files go away unless the markup is `KEEP`."""
    body = text_fields(bot, method.text, method.parse_mode) | _attachments(method, [])
    params = preview_params(bot, method.link_preview_options)
    await _change(out, method, body, params)
    return _changed(bot, method, text=method.text)


async def edit_media(out: Outbound, method: EditMessageMedia, bot: Bot) -> Message:
    """Another file and caption."""
    media: Any = method.media
    attached = await out.files.attachment(bot, media.type, media.media)
    body = text_fields(bot, media.caption, media.parse_mode) | _attachments(method, [attached])
    await _change(out, method, body, {})
    fields = media_fields(attached["type"], identity(attached))
    return _changed(bot, method, caption=media.caption, **fields)


async def edit_caption(out: Outbound, method: EditMessageCaption, bot: Bot) -> Message:
    """Another text under the same file."""
    body = text_fields(bot, method.caption or "", method.parse_mode)
    body |= _attachments(method, await _files(out, _target(method)[1]))
    await _change(out, method, body, {})
    return _changed(bot, method, caption=method.caption)


async def edit_reply_markup(out: Outbound, method: EditMessageReplyMarkup, bot: Bot) -> Message:
    """Another keyboard, or none; a pressed message keeps its files.

    Of another message nothing is known here, and files are not kept: use `edit_media`.
    """
    press = press_on(_target(method)[1])
    await _change(out, method, _attachments(method, press.files if press else []), {})
    return _changed(bot, method)


async def delete_message(out: Outbound, method: DeleteMessage, _bot: Bot) -> bool:
    """Takes a message away."""
    params = {"message_id": int_to_mid(method.message_id)}
    chat = (int(method.chat_id), "delete")
    await out.calls(Call(HTTPMethod.DELETE, ApiPath.MESSAGES, params=params, chat=chat))
    return True


def _target(method: Edit) -> tuple[int, int]:
    if method.chat_id is None or method.message_id is None:
        raise ValueError("which message? MAX has no inline messages")
    return int(method.chat_id), method.message_id


def _attachments(method: Edit, files: list[Body]) -> Body:
    if keeps(method.reply_markup):
        return {}
    return {"attachments": files + keyboard(method.reply_markup)}


async def _change(out: Outbound, method: Edit, body: Body, params: dict[str, str]) -> None:
    chat_id, message_id = _target(method)
    press = press_on(message_id)
    if press and not press.answered and await answer_press(out, press, body, params):
        return
    await out.calls(
        Call(
            HTTPMethod.PUT,
            ApiPath.MESSAGES,
            params={"message_id": int_to_mid(message_id), **params},
            body=body,
            chat=(chat_id, "edit"),
        )
    )


def _changed(bot: Bot, method: Edit, **fields: Any) -> Message:
    chat_id, message_id = _target(method)
    markup = None if keeps(method.reply_markup) else method.reply_markup
    return shown(bot, chat_id, message_id, reply_markup=resolved(bot, markup), **fields)


async def _files(out: Outbound, message_id: int) -> list[Body]:
    """What a message carries beside its keyboard, in the form it can be sent again."""
    if press := press_on(message_id):
        return press.files
    raw = await out.calls(Call(HTTPMethod.GET, f"{ApiPath.MESSAGES}/{int_to_mid(message_id)}"))
    attachments = (raw.get("body") or {}).get("attachments") or []
    return [_again(item) for item in attachments if "token" in (item.get("payload") or {})]


def _again(attachment: Body) -> Body:
    return {"type": attachment["type"], "payload": {"token": attachment["payload"]["token"]}}
