"""Pressing a button of a keyboard, whatever its type."""

from collections.abc import Callable

from emulator import people
from emulator.entities import Message, User
from emulator.errors import not_found
from emulator.json_types import Json
from emulator.world import World


def find_button(message: Message, wanted: Json) -> Json:
    """The button at a place (`button: [row, column]`), with a payload, or with a text."""
    rows = (message.keyboard or {"payload": {"buttons": []}})["payload"]["buttons"]
    place = wanted.get("button") or [wanted.get("row"), wanted.get("column", 0)]
    if place[0] is not None:
        return _at(rows, int(place[0]), int(place[1]))
    for key in ("payload", "text"):
        if wanted.get(key) is not None:
            return _with(rows, key, wanted[key])
    raise not_found("Say which button: payload, text, or button: [row, column]")


def _at(rows: list[list[Json]], row: int, column: int) -> Json:
    try:
        return rows[row][column]
    except IndexError:
        raise not_found(f"No button at [{row}, {column}]; there are {_texts(rows)}") from None


def _with(rows: list[list[Json]], key: str, value: str) -> Json:
    for button in (button for row in rows for button in row):
        if button.get(key) == value:
            return button
    raise not_found(f"No button with {key} {value!r}; there are {_texts(rows)}")


def _texts(rows: list[list[Json]]) -> list[list[str]]:
    return [[button["text"] for button in row] for row in rows]


def press(world: World, user: User, message: Message, wanted: Json) -> Json:
    """Press it as this person; the answer tells what the press did."""
    people.chat_of(world, user, message.chat_id)
    button = find_button(message, wanted)
    return {"type": button["type"], **PRESSED[button["type"]](world, user, message, button)}


def _callback(world: World, user: User, message: Message, button: Json) -> Json:
    pressed = people.press_callback(world, user, message, button.get("payload"))
    return {"callback_id": pressed.callback_id}


def _say(world: World, user: User, message: Message, button: Json) -> Json:
    return _sent(world, user, message, button["text"], None)


def _contact(world: World, user: User, message: Message, _: Json) -> Json:
    return _sent(world, user, message, None, people.own_contact(world, user))


def _geo(world: World, user: User, message: Message, _: Json) -> Json:
    return _sent(world, user, message, None, {"type": "location", **people.HOME})


def _sent(
    world: World, user: User, message: Message, text: str | None, attachment: Json | None
) -> Json:
    chat = world.chats[message.chat_id]
    attachments = [attachment] if attachment else None
    said = people.say(world, user, chat, text, attachments=attachments)
    return {"message": world.message_json(said)}


def _open_app(world: World, user: User, message: Message, button: Json) -> Json:
    chat = world.chats[message.chat_id]
    return {"url": people.open_app(world, user, chat, button.get("payload"))}


def _link(_w: World, _u: User, _m: Message, button: Json) -> Json:
    return {"url": button["url"]}


def _clipboard(_w: World, _u: User, _m: Message, button: Json) -> Json:
    return {"copied": button["payload"]}


PRESSED: dict[str, Callable[[World, User, Message, Json], Json]] = {
    "callback": _callback,
    "message": _say,
    "request_contact": _contact,
    "request_geo_location": _geo,
    "open_app": _open_app,
    "link": _link,
    "clipboard": _clipboard,
}
