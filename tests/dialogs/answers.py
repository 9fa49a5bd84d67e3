"""What people send where a text is asked for, good and bad."""

from locales import translator
from tests.dialogs.talk import Human

EMPTY = translator("ru")("error-words-empty")

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)
PHOTO = "Здесь нужен ответ словами."
ODD = ("🦊🔥 <b>&amp;</b>", "*_`[a](b)~ №1", "שלום עולם")
"""Emoji, markup of two kinds, right-to-left: kept and shown letter by letter."""


async def refuses(human: Human, empty: str, limit: int) -> None:
    """The question that is open answers all that is no good, and stays open."""
    question = await human.text()
    bad = [(" ", empty), ("\u200b", empty)]
    bad += [("я" * length, _too_long(length, limit)) for length in (limit + 1, 4000)]
    for text, said in bad:
        answer = await human.say(text)
        assert answer.startswith(said), answer
        assert answer.endswith(question)
    photo = await human.emulator.upload(PNG, "a.png")
    answer = await human.say(attachments=[photo])
    assert answer.startswith(PHOTO)
    assert answer.endswith(question)


def _too_long(length: int, limit: int) -> str:
    return translator("ru")("error-too-long", length=length, limit=limit)
