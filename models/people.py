"""What is done with people: met, remembered, set up."""

from dataclasses import dataclass
from datetime import datetime

from tortoise.transactions import in_transaction

from models import changes, values
from models.delivery import Delivery
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


async def meet(profile: Profile, now: datetime, *, anew: bool = True) -> Person:
    """The person with that profile: remembered at first sight with their personal team, with
    names brought up to date later.

    Whoever had their data deleted begins anew; with `anew=False` nothing is remembered of them.
    """
    person = await Person.get_or_none(id=profile.id)
    if person is None:
        return await _welcome(profile, now)
    if person.erased_at:
        return await _welcome_back(profile, now) if anew else person
    known = _known(profile)
    if any(getattr(person, field) != value for field, value in known.items()):
        await Person.filter(id=person.id, erased_at=None).update(**known)
        person.update_from_dict(known)
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
            await _give_place(person, now)
    return person


async def _welcome_back(profile: Profile, now: datetime) -> Person:
    """As at first sight; of what was before, nobody knows anything, and nothing is owed."""
    async with in_transaction():
        person = await Person.select_for_update().get(id=profile.id)
        if person.erased_at:
            language = values.language(profile.locale)
            fresh = {**_known(profile), "language": language, "created_at": now}
            await person.update_from_dict({**fresh, "erased_at": None}).save()
            await Delivery.filter(recipient=person.id).delete()
            await _give_place(person, now)
    return person


async def _give_place(person: Person, now: datetime) -> None:
    # The name is shown from `locales` in the reader's language; this one is for the eye of
    # whoever looks into the database.
    team = await Team.create(name="Personal", personal_of=person, created_at=now)
    await Membership.create(team=team, person=person, role=Role.OWNER, joined_at=now)


async def welcomed(person: Person, now: datetime) -> None:
    """Notes that the person has been shown around; the first time counts."""
    if person.welcomed_at is None:
        person.welcomed_at = now
        await person.save(update_fields=["welcomed_at"])


async def set_reachable(person_id: int, reachable: bool) -> None:
    """Notes that the person started or stopped the bot."""
    await Person.filter(id=person_id, erased_at=None).update(reachable=reachable)


async def end_sessions(person_id: int, now: datetime) -> None:
    """Nobody gets in any more by a session of theirs that began until now."""
    await Person.filter(id=person_id).update(sessions_from=now)
    await changes.concern([person_id])


async def set_dialog(person_id: int, dialog_id: int) -> None:
    """Remembers MAX's id of the private dialog with the person."""
    await Person.filter(id=person_id, erased_at=None).update(dialog_id=dialog_id)


async def dialog(chat: int) -> int | None:
    """MAX's id of a person's private dialog, None where it is unknown; a group's is its own."""
    if chat < 0:
        return chat
    person = await Person.get_or_none(id=chat)
    return person.dialog_id if person else None
