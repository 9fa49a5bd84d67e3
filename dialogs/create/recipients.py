"""Who and what can be picked for a draft, and what of it has gone meanwhile."""

from dialogs.create.draft import GROUPS, PEOPLE, TAGS, Draft, Picked
from dialogs.reader import Reader
from models import tags, teams
from models.rights import Right


async def assignable(who: Reader, team_id: int) -> list[Picked]:
    """Those whom the reader may put on a task, the reader first. NotFoundError to outsiders."""
    own = await teams.membership(who.id, team_id)
    oneself = Picked(who.id, who.person.name)
    if not teams.may(own, Right.ASSIGN_OTHERS):
        return [oneself]
    everybody = await teams.members(who.id, team_id)
    return [
        oneself,
        *(Picked(m.person_id, m.person.name) for m in everybody if m.person_id != who.id),
    ]


async def offered(who: Reader, draft: Draft) -> list[Picked]:
    """The same, and whoever is picked already: they can be taken off."""
    able = await assignable(who, draft.team_id or 0)
    known = {each.id for each in able}
    return [*able, *(each for each in draft.picked(PEOPLE) if each.id not in known)]


async def groups(who: Reader, team_id: int) -> list[tuple[Picked, int]]:
    """Tags that can be recipients, with how many wear each; none without the right to assign."""
    own = await teams.membership(who.id, team_id)
    if not teams.may(own, Right.ASSIGN_OTHERS):
        return []
    return [(Picked(tag.id, tag.name), count) for tag, count in await tags.worn(who.id, team_id)]


async def labels(who: Reader, team_id: int) -> list[Picked]:
    """Tags that can be put on the task."""
    return [Picked(tag.id, tag.name) for tag in await tags.of(who.id, team_id)]


async def missing(who: Reader, draft: Draft) -> dict[str, list[Picked]]:
    """What was picked and has gone since: people who left, tags that were deleted."""
    team_id = draft.team_id or 0
    inside = {m.person_id for m in await teams.members(who.id, team_id)}
    known = {tag.id for tag in await tags.of(who.id, team_id)}
    there = {PEOPLE: inside, GROUPS: known, TAGS: known}
    return {
        what: [each for each in draft.picked(what) if each.id not in ids]
        for what, ids in there.items()
    }


def leave_out(draft: Draft, gone: dict[str, list[Picked]]) -> None:
    """Without what has gone."""
    for what, lost in gone.items():
        draft.pick(what, [each for each in draft.picked(what) if each not in lost])


def names(gone: dict[str, list[Picked]]) -> list[str]:
    """Of what has gone: people by name, tags with their mark, each once."""
    people = [each.name for each in gone[PEOPLE]]
    tags_ = [f"#{each.name}" for each in (*gone[GROUPS], *gone[TAGS])]
    return list(dict.fromkeys([*people, *tags_]))
