"""Updates as MAX sends them; shapes from its clients' published samples."""

import copy
from typing import Any

Json = dict[str, Any]

ANNA: Json = {
    "user_id": 123456789,
    "first_name": "Анна",
    "last_name": "",
    "is_bot": False,
    "last_activity_time": 1775026693000,
    "name": "Анна",
}
BORIS: Json = {"user_id": 55, "first_name": "Борис", "last_name": "Ким", "is_bot": False}
BOT: Json = {"user_id": 229229229, "first_name": "UniBot", "username": "unit_bot", "is_bot": True}
DIALOG: Json = {"chat_id": 182182182, "chat_type": "dialog", "user_id": 123456789}
GROUP: Json = {"chat_id": -70801090403050, "chat_type": "chat"}
MID = "mid.000000000adf429c019d47d58f2b3d9e"
GROUP_MID = "mid.ffffbdb48e6c3775019d496b34394b84"


def body(text: str | None = "Привет", **more: Any) -> Json:
    said: Json = {"mid": GROUP_MID, "seq": 116327994376978687, **more}
    return said if text is None else said | {"text": text}


def created(message_body: Json | None = None, **more: Any) -> Json:
    """Anna writes into the group."""
    message = {
        "recipient": GROUP,
        "timestamp": 1775053255737,
        "body": message_body or body(),
        "sender": ANNA,
        **more,
    }
    said = {"message": message, "timestamp": 1775025604499, "update_type": "message_created"}
    return copy.deepcopy(said)


def pressed(**more: Any) -> Json:
    """Anna presses a button in her dialog with the bot."""
    said = {
        "callback": {
            "timestamp": 1775026702210,
            "callback_id": "f9LHodD0cOJf4_" + "x" * 100,
            "user": ANNA,
            "payload": "picture",
        },
        "message": {
            "recipient": DIALOG,
            "timestamp": 1775026671403,
            "body": {"mid": MID, "seq": 116328147937082782, "text": "Hello"},
            "sender": BOT,
        },
        "timestamp": 1775025604499,
        "user_locale": "ru",
        "update_type": "message_callback",
        **more,
    }
    return copy.deepcopy(said)


def keyboard(*rows: list[Json]) -> Json:
    return {"type": "inline_keyboard", "callback_id": "k1", "payload": {"buttons": list(rows)}}


def happened(update_type: str, **more: Any) -> Json:
    return copy.deepcopy({"update_type": update_type, "timestamp": 1775025604499, **more})
