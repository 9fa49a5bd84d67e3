"""What chats are told by the bot itself: planned every minute, written when it is sent.

Also what `/digest` and `/stats` answer: the same words.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from markupsafe import Markup

from jobs import chat_card, spelling
from jobs.buttons import NoticeAction, NoticeButton
from jobs.notices import Message, late_line
from jobs.port import CallbackButton, Rows
from jobs.room import fitted
from jobs.rounds import Round, round_of
from locales import Translator, translator
from models import chat_posts
from models.delivery import Notice
from models.owed_chat import ChatReady
from models.task import Assignment, AssignmentState, Kind, Task
from models.team_agenda import ROWS, Agenda, Load, Part

_TITLE, _NAMES, _NAMED = 60, 3, 20
"""Characters of a title; people of a line; people of a message."""


def posting(now: Callable[[], datetime]) -> Round:
    """The work of one minute, for `Clock.minutely`."""
    return round_of("chat_posts", lambda: chat_posts.plan(now()), "planned")


def single(ready: ChatReady, now: datetime) -> Message:
    """One message of its own."""
    t, zone = translator(ready.chat.language), ready.zone
    if ready.task:
        rows = chat_card.rows(t, ready.task, now, ready.delivery.id)
        return Message(chat_card.html(t, ready.task, now), rows, [ready])
    if ready.delivery.kind is Notice.CHAT_RIGHTS:
        return _rights(ready, t)
    if ready.agenda:
        text = digest(ready.agenda, t, zone, now)
        rows = day_rows(t, ready.delivery.id)
    else:
        text = review(ready.loads, t)
        rows = load_rows(t, ready.delivery.id)
    late = late_line(ready.delivery, t, zone, now)
    return Message("\n".join([text, *late]), rows, [ready])


def _rights(ready: ChatReady, t: Translator) -> Message:
    if not ready.chat.can_read:
        key, caption, action = "chat-deaf", "chat-check", NoticeAction.CHECK_RIGHTS
    elif ready.chat.team is None:
        key, caption, action = "chat-which-team", "chat-choose-team", NoticeAction.CHECK_RIGHTS
    else:
        key, caption, action = "chat-hears", "notice-got-it", NoticeAction.GOT_IT
    button = CallbackButton(t(caption), NoticeButton(action, 0, ready.delivery.id).pack())
    return Message(t.html(key), [[button]], [ready])


def digest(agenda: Agenda, t: Translator, zone: str, now: datetime) -> str:
    """What is due and late today, as many lines of each as one message holds."""
    return fitted(lambda rows: _digest(agenda, t, zone, now, rows), ROWS)


def _digest(agenda: Agenda, t: Translator, zone: str, now: datetime, rows: int) -> str:
    parts = [t.html("chat-digest-heading", mark=t("mark-chat-digest"))]
    for name, part in (("today", agenda.today), ("overdue", agenda.overdue)):
        if part.total:
            shown = part.tasks[:rows] if agenda.shown else ()
            parts.append(Markup("\n").join(_section(name, part, shown, t, zone, now)))
    if agenda.free:
        parts.append(t.html("chat-digest-free", count=agenda.free))
    if not agenda:
        parts.append(t.html("chat-digest-nothing"))
    return "\n\n".join(parts)


def _section(
    name: str, part: Part, shown: Sequence[Task], t: Translator, zone: str, now: datetime
) -> Iterator[Markup]:
    yield t.html(f"digest-{name}", count=part.total)
    for task in shown:
        yield task_line(task, t, zone, now)
    if shown and part.total > len(shown):
        yield t.html("digest-more", count=part.total - len(shown))


def task_line(task: Task, t: Translator, zone: str, now: datetime) -> Markup:
    """«🔴 #42 Смета · вчера, 18:00 · Анна Петрова»."""
    return t.html(
        "chat-task-line",
        mark=spelling.state_mark(t, task, task.due, now),
        number=str(task.number),
        title=spelling.cut(task.title, _TITLE),
        due=spelling.due_words(t, task.due, now, zone) if task.due else t("date-none"),
        people=_people(task, t),
    )


def _people(task: Task, t: Translator) -> str:
    in_order: list[Assignment] = sorted(task.assignments, key=lambda each: each.id)
    on_it = [each for each in in_order if each.state is not AssignmentState.DECLINED]
    if task.kind is Kind.EVENT:
        coming = sum(a.state is AssignmentState.ACCEPTED for a in on_it)
        return t("chat-line-coming", count=coming)
    if not on_it:
        return t("chat-nobody")
    names = ", ".join(spelling.who(t, each.person) for each in on_it[:_NAMES])
    more = len(on_it) - _NAMES
    return t("chat-line-more", people=names, count=more) if more > 0 else names


def review(loads: Sequence[Load], t: Translator) -> str:
    """Who is late, who carries how much, what was done in the week."""
    done, late = sum(each.done for each in loads), sum(each.late for each in loads)
    busy = [each for each in loads if each.open or each.done]
    lines = [
        t.html("chat-review-heading", mark=t("mark-chat-review")),
        t.html("chat-review-sum", done=done, open=sum(each.open for each in loads), late=late),
        *(_load_line(each, t) for each in busy[:_NAMED]),
    ]
    if len(busy) > _NAMED:
        lines.append(t.html("digest-more", count=len(busy) - _NAMED))
    return "\n".join(lines)


def _load_line(each: Load, t: Translator) -> Markup:
    mark = t("mark-overdue") if each.late else t("mark-open" if each.open else "mark-done")
    person = spelling.who(t, each.person)
    return t.html(
        "chat-review-line",
        mark=mark,
        person=person,
        open=each.open,
        late=each.late,
        done=each.done,
    )


def day_rows(t: Translator, delivery_id: int = 0) -> Rows:
    """The button that has a digest say how things stand now."""
    return _refresh(t, NoticeAction.TEAM_DAY, delivery_id)


def load_rows(t: Translator, delivery_id: int = 0) -> Rows:
    """The same of a review."""
    return _refresh(t, NoticeAction.TEAM_LOAD, delivery_id)


def _refresh(t: Translator, action: NoticeAction, delivery_id: int) -> Rows:
    return [[CallbackButton(t("chat-refresh"), NoticeButton(action, 0, delivery_id).pack())]]
