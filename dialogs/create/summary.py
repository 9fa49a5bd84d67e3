"""What a draft says, as HTML: everything that will be saved, before it is."""

from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from dialogs import spelling
from dialogs.create.draft import GROUPS, PEOPLE, TAGS, Draft, Picked
from dialogs.reader import Reader
from dialogs.repeat.spelling import rule as spell_rule
from dialogs.widgets.text import cut
from models.recurrence import Rule
from models.task import Completion, Kind, Priority
from models.team import Team

Gone = dict[str, list[Picked]]
NAMES = 400
"""Characters of a list of people or tags."""


def summary(who: Reader, draft: Draft, team: Team, gone: Gone) -> Markup:
    """The title, whose it is, when it is due, and whatever else was said."""
    heading = who.t.html(
        "create-summary",
        kind=draft.kind.value,
        title=draft.title,
        team=spelling.team_name(who, team),
        people=recipients(who, draft, team, gone),
        due=spelling.due_with_distance(who, draft.due),
        has_due="yes" if draft.due else "no",
    )
    return Markup("\n").join([heading, *extras(who, draft, team, gone)])


def heard(who: Reader, draft: Draft, team: Team, gone: Gone) -> Markup:
    """The same of a draft without a title: only what was said."""
    said = []
    if draft.due:
        said.append(who.t.html("create-line-due", due=spelling.due_with_distance(who, draft.due)))
    if draft.picked(PEOPLE) or draft.picked(GROUPS):
        people = recipients(who, draft, team, gone)
        said.append(who.t.html("create-line-people", people=people))
    return Markup("\n").join([*said, *extras(who, draft, team, gone)])


def recipients(who: Reader, draft: Draft, team: Team, gone: Gone) -> str:
    """«Борис Котов, вы, по тегу #дизайнер»."""
    people = [_person(who, each, gone[PEOPLE]) for each in draft.picked(PEOPLE)]
    groups = [
        who.t("create-by-tag", tag=_tag(who, each, gone[GROUPS])) for each in draft.picked(GROUPS)
    ]
    if not people and not groups:
        own = team.personal and draft.kind is Kind.TASK
        return who.t("person-you" if own else f"create-anybody-{draft.kind.value}")
    return cut(", ".join([*people, *groups]), NAMES)


def _person(who: Reader, one: Picked, gone: list[Picked]) -> str:
    name = who.t("person-you") if one.id == who.id else one.name
    return who.t("create-left-team", name=name) if one in gone else name


def _tag(who: Reader, one: Picked, gone: list[Picked]) -> str:
    return who.t("create-tag-gone", name=one.name) if one in gone else f"#{one.name}"


def extras(who: Reader, draft: Draft, team: Team, gone: Gone) -> list[Markup]:
    """A line for each thing that is not as usual."""
    lines = (*_how(who, draft, team), *_what(who, draft, gone))
    return [who.t.html(key, **values) for key, values in lines]


Line = tuple[str, dict[str, Any]]


def _how(who: Reader, draft: Draft, team: Team) -> Iterator[Line]:
    if draft.duration:
        yield "create-line-duration", {"length": spelling.length(who, draft.duration)}
    if draft.reminders and draft.due:
        before = ", ".join(spelling.length(who, minutes) for minutes in draft.reminders)
        yield "create-line-reminders", {"before": before}
    if draft.priority is not Priority.MEDIUM:
        yield "create-line-priority", {"priority": spelling.priority(who, draft.priority)}
    if not draft.event and draft.completion is Completion.ANY:
        yield "create-line-any", {}
    if not draft.event and reviewed(draft, team):
        yield "create-line-review", {}


def _what(who: Reader, draft: Draft, gone: Gone) -> Iterator[Line]:
    if draft.rule and draft.due:
        later = draft.from_completion
        spoken = spell_rule(who, Rule.parse(draft.rule), draft.due, from_completion=later)
        yield "create-line-repeat", {"repeat": spoken}
    if draft.picked(TAGS) or draft.new_tags:
        names = [_tag(who, each, gone[TAGS]) for each in draft.picked(TAGS)]
        new = [who.t("create-new-tag", name=name) for name in draft.new_tags]
        yield "create-line-tags", {"tags": cut(", ".join([*names, *new]), NAMES)}
    if draft.checklist:
        yield "create-line-checklist", {"count": len(draft.checklist)}
    if draft.files:
        yield "create-line-files", {"count": len(draft.files)}


def reviewed(draft: Draft, team: Team) -> bool:
    """Whether the author will accept the work."""
    return team.review_by_default if draft.review is None else draft.review


def priority(who: Reader, value: Priority) -> str:
    """In a word."""
    return who.t(f"create-priority-{value.name.lower()}")
