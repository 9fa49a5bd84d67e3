"""Each kind of message, whole, as its reader gets it: text and buttons, in both languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from jobs import notices
from jobs.buttons import marker
from jobs.port import CallbackButton
from models.delivery import TO_CHATS, Delivery, Notice
from models.owed import Verdict, look_again
from models.person import Person
from tests.jobs.conftest import Office
from tests.jobs.kinds import STORIES, Told
from tests.world import NOW

REVIEWED = Path(__file__).parent / "reviewed"
"""`ru.txt` and `en.txt`: what people get. A change there is a change of the product's words."""


async def drawn(told: Told, office: Office, language: str) -> str:
    """The message, with its buttons below, a row a line."""
    await Person.all().update(language=language)
    await told.story(office)
    found = Delivery.filter(kind=told.kind, recipient=told.reader)
    delivery = await found.order_by("-id").first()
    assert delivery
    look = await look_again(delivery, NOW + told.later)
    assert look.verdict is Verdict.SEND
    assert look.ready
    made = notices.single(look.ready, max(delivery.due_at, NOW + told.later))
    payloads = [b.payload for row in made.rows for b in row if isinstance(b, CallbackButton)]
    assert payloads  # by which a message of unknown outcome is found again
    assert all(payload.startswith(marker(delivery.id)) for payload in payloads)
    rows = [" ".join(f"[{button.text}]" for button in row) for row in made.rows]
    return "\n".join([made.html, *rows])


def reviewed(language: str) -> dict[str, str]:
    """The messages by the names of their stories."""
    return dict(sections((REVIEWED / f"{language}.txt").read_text(encoding="utf-8")))


def sections(text: str) -> Iterator[tuple[str, str]]:
    for part in text.split("\n\n== "):  # a blank line alone may be within a message
        name, _, message = part.strip().partition("\n")
        yield name.removeprefix("== "), message


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("told", STORIES, ids=lambda told: told.name)
async def test_each_message_says_what_was_reviewed(
    office: Office, told: Told, language: str
) -> None:
    assert await drawn(told, office, language) == reviewed(language).get(told.name)


def test_every_kind_has_its_story_and_every_story_was_reviewed() -> None:
    assert {told.kind for told in STORIES} == set(Notice) - TO_CHATS  # those in tests/group
    names = [told.name for told in STORIES]
    assert names == list(reviewed("ru")) == list(reviewed("en"))
