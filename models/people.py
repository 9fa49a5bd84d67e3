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
    dialog_id: int | None = None
    """MAX's id of the private dialog, where the update came from there."""


async def meet(profile: Profile, now: datetime) -> Person:
    """The person with that profile: remembered at first sight with their personal team, with
    names brought up to date later."""
    person = await Person.get_or_none(id=profile.id)
    if person is None:
        return await _welcome(profile, now)
    known = _known(profile)
    if any(getattr(person, field) != value for field, value in known.items()):
        await person.update_from_dict(known).save(update_fields=list(known))
    return person


def _known(profile: Profile) -> dict[str, object]:
    known: dict[str, object] = {
        "first_name": values.storable(profile.first_name)[:128],
        "last_name": values.storable(profile.last_name)[:128],
        "username": profile.username and values.storable(profile.username)[:128],
    }
    # Only updates of the private dialog tell its id; others must not wipe it out.
    return known if profile.dialog_id is None else known | {"dialog_id": profile.dialog_id}


async def _welcome(profile: Profile, now: datetime) -> Person:
    language = values.language(profile.locale)
    async with in_transaction():
        person, created = await Person.get_or_create(
            id=profile.id,
            defaults={**_known(profile), "language": language, "created_at": now},
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


async def set_dialog(person_id: int, dialog_id: int) -> None:
    """Remembers MAX's id of the private dialog with the person."""
    await Person.filter(id=person_id).update(dialog_id=dialog_id)


async def dialog(chat: int) -> int | None:
    """MAX's id of a person's private dialog, None where it is unknown; a group's is its own."""
    if chat < 0:
        return chat
    person = await Person.get_or_none(id=chat)
    return person.dialog_id if person else None


async def set_timezone(person: Person, name: str) -> None:
    """UnknownTimezoneError where there is no such zone."""
    values.zone(name)
    person.timezone = name
    await person.save(update_fields=["timezone"])


async def set_language(person: Person, code: str) -> None:
    """UnknownLanguageError where the product doesn't speak it."""
    person.language = values.supported(code)
    await person.save(update_fields=["language"])
