"""What is done with the tags of a team, and who wears them. Putting them on tasks is in `edits`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.functions import Count
from tortoise.transactions import in_transaction

from models import activity, assigning, errors, limits, teams, values
from models.rights import Right
from models.tag import Colour, MemberTag, RecipientTag, Tag, TaskTag
from models.team import Membership

_FOLDED = limits.TAG_NAME * 2


@dataclass(frozen=True, slots=True)
class Usage:
    """A tag as a reader sees it, and on how much it is; the trash is not counted."""

    tag: Tag
    own: Membership
    tasks: int
    """Tasks that have it, or are given to whoever wears it."""
    members: int


async def of(reader_id: int, team_id: int) -> Sequence[Tag]:
    """The team's tags by name. NotFoundError to outsiders."""
    await teams.membership(reader_id, team_id)
    return await Tag.filter(team_id=team_id).order_by("folded")


async def worn(reader_id: int, team_id: int) -> Sequence[tuple[Tag, int]]:
    """The same, each with how many members wear it."""
    tags = await of(reader_id, team_id)
    by_tag = MemberTag.filter(tag__team_id=team_id).annotate(members=Count("id")).group_by("tag_id")
    members = dict(await by_tag.values_list("tag_id", "members"))
    return [(tag, members.get(tag.id, 0)) for tag in tags]


async def get(reader_id: int, tag_id: int) -> Usage:
    """One tag. NotFoundError, also where it is another team's."""
    tag = await Tag.get_or_none(id=tag_id)
    if tag is None:
        raise errors.NotFoundError
    own = await teams.membership(reader_id, tag.team_id)
    members = await MemberTag.filter(tag_id=tag_id).count()
    return Usage(tag, own, await _tasks(tag_id), members)


async def belongs(reader_id: int, team_id: int, tag_id: int) -> None:
    """NotFoundError where it is not a tag of that team, or the reader is not in it."""
    await teams.membership(reader_id, team_id)
    if not await Tag.exists(id=tag_id, team_id=team_id):
        raise errors.NotFoundError


async def _tasks(tag_id: int) -> int:
    put_on = await TaskTag.filter(tag_id=tag_id, task__deleted_at=None)
    received = await RecipientTag.filter(tag_id=tag_id, task__deleted_at=None)
    return len({row.task_id for row in put_on} | {row.task_id for row in received})


async def create(
    actor_id: int,
    team_id: int,
    name: str,
    now: datetime,
    *,
    colour: Colour = Colour.GREY,
    description: str = "",
) -> Tag:
    """A new tag. NotFoundError, ForbiddenError, WordsEmptyError, TooLongError, TagExistsError,
    TooManyTagsError."""
    columns: dict[str, Any] = _named(name)
    columns |= {"colour": colour, "description": _described(description)}
    async with in_transaction():
        await teams.lock(actor_id, team_id, Right.MANAGE_TAGS)
        if await Tag.filter(team_id=team_id).count() >= limits.TEAM_TAGS:
            raise errors.TooManyTagsError(limit=limits.TEAM_TAGS, field="tags")
        await _must_be_free(team_id, columns["folded"], columns["name"])
        tag = await Tag.create(team_id=team_id, created_at=now, **columns)
        await _record("tag_created", actor_id, tag, now)
    return tag


async def ensure(actor_id: int, team_id: int, names: Iterable[str], now: datetime) -> list[int]:
    """The team's tags of these names; what is missing is made. Errors as of `create`, but for
    names that are there already."""
    made = []
    for name in names:
        there = await Tag.get_or_none(team_id=team_id, folded=_named(name)["folded"])
        made.append(there or await create(actor_id, team_id, name, now))
    return [tag.id for tag in made]


def _named(name: str) -> dict[str, str]:
    """A name of one line; «#» before it is how people write tags, no part of them."""
    name = " ".join(values.text(name.strip().lstrip("#"), field="tag-name", limit=4096).split())
    if not values.has_visible(name):
        raise errors.WordsEmptyError
    folded = values.folded(name)
    if len(name) > limits.TAG_NAME or len(folded) > _FOLDED:  # some letters fold to three
        raise errors.TooLongError(field="tag-name", limit=limits.TAG_NAME, length=len(name))
    return {"name": name, "folded": folded}


def _described(text: str) -> str:
    return values.text(text, field="tag-description", limit=limits.TAG_DESCRIPTION)


async def _must_be_free(team_id: int, folded: str, name: str, *, but: int = 0) -> None:
    """The team is locked: nobody takes the name meanwhile."""
    if await Tag.filter(team_id=team_id, folded=folded).exclude(id=but).exists():
        raise errors.TagExistsError(name=name)


async def _record(action: str, actor_id: int, tag: Tag, now: datetime, **data: Any) -> None:
    data |= {"tag_id": tag.id, "name": tag.name}
    await activity.record(action, actor_id=actor_id, team_id=tag.team_id, now=now, **data)


async def change(
    actor_id: int,
    tag_id: int,
    now: datetime,
    *,
    name: str | None = None,
    colour: Colour | None = None,
    description: str | None = None,
) -> Tag:
    """Changes what is given. Errors as of `create`."""
    columns: dict[str, str] = _named(name) if name is not None else {}
    if colour is not None:
        columns["colour"] = colour
    if description is not None:
        columns["description"] = _described(description)
    async with in_transaction():
        tag = await _locked(actor_id, tag_id)
        if name is not None:
            await _must_be_free(tag.team_id, columns["folded"], columns["name"], but=tag.id)
        await tag.update_from_dict(columns).save(update_fields=list(columns))
        await _record("tag_changed", actor_id, tag, now)
    return tag


async def _locked(actor_id: int, tag_id: int) -> Tag:
    """The tag, in its team that nobody else changes until the end of the transaction."""
    seen = await get(actor_id, tag_id)
    await teams.lock(actor_id, seen.tag.team_id, Right.MANAGE_TAGS)
    return (await get(actor_id, tag_id)).tag


async def delete(actor_id: int, tag_id: int, now: datetime) -> None:
    """Takes the tag off everything and everybody; who was on a task by it alone is off it too.

    NotFoundError, ForbiddenError.
    """
    async with in_transaction():
        tag = await _locked(actor_id, tag_id)
        await assigning.drop_tag(tag, now, actor_id)
        await tag.delete()
        await _record("tag_deleted", actor_id, tag, now)


async def wear(
    actor_id: int, team_id: int, person_id: int, tag_id: int, worn: bool, now: datetime
) -> None:
    """Puts a tag on a member or takes it off, and with it the tasks that the tag receives.

    NotFoundError, ForbiddenError, TooManyError.
    """
    async with in_transaction():
        await teams.lock(actor_id, team_id, Right.MANAGE_TAGS)
        seen = await teams.membership(person_id, team_id)
        tag = await Tag.get_or_none(id=tag_id, team_id=team_id)
        if tag is None:
            raise errors.NotFoundError
        if await (_put_on(seen, tag) if worn else _take_off(seen, tag)):
            action = "member_tagged" if worn else "member_untagged"
            await _record(action, actor_id, tag, now, person_id=person_id)
            await assigning.sync(tag.id, now, actor_id=actor_id)


async def _put_on(seen: Membership, tag: Tag) -> bool:
    worn = await MemberTag.filter(membership_id=seen.id).values_list("tag_id", flat=True)
    if tag.id in worn:
        return False
    if len(worn) >= limits.MEMBER_TAGS:
        raise errors.TooManyError(limit=limits.MEMBER_TAGS, field="tags")
    await MemberTag.create(membership=seen, tag=tag)
    return True


async def _take_off(seen: Membership, tag: Tag) -> bool:
    return bool(await MemberTag.filter(membership_id=seen.id, tag_id=tag.id).delete())
