from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from redis.asyncio import Redis

from bot.max import Max, mid_to_int
from models.task import Task
from models.team import Team
from tests.dialogs.conftest import Meet
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human, bot_running
from tests.emulator_client import Emulator


async def button_for(max_: Max, human: Human, payload: str) -> str:
    """A message with a button of that payload; its id."""
    button = InlineKeyboardButton(text="Кнопка", callback_data=payload)
    markup = InlineKeyboardMarkup(inline_keyboard=[[button]])
    return max_.mid(await max_.bot.send_message(human.id, "Сообщение", reply_markup=markup))


async def text_of(human: Human, mid: str) -> str:
    return str((await human.message(mid))["body"]["text"])


async def test_a_button_of_an_old_wizard_shows_the_menu(bot: Max, anna: Human) -> None:
    await anna.begin("Купить бумагу")
    payload = (await anna.button("Завтра"))["payload"]
    await anna.say("/today")
    old = await button_for(bot, anna, payload)
    await anna.press("Кнопка", old)
    assert (await text_of(anna, old)).startswith("Добрый день")
    assert await anna.toast() == "Эта кнопка устарела. Вот меню"
    assert not await Task.exists()


async def test_an_old_button_does_not_take_an_open_draft_away(bot: Max, anna: Human) -> None:
    payload = (await anna.button("Сегодня"))["payload"]
    await anna.say("/today")
    await anna.begin("Купить бумагу")
    old = await button_for(bot, anna, payload)
    await anna.press("Кнопка", old)
    assert await anna.toast() == "Эта кнопка устарела. Продолжите в последнем сообщении"
    assert (await anna.message(old))["body"].get("attachments") in (None, [])
    draft = (await anna.emulator.messages(user_id=anna.id))[-2]
    await anna.press("Завтра", draft["body"]["mid"])
    assert "Проверьте и создайте" in await text_of(anna, draft["body"]["mid"])


async def test_a_window_below_the_latest_one_goes_on_where_it_is_pressed(
    bot: Max, anna: Human, clock: Clock
) -> None:
    await given(anna, "Смета", clock.now)
    await anna.say("/my")
    payload = (await anna.button("#1"))["payload"]
    await anna.press("#1")
    old = await button_for(bot, anna, payload)
    await anna.press("Кнопка", old)
    assert await text_of(anna, old) == "Мои задачи: 1\n\n⚪ #1 Смета · без срока"
    assert await anna.toast() == "Продолжаем отсюда"


async def test_the_second_tap_of_a_double_tap_is_only_acknowledged(
    emulator: Emulator, database: str, redis: Redis, clock: Clock, newcomer: Meet
) -> None:
    anna = await newcomer("Анна")
    async with bot_running(emulator, database, redis, clock):
        await anna.start()
        await given(anna, "Смета", clock.now)
        await anna.say("/my")
    await anna.tap("#1")
    await anna.tap("#1")
    await emulator.clear_calls()
    async with bot_running(emulator, database, redis, clock):
        await anna.settle()
    assert [call["path"] for call in await emulator.calls(method="POST")] == ["/answers"] * 2
    assert (await anna.text()).startswith("⚪ #1 Смета")
    assert await anna.toast() is None


async def test_somebody_elses_button_does_nothing_of_theirs(
    bot: Max, anna: Human, boris: Human
) -> None:
    await anna.say("/settings")
    await anna.press("Язык")
    payload = (await anna.button("English"))["payload"]
    foreign = await button_for(bot, boris, payload)
    await boris.press("Кнопка", foreign)
    assert (await text_of(boris, foreign)).startswith("Добрый день, Борис.")
    assert (await boris.person()).language == "ru"
    assert (await anna.person()).language == "ru"


async def test_a_button_of_a_window_pressed_in_a_group(bot: Max, anna: Human, boris: Human) -> None:
    payload = (await anna.button("Сегодня"))["payload"]
    group = await anna.emulator.add_chat("Группа", anna.id, [boris.id], bot="admin")
    button = InlineKeyboardButton(text="Кнопка", callback_data=payload)
    await boris.settle()
    sent = await bot.bot.send_message(
        group["chat_id"],
        "Сообщение",
        reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]),
    )
    await boris.emulator.clear_calls()
    await boris.emulator.press(boris.id, bot.mid(sent), button=(0, 0))
    await boris.settle()
    assert [c["path"] for c in await boris.emulator.calls(method="POST")] == ["/answers"]
    assert await boris.toast() == "Эта кнопка не для вас"


async def test_an_unknown_payload_shows_the_menu(bot: Max, anna: Human) -> None:
    mid = await button_for(bot, anna, "из другой версии")
    await anna.press("Кнопка", mid)
    assert (await text_of(anna, mid)).startswith("Добрый день")
    assert await anna.toast() == "Эта кнопка устарела. Вот меню"


async def test_an_unknown_payload_on_the_open_window(bot: Max, anna: Human) -> None:
    menu, mid = await anna.text(), await anna.mid()
    button = InlineKeyboardButton(text="Кнопка", callback_data="из другой версии")
    markup = InlineKeyboardMarkup(inline_keyboard=[[button]])
    await bot.bot.edit_message_text(
        menu, chat_id=anna.id, message_id=mid_to_int(mid), reply_markup=markup
    )
    assert await anna.press("Кнопка") == menu
    assert await anna.toast() == "Эта кнопка больше не работает"
    assert (await anna.captions())[0] == "Сегодня"


async def test_after_a_flushed_redis_a_press_shows_the_menu_in_place(
    anna: Human, redis: Redis
) -> None:
    await anna.say("/settings")
    mid = await anna.mid()
    await redis.flushall()
    assert (await anna.press("Язык")).startswith("Добрый день")
    assert await anna.mid() == mid


async def test_an_empty_day_of_the_calendar_changes_nothing(anna: Human) -> None:
    await anna.begin("Позвонить")
    calendar = await anna.press("Выбрать дату")
    assert await anna.press("⠀") == calendar
    assert await anna.press("Пн") == calendar


async def test_a_window_whose_message_was_deleted_is_sent_again(anna: Human, sales: Team) -> None:
    await anna.say("/menu")
    await anna.emulator.delete(await anna.mid())
    assert "В какой команде?" in await anna.begin("Купить бумагу")


async def test_words_under_a_window_that_a_crash_left_without_its_data_are_still_handled(
    anna: Human, redis: Redis
) -> None:
    await anna.say("/today")
    lost = [key async for key in redis.scan_iter("*aiogd:context*")]
    await redis.delete(*lost)
    await anna.say("/my")
    assert (await anna.text()).startswith("Мои задачи")
