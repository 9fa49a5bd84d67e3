"""What handlers see of MAX's updates."""

import hashlib
import hmac
from typing import Any

import pytest
from aiogram import Bot
from aiogram.types import CallbackQuery, ChatMemberUpdated, InaccessibleMessage, Message, Update

from bot.max.ids import int_to_mid, mid_to_int
from bot.max.inbound import UnparsableError, contact_is_genuine, to_update
from bot.max.metrics import ignored, stripped, unparsable
from tests.bot.payloads import (
    ANNA,
    BORIS,
    BOT,
    DIALOG,
    GROUP,
    GROUP_MID,
    MID,
    Json,
    body,
    created,
    happened,
    keyboard,
    pressed,
)

BRIDGE = Bot("229229229:max")


def update(raw: object) -> Update:
    converted = to_update(raw, BRIDGE, 7)
    assert converted is not None
    return converted


def message(raw: object) -> Message:
    said = update(raw).message
    assert said is not None
    return said


def press(raw: object) -> CallbackQuery:
    query = update(raw).callback_query
    assert query is not None
    return query


def change(raw: object, field: str) -> ChatMemberUpdated:
    changed = getattr(update(raw), field)
    assert isinstance(changed, ChatMemberUpdated)
    return changed


def count(counter: Any, *labels: str) -> float:
    return float((counter.labels(*labels) if labels else counter)._value.get())


# Messages


def test_a_group_message_keeps_its_people_place_and_time() -> None:
    said = message(created())
    assert said.chat.id == GROUP["chat_id"]
    assert said.chat.type == "group"
    assert said.text == "Привет"
    assert int_to_mid(said.message_id) == GROUP_MID
    assert said.from_user is not None
    assert said.from_user.id == ANNA["user_id"]
    assert said.from_user.last_name is None
    assert said.date.isoformat() == "2026-04-01T14:20:55.737000+00:00"


def test_a_dialog_has_the_id_of_its_person() -> None:
    said = message(created(recipient=DIALOG | {"user_id": BOT["user_id"]}))
    assert said.chat.id == ANNA["user_id"]
    assert said.chat.type == "private"
    assert said.model_extra == {"max_chat_id": 182182182}


def test_a_dialog_without_a_chat_id_works_all_the_same() -> None:
    said = message(created(recipient=DIALOG | {"chat_id": 0}))
    assert said.chat.id == ANNA["user_id"]


def test_the_native_event_rides_along() -> None:
    event = (update(created()).model_extra or {})["max_event"]
    assert event.message.body.mid == GROUP_MID


def test_handlers_can_answer_what_they_get() -> None:
    said = message(created())
    assert said.bot is BRIDGE
    assert said.answer("да").chat_id == GROUP["chat_id"]


def test_the_language_of_the_person_comes_along() -> None:
    assert press(pressed()).from_user.language_code == "ru"


def test_an_edited_message_is_an_edited_message() -> None:
    raw = created() | {"update_type": "message_edited"}
    edited = update(raw).edited_message
    assert edited is not None
    assert edited.text == "Привет"


def test_bold_links_and_mentions_keep_their_places() -> None:
    text = "👍 жирный @Иван"
    marks = [
        {"type": "strong", "from": 3, "length": 6},
        {"type": "link", "from": 0, "length": 2, "url": "https://max.ru"},
        {"type": "user_mention", "from": 10, "length": 5, "user_id": 55},
        {"type": "highlighted", "from": 0, "length": 2},
    ]
    said = message(created(body(text, markup=marks)))
    assert said.entities is not None
    assert [(e.type, e.extract_from(text)) for e in said.entities] == [
        ("bold", "жирный"),
        ("text_link", "👍"),
        ("text_mention", "@Иван"),
    ]
    mentioned = said.entities[2].user
    assert mentioned is not None
    assert (mentioned.id, mentioned.first_name) == (55, "Иван")


def test_a_reply_carries_what_it_replies_to() -> None:
    link = {
        "type": "reply",
        "sender": BORIS,
        "message": {"mid": "mid.1", "seq": 1, "text": "Отчёт"},
    }
    said = message(created(link=link))
    assert said.reply_to_message is not None
    assert said.reply_to_message.text == "Отчёт"
    assert said.reply_to_message.message_id == mid_to_int("mid.1")
    assert said.reply_to_message.from_user is not None
    assert said.reply_to_message.from_user.first_name == "Борис"


def test_a_forward_keeps_text_files_and_author() -> None:
    photo = {"type": "image", "payload": {"photo_id": 1, "token": "t1", "url": "https://i/1"}}
    link = {
        "type": "forward",
        "sender": BORIS,
        "message": {"mid": "mid.1", "seq": 1, "text": "Смета", "attachments": [photo]},
    }
    said = message(created(body(None), link=link))
    assert said.caption == "Смета"
    assert said.photo is not None
    assert said.photo[0].file_id == "image:t1"
    origin: Any = said.forward_origin
    assert origin.sender_user.id == BORIS["user_id"]


def test_a_comment_on_a_forward_comes_before_it() -> None:
    marks = [{"type": "strong", "from": 0, "length": 5}]
    inner = {"mid": "mid.1", "seq": 1, "text": "Смета на май", "markup": marks}
    link = {"type": "forward", "chat_id": -5, "message": inner}
    said = message(created(body("До пятницы 👍"), link=link))
    assert said.text == "До пятницы 👍\n\nСмета на май"
    assert said.entities is not None
    assert said.entities[0].extract_from(said.text) == "Смета"
    origin: Any = said.forward_origin
    assert origin.sender_chat.id == -5


FILES = [
    ({"type": "image", "payload": {"photo_id": 1, "token": "t", "url": "https://i"}}, "photo"),
    ({"type": "video", "payload": {"url": "https://v", "token": "t"}, "duration": 9}, "video"),
    ({"type": "audio", "payload": {"url": "https://a", "token": "t"}}, "voice"),
    (
        {"type": "file", "payload": {"url": "https://f", "token": "t"}, "filename": "a.pdf"},
        "document",
    ),
]


@pytest.mark.parametrize(("attachment", "field"), FILES, ids=[field for _, field in FILES])
def test_files_arrive_in_their_fields(attachment: Json, field: str) -> None:
    said = message(created(body("подпись", attachments=[attachment])))
    found: Any = getattr(said, field)
    file = found[0] if isinstance(found, list) else found
    assert file.file_id == f"{attachment['type']}:t"
    assert said.caption == "подпись"


def test_of_several_pictures_all_stay_in_the_native_event() -> None:
    pictures = [FILES[0][0], FILES[0][0]]
    converted = update(created(body(attachments=pictures)))
    assert len((converted.model_extra or {})["max_event"].message.body.attachments) == 2


def test_a_place_is_a_location() -> None:
    place = {"type": "location", "latitude": 55.75, "longitude": 37.62}
    said = message(created(body(None, attachments=[place])))
    assert said.location is not None
    assert said.location.latitude == 55.75


VCARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nTEL;TYPE=cell:79990000000\r\nFN:Анна\r\nEND:VCARD\r\n"


@pytest.mark.parametrize(
    ("token", "genuine"), [("token", True), ("another", False)], ids=["true", "forged"]
)
def test_a_contact_is_vouched_for_by_its_hash(token: str, genuine: bool) -> None:
    signed = hmac.new(b"token", VCARD.encode(), hashlib.sha256).hexdigest()
    payload = {"vcf_info": VCARD, "max_info": ANNA, "hash": signed}
    said = message(created(body(None, attachments=[{"type": "contact", "payload": payload}])))
    assert said.contact is not None
    assert said.contact.phone_number == "79990000000"
    assert said.contact.user_id == ANNA["user_id"]
    assert contact_is_genuine(said.contact, token) is genuine


def test_a_contact_shared_by_hand_is_not_vouched_for() -> None:
    payload = {"vcf_info": VCARD, "max_info": ANNA}
    said = message(created(body(None, attachments=[{"type": "contact", "payload": payload}])))
    assert said.contact is not None
    assert not contact_is_genuine(said.contact, "token")


# Presses


def test_a_press_knows_who_pressed_what_where() -> None:
    query = press(pressed())
    assert query.data == "picture"
    assert query.from_user.id == ANNA["user_id"]
    assert isinstance(query.message, Message)
    assert query.message.chat.id == ANNA["user_id"]
    assert int_to_mid(query.message.message_id) == MID
    assert query.bot is BRIDGE


def test_a_press_in_a_group_stays_in_the_group() -> None:
    raw = pressed()
    raw["message"]["recipient"] = GROUP
    shown = press(raw).message
    assert shown is not None
    assert shown.chat.id == GROUP["chat_id"]


def test_a_press_on_a_deleted_message_is_still_a_press() -> None:
    query = press(pressed(message=None))
    assert isinstance(query.message, InaccessibleMessage)
    assert query.message.chat.id == ANNA["user_id"]


def test_a_pressed_keyboard_is_understood() -> None:
    buttons: list[Json] = [
        {"type": "callback", "text": "Да", "payload": "yes", "intent": "default"},
        {"type": "link", "text": "Сайт", "url": "https://max.ru"},
        {"type": "open_app", "text": "Доска", "web_app": "unit_bot", "payload": "task_1"},
        {"type": "clipboard", "text": "Код", "payload": "42"},
        {"type": "request_contact", "text": "Телефон"},
        {"type": "request_geo_location", "text": "Место", "quick": False},
        {"type": "message", "text": "Скажи"},
    ]
    raw = pressed()
    raw["message"]["body"]["attachments"] = [keyboard(buttons)]
    shown = press(raw).message
    assert isinstance(shown, Message)
    assert shown.reply_markup is not None
    row = shown.reply_markup.inline_keyboard[0]
    assert row[0].callback_data == "yes"
    assert row[1].url == "https://max.ru"
    assert row[2].web_app is not None
    assert row[2].web_app.url == "https://max.ru/unit_bot?startapp=task_1"
    assert row[3].copy_text is not None
    assert [b.model_extra for b in row[4:]] == [
        {"request_contact": True},
        {"request_location": True},
        {},
    ]


# Comings and goings


@pytest.mark.parametrize(("payload", "text"), [("team_7", "/start team_7"), (None, "/start")])
def test_starting_the_bot_is_the_start_command(payload: str | None, text: str) -> None:
    raw = happened("bot_started", chat_id=182182182, user=ANNA, user_locale="ru", user_id=1)
    said = message(raw | ({"payload": payload} if payload else {}))
    assert said.text == text
    assert said.chat.id == ANNA["user_id"]
    assert said.model_extra == {"max_chat_id": 182182182}


def test_stopping_the_bot_is_a_ban_in_the_dialog() -> None:
    changed = change(happened("bot_stopped", chat_id=1, user=ANNA), "my_chat_member")
    assert changed.chat.id == ANNA["user_id"]
    assert changed.new_chat_member.status == "kicked"


@pytest.mark.parametrize(
    ("kind", "old", "new"), [("bot_added", "left", "member"), ("bot_removed", "member", "kicked")]
)
def test_the_bot_comes_and_goes(kind: str, old: str, new: str) -> None:
    raw = happened(kind, chat_id=-5, user=ANNA, is_channel=False)
    changed = change(raw, "my_chat_member")
    assert (changed.old_chat_member.status, changed.new_chat_member.status) == (old, new)
    assert changed.from_user.id == ANNA["user_id"]
    assert changed.chat.id == -5


def test_the_bot_learns_that_it_may_read() -> None:
    raw = happened(
        "bot_admin_permissions_changed",
        chat_id=-5,
        user_id=55,
        bot_id=BOT["user_id"],
        is_channel=False,
        is_admin=True,
        permissions=["read_all_messages", "write"],
    )
    changed = change(raw, "my_chat_member")
    admin: Any = changed.new_chat_member
    assert (changed.old_chat_member.status, admin.status) == ("member", "administrator")
    assert admin.can_manage_chat
    assert not admin.can_pin_messages
    assert admin.permissions == ["read_all_messages", "write"]
    assert changed.from_user.id == 55


def test_the_bot_learns_that_it_may_not_read_any_more() -> None:
    raw = happened("bot_admin_permissions_changed", chat_id=-5, user_id=55, is_admin=False)
    changed = change(raw, "my_chat_member")
    assert changed.new_chat_member.status == "member"


@pytest.mark.parametrize(
    ("kind", "actor", "who", "status"),
    [
        ("user_added", {"inviter_id": 9}, 9, "member"),
        ("user_added", {}, BORIS["user_id"], "member"),
        ("user_removed", {"admin_id": 9}, 9, "kicked"),
        ("user_removed", {}, BORIS["user_id"], "left"),
    ],
    ids=["invited", "came", "put out", "left"],
)
def test_people_come_and_go(kind: str, actor: Json, who: int, status: str) -> None:
    raw = happened(kind, chat_id=-5, user=BORIS, is_channel=False, **actor)
    changed = change(raw, "chat_member")
    assert changed.new_chat_member.user.id == BORIS["user_id"]
    assert changed.new_chat_member.status == status
    assert changed.from_user.id == who


def test_a_renamed_group_tells_its_title() -> None:
    raw = happened("chat_title_changed", chat_id=-5, user=ANNA, title="Склад")
    assert message(raw).new_chat_title == "Склад"


# What nobody needs


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (happened("message_removed", message_id="m", chat_id=1, user_id=2), "message_removed"),
        (happened("dialog_muted", chat_id=1, user=ANNA, muted_until=1), "dialog_muted"),
        (happened("something_new", chat_id=1), "unknown_type"),
        (happened("message_created"), "without_message"),
        (created(sender=BOT), "from_bot"),
        (created(sender=None), "without_sender"),
        ({}, "unknown_type"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_nobody_needs_is_counted_and_left(raw: Json, reason: str) -> None:
    before = count(ignored, reason)
    assert to_update(raw, BRIDGE, 7) is None
    assert count(ignored, reason) == before + 1


# What nobody knows yet


STRANGE: list[tuple[str, Json]] = [
    ("attachment", created(body(attachments=[{"type": "poll", "question": "?"}]))),
    ("markup", created(body(markup=[{"type": "spoiler", "from": 0, "length": 2}]))),
    ("button", created(body(attachments=[keyboard([{"type": "pay", "text": "Купить"}])]))),
    ("link", created(link={"type": "quote", "message": {"mid": "m", "seq": 1}})),
    ("chat_type", created(recipient={"chat_id": -5, "chat_type": "thread"})),
    ("field", created(sender=ANNA | {"username": {"new": "shape"}})),
]


@pytest.mark.parametrize(("what", "raw"), STRANGE, ids=[what for what, _ in STRANGE])
def test_a_part_that_nobody_knows_does_not_lose_the_rest(what: str, raw: Json) -> None:
    before = count(stripped, what)
    said = message(raw)
    assert said.text == "Привет"
    assert said.from_user is not None
    assert count(stripped, what) == before + 1


def test_known_parts_stay_beside_unknown_ones() -> None:
    row: list[Json] = [
        {"type": "pay", "text": "Купить"},
        {"type": "callback", "text": "Да", "payload": "yes", "intent": "shiny"},
        {"type": "pay", "text": "Продать"},
    ]
    raw = pressed()
    raw["message"]["body"]["attachments"] = [{"type": "poll"}, keyboard(row), {"type": "quiz"}]
    shown = press(raw).message
    assert isinstance(shown, Message)
    assert shown.reply_markup is not None
    assert [b.text for b in shown.reply_markup.inline_keyboard[0]] == ["Да"]


def test_a_keyboard_of_unknown_buttons_only_is_empty() -> None:
    rows: list[list[Json]] = [[{"type": "new", "text": str(n)}] * 7 for n in range(30)]
    said = message(created(body(attachments=[keyboard(*rows)])))
    assert said.reply_markup is not None
    assert not any(said.reply_markup.inline_keyboard)


def test_an_update_is_not_changed_by_its_repair() -> None:
    raw = created(body(attachments=[{"type": "poll"}]))
    message(raw)
    assert raw["message"]["body"]["attachments"] == [{"type": "poll"}]


def test_a_person_without_is_bot_is_a_person() -> None:
    sender = {key: value for key, value in ANNA.items() if key != "is_bot"}
    assert message(created(sender=sender)).from_user is not None


def test_a_press_on_a_broken_message_is_still_a_press() -> None:
    raw = pressed(message={"recipient": "?", "timestamp": 1})
    assert isinstance(press(raw).message, InaccessibleMessage)


def test_nonsense_times_do_not_lose_a_message() -> None:
    assert message(created(timestamp=10**18)).text == "Привет"


@pytest.mark.parametrize(
    "raw",
    [None, "x", [], pressed(callback={"payload": "p"}), created() | {"message": {"body": 5}}],
    ids=["null", "text", "list", "no caller", "no sender"],
)
def test_hopeless_updates_are_counted_and_told(raw: object) -> None:
    before = count(unparsable)
    with pytest.raises(UnparsableError):
        to_update(raw, BRIDGE, 7)
    assert count(unparsable) == before + 1


def test_the_reason_of_refusal_tells_nothing_personal() -> None:
    raw = pressed(callback={"payload": "тайна", "user": "тайна"})
    with pytest.raises(UnparsableError) as refusal:
        to_update(raw, BRIDGE, 7)
    assert "тайна" not in str(refusal.value)
