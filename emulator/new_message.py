"""NewMessageBody: what the bot asks to be sent or edited, checked as MAX checks it."""

from dataclasses import dataclass

from emulator import shapes
from emulator.attachments import stored_attachments
from emulator.errors import bad_payload, too_big
from emulator.json_types import Json
from emulator.text import render
from emulator.text.markup import utf16_length
from emulator.world import World

MAX_TEXT = 4000


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A checked body; None means absent, which in an edit keeps what there is."""

    text: str | None
    markup: list[Json]
    attachments: list[Json] | None
    link: Json | None
    notify: bool

    @property
    def is_empty(self) -> bool:
        return not (self.text and self.text.strip()) and not self.attachments and not self.link


def read_new_message(world: World, body: Json) -> NewMessage:
    """Check a NewMessageBody; refuse what MAX refuses, with its words."""
    text, markup = _text(body)
    attachments = body.get("attachments")
    link = body.get("link")
    message = NewMessage(
        text,
        markup,
        None if attachments is None else stored_attachments(world, attachments),
        None if link is None else _link(world, link),
        body.get("notify") is not False,
    )
    if message.link and message.link["type"] == "forward" and text:
        raise bad_payload("errors.forward.text.not-empty")
    return message


def _text(body: Json) -> tuple[str | None, list[Json]]:
    text, text_format = body.get("text"), body.get("format")
    if text is None:
        return None, []
    if not isinstance(text, str) or not isinstance(text_format, str | None):
        raise bad_payload("Can't deserialize body")
    if utf16_length(text) > MAX_TEXT:
        raise too_big("text", utf16_length(text), MAX_TEXT)
    return render(text, text_format)


def _link(world: World, link: object) -> Json:
    if not isinstance(link, dict):
        raise bad_payload("Can't deserialize body")
    kind, mid = link.get("type"), link.get("mid")
    if kind not in {"reply", "forward"}:
        raise bad_payload("Field 'type' cannot be null")
    if not isinstance(mid, str):
        raise bad_payload("Field 'mid' cannot be null")
    original = world.message(mid)
    return shapes.linked_json(kind, original, world.users[original.sender_id])
