"""Updates as MAX sends them."""

from typing import Any

from benchmarks.dialog import intents


def _user(person: int) -> dict[str, Any]:
    return {"user_id": person, "first_name": f"Person {person}", "is_bot": False}


def started(person: int, run: int) -> dict[str, Any]:
    """Somebody opens the bot; `run` tells one time from another."""
    about = {"timestamp": run, "chat_id": person, "user": _user(person)}
    return {"update_type": "bot_started", **about}


def _pressed(person: int, number: int, run: int) -> dict[str, Any]:
    data = f"{intents[person]}\x1dpage:{number % 2}"
    button = {"type": "callback", "text": "Person", "payload": data, "intent": "default"}
    rows = [[button] * 2] * 5 + [[button] * 5]
    keyboard = {"type": "inline_keyboard", "callback_id": "k", "payload": {"buttons": rows}}
    message = {
        "recipient": {"chat_id": person, "chat_type": "dialog", "user_id": person},
        "timestamp": 1,
        "body": {"mid": "mid.1", "seq": 1, "text": "Whom?", "attachments": [keyboard]},
        "sender": {"user_id": 1, "first_name": "Bot", "is_bot": True},
    }
    callback = {
        "timestamp": 1,
        "callback_id": f"{run}-{person}-{number}",
        "user": _user(person),
        "payload": data,
    }
    about = {"update_type": "message_callback", "timestamp": 1, "user_locale": "ru"}
    return {**about, "callback": callback, "message": message}


def presses(run: int, people: int, count: int) -> list[dict[str, Any]]:
    """Everybody in turn goes one page on, or back; `count` presses in all."""
    each = count // people
    return [_pressed(p, n, run) for n in range(1, each + 1) for p in range(1, people + 1)]
