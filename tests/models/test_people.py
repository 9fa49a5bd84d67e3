"""People: met once, remembered as MAX shows them."""

import asyncio
from dataclasses import replace

import pytest

from models import errors, people, teams
from models.people import Profile
from models.person import Person
from models.team import Membership, Role, Team
from tests.world import ANNA, NOW, meet

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
    await people.set_language(anna, "en")
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
        await people.set_timezone(anna, "Europe/Atlantis")
    with pytest.raises(errors.UnknownLanguageError):
        await people.set_language(anna, "de")
    await people.set_timezone(anna, "Asia/Omsk")
    kept = await Person.get(id=ANNA)
    assert (kept.timezone, kept.language) == ("Asia/Omsk", "ru")


async def test_stopping_and_starting_the_bot_is_noted(database: str) -> None:
    await meet(ANNA)
    await people.set_reachable(ANNA, False)
    assert not (await Person.get(id=ANNA)).reachable
