"""NewMessageBody: what the bot asks to be sent or edited, checked as MAX checks it."""

from dataclasses import dataclass

from emulator import shapes
from emulator.attachments import stored_attachments
from emulator.errors import bad_payload, too_big
from emulator.fields import need, optional
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
    attachments = optional(body, "attachments", list)
    link = optional(body, "link", dict)
    message = NewMessage(
        text,
        markup,
        None if attachments is None else stored_attachments(world, attachments),
        None if link is None else _link(world, link),
        optional(body, "notify", bool) is not False,
    )
    if message.link and message.link["type"] == "forward" and text:
        raise bad_payload("errors.forward.text.not-empty")
    return message


def _text(body: Json) -> tuple[str | None, list[Json]]:
    text, text_format = optional(body, "text", str), optional(body, "format", str)
    if text is None:
        return None, []
    if utf16_length(text) > MAX_TEXT:
        raise too_big("text", utf16_length(text), MAX_TEXT)
    return render(text, text_format)


def _link(world: World, link: Json) -> Json:
    kind, mid = need(link, "type", str), need(link, "mid", str)
    if kind not in {"reply", "forward"}:
        raise bad_payload(f"Unknown link type: {kind}")
    original = world.message(mid)
    return shapes.linked_json(kind, original, world.users[original.sender_id])
