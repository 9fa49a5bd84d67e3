"""Keyboards and texts as MAX gets them."""

from html.parser import HTMLParser
from typing import Any

import pytest
from aiogram.types import (
    CopyTextButton,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    WebAppInfo,
)
from hypothesis import given
from hypothesis import strategies as st

from bot.max import KEEP, KeyboardRefusedError
from bot.max.inbound.keyboard import keyboard as received_keyboard
from bot.max.inbound.markup import utf16_length
from bot.max.inbound.parse import parse_message
from bot.max.outbound.keyboard import BLANK, keeps, keyboard
from bot.max.outbound.text import LIMIT, fit
from tests.bot.payloads import GROUP, body

Json = dict[str, Any]


def button(text: str = "Да", **fields: Any) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, **(fields or {"callback_data": "yes"}))


def rows(*shape: list[InlineKeyboardButton]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=list(shape))


def only(markup: InlineKeyboardMarkup) -> Json:
    made: Json = keyboard(markup)[0]["payload"]["buttons"][0][0]
    return made


BUTTONS: list[tuple[Json, Json]] = [
    ({"callback_data": "yes"}, {"type": "callback", "payload": "yes"}),
    (
        {"callback_data": "yes", "style": "success"},
        {"type": "callback", "payload": "yes", "intent": "positive"},
    ),
    (
        {"callback_data": "no", "style": "danger"},
        {"type": "callback", "payload": "no", "intent": "negative"},
    ),
    ({"callback_data": ""}, {"type": "callback", "payload": BLANK}),
    ({"url": "https://max.ru"}, {"type": "link", "url": "https://max.ru"}),
    (
        {"web_app": WebAppInfo(url="https://max.ru/unit_bot?startapp=task_1")},
        {"type": "open_app", "web_app": "unit_bot", "payload": "task_1"},
    ),
    ({"web_app": WebAppInfo(url="unit_bot")}, {"type": "open_app", "web_app": "unit_bot"}),
    ({"copy_text": CopyTextButton(text="42")}, {"type": "clipboard", "payload": "42"}),
    ({"request_contact": True}, {"type": "request_contact"}),
    ({"request_location": True}, {"type": "request_geo_location"}),
]


@pytest.mark.parametrize(("fields", "sent"), BUTTONS)
def test_every_kind_of_button_has_its_counterpart(fields: Json, sent: Json) -> None:
    assert only(rows([button(**fields)])) == {"text": "Да", **sent}


@pytest.mark.parametrize(("fields", "sent"), BUTTONS)
def test_buttons_survive_the_way_there_and_back(fields: Json, sent: Json) -> None:
    raw = {
        "recipient": GROUP,
        "timestamp": 1,
        "body": body(attachments=keyboard(rows([button(**fields)]))),
    }
    back: Any = parse_message(raw).body
    markup = received_keyboard(back.attachments[0].payload.buttons)
    again = only(InlineKeyboardMarkup.model_validate(markup))
    # MAX's clients ignore the intent; it does not come back as a style
    lasting = {key: value for key, value in sent.items() if key != "intent"}
    assert again == {"text": "Да", **lasting}


@pytest.mark.parametrize(
    ("text", "shown"),
    [("", BLANK), (" ", BLANK), ("а" * 128, "а" * 128), ("а" * 129, "а" * 127 + "…")],
)
def test_captions_are_made_to_fit(text: str, shown: str) -> None:
    assert only(rows([button(text, callback_data="x")]))["text"] == shown


def test_no_buttons_are_no_keyboard() -> None:
    assert keyboard(None) == []
    assert keyboard(rows()) == []
    assert keyboard(rows([], [])) == []


FULL = rows(*[[button()] * 7] * 30)
WIDE = button(url="https://max.ru")


def test_the_largest_keyboard_is_taken() -> None:
    assert len(keyboard(FULL)[0]["payload"]["buttons"]) == 30
    assert keyboard(rows([WIDE] * 3))


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (rows([button()] * 8), "8 buttons in a row, MAX takes 7"),
        (rows([WIDE, button(), button(), button()]), "MAX takes 3 where one opens something"),
        (rows([button(request_contact=True)] * 4), "MAX takes 3"),
        (rows(*[[button()]] * 31), "31 rows of buttons, MAX takes 30"),
        (rows([button(callback_data="x" * 1025)]), "1025 characters, MAX takes 1024"),
        (rows([button(url="tg://user?id=1")]), "http"),
        (rows([button(url="https://" + "x" * 2048)]), "2048"),
        (rows([button(web_app=WebAppInfo(url="https://max.ru/?startapp=1"))]), "names a bot"),
        (rows([button(web_app=WebAppInfo(url="https://max.ru/b?startapp=а"))]), "512 characters"),
        (rows([button(copy_text=CopyTextButton(text="x" * 1025))]), "1024"),
        (rows([button(switch_inline_query="x")]), "no button like"),
        (ForceReply(), "no ForceReply"),
    ],
)
def test_a_keyboard_that_max_would_refuse_is_refused_with_the_limit(
    markup: Any, words: str
) -> None:
    with pytest.raises(KeyboardRefusedError, match=words):
        keyboard(markup)


def test_keep_is_known_also_when_it_was_copied() -> None:
    assert keeps(KEEP)
    assert keeps(KEEP.model_copy())
    assert not keeps(rows())
    assert not keeps(None)


# Texts


def test_a_text_that_fits_is_left_alone() -> None:
    assert fit("а" * LIMIT, html=True) == "а" * LIMIT


def test_a_long_text_ends_with_an_ellipsis() -> None:
    assert fit("а" * 5000, html=False) == "а" * (LIMIT - 1) + "…"


def test_an_emoji_is_never_cut_in_half() -> None:
    cut = fit("👍" * 3000, html=False)
    assert utf16_length(cut) <= LIMIT
    assert set(cut) == {"👍", "…"}


def test_open_tags_are_closed() -> None:
    cut = fit("<b>" + "а" * 3990 + "<i>конец</i></b>", html=True)
    assert cut.endswith(("…</b>", "…</i></b>"))
    assert utf16_length(cut) <= LIMIT


def test_an_entity_is_never_cut_in_half() -> None:
    cut = fit("&lt;" * 1500, html=True)
    assert cut.removesuffix("…").replace("&lt;", "") == ""


class Checker(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:  # noqa: ARG002 - its signature
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


PIECES = st.sampled_from(["слово ", "👍", "&amp;", "\n"])
TREE = st.recursive(
    PIECES,
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag.split()[0]}>",
        st.sampled_from(["b", "i", "code", 'a href="https://max.ru"']),
        st.lists(inner, max_size=5),
    ),
    max_leaves=20,
)


@given(st.lists(TREE, min_size=1, max_size=20), st.integers(10, 80))
def test_whatever_is_cut_stays_well_formed(parts: list[str], times: int) -> None:
    cut = fit("".join(parts) * times, html=True)
    assert utf16_length(cut) <= LIMIT
    checker = Checker()
    checker.feed(cut)
    checker.close()
    assert checker.open == []
