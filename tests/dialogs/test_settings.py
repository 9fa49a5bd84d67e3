from typing import Any

import pytest
from aiogram.types import Location

from dialogs.settings import places, typed, zones
from models.errors import UnknownTimezoneError
from models.person import Mode
from tests.dialogs.talk import Human

MAIN = (
    "Настройки\nИмя: Анна Петрова (как в MAX)\nЯзык: Русский\n"
    "Часовой пояс: Москва, UTC+3. У вас сейчас 12:00\nРабочие дни: Пн–Пт\n"
    "Утренняя сводка: не приходит\nТихие часы: нет\nТихие выходные: нет\n"
    "Напоминания о сроке: за 1 час\nО просроченном: раз в день\nУведомления: со звуком\n"
    "Запись задач: после кнопки «Создать»\nТелефон: не указан"
)
PLACE = {"type": "location", "latitude": 43.115, "longitude": 131.886}
"""Vladivostok."""
PHOTO_ASKED_FOR_WORDS = "Здесь нужен ответ словами. Напишите его сообщением."


async def photo(human: Human) -> list[dict[str, Any]]:
    return [await human.emulator.upload(b"\x89PNG", "a.png")]


def contact(number: str, owner: Human | None) -> list[dict[str, Any]]:
    """A card shared by hand."""
    card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nTEL;TYPE=cell:{number}\r\nFN:Кто-то\r\nEND:VCARD\r\n"
    payload: dict[str, Any] = {"vcf_info": card}
    if owner:
        about = {"user_id": owner.id, "first_name": owner.name, "is_bot": False}
        payload["max_info"] = {**about, "last_activity_time": 0}
    return [{"type": "contact", "payload": payload}]


async def test_settings_say_what_is_set(anna: Human) -> None:
    assert await anna.say("/settings") == MAIN
    assert await anna.buttons() == [
        ["Имя", "Язык"],
        ["Часовой пояс", "Рабочие дни"],
        ["Сводка", "Тихие часы"],
        ["Напоминания", "Просроченное"],
        ["Уведомления", "Запись задач"],
        ["Телефон", "Мои данные"],
        ["Меню"],
    ]


async def test_what_is_written_can_be_saved_at_once(anna: Human) -> None:
    await anna.say("/settings")
    assert "жду кнопки «Создать»" in await anna.press("Запись задач")
    await anna.press("☐ Создавать сразу")
    assert await anna.toast() == "Запись задач: сразу"
    assert "☑ Создавать сразу" in await anna.captions()
    assert "Запись задач: сразу" in await anna.press("Назад")
    said = await anna.say("Купить бумагу завтра")
    assert said.startswith("Задача создана.\n\n⚪ #1 Купить бумагу")
    assert (await anna.captions())[2] == "Отменить"


async def test_what_the_morning_is_can_be_chosen(anna: Human) -> None:
    await anna.say("/settings")
    await anna.press("Запись задач")
    assert (await anna.press("Утро: 09:00")).startswith("Утро\nСейчас: 09:00.")
    await anna.press("07:00")
    assert await anna.toast() == "Утро: 07:00"
    assert "Утро: 07:00" in await anna.captions()
    await anna.press("Вечер: 19:00")
    assert (await anna.say("25:00")).startswith("Не понял время.")
    assert (await anna.say("6:00")).startswith("Утро, день, вечер и ночь идут по порядку.")
    await anna.say("18:30")
    assert "Вечер: 18:30" in await anna.captions()
    said = await anna.say("Зарядка завтра утром")
    assert "Срок: завтра, 07:00" in said


async def test_another_language_changes_everything_at_once(anna: Human) -> None:
    await anna.say("/settings")
    await anna.press("Язык")
    assert await anna.buttons() == [["● Русский"], ["○ English"], ["‹ Назад", "Меню"]]
    assert (await anna.press("English")).startswith("Settings\nName: Анна Петрова (as in MAX)")
    assert await anna.toast() == "Now in English"
    assert "Working days: Mo–Fr\nMorning digest: off" in await anna.text()
    assert (await anna.press("Menu")).endswith("Nothing is due today.")
    assert (await anna.person()).language == "en"


async def test_a_name_of_ones_own(anna: Human) -> None:
    await anna.say("/settings")
    question = await anna.press("Имя")
    assert await anna.buttons() == [["‹ Назад", "Меню"]]
    assert await anna.say("  ") == f"Напишите хотя бы одно слово.\n\n{question}"
    assert (await anna.say("я" * 61)).startswith("Слишком длинно: 61 из 60 возможных знаков.")
    assert (await anna.say("я" * 4000)).startswith("Слишком длинно: 4\u00a0000 из 60")
    said = await anna.say(None, attachments=await photo(anna))
    assert said == f"{PHOTO_ASKED_FOR_WORDS}\n\n{question}"
    said = await anna.say(None, attachments=[PLACE])
    assert said == f"{PHOTO_ASKED_FOR_WORDS}\n\n{question}"
    said = await anna.say("\u202e<b>Аня</b> 🌷 آنا\nбухгалтер")
    assert said.startswith(
        "Теперь вас зовут: <b>Аня</b> 🌷 آنا бухгалтер\n\nНастройки\nИмя: <b>Аня"
    )
    assert (await anna.person()).name == "<b>Аня</b> 🌷 آنا бухгалтер"
    await anna.press("Имя")
    assert await anna.press("Как в MAX: Анна Петрова") == MAIN
    assert await anna.toast() == "Теперь вас зовут: Анна Петрова"


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


async def test_a_zone_is_found_by_where_one_is(anna: Human) -> None:
    await anna.say("/settings")
    await anna.press("Часовой пояс")
    assert (await anna.button("По местоположению"))["type"] == "request_geo_location"
    said = await anna.share("По местоположению")
    assert said.startswith("Часовой пояс: Москва. У вас сейчас 12:00\n\nНастройки")
    question = await anna.press("Часовой пояс")
    nowhere = {"type": "location", "latitude": 500, "longitude": 500}
    assert await anna.say(None, attachments=[nowhere]) == (
        "По этому местоположению пояс не определяется. Выберите город из списка или напишите "
        f"его название.\n\n{question}"
    )
    said = await anna.say(None, attachments=[PLACE])
    assert said.startswith("Часовой пояс: Владивосток. У вас сейчас 19:00\n\nНастройки")
    assert (await anna.person()).timezone == "Asia/Vladivostok"


async def test_working_days_are_ticked_one_by_one(anna: Human) -> None:
    await anna.say("/settings")
    assert (await anna.press("Рабочие дни")).startswith("Рабочие дни\nСейчас: Пн–Пт.")
    assert await anna.buttons() == [
        ["☑ Пн", "☑ Вт", "☑ Ср", "☑ Чт"],
        ["☑ Пт", "☐ Сб", "☐ Вс"],
        ["☐ Тихие выходные"],
        ["‹ Назад", "Меню"],
    ]
    await anna.press("Тихие выходные")
    assert await anna.toast() == "Тихие выходные: да"
    assert (await anna.person()).quiet_days
    assert "Тихие выходные: да" in await anna.press("Назад")
    await anna.press("Рабочие дни")
    await anna.press("Тихие выходные")
    assert await anna.toast() == "Тихие выходные: нет"
    assert not (await anna.person()).quiet_days
    assert "Сейчас: Пн, Вт, Чт, Пт." in await anna.press("Ср")
    for day in ("Пн", "Вт", "Чт"):
        await anna.press(day)
    assert "Сейчас: Пт." in await anna.press("Пт")
    assert await anna.toast() == "Нужен хотя бы один день недели."
    for day in ("Пн", "Вт", "Ср", "Чт", "Сб", "Вс"):
        await anna.press(day)
    assert "Рабочие дни: каждый день" in await anna.press("Назад")
    assert (await anna.person()).working_days == "1234567"


async def test_the_digest_comes_when_it_is_wanted(anna: Human) -> None:
    await anna.say("/settings")
    question = await anna.press("Сводка")
    assert await anna.buttons() == [
        ["○ 07:00", "○ 08:00"],
        ["○ 09:00", "○ 10:00"],
        ["● Не присылать"],
        ["‹ Назад", "Меню"],
    ]
    assert "Сейчас: в 09:00." in await anna.press("09:00")
    assert await anna.toast() == "Утренняя сводка: в 09:00"
    assert await anna.press("Не присылать") == question
    for nonsense in ("утром", "25:00", "🌅", "1" * 4000, "8:30 и 9:30"):
        said = await anna.say(nonsense)
        assert said.startswith("Не понял время. Напишите часы и минуты, например 8:30.")
    said = await anna.say("8.30")
    assert said.startswith("Утренняя сводка: в 08:30\n\nНастройки")
    assert (await anna.person()).digest_at == 510


async def test_quiet_hours_may_go_over_midnight(anna: Human) -> None:
    await anna.say("/settings")
    question = await anna.press("Тихие часы")
    assert await anna.buttons() == [
        ["○ 21:00–09:00", "○ 22:00–08:00"],
        ["○ 23:00–07:00", "○ 00:00–08:00"],
        ["● Без тихих часов"],
        ["‹ Назад", "Меню"],
    ]
    assert "Сейчас: 22:00–08:00." in await anna.press("22:00–08:00")
    assert await anna.press("Без тихих часов") == question
    said = await anna.say("22:00–22:00")
    assert said.startswith("Тихие часы начинаются и кончаются в одно время.")
    for nonsense in ("ночью", "22", "22–25", "с 1 до 2 и с 3 до 4", "9" * 4000):
        assert (await anna.say(nonsense)).startswith("Не понял начало и конец.")
    said = await anna.say("с 23 до 6:30")
    assert said.startswith("Тихие часы: 23:00–06:30\n\nНастройки")
    person = await anna.person()
    assert (person.quiet_from, person.quiet_until) == (1380, 390)


async def test_default_reminders_are_ticked(anna: Human) -> None:
    await anna.say("/settings")
    assert "Сейчас: за 1 час." in await anna.press("Напоминания")
    assert await anna.captions() == [
        "☐ за 10 минут", "☐ за 15 минут", "☐ за 30 минут",
        "☑ за 1 час", "☐ за 2 часа", "☐ за 1 день", "‹ Назад", "Меню",
    ]  # fmt: skip
    assert "Сейчас: за 15 минут, за 1 час." in await anna.press("за 15 минут")
    await anna.press("за 15 минут")
    assert "Сейчас: только в момент срока." in await anna.press("за 1 час")
    await anna.press("за 1 день")
    assert "Напоминания о сроке: за 1 день" in await anna.press("Назад")
    assert (await anna.person()).default_reminders == [1440]


async def test_the_pace_after_the_due_time_has_a_window_of_its_own(anna: Human) -> None:
    await anna.say("/settings")
    assert (await anna.press("Просроченное")).startswith("О просроченном\nСейчас: раз в день.")
    assert await anna.buttons() == [
        ["○ Каждый час"],
        ["○ Каждые 3 часа"],
        ["● Раз в день"],
        ["○ Не напоминать"],
        ["‹ Назад", "Меню"],
    ]
    assert "Сейчас: каждые 3 часа." in await anna.press("Каждые 3 часа")
    assert await anna.toast() == "О просроченном: каждые 3 часа"
    assert "О просроченном: каждые 3 часа" in await anna.press("Назад")
    assert (await anna.person()).nag_every == 180


async def test_notifications_by_kind(anna: Human) -> None:
    await anna.say("/settings")
    await anna.press("Уведомления")
    assert await anna.buttons() == [
        ["● Со звуком", "○ Без звука"],
        ["○ Выключить"],
        ["Поручения мне · как все"],
        ["Ход моих поручений · как все"],
        ["Комментарии · как все"],
        ["Напоминания о сроке · как все"],
        ["Утренняя сводка · как все"],
        ["Новости команд · как все"],
        ["Команды"],
        ["‹ Назад", "Меню"],
    ]
    assert "Сейчас: без звука." in await anna.press("Без звука")
    for mode in ("со звуком", "без звука", "выключены", "как все", "со звуком"):
        await anna.press("Комментарии")
        assert f"Комментарии · {mode}" in await anna.captions()
    assert "Сейчас: без звука, кроме отдельных видов." in await anna.text()
    person = await anna.person()
    assert (person.mode, person.modes) == (Mode.SILENT, {"comments": "sound"})
    assert (await anna.press("Команды")).startswith("Команды")
    assert (await anna.press("Назад")).startswith("Уведомления")


async def test_a_phone_is_ones_own(anna: Human, boris: Human) -> None:
    await anna.say("/settings")
    question = await anna.press("Телефон")
    assert (await anna.button("Отправить мой номер"))["type"] == "request_contact"
    said = await anna.say("+7 999 123-45-67")
    assert said.startswith("Номер принимаю только кнопкой «Отправить мой номер»")
    for foreign in (contact("79990000000", boris), contact("79990000000", None)):
        assert await anna.say(None, attachments=foreign) == (
            f"Это чужой контакт. Нажмите «Отправить мой номер» и отправьте свой.\n\n{question}"
        )
    said = await anna.say(None, attachments=contact("", anna))
    assert said.startswith("В этом контакте нет номера телефона.")
    said = await anna.say(None, attachments=await photo(anna))
    assert said.startswith(PHOTO_ASKED_FOR_WORDS)
    assert (await anna.person()).phone is None
    said = await anna.share("Отправить мой номер")
    phone = (await anna.person()).phone
    assert phone is not None
    assert phone.startswith("+7")
    assert said.startswith("Номер сохранён.\n\nНастройки")
    assert said.endswith(f"Телефон: {phone}")
    await anna.press("Телефон")
    assert (await anna.press("Удалить номер")).startswith(f"Удалить номер {phone}?")
    assert (await anna.press("Оставить")).startswith(f"Телефон\nСейчас: {phone}.")
    await anna.press("Удалить номер")
    assert await anna.press("Да, удалить") == MAIN
    assert await anna.toast() == "Номер удалён"
    assert (await anna.person()).phone is None


async def test_a_contact_and_a_place_where_nobody_asked(anna: Human) -> None:
    said = await anna.say(None, attachments=contact("79991234567", anna))
    assert "Добрый день, Анна." in said
    assert not said.startswith("Добрый день")
    assert (await anna.say(None, attachments=[PLACE])).startswith("Новая задача")
    person = await anna.person()
    assert (person.phone, person.timezone) == (None, "Europe/Moscow")


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("22:00–8:00", (1320, 480)),
        ("22-8", (1320, 480)),
        ("с 22.30 до 07.15", (1350, 435)),
        ("from 0 to 6", (0, 360)),
        ("2200 0800", (1320, 480)),
        ("22", None),
        ("", None),
        ("22:60–8:00", None),
        ("1 2 3", None),
    ],
)
def test_typed_hours(text: str, hours: tuple[int, int] | None) -> None:
    assert typed.hours(text) == hours


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (56.84, 60.65, "Asia/Yekaterinburg"),
        (54.71, 20.51, "Europe/Kaliningrad"),
        (40.71, -74.0, "America/New_York"),
        (-31.55, 159.08, "Australia/Lord_Howe"),
        (91, 0, None),
        (float("nan"), 0, None),
    ],
)
async def test_a_place_has_its_zone(latitude: float, longitude: float, zone: str | None) -> None:
    place = Location.model_construct(latitude=latitude, longitude=longitude)
    assert await places.zone_at(place) == zone


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
