"""The picker of a rule, as the card opens it."""

from datetime import date

import pytest

from models import making, tasks
from models.due import Due
from models.series import Series
from models.task import Task
from tests.dialogs.conftest import Meet
from tests.dialogs.talk import SUNDAY_NOON, Human

EVENING = Due.moment(SUNDAY_NOON.replace(hour=15), "Europe/Moscow")
"""Sunday, 22 November, 18:00."""


async def picker_of(human: Human, due: Due = EVENING) -> Task:
    """The picker for a task of their own."""
    team = await human.own_team()
    new = making.NewTask("Полить цветы", team.id, (human.id,), due)
    task = await tasks.create(await human.person(), new, SUNDAY_NOON)
    await human.start(f"task_{task.id}")
    english = "More" in " ".join(await human.captions())
    await human.press("More" if english else "Ещё")
    await human.press("Repeat" if english else "Повтор")
    await human.press("Make it repeat" if english else "Настроить повтор")
    return task


def plain(text: str) -> str:
    """With ordinary spaces for those that do not break."""
    return text.replace("\u202f", " ").replace("\xa0", " ")


async def test_a_usual_rule_in_two_taps(anna: Human) -> None:
    await picker_of(anna)
    assert await anna.text() == "Полить цветы\nКак повторять?\n\nСейчас: без повтора"
    assert await anna.buttons() == [
        ["○ Каждый день"],
        ["○ По будням"],
        ["○ Каждое воскресенье"],
        ["○ Каждый месяц 22-го числа"],
        ["○ Каждый год 22 ноября"],
        ["Своё правило"],
        ["Не повторять"],
        ["‹ Назад", "Меню"],
    ]
    assert await anna.press("По будням") == (
        "Полить цветы\nКак повторять?\n\n"
        "Сейчас: по будням, 18:00\n\n"
        "Следующие: завтра · вт, 24 нояб. · ср, 25 нояб."
    )
    assert "● По будням" in await anna.captions()
    assert "по будням, 18:00" in await anna.press("Готово")
    assert (await Series.get()).rule == "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"


async def test_weeks_and_their_days(anna: Human) -> None:
    await picker_of(anna)
    assert "каждое воскресенье, 18:00" in await anna.press("Своё правило")
    assert "каждые 2 недели по воскресеньям" in await anna.press("○ 2")
    await anna.press("Дни недели")
    assert "☑ Вс" in await anna.captions()
    await anna.press("Пн")
    assert await anna.press("☑ Вс") == (
        "Полить цветы\nПо каким дням недели?\n\n"
        "Сейчас: каждые 2 недели по понедельникам, 18:00\n\n"
        "Следующие: пн, 30 нояб. · пн, 14 дек. · пн, 28 дек."
    )
    await anna.press("☑ Пн")
    assert await anna.toast() == "Нужен хотя бы один день недели."
    assert "по понедельникам" in await anna.press("Назад")
    await anna.press("Готово")
    assert (await Series.get()).rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"


@pytest.mark.parametrize(
    ("caption", "rule"),
    [
        ("22-го числа", "FREQ=MONTHLY;INTERVAL=3"),
        ("В четвёртое воскресенье", "FREQ=MONTHLY;INTERVAL=3;BYDAY=4SU"),
        ("В последнее воскресенье", "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1SU"),
        ("В последний день", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"),
    ],
)
async def test_months_and_what_a_day_of_them_may_be(anna: Human, caption: str, rule: str) -> None:
    await picker_of(anna)
    await anna.press("Своё правило")
    await anna.press("Месяцы")
    await anna.press("○ 3")
    await anna.press("День месяца")
    await anna.press(caption)
    await anna.press("Готово")
    assert (await Series.get()).rule == rule


async def test_the_31st_says_what_short_months_do(anna: Human) -> None:
    await picker_of(anna, Due.on(SUNDAY_NOON.date().replace(month=12, day=31), "Europe/Moscow"))
    assert plain(await anna.press("Каждый месяц")) == (
        "Полить цветы\nКак повторять?\n\n"
        "Сейчас: каждый месяц 31-го числа (в коротких месяцах — в последний день)\n\n"
        "Следующие: вс, 31 янв. 2027 г. · вс, 28 февр. 2027 г. · ср, 31 мар. 2027 г."
    )


async def test_numbers_are_typed_and_nonsense_is_answered(anna: Human) -> None:
    await picker_of(anna)
    await anna.press("Своё правило")
    await anna.press("Дни")
    assert "каждые 45 дней" in await anna.say(" 45 ")
    for wrong in ("0", "1000", "-3", "три", "²", "٣", "4" * 4000):
        said = await anna.say(wrong)
        assert said.startswith("Нужно число от 1 до 999.")
        assert "каждые 45 дней" in said
    await anna.press("Назад")
    await anna.press("Окончание")
    assert "всего 7 раз" in await anna.say("7")
    assert (await anna.say("7.5")).startswith("Нужно число")
    await anna.press("Готово")
    assert (await Series.get()).rule == "FREQ=DAILY;INTERVAL=45;COUNT=7"


async def test_the_end_is_a_day_or_a_number_or_never(anna: Human) -> None:
    await picker_of(anna)
    await anna.press("Каждый день")
    await anna.press("Окончание")
    await anna.press("10 раз")
    assert "● 10 раз" in await anna.captions()
    await anna.press("До даты")
    assert plain(await anna.press("24")) == (
        "Полить цветы\nКогда закончить? Выберите или напишите, сколько раз повторить: "
        "от 1 до 999.\n\n"
        "Сейчас: каждый день, 18:00, по 24 ноября 2026 г.\n\n"
        "Следующие: завтра · вт, 24 нояб."
    )
    assert "● До даты" in await anna.captions()
    await anna.press("Назад")
    assert "по 24 ноября 2026 г." in plain(
        await anna.press("По будням")
    )  # another rule, the same end
    await anna.press("Окончание")
    assert "ноября" not in await anna.press("Бессрочно")
    assert "После первого раза повторов не будет." in await anna.say("1")


async def test_a_rule_cannot_end_before_it_begins(anna: Human) -> None:
    await picker_of(anna, Due.on(SUNDAY_NOON.date().replace(day=30), "Europe/Moscow"))
    await anna.press("Каждый день")
    await anna.press("Окончание")
    await anna.press("До даты")
    said = await anna.press("24")
    assert said.startswith("Этот день раньше первого срока. Выберите другой.")


async def test_from_completion_days_are_not_known_yet(anna: Human) -> None:
    await picker_of(anna)
    await anna.press("Своё правило")
    await anna.press("Дни")
    await anna.press("○ 3")
    await anna.press("Назад")
    assert await anna.press("☐ Считать от выполнения") == (
        "Полить цветы\nКак повторять?\n\n"
        "Сейчас: через 3 дня после выполнения, 18:00\n\n"
        "Следующая появится, когда эта будет выполнена. Если сегодня, то на ср, 25 нояб."
    )
    await anna.press("Готово")
    series = await Series.get()
    assert (series.rule, series.from_completion) == ("FREQ=DAILY;INTERVAL=3", True)


async def test_back_changes_nothing_and_never_stops_it(anna: Human) -> None:
    await picker_of(anna)
    await anna.press("Каждый день")
    await anna.press("Назад")
    assert not await Series.exists()
    await anna.press("Настроить повтор")
    await anna.press("Каждый день")
    await anna.press("Готово")
    await anna.press("Ещё")
    await anna.press("Повтор")
    said = await anna.press("Изменить повтор")
    assert "Сейчас: каждый день, 18:00" in said
    await anna.press("Не повторять")
    assert (await Series.get()).ended_at == SUNDAY_NOON


async def test_words_in_the_picker_do_not_ruin_it(anna: Human) -> None:
    await picker_of(anna)
    await anna.press("Каждый день")
    assert "каждый день, 18:00" in await anna.say("Купить бумагу")
    assert await Task.all().count() == 1


async def test_what_short_months_do_is_told_above_the_buttons(anna: Human) -> None:
    await picker_of(anna, Due.on(date(2027, 1, 31), "Europe/Moscow"))
    assert "○ Каждый месяц 31-го числа" in await anna.captions()
    said = await anna.press("Каждый месяц 31-го числа")
    assert "Сейчас: каждый месяц 31-го числа (в коротких месяцах — в последний день)" in said


async def test_it_speaks_english(newcomer: Meet, bot: object) -> None:
    kate = await newcomer("Kate", locale="en")
    await kate.start()
    await picker_of(kate)
    assert "○ Every month on the 22nd" in await kate.captions()
    await kate.press("My own rule")
    await kate.press("Months")
    await kate.press("Day of the month")
    assert await kate.press("On the last Sunday") == (
        "Полить цветы\nWhich day of the month?\n\n"
        "Now: every month on the last Sunday, 18:00\n\n"
        "Next: Sun, Nov 29 · Sun, Dec 27 · Sun, Jan 31, 2027"
    )


async def test_without_a_first_day_it_says_what_is_missing(anna: Human) -> None:
    team = await anna.own_team()
    new = making.NewTask("Полить цветы", team.id, (anna.id,))
    task = await tasks.create(await anna.person(), new, SUNDAY_NOON)
    await anna.start(f"task_{task.id}")
    await anna.press("Ещё")
    await anna.press("Повтор")
    await anna.press("Настроить повтор")
    assert await anna.toast() == ("Чтобы повторять, нужен первый срок. Сначала назначьте срок.")
