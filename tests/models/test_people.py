"""People: met once, remembered as MAX shows them."""

import asyncio
from dataclasses import replace

import pytest

from models import errors, limits, people, preferences, teams, values
from models.delivery import Group
from models.people import Profile
from models.person import Mode, Person
from models.team import Membership, Role, Team
from tests.world import ANNA, BORIS, NOW, meet

ANNA_SMIRNOVA = Profile(ANNA, "Анна", "Смирнова", "anna", "ru-RU", dialog_id=555)


async def test_first_sight_makes_a_person_and_a_place_of_their_own(database: str) -> None:
    anna = await people.meet(ANNA_SMIRNOVA, NOW)
    assert (anna.name, anna.username, anna.language, anna.timezone, anna.reachable) == (
        "Анна Смирнова", "anna", "ru", "Europe/Moscow", False,
    )  # fmt: skip
    personal = await teams.personal(ANNA)
    assert personal.personal
    membership = await Membership.get(team=personal)
    assert (membership.person_id, membership.role) == (ANNA, Role.OWNER)


@pytest.mark.parametrize(
    ("locale", "language"),
    [("ru-RU", "ru"), ("en_GB", "en"), ("de", "en"), (None, "ru"), ("", "ru"), ("RU", "ru")],
)
async def test_the_language_is_guessed_once(
    database: str, locale: str | None, language: str
) -> None:
    anna = await people.meet(replace(ANNA_SMIRNOVA, locale=locale), NOW)
    assert anna.language == language
    await preferences.set_language(anna, "en")
    assert (await people.meet(ANNA_SMIRNOVA, NOW)).language == "en"


async def test_a_new_name_is_remembered(database: str) -> None:
    await people.meet(ANNA_SMIRNOVA, NOW)
    await people.meet(replace(ANNA_SMIRNOVA, last_name="Орлова", username=None), NOW)
    anna = await Person.get(id=ANNA)
    assert (anna.name, anna.username) == ("Анна Орлова", None)
    assert await Team.all().count() == 1


async def test_simultaneous_first_sights_make_one_person(database: str) -> None:
    met = await asyncio.gather(*(people.meet(ANNA_SMIRNOVA, NOW) for _ in range(10)))
    assert {person.id for person in met} == {ANNA}
    assert await Person.all().count() == await Team.all().count() == 1
    assert await Membership.all().count() == 1


async def test_the_dialog_is_kept_when_an_update_does_not_tell_it(database: str) -> None:
    await people.meet(ANNA_SMIRNOVA, NOW)
    await people.meet(replace(ANNA_SMIRNOVA, dialog_id=None), NOW)
    assert await people.dialog(ANNA) == 555
    await people.set_dialog(ANNA, 556)
    assert await people.dialog(ANNA) == 556


async def test_a_groups_dialog_is_the_group(database: str) -> None:
    assert await people.dialog(-42) == -42
    assert await people.dialog(ANNA) is None


@pytest.mark.parametrize("name", ["Ан\x00на", "Ан\ud83dна", "А" * 500])
async def test_no_name_is_too_odd_to_be_stored(database: str, name: str) -> None:
    anna = await people.meet(Profile(ANNA, name, name, name), NOW)
    assert anna.first_name in ("Анна", "А" * 128)
    await people.meet(Profile(ANNA, name, name, name), NOW)


async def test_unknown_zones_and_languages_are_refused(database: str) -> None:
    anna = await meet(ANNA)
    with pytest.raises(errors.UnknownTimezoneError):
        await preferences.set_timezone(anna, "Europe/Atlantis", NOW)
    with pytest.raises(errors.UnknownLanguageError):
        await preferences.set_language(anna, "de")
    await preferences.set_timezone(anna, "Asia/Omsk", NOW)
    kept = await Person.get(id=ANNA)
    assert (kept.timezone, kept.language) == ("Asia/Omsk", "ru")


async def test_stopping_and_starting_the_bot_is_noted(database: str) -> None:
    await meet(ANNA)
    await people.set_reachable(ANNA, False)
    assert not (await Person.get(id=ANNA)).reachable


async def kept(person: Person) -> Person:
    """The row, and what the caller holds in hand, are the same."""
    row = await Person.get(id=person.id)
    for column in Person._meta.db_fields:
        assert getattr(row, column) == getattr(person, column), column
    return row


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Аня", "Аня"),
        ("  Аня \n из бухгалтерии ", "Аня из бухгалтерии"),
        ("<b>Аня</b> & Ко", "<b>Аня</b> & Ко"),
        ("👩‍🌾 Аня", "👩‍🌾 Аня"),
        ("\u202eяна\u2066", "яна"),
        ("آنا", "آنا"),
        ("А" * limits.NAME, "А" * limits.NAME),
        ("", "Анна Смирнова"),
    ],
)
async def test_a_name_can_be_chosen(database: str, typed: str, name: str) -> None:
    anna = await meet(ANNA)
    await preferences.set_name(anna, typed)
    assert (await kept(anna)).name == name


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("  ", errors.WordsEmptyError),
        ("\u200d\u2800", errors.WordsEmptyError),
        ("А" * (limits.NAME + 1), errors.TooLongError),
    ],
)
async def test_a_name_that_is_none_is_refused(
    database: str, typed: str, error: type[errors.DomainError]
) -> None:
    anna = await meet(ANNA, chosen_name="Аня")
    with pytest.raises(error):
        await preferences.set_name(anna, typed)
    assert (await kept(anna)).name == "Аня"


async def test_days_and_hours_are_kept(database: str) -> None:
    anna = await meet(ANNA)
    await preferences.set_working_days(anna, "7121", NOW)
    await preferences.set_digest(anna, 9 * 60, NOW)
    await preferences.set_quiet(anna, (22 * 60, 8 * 60), NOW)
    row = await kept(anna)
    assert (row.working_days, row.digest_at, row.quiet_from, row.quiet_until) == (
        "127", 540, 1320, 480,
    )  # fmt: skip
    await preferences.set_digest(anna, None, NOW)
    await preferences.set_quiet(anna, None, NOW)
    row = await kept(anna)
    assert (row.digest_at, row.quiet_from, row.quiet_until) == (None, None, None)


async def test_days_and_hours_that_make_no_sense_are_refused(database: str) -> None:
    anna = await meet(ANNA)
    with pytest.raises(errors.NoDaysError):
        await preferences.set_working_days(anna, "089", NOW)
    with pytest.raises(errors.QuietHoursError):
        await preferences.set_quiet(anna, (60, 60), NOW)
    for minute in (-1, values.DAY):
        with pytest.raises(ValueError, match="time of day"):
            await preferences.set_digest(anna, minute, NOW)
    assert (await kept(anna)).quiet_from is None


async def test_default_reminders_are_a_short_list_or_none(database: str) -> None:
    anna = await meet(ANNA)
    await preferences.set_default_reminders(anna, [60, 15, 60], NOW)
    assert (await kept(anna)).default_reminders == [15, 60]
    with pytest.raises(errors.TooManyError):
        await preferences.set_default_reminders(anna, range(1, limits.REMINDERS + 2), NOW)
    with pytest.raises(ValueError, match="minutes before"):
        await preferences.set_default_reminders(anna, [limits.REMINDER_AHEAD + 1], NOW)
    await preferences.set_default_reminders(anna, [], NOW)
    assert (await kept(anna)).default_reminders == []


async def test_groups_of_messages_may_have_modes_of_their_own(database: str) -> None:
    anna = await meet(ANNA)
    await preferences.set_mode(anna, Mode.SILENT)
    await preferences.set_group_mode(anna, Group.COMMENTS, Mode.OFF)
    await preferences.set_group_mode(anna, Group.TEAM, Mode.SOUND)
    await preferences.set_group_mode(anna, Group.TEAM, None)
    row = await kept(anna)
    assert (row.mode, row.modes) == (Mode.SILENT, {"comments": "off"})
    assert preferences.group_mode(row, Group.COMMENTS) is Mode.OFF
    assert preferences.group_mode(row, Group.TEAM) is None


async def test_only_ones_own_phone_is_taken(database: str) -> None:
    anna = await meet(ANNA)
    await preferences.set_phone(anna, ANNA, "7 (999) 123-45-67")
    assert (await kept(anna)).phone == "+79991234567"
    for owner in (BORIS, None):
        with pytest.raises(errors.PhoneNotOwnError):
            await preferences.set_phone(anna, owner, "79990000000")
    for number in ("", "12", "7" * 16, "телефон"):
        with pytest.raises(errors.PhoneMissingError):
            await preferences.set_phone(anna, ANNA, number)
    assert (await kept(anna)).phone == "+79991234567"
    await preferences.remove_phone(anna)
    assert (await kept(anna)).phone is None


async def test_being_shown_around_is_noted_once(database: str) -> None:
    anna = await meet(ANNA)
    assert anna.welcomed_at is None
    await people.welcomed(anna, NOW)
    await people.welcomed(anna, NOW.replace(year=2027))
    assert (await kept(anna)).welcomed_at == NOW
