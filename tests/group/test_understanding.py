"""What the bot makes of replies, forwarded messages, and people whom MAX itself names."""

import pytest

from bot.max import message_url
from models import comments, erasure, sweeping
from models.chat import Card, Chat
from models.comment import Attachment
from models.task import Assignment, AssignmentState, Task
from models.team import Membership, Role, Team
from tests.dialogs.talk import Clock, Human
from tests.dialogs.test_stray import PNG
from tests.group.conftest import NO_TEAM, Gather, Meet, Room


@pytest.mark.parametrize("comment", ["/task", "@task_bot /задача", "@task_bot"])
async def test_a_forwarded_message_becomes_a_task(
    both: Room, anna: Human, boris: Human, comment: str
) -> None:
    said = await both.emulator.say(boris.id, "Кофемашина течёт\nВторой день", both.id)
    mid = said["body"]["mid"]
    card = await both.say(anna, comment, forward=mid)
    assert card.startswith("⚪ #1 Кофемашина течёт")
    task = await Task.get()
    assert (task.description, task.source) == ("Второй день", message_url(mid))


async def test_words_with_a_forwarded_message_are_the_task_and_the_message_is_kept(
    both: Room, anna: Human, boris: Human
) -> None:
    said = await both.emulator.say(boris.id, "Кофемашина течёт", both.id)
    await both.say(anna, "/task Вызвать мастера завтра", forward=said["body"]["mid"])
    task = await Task.get()
    assert (task.title, task.description) == ("Вызвать мастера", "Кофемашина течёт")


async def test_a_forwarded_message_alone_is_no_task(both: Room, anna: Human, boris: Human) -> None:
    said = await both.emulator.say(boris.id, "Кофемашина течёт", both.id)
    assert await both.say(anna, "Смотрите", forward=said["body"]["mid"]) == ""


async def test_files_of_the_quoted_message_come_along(
    both: Room, anna: Human, boris: Human
) -> None:
    picture = await both.emulator.upload(PNG, "leak.png")
    said = await both.emulator.say(boris.id, "Течёт", both.id, attachments=[picture])
    await both.say(anna, "/task", reply_to=said["body"]["mid"])
    assert (await Attachment.get()).task_id == (await Task.get()).id


async def test_the_lines_after_the_first_are_the_description(both: Room, anna: Human) -> None:
    await both.say(anna, "/task Купить зерно завтра\nАрабика, 5 кг\nУ старого поставщика")
    task = await Task.get()
    assert (task.title, task.description) == (
        "Купить зерно",
        "Арабика, 5 кг\nУ старого поставщика",
    )


async def test_a_reply_to_a_card_needs_no_number(both: Room, anna: Human, boris: Human) -> None:
    await both.say(anna, "/task Купить зерно @Борис")
    card = await both.mid()
    assert await both.say(anna, "Спасибо", reply_to=card) == ""
    said = await both.say(boris, "/done Взял 20 кг", reply_to=card)
    assert said.startswith("✅ #1 Купить зерно")
    assert (await Assignment.get()).note == "Взял 20 кг"
    quoted = await both.emulator.say(boris.id, "Ура", both.id)
    missing = await both.say(boris, "/reopen", reply_to=quoted["body"]["mid"])
    assert missing.startswith("Укажите номер задачи")


async def test_whom_max_names_is_meant_among_people_of_one_name(
    both: Room, anna: Human, newcomer: Meet
) -> None:
    twins = [await newcomer("Иван", last_name="Иванов") for _ in range(2)]
    await both.emulator.add_members(both.id, *(twin.id for twin in twins), by=anna.id)
    for twin in twins:
        await both.say(twin, "/help")
        await both.say(twin, "/tasks")
    refused = await both.say(anna, "/task Купить зерно @Иван")
    assert refused.startswith("«Иван» подходит нескольким")
    text = "/task Купить зерно @Иван"
    second = await both.say(anna, text, markup=[_mention(text, "@Иван", twins[1].id)])
    assert "Иван Иванов" in second
    assert (await Assignment.get()).person_id == twins[1].id
    text = "/assign 1 @Иван"
    await both.say(anna, text, markup=[_mention(text, "@Иван", twins[0].id)])
    assert await Assignment.filter(person_id=twins[0].id).count() == 1


async def test_a_namesake_outside_the_team_is_not_taken_for_one_inside(
    both: Room, anna: Human, boris: Human, newcomer: Meet
) -> None:
    stranger = await newcomer("Борис", last_name="Чужой")
    text = "/task Купить зерно @Борис"
    said = await both.say(anna, text, markup=[_mention(text, "@Борис", stranger.id)])
    assert said.startswith("«Борис» нет в команде.")
    assert not await Task.exists()


def _mention(text: str, name: str, user_id: int) -> dict[str, object]:
    return {
        "type": "user_mention",
        "from": text.index(name),
        "length": len(name),
        "user_link": name,
        "user_id": user_id,
    }


async def test_times_are_those_of_the_team(both: Room, anna: Human, boris: Human) -> None:
    await Team.filter(name="Кофейня").update(timezone="Asia/Vladivostok")
    said = await both.say(boris, "/task Купить зерно завтра в 18:00")
    assert "завтра, 18:00" in said
    due = (await Task.get()).due_at
    assert due is not None
    assert due.hour == 8


async def test_whoever_was_not_invited_may_come_too(
    both: Room, anna: Human, boris: Human, vera: Human
) -> None:
    await both.say(anna, "/event Планёрка завтра в 10 @Борис")
    assert await both.press(vera, "Буду") == "Вы будете"
    assert "👍 Вера" in await both.text()
    states = {a.person_id: a.state for a in await Assignment.all()}
    assert states == {boris.id: AssignmentState.PENDING, vera.id: AssignmentState.ACCEPTED}


async def test_nobody_comes_to_what_has_begun(
    both: Room, anna: Human, boris: Human, vera: Human, clock: Clock
) -> None:
    await both.say(anna, "/event Планёрка завтра в 10 @Борис")
    clock.advance(days=1)
    assert await both.press(vera, "Буду") != "Вы будете"
    assert not await Assignment.exists(person_id=vera.id)


async def test_only_those_who_have_not_answered_are_reminded_where_it_is_asked(
    both: Room, anna: Human, boris: Human, vera: Human
) -> None:
    await both.say(vera, "/tasks")
    await both.say(anna, "/task Купить зерно @Борис @Вера")
    await both.say(vera, "/take 1")
    await Assignment.filter(person_id=vera.id).update(state=AssignmentState.ACCEPTED)
    assert (await both.say(anna, "/remind 1 молчащим")).endswith("людей: 1")
    assert (await both.say(anna, "/remind 1")).endswith("людей: 2")


async def test_an_administrator_of_the_chat_may_give_it_a_team(
    gather: Gather, anna: Human, boris: Human
) -> None:
    room = await gather("Кофейня", anna, boris)
    await room.emulator.add_admins(room.id, boris.id)
    assert (await room.press(boris, "Новая команда")).startswith("Чат связан с командой")
    seat = await Membership.get(team__name="Кофейня")
    assert (seat.person_id, seat.role) == (boris.id, Role.OWNER)


async def test_nothing_is_kept_of_who_had_their_data_deleted(
    both: Room, boris: Human, clock: Clock
) -> None:
    await erasure.erase(boris.id, clock())
    assert (await both.say(boris, "/task Купить зерно")).startswith("Ваши данные удалены.")
    assert not await Membership.exists(person_id=boris.id)


async def test_cards_of_a_chat_without_a_team_tell_nothing_more(
    both: Room, anna: Human, boris: Human
) -> None:
    await both.say(anna, "/task Купить зерно @Борис")
    card = await both.mid()
    before = await both.text(card)
    await both.say(anna, "/unbind")
    await anna.say("/menu")
    await Task.filter(number=1).update(title="Тайное")
    await both.cards.refresh()
    assert await both.text(card) == before
    assert (await Chat.get()).team_id is None


async def test_the_board_shows_work_by_state_and_is_drawn_anew_in_place(
    both: Room, anna: Human, boris: Human
) -> None:
    await both.say(anna, "/task Купить зерно @Борис")
    await both.say(anna, "/task Помыть окна")
    await both.say(boris, "/take 1")
    assert await both.say(anna, "/доска") == (
        "Доска: Кофейня\n\n⚪ Открыто: 1\n⚪ #2 Помыть окна · без срока · свободна\n\n"
        "🔵 В работе: 1\n🔵 #1 Купить зерно · без срока · Борис Котов"
    )
    mid = await both.mid()
    await both.say(boris, "/done 1")
    assert "В работе" not in await both.press(boris, "Обновить", mid)


async def test_a_card_says_when_its_task_is_late_and_when_somebody_has_left(
    both: Room, anna: Human, boris: Human, clock: Clock
) -> None:
    await both.say(anna, "/task Купить зерно @Борис сегодня в 15:00")
    card = await both.mid()
    clock.advance(hours=4)
    await both.cards.refresh()
    assert (await both.text(card)).startswith("🔴 #1")
    await both.say(anna, "/kick @Борис")
    assert "Борис" not in await both.text(card)


async def test_the_card_of_an_event_that_is_over_asks_nobody(
    both: Room, anna: Human, clock: Clock
) -> None:
    await both.say(anna, "/event Планёрка завтра с 10 до 11")
    card = await both.mid()
    assert await both.captions(card) == ["Буду", "Может быть", "Не смогу"]
    clock.advance(days=1)
    await sweeping.sweep(clock())
    await both.cards.refresh()
    assert await both.captions(card) == []


async def test_ten_changes_are_one_edit(both: Room, anna: Human, boris: Human) -> None:
    await both.say(anna, "/task Купить зерно @Борис")
    task = await Task.get()
    await both.emulator.clear_calls()
    for minute in range(10):
        note = f"{minute}"
        await comments.add(boris.id, task.id, note, both.clock())
    await both.cards.refresh()
    assert len(await both.emulator.calls(method="PUT", path="/messages")) == 1


async def test_a_card_whose_sending_was_cut_off_lives_again_by_a_press(
    both: Room, anna: Human, boris: Human
) -> None:
    await both.say(anna, "/task Купить зерно @Борис")
    card = await both.mid()
    await Card.all().delete()
    await both.press(boris, "В работе", card)
    await both.say(boris, "/block 1 Нет денег")
    assert "Нет денег" in await both.text(card)


async def test_a_long_caption_is_refused_with_the_limit(both: Room, anna: Human) -> None:
    said = await both.say(anna, "/task Купить\n" + "зерно " * 1700)
    assert said.startswith("Слишком длинно")
    assert not await Task.exists()
    said = await both.say(anna, "/task " + "зерно " * 600)
    assert said.startswith("⚪ #1 зерно зерно")


async def test_a_forwarded_album_comes_along(both: Room, anna: Human, boris: Human) -> None:
    album = [await both.emulator.upload(PNG, f"{n}.png") for n in range(3)]
    said = await both.emulator.say(boris.id, "Смета", both.id, attachments=album)
    assert (await both.say(anna, "/task", forward=said["body"]["mid"])).startswith("⚪ #1 Смета")
    assert await Attachment.all().count() == 3


async def test_a_sticker_and_a_picture_are_nobody_s_business(both: Room, anna: Human) -> None:
    sticker = {"type": "sticker", "payload": {"url": "https://max.ru/s", "code": "s"}}
    assert await both.say(anna, None, attachments=[sticker]) == ""  # type: ignore[arg-type]
    picture = await both.emulator.upload(PNG, "a.png")
    assert await both.say(anna, "Вот", attachments=[picture]) == ""


async def test_a_press_in_a_chat_without_a_team_says_so(
    both: Room, anna: Human, boris: Human
) -> None:
    await both.say(anna, "/task Купить зерно @Борис")
    card = await both.mid()
    await both.say(anna, "/unbind")
    assert await both.press(boris, "Готово", card) == NO_TEAM
