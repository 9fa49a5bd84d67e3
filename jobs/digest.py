"""The morning digest: planned every minute, written when it is sent."""

from collections.abc import Callable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from jobs import spelling
from jobs.buttons import NoticeAction, NoticeButton
from jobs.port import CallbackButton, Rows
from jobs.room import fitted
from jobs.rounds import Round, round_of
from locales import Translator, dates
from models import digests, lists
from models.agenda import ROWS, Agenda, Section
from models.due import Due
from models.lists import View
from models.owed import Ready
from models.person import Person
from models.task import Task

_TITLE, _TEAM = 60, 30
"""Characters of a line; the lists below have all of them."""


def digesting(now: Callable[[], datetime]) -> Round:
    """The work of one minute, for `Clock.minutely`."""
    return round_of("digests", lambda: digests.plan(now()), "planned")


def text(agenda: Agenda, person: Person, t: Translator, now: datetime) -> str:
    """All sections that have something, as many lines of each as one message holds."""
    return fitted(lambda rows: _text(agenda, person, t, now, rows), ROWS)


def _text(agenda: Agenda, person: Person, t: Translator, now: datetime, rows: int) -> str:
    sections = [
        "\n".join(_section(section, person, t, now, rows))
        for section in (agenda.today, agenda.overdue, agenda.waiting)
        if section.total
    ]
    return "\n\n".join([t.html("digest-heading", mark=t("mark-digest")), *sections])


def _section(
    section: Section, person: Person, t: Translator, now: datetime, rows: int
) -> Iterator[Markup]:
    yield t.html(f"digest-{section.view.value}", count=section.total)
    shown = section.tasks[:rows]
    for task in shown:
        yield _line(task, section.view, person, t, now)
    if more := section.total - len(shown):
        yield t.html("digest-more", count=more)


def _line(task: Task, view: View, person: Person, t: Translator, now: datetime) -> Markup:
    due = lists.due(view, task, person.id)
    team = t("notice-personal") if task.team.personal else task.team.name
    return t.html(
        "digest-line",
        mark=spelling.state_mark(t, task, due, now),
        number=str(task.number),
        title=spelling.cut(task.title, _TITLE),
        due=_when(t, due, now, person.timezone),
        team=spelling.cut(team, _TEAM),
    )


def _when(t: Translator, due: Due | None, now: datetime, timezone: str) -> str:
    """«18:00» of today, «вчера, 18:00», «без срока»."""
    if due is None:
        return t("date-none")
    zone = ZoneInfo(timezone)
    if not due.all_day and due.at.astimezone(zone).date() == now.astimezone(zone).date():
        return dates.clock(t, due.at, timezone)
    return spelling.due_words(t, due, now, timezone)


def rows(ready: Ready, agenda: Agenda, t: Translator) -> Rows:
    """To the lists that have something, and to where the digest is set."""
    offered = {
        NoticeAction.TODAY: agenda.today.total + agenda.overdue.total,
        NoticeAction.WAITING: agenda.waiting.total,
    }
    opening = [action for action, count in offered.items() if count]
    return [
        [_button(ready, action, t) for action in opening],
        [_button(ready, NoticeAction.DIGEST, t)],
    ]


def _button(ready: Ready, action: NoticeAction, t: Translator) -> CallbackButton:
    opens = NoticeButton(action, 0, ready.delivery.id)
    return CallbackButton(t(f"digest-to-{action.value}"), opens.pack())
