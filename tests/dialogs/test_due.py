from datetime import UTC, date, datetime, time

import pytest

from dialogs.due import clock_time, typed
from dialogs.due.handlers import presets
from models.person import Person
from models.task import Task
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("14:30", time(14, 30)),
        ("14.30", time(14, 30)),
        ("18.00", time(18)),
        ("14 30", time(14, 30)),
        ("14-30", time(14, 30)),
        ("1430", time(14, 30)),
        ("930", time(9, 30)),
        ("9", time(9)),
        (" 09:05 ", time(9, 5)),
        ("0:00", time(0)),
        ("23:59", time(23, 59)),
        ("23", time(23)),
        ("в 18", time(18)),
        ("К 18:30", time(18, 30)),
        ("at 6 pm", time(18)),
        ("12am", time(0)),
        ("12:30 PM", time(12, 30)),
    ],
)
def test_a_time_is_read_however_it_is_typed(text: str, meant: time) -> None:
    assert clock_time.parse(text) == meant


@pytest.mark.parametrize(
    "text",
    ["", "24", "24:00", "12:60", "12:5", "99", "12345", "вечером", "9:30 утра", "-9", "²", "13 pm"],
)
def test_what_is_no_time_is_not_guessed(text: str) -> None:
    assert clock_time.parse(text) is None


@pytest.mark.parametrize(
    ("text", "day", "clock"),
    [
        ("25.12", date(2026, 12, 25), None),
        ("25.12.2027", date(2027, 12, 25), None),
        ("25/12/27", date(2027, 12, 25), None),
        ("1.2", date(2027, 2, 1), None),
        ("25 декабря", date(2026, 12, 25), None),
        ("25 Дек. 2028", date(2028, 12, 25), None),
        ("3 мая", date(2027, 5, 3), None),
        ("Dec 25", date(2026, 12, 25), None),
        ("25 december, 2027", date(2027, 12, 25), None),
        ("2026-12-25", date(2026, 12, 25), None),
        ("22.11", SUNDAY, None),
        ("21.11", date(2027, 11, 21), None),
        ("29 февраля", date(2028, 2, 29), None),
        ("Послезавтра", date(2026, 11, 24), None),
        ("завтра в 18", date(2026, 11, 23), time(18)),
        ("tomorrow 6 pm", date(2026, 11, 23), time(18)),
        ("25.12 18:00", date(2026, 12, 25), time(18)),
        ("25 декабря, 9", date(2026, 12, 25), time(9)),
        ("25 декабря 2027 в 9.30", date(2027, 12, 25), time(9, 30)),
    ],
)
def test_a_date_is_read_however_it_is_typed(text: str, day: date, clock: time | None) -> None:
    assert typed.parse(text, SUNDAY) == (day, clock)


@pytest.mark.parametrize(
    "text", ["", "25", "31.02", "32.12", "12/25", "25 ма", "как-нибудь", "завтра утром", "0000-1-1"]
)
def test_what_is_no_date_is_not_guessed(text: str) -> None:
    assert typed.parse(text, SUNDAY) is None


@pytest.mark.parametrize(
    ("today", "friday"),
    [
        (date(2026, 11, 22), date(2026, 11, 27)),
        (date(2026, 11, 26), date(2026, 11, 27)),
        (date(2026, 11, 27), date(2026, 12, 4)),
        (date(2026, 11, 28), date(2026, 12, 4)),
    ],
)
def test_friday_is_the_next_one_and_never_today(today: date, friday: date) -> None:
    assert presets(today)["friday"] == friday


async def test_dates_and_times_can_be_typed_instead_of_pressed(anna: Human) -> None:
    await anna.begin("Позвонить")
    assert (await anna.say("скоро")).startswith(
        "Не понял дату. Напишите, например: 25.12, 25 декабря, завтра 18:00.\n\nПозвонить"
    )
    assert (await anna.say("25.12.2020")).startswith("Это время уже прошло.")
    assert (await anna.say("25.12.2999")).startswith(
        "Так далеко сроки не ставятся. Последний возможный год: 2100."
    )
    assert "Срок: пт, 25 дек." in await anna.say("25 декабря")
    await anna.press("Назад")
    assert "Срок: чт, 31 дек." in await anna.say("31.12")
    assert (await anna.say("как-нибудь")).startswith("Не понял время.")
    assert "Срок: чт, 31 дек., 18:00 (через 39 дней)" in await anna.say("в 18")
    await anna.press("Срок")
    assert (await anna.say("9:00")).startswith("Это время уже прошло.")
    assert "Срок: сегодня, 18:30" in await anna.say("18:30")


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("в пятницу вечером", "пт, 27 нояб., 19:00"),
        ("через два часа", "сегодня, 14:00"),
        ("до конца месяца в 18", "пн, 30 нояб., 18:00"),
        ("в следующий вторник в полдень", "вт, 24 нояб., 12:00"),
    ],
)
async def test_a_due_time_can_be_said_in_words(anna: Human, text: str, due: str) -> None:
    await anna.begin("Позвонить")
    assert f"Срок: {due}" in await anna.say(text)


async def test_a_part_of_the_chosen_day_can_be_said(anna: Human) -> None:
    await anna.begin("Позвонить")
    assert "К какому времени?" in await anna.say("в четверг")
    assert "Срок: чт, 26 нояб., 19:00" in await anna.say("вечером")


async def test_a_time_that_the_clocks_skip_is_as_much_later(anna: Human, clock: Clock) -> None:
    await Person.filter(id=anna.id).update(timezone="America/New_York")
    await anna.begin("Проверить серверы")
    await anna.say("14.03.2027 2:30")
    await anna.press("Создать")
    assert (await Task.get()).due_at == datetime(2027, 3, 14, 7, 30, tzinfo=UTC)  # 3:30 there


async def test_the_picker_on_a_card_changes_its_due_time(anna: Human, clock: Clock) -> None:
    task = await given(anna, "Смета", clock())
    await anna.start(f"task_{task.id}")
    await anna.press("Перенести")
    assert "Отмена" not in await anna.captions()
    assert "Срок: завтра, 18:00" in await anna.say("завтра 18:00")


async def test_the_calendar_ends_after_five_years(anna: Human) -> None:
    await anna.begin("Позвонить")
    await anna.press("Выбрать дату")
    await anna.press("Ноябрь 2026")
    assert (await anna.buttons())[:2] == [["2026"], ["⠀", "Ноябрь", "Декабрь"]]
    await anna.press("2026")
    years = [caption for caption in await anna.captions() if caption.strip("⠀")]
    assert years == ["[ 2026 ]", "2027", "2028", "2029", "2030", "2031", "‹ Назад", "Отмена"]
    await anna.press("2031")
    await anna.press("Ноябрь")
    assert "1" in await anna.captions()
    assert "Декабрь ›" not in await anna.captions()
