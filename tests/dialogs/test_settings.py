import pytest

from dialogs.settings import zones
from models.errors import UnknownTimezoneError
from tests.dialogs.talk import Human


async def test_settings_say_what_is_set(anna: Human) -> None:
    assert await anna.say("/settings") == (
        "Настройки\nИмя: Анна Петрова (берётся из MAX)\nЯзык: Русский\n"
        "Часовой пояс: Москва, UTC+3. У вас сейчас 12:00"
    )


async def test_another_language_changes_everything_at_once(anna: Human) -> None:
    await anna.say("/settings")
    await anna.press("Язык")
    assert await anna.buttons() == [["● Русский"], ["○ English"], ["‹ Назад", "Меню"]]
    assert (await anna.press("English")).startswith("Settings\nName: Анна Петрова")
    assert await anna.toast() == "We speak English now"
    assert await anna.buttons() == [["Language", "Time zone"], ["Menu"]]
    assert (await anna.press("Menu")).endswith("Nothing is due today.")
    assert await anna.say("Buy paper") == "Buy paper\nWhen is it due?"
    await anna.press("Pick a date")
    assert (await anna.buttons())[:2] == [
        ["November 2026"],
        ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
    ]
    assert (await anna.person()).language == "en"


async def test_a_zone_is_chosen_from_the_list(anna: Human) -> None:
    await anna.say("/settings")
    await anna.press("Часовой пояс")
    assert "Калининград · 11:00" in await anna.captions()
    assert "Часовой пояс: Владивосток, UTC+10. У вас сейчас 19:00" in await anna.press(
        "Владивосток"
    )
    assert (await anna.person()).timezone == "Asia/Vladivostok"


async def test_a_zone_is_found_by_a_city(anna: Human) -> None:
    await anna.say("/settings")
    question = await anna.press("Часовой пояс")
    said = await anna.say("Тридевятое царство")
    assert said == (
        "Такого часового пояса нет. Выберите пояс из списка или напишите город, "
        f"например «Екатеринбург».\n\n{question}"
    )
    assert await anna.say("Казахстан") == "Нашлось несколько. Какой из них?"
    assert "Атырау · 14:00" in await anna.captions()
    assert await anna.press("Показать весь список") == question
    said = await anna.say("Екатеринбург")
    assert said.startswith("Часовой пояс: Екатеринбург. У вас сейчас 14:00\n\nНастройки")


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Екатеринбург", "Asia/Yekaterinburg"),
        ("екатеринбург ", "Asia/Yekaterinburg"),
        ("Yekaterinburg", "Asia/Yekaterinburg"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("Берлин", "Europe/Berlin"),
        ("Казань", "Europe/Moscow"),
        ("Нижний Новгород", "Europe/Moscow"),
        ("ростов на дону", "Europe/Moscow"),
        ("мск", "Europe/Moscow"),
        ("Москва", "Europe/Moscow"),
        ("Камчатский", "Asia/Kamchatka"),
        ("Южно-Сахалинск", "Asia/Sakhalin"),
        ("London", "Europe/London"),
        ("New York", "America/New_York"),
        ("UTC", "UTC"),
    ],
)
def test_a_city_has_its_zone(text: str, zone: str) -> None:
    assert zones.search(text)[0] == zone


@pytest.mark.parametrize("text", ["", "  ", "Тридевятое", "+3", "../etc/passwd"])
def test_nonsense_has_none(text: str) -> None:
    with pytest.raises(UnknownTimezoneError):
        zones.search(text)
