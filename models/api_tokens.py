"""Personal tokens: other programs act by them as their owner, within their scope."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256

from tortoise.transactions import in_transaction

from models import changes, errors, limits, values
from models.access import ApiToken, Scope
from models.person import Person

PREFIX = "mtm_"
"""How tokens begin, so that people and scanners of leaks know them."""
_NOTED_EVERY = timedelta(minutes=5)


async def issue(
    owner: Person, name: str, scope: Scope, expires_at: datetime | None, now: datetime
) -> tuple[ApiToken, str]:
    """A new one, and what it is made of, which nobody can be told again.

    WordsEmptyError, TooLongError, DueInPastError, TooManyTokensError.
    """
    name = _name(name)
    if expires_at and expires_at <= now:
        raise errors.DueInPastError
    made = PREFIX + secrets.token_urlsafe(32)
    async with in_transaction():
        await Person.filter(id=owner.id).select_for_update(no_key=True).first()
        if await ApiToken.filter(person_id=owner.id).count() >= limits.TOKENS:
            raise errors.TooManyTokensError(limit=limits.TOKENS)
        row = await ApiToken.create(
            person_id=owner.id,
            name=name,
            digest=_digest(made),
            scope=scope,
            expires_at=expires_at,
            created_at=now,
        )
    return row, made


def _name(text: str) -> str:
    name = values.text(text, field="text", limit=limits.TOKEN_NAME)
    if not name:
        raise errors.WordsEmptyError
    return name


async def of(person_id: int) -> Sequence[ApiToken]:
    """Theirs, the newest first."""
    return await ApiToken.filter(person_id=person_id).order_by("-id")


async def revoke(person_id: int, token_id: int) -> None:
    """It lets nobody in any more. NotFoundError."""
    if not await ApiToken.filter(id=token_id, person_id=person_id).delete():
        raise errors.NotFoundError
    await changes.concern([person_id])


async def find(made: str, now: datetime) -> ApiToken | None:
    """The one made of this, with its owner; None where there is none or its time is over."""
    row = await ApiToken.get_or_none(digest=_digest(made)).select_related("person")
    if row is None or (row.expires_at and row.expires_at <= now):
        return None
    if row.used_at is None or now - row.used_at > _NOTED_EVERY:
        await ApiToken.filter(id=row.id).update(used_at=now)
    return row


def _digest(made: str) -> str:
    return sha256(made.encode()).hexdigest()
