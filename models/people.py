"""What is done with people: met, remembered, set up."""

from dataclasses import dataclass
from datetime import datetime

from tortoise.transactions import in_transaction

from models import values
from models.person import Person
from models.team import Membership, Role, Team


@dataclass(frozen=True, slots=True)
class Profile:
    """Somebody as MAX shows them."""

    id: int
    first_name: str
    last_name: str = ""
    username: str | None = None
    locale: str | None = None


async def meet(profile: Profile, now: datetime) -> Person:
    """The person with that profile: remembered at first sight with their personal team, with
    names brought up to date later."""
    person = await Person.get_or_none(id=profile.id)
    if person is None:
        return await _welcome(profile, now)
    names = {
        "first_name": profile.first_name[:128],
        "last_name": profile.last_name[:128],
        "username": profile.username,
    }
    if any(getattr(person, field) != value for field, value in names.items()):
        await person.update_from_dict(names).save(update_fields=list(names))
    return person


async def _welcome(profile: Profile, now: datetime) -> Person:
    language = values.language(profile.locale)
    async with in_transaction():
        person, created = await Person.get_or_create(
            id=profile.id,
            defaults={
                "first_name": profile.first_name[:128],
                "last_name": profile.last_name[:128],
                "username": profile.username,
                "language": language,
                "created_at": now,
            },
        )
        if created:
            # The name is shown from `locales` in the reader's language; this one is for the eye
            # of whoever looks into the database.
            team = await Team.create(name="Personal", personal_of=person, created_at=now)
            await Membership.create(team=team, person=person, role=Role.OWNER, joined_at=now)
    return person


async def set_reachable(person_id: int, reachable: bool) -> None:
    """Notes that the person started or stopped the bot."""
    await Person.filter(id=person_id).update(reachable=reachable)


async def set_timezone(person: Person, name: str) -> None:
    """UnknownTimezoneError where there is no such zone."""
    values.zone(name)
    person.timezone = name
    await person.save(update_fields=["timezone"])


async def set_language(person: Person, code: str) -> None:
    """UnknownLanguageError where the product doesn't speak it."""
    person.language = values.supported(code)
    await person.save(update_fields=["language"])
