"""New messages."""

from typing import Any

from aiogram import Bot
from aiogram.methods import (
    SendAnimation,
    SendAudio,
    SendChatAction,
    SendDocument,
    SendMessage,
    SendPhoto,
    SendVideo,
    SendVoice,
)
from aiogram.types import Message
from maxapi.enums.api_path import ApiPath
from maxapi.enums.http_method import HTTPMethod
from maxapi.enums.message_link_type import MessageLinkType

from bot.max.calls import Call
from bot.max.errors import CallError
from bot.max.ids import int_to_mid, mid_to_int
from bot.max.inbound.messages import content
from bot.max.inbound.parse import parse_message
from bot.max.outbound.context import Outbound, preview_params, recipient, shown, text_fields
from bot.max.outbound.keyboard import keyboard
from bot.max.receipt import with_receipt

SendMedia = SendPhoto | SendVideo | SendAnimation | SendAudio | SendVoice | SendDocument
_ACTIONS = {
    "typing": "typing_on",
    "upload_photo": "sending_photo",
    "upload_video": "sending_video",
    "upload_voice": "sending_audio",
    "upload_document": "sending_file",
}


async def send_message(out: Outbound, method: SendMessage, bot: Bot) -> Message:
    """A text."""
    text = text_fields(bot, method.text, method.parse_mode)
    return await _send(out, method, bot, text, [], preview_params(bot, method.link_preview_options))


async def send_media(out: Outbound, method: SendMedia, bot: Bot) -> Message:
    """A picture, a video, a sound or a file, with a caption."""
    kind = method.__api_method__.removeprefix("send").lower()
    attached = await out.files.attachment(bot, kind, getattr(method, kind))
    text = text_fields(bot, method.caption, method.parse_mode)
    return await _send(out, method, bot, text, [attached], {})


async def _send(
    out: Outbound,
    method: SendMessage | SendMedia,
    bot: Bot,
    text: dict[str, Any],
    files: list[dict[str, Any]],
    params: dict[str, str],
) -> Message:
    body = text | _extras(method)
    if attachments := files + with_receipt(keyboard(method.reply_markup)):
        body["attachments"] = attachments
    answer = await out.calls(
        Call(
            HTTPMethod.POST,
            ApiPath.MESSAGES,
            params={**recipient(method.chat_id), **params},
            body=body,
            chat=(int(method.chat_id), "send"),
            repeatable=False,
        )
    )
    return _sent(out, method.chat_id, answer["message"], bot)


def _extras(method: SendMessage | SendMedia) -> dict[str, Any]:
    extras: dict[str, Any] = {}
    if method.reply_parameters and method.reply_parameters.message_id:
        mid = int_to_mid(method.reply_parameters.message_id)
        extras["link"] = {"type": MessageLinkType.REPLY.value, "mid": mid}
    if method.disable_notification:
        extras["notify"] = False
    return extras


def _sent(out: Outbound, chat_id: int | str, raw: dict[str, Any], bot: Bot) -> Message:
    message = parse_message(raw)
    if message.body is None:
        raise ValueError("MAX sent a message without a body")
    max_chat_id = message.recipient.chat_id or None
    out.learn(int(chat_id), max_chat_id)
    said = content(message.body) | {"max_chat_id": max_chat_id}
    return shown(bot, chat_id, mid_to_int(message.body.mid), **said)


async def send_chat_action(out: Outbound, method: SendChatAction, _bot: Bot) -> bool:
    """«Typing…», where the chat is known to MAX by an id we know; never worth an error."""
    chat_id = out.max_chat_id(int(method.chat_id))
    action = _ACTIONS.get(method.action)
    if chat_id is None or action is None:
        return False
    path = f"{ApiPath.CHATS}/{chat_id}{ApiPath.ACTIONS}"
    try:
        await out.calls(Call(HTTPMethod.POST, path, body={"action": action}))
    except CallError:
        return False
    return True
