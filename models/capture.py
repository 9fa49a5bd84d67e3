"""What somebody typed, understood: the parsed text with its team, people and tags among theirs.

The words are `models.quickadd`'s, which knows no tables; who and what they name is decided here,
for the conversation and for the API alike.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, time
from typing import Any, Self

from tortoise.transactions import in_transaction

from models import errors, limits, quickadd, tags, tasks, teams, values
from models.attachments import NewFile
from models.making import NewTask
from models.person import Person
from models.quickadd import Draft, Prefs, Span, SpanKind
from models.quickadd.people import match
from models.recurrence import Rule
from models.rights import Right
from models.tag import Tag
from models.task import Priority, Task
from models.team import Membership, Team

BY_ID = "id"
"""«@id1001»: somebody whom MAX itself names in a message."""
Kept = tuple[tuple[int, int], ...]
"""Pieces of the text, from–to, that were put back into the title."""
OWN = frozenset({"я", "мне", "меня", "me", "myself"})
"""What people call themselves after «@»."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody as mentions are matched: `models.quickadd.people.Candidate`."""

    id: int
    username: str | None
    first_name: str
    last_name: str
    person: Person = field(compare=False)
    team_id: int = field(compare=False)


@dataclass(frozen=True, slots=True)
class Unclear:
    """A mention that more than one person answers to."""

    mention: str
    people: Sequence[Person]


@dataclass(frozen=True, slots=True)
class Understood:
    """What will be made of the text, if nobody objects."""

    text: str
    kept: Kept
    draft: Draft
    team: Team
    people: Sequence[Person] = ()
    groups: Sequence[Tag] = ()
    """Mentioned tags: whoever wears them is on the task."""
    tags: Sequence[Tag] = ()
    unclear: Sequence[Unclear] = ()
    strangers: Sequence[str] = ()
    """Mentions that nobody answers to; they stay in the title."""
    new_tags: Sequence[str] = ()
    """Tags that the team does not have yet, and the author may make."""
    unknown_tags: Sequence[str] = ()
    """Those that the author may not make; they stay in the title."""
    too_often: bool = False
    """Whether it should repeat more than once a day, which tasks do not."""

    @property
    def rule(self) -> str | None:
        """How it repeats, as tasks can."""
        return None if self.too_often else self.draft.rrule

    @property
    def pieces(self) -> Sequence[Span]:
        """What can be put back into the title; «завтра в 10» is one piece."""
        joined: list[Span] = []
        for span in self.draft.spans:
            last = joined[-1] if joined else None
            if last and last.kind is span.kind and not self.text[last.end : span.start].strip():
                joined[-1] = replace(last, end=span.end)
            else:
                joined.append(span)
        return [span for span in joined if span.kind is not SpanKind.COMMAND]

    @property
    def certain(self) -> bool:
        """Whether it can be saved without a question."""
        return bool(self.draft.title) and not self.unclear


@dataclass(frozen=True, slots=True)
class Forward:
    """What was forwarded: its words, who wrote them (empty: unknown), where the message is."""

    text: str
    author: str = ""
    url: str | None = None

    def to_json(self) -> dict[str, Any]:
        """For the wizard's data; `from_json` reads it."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Self:
        """What `to_json` made."""
        return cls(**value)


@dataclass(frozen=True, slots=True)
class _Place:
    """Everybody and every tag of the teams that somebody is in."""

    seats: Sequence[Membership]
    colleagues: Sequence[Colleague]
    tags: Sequence[Tag]

    def of(self, team_id: int) -> Sequence[Colleague]:
        return [each for each in self.colleagues if each.team_id == team_id]


def prefs(person: Person, team: Team | None = None) -> Prefs:
    """The times of day that the person means, and the team's working days where it has any."""
    morning, day, evening, night = (time(m // 60, m % 60) for m in person.day_parts)
    shared = team is not None and not team.personal
    days = frozenset(int(d) for d in team.working_days) if team and shared else None
    return Prefs(morning=morning, day=day, evening=evening, night=night, working_days=days)


async def understand(
    person: Person, text: str, now: datetime, *, team_id: int | None = None, kept: Kept = ()
) -> Understood:
    """The text as its author means it; `team_id`: where it is surely meant for.

    NotFoundError where the author is not in that team.
    """
    place = await _place(person, [text])
    return _understood(place, person, text, now, team_id=team_id, kept=kept)


async def understand_all(person: Person, texts: Sequence[str], now: datetime) -> list[Understood]:
    """Each of them as its author means it."""
    place = await _place(person, texts)
    return [_understood(place, person, text, now) for text in texts]


def _understood(
    place: _Place,
    person: Person,
    text: str,
    now: datetime,
    *,
    team_id: int | None = None,
    kept: Kept = (),
) -> Understood:
    draft = _parse(person, text, now, kept, place.colleagues)
    seat = _seat(place, draft, person, team_id)
    if draft.team and _named(place.seats, draft.team) is None:  # a word with a slash, no team
        kept = (*kept, *_where(draft, SpanKind.TEAM))
    strangers = [m for m in draft.mentions if not _answers(m, place, seat, person)]
    untagged = [name for name in draft.tags if not _taggable(name, place, seat)]
    kept = (
        *kept,
        *_marked(draft, SpanKind.MENTION, strangers),
        *_marked(draft, SpanKind.TAG, untagged),
    )
    draft = _parse(person, text, now, kept, place.of(seat.team_id), seat.team)
    found = Understood(text, kept, draft, seat.team, strangers=strangers, unknown_tags=untagged)
    return _settled(found, place, seat, person)


async def names_a_team(person_id: int, word: str) -> bool:
    """Whether «/word» in front of a text says which of the person's teams it is meant for."""
    return bool(word) and _named(await teams.of(person_id), word) is not None


def _parse(
    person: Person,
    text: str,
    now: datetime,
    kept: Kept,
    colleagues: Sequence[Colleague],
    team: Team | None = None,
) -> Draft:
    return quickadd.parse(
        text,
        now,
        person.timezone,
        person.language,
        prefs(person, team),
        kept=kept,
        people=colleagues,
    )


async def _place(person: Person, texts: Sequence[str]) -> _Place:
    """Nobody is read of texts that name nobody: `models.quickadd.marks` has the signs."""
    seats = await teams.of(person.id)
    ids = [seat.team_id for seat in seats]
    people = await _colleagues(person, seats) if any("@" in text for text in texts) else []
    named = any(sign in text for text in texts for sign in "@#")
    tagged = await Tag.filter(team_id__in=ids).order_by("folded") if named else []
    return _Place(seats, people, tagged)


async def _colleagues(person: Person, seats: Sequence[Membership]) -> list[Colleague]:
    """Whom the person may put on tasks: everybody, or only themselves."""
    able = {seat.team_id for seat in seats if _assigns(seat)}
    ids = [seat.team_id for seat in seats]
    found = await Membership.filter(team_id__in=ids).select_related("person")
    mine = [s for s in found if s.person_id == person.id or s.team_id in able]
    return [each for seat in mine for each in _called(seat)]


async def colleagues(team_id: int) -> list[Colleague]:
    """Everybody in that team, as mentions are matched."""
    seats = await Membership.filter(team_id=team_id).select_related("person")
    return [each for seat in seats for each in _called(seat)]


def _assigns(own: Membership) -> bool:
    return teams.may(own, Right.ASSIGN_OTHERS)


def _called(seat: Membership) -> Iterable[Colleague]:
    """By the id, by the name in MAX, and by the one that was chosen here."""
    person, team_id = seat.person, seat.team_id
    names = (person.username, person.first_name, person.last_name)
    yield Colleague(person.id, f"{BY_ID}{person.id}", "", "", person, team_id)
    yield Colleague(person.id, *names, person, team_id)
    if person.chosen_name:
        first, _, last = person.chosen_name.partition(" ")
        yield Colleague(person.id, None, first, last, person, team_id)


def _seat(place: _Place, draft: Draft, person: Person, team_id: int | None) -> Membership:
    """Where it is meant for: as said, where everybody mentioned is, where the tags are."""
    by_id = {seat.team_id: seat for seat in place.seats}
    if team_id is not None:
        if team_id not in by_id:
            raise errors.NotFoundError
        return by_id[team_id]
    if draft.team and (named := _named(place.seats, draft.team)):
        return named
    personal = next(seat for seat in place.seats if seat.team.personal)
    shared = [seat for seat in place.seats if not seat.team.personal]
    counted = [(_fit(place, draft, seat, person), seat) for seat in shared]
    best = max((fit for fit, _ in counted), default=0)
    return next((seat for fit, seat in counted if fit == best), personal) if best else personal


def _fit(place: _Place, draft: Draft, seat: Membership, person: Person) -> int:
    """How much of what the text names is in that team; people count for more than tags."""
    others = [m for m in draft.mentions if values.folded(m) not in OWN]
    people = sum(_answers(m, place, seat, person) for m in others)
    tags = sum(_tag(name, place, seat) is not None for name in draft.tags)
    return people * (limits.TASK_TAGS + 1) + tags


def _named(seats: Sequence[Membership], name: str) -> Membership | None:
    """The team called so, or the only one whose name begins so."""
    wanted = values.folded(name).replace("_", " ")
    called = [(values.folded(seat.team.name), seat) for seat in seats if not seat.team.personal]
    exact = [seat for name_, seat in called if name_ == wanted]
    begun = [seat for name_, seat in called if name_.startswith(wanted)]
    return (exact or begun)[0] if exact or len(begun) == 1 else None


def _answers(mention: str, place: _Place, seat: Membership, person: Person) -> bool:
    return bool(_who(mention, place, seat, person)) or _group(mention, place, seat) is not None


def _who(mention: str, place: _Place, seat: Membership, person: Person) -> Sequence[Person]:
    if values.folded(mention) in OWN:
        return [person]
    found = {each.id: each.person for each in match(mention, place.of(seat.team_id))}
    return sorted(found.values(), key=lambda each: each.name.casefold())


def _group(mention: str, place: _Place, seat: Membership) -> Tag | None:
    """The tag whose wearers are meant."""
    return _tag(mention, place, seat) if _assigns(seat) else None


def _tag(name: str, place: _Place, seat: Membership) -> Tag | None:
    wanted = {values.folded(name), values.folded(name.replace("_", " "))}
    here = (tag for tag in place.tags if tag.team_id == seat.team_id)
    return next((tag for tag in here if tag.folded in wanted), None)


def _taggable(name: str, place: _Place, seat: Membership) -> bool:
    if len(name) > limits.TAG_NAME:
        return False
    return teams.may(seat, Right.MANAGE_TAGS) or _tag(name, place, seat) is not None


def _where(draft: Draft, kind: SpanKind) -> Kept:
    return tuple((span.start, span.end) for span in draft.spans if span.kind is kind)


def _marked(draft: Draft, kind: SpanKind, names: Sequence[str]) -> Kept:
    """Where these mentions or tags stand: all of a kind come in the order of the text."""
    said = draft.mentions if kind is SpanKind.MENTION else draft.tags
    found = zip(said, _where(draft, kind), strict=False)
    return tuple(place for name, place in found if name in names)


def _settled(found: Understood, place: _Place, seat: Membership, person: Person) -> Understood:
    """With everybody and everything that the text names."""
    draft = found.draft
    who = {mention: _who(mention, place, seat, person) for mention in draft.mentions}
    groups = [_group(mention, place, seat) for mention, people in who.items() if not people]
    known = {name: _tag(name, place, seat) for name in draft.tags}
    sure = {each.id: each for people in who.values() if len(people) == 1 for each in people}
    return replace(
        found,
        people=list(sure.values()),
        groups=[tag for tag in groups if tag],
        tags=[tag for tag in known.values() if tag],
        new_tags=[name for name, tag in known.items() if tag is None],
        unclear=[Unclear(mention, people) for mention, people in who.items() if len(people) > 1],
        too_often=_too_often(draft.rrule),
    )


def _too_often(rrule: str | None) -> bool:
    if rrule is None:
        return False
    try:
        Rule.parse(rrule)
    except errors.RuleInvalidError:
        return True
    return False


def new_task(
    understood: Understood, *, origin: str, files: Sequence[NewFile] = (), description: str = ""
) -> NewTask:
    """The task that it becomes. A title that is too long goes whole into the description."""
    title, rest = shortened(understood.draft.title or understood.text)
    draft = understood.draft
    return NewTask(
        title=title,
        team_id=understood.team.id,
        assignees=[person.id for person in understood.people],
        recipient_tags=[tag.id for tag in understood.groups],
        tags=[tag.id for tag in understood.tags],
        due=draft.due,
        description="\n".join(part for part in (rest, description) if part),
        priority=draft.priority or Priority.MEDIUM,
        rule=understood.rule if draft.due else None,
        from_completion=draft.from_completion,
        reminders=draft.reminders if draft.due else (),
        files=files,
        origin=origin,
    )


async def create_all(
    author: Person, found: Sequence[Understood], now: datetime, *, origin: str
) -> list[Task]:
    """A task of each, all or none. `origin`: what they are made from; each has its number after it.

    Errors as of `create`.
    """
    async with in_transaction():
        return [
            await create(author, new_task(each, origin=f"{origin}:{n}"), each.new_tags, now)
            for n, each in enumerate(found)
        ]


async def create(author: Person, new: NewTask, new_tags: Iterable[str], now: datetime) -> Task:
    """Makes the task with the tags that its team does not have yet, all or nothing.

    Errors as of `tags.ensure` and `tasks.create`.
    """
    new_tags = [*new_tags]
    if not new_tags:
        return await tasks.create(author, new, now)
    async with in_transaction():
        made = await tags.ensure(author.id, new.team_id, new_tags, now)
        return await tasks.create(author, replace(new, tags=[*new.tags, *made]), now)


def shortened(text: str) -> tuple[str, str]:
    """A title, and the whole text where it does not fit into one.

    Its first letter stays as it was typed, as other task apps leave it: «iPhone починить»,
    «pdf для бухгалтерии» are meant so, and telephones write a capital by themselves.
    """
    line = " ".join(text.split())
    if len(line) <= limits.TITLE:
        return line, ""
    return line[: limits.TITLE - 1].rstrip() + "…", text.strip()
