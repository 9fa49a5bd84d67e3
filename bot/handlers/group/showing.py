"""Commands that show: the team's tasks, one task, what was found, the people, help."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from aiogram.types import Message
from markupsafe import Markup

from bot.handlers.group import board
from bot.handlers.group.addressing import Command
from bot.handlers.group.answers import Answer, HintError, numbered, numbers, one, reader
from bot.handlers.group.buttons import button, keyboard
from bot.handlers.group.scene import Scene, Seated
from bot.handlers.presses import markup
from dialogs import spelling
from jobs import chat_card
from jobs.chat_posts import task_line
from models import limits, lists, search, tags, teams, values
from models.lists import Narrow, View
from models.task import Kind, Task

PAGE = 10
"""Tasks in one message."""


async def tasks(where: Seated, command: Command, _message: Message, _files: object) -> Answer:
    """What is open in the team; «mine», «overdue», «today» narrow it down."""
    return await page(where, await _narrowed(where, command.args.strip()), 0)


async def _narrowed(where: Seated, words: str) -> str:
    """The name of the list: «mine», «p5» of a person, «t7» of a tag."""
    asked = words.casefold()
    if words.startswith("@"):
        return f"p{(await one(where, words)).id}"
    if words.startswith("#"):
        return f"t{await _tag(where, words)}"
    for name in ("mine", "overdue", "today"):
        if asked in (name, *where.t(f"chat-words-list-{name}").split()):
            return name
    if asked:
        raise HintError("chat-hint-tasks")
    return "all"


async def _tag(where: Seated, name: str) -> int:
    wanted = values.folded(name.lstrip("#").replace("_", " "))
    known = await tags.of(where.person.id, where.team_id)
    found: int | None = next((tag.id for tag in known if tag.folded == wanted), None)
    if found is None:
        raise HintError("chat-no-tag", name=name.lstrip("#"))
    return found


async def page(where: Seated, name: str, number: int) -> Answer:
    """One page; the buttons below turn it in place."""
    if name == "board":
        return await board.drawn(where)
    shown, total = await _found(where, name, number * PAGE)
    if not shown:
        return Answer(where.t.html("chat-tasks-none"))
    turning = [
        *([button("‹", f"page_{name}", number - 1)] if number else []),
        *([button("›", f"page_{name}", number + 1)] if total > (number + 1) * PAGE else []),
    ]
    return Answer(_listed(where, name, shown, total), keyboard(turning) if turning else None)


def _listed(where: Seated, name: str, shown: Sequence[Task], total: int) -> Markup:
    kind = {"p": "of-person", "t": "of-tag"}.get(name[0] if name[1:].isdigit() else "", name)
    heading = where.t.html(f"chat-tasks-{kind}", count=total, team=where.team.name)
    lines = [task_line(task, where.t, where.zone, where.now) for task in shown]
    return Markup("\n").join([heading, *lines])


async def _found(where: Seated, name: str, skip: int) -> tuple[Sequence[Task], int]:
    """A page of the list, and how many tasks there are in it."""
    key = int(name[1:]) if name[1:].isdigit() else None
    if name in ("overdue", "today"):
        late = await _of_day(where, name)
        return late[skip : skip + PAGE], len(late)
    match name[0]:
        case "t" if key is not None:
            view, narrow = View.TAG, Narrow(where.team_id, tag_id=key)
        case "p" if key is not None:
            view, narrow = View.TEAM, Narrow(where.team_id, person_id=key)
        case _:
            view, narrow = View.MINE if name == "mine" else View.TEAM, Narrow(where.team_id)
    who, now = where.person, where.now
    shown = await lists.page(view, who, now, limit=PAGE, skip=skip, narrow=narrow)
    return shown, await lists.count(view, who, now, narrow)


async def _of_day(where: Seated, name: str) -> list[Task]:
    """What the whole team has today, or is late with; an event that goes on is not late."""
    found = await lists.everything(View.TEAM, where.person, where.now, Narrow(where.team_id))
    dated = [(task, task.due) for task in found if task.due]
    if name == "overdue":
        return [t for t, due in dated if t.kind is Kind.TASK and due.overdue(where.now)]
    today = where.now.astimezone(ZoneInfo(where.zone)).date()
    return [task for task, due in dated if due.date == today]


async def show(where: Seated, command: Command, message: Message, _files: object) -> Answer:
    """The card anew, at the end of the chat; it is the live one from now on."""
    number, _ = await numbers(where, command, message)
    return card((await numbered(where, number)).task, where)


def card(task: Task, where: Scene) -> Answer:
    """The task's, as it is now."""
    text, rows = chat_card.html(where.t, task, where.now), chat_card.rows(where.t, task, where.now)
    return Answer(text, markup(rows) if rows else None, task.id, task.version)


async def find(where: Seated, command: Command, _message: Message, _files: object) -> Answer:
    """By words or number, in this team."""
    if not command.args:
        raise HintError("chat-hint-find")
    ids = (await search.find(where.person.id, command.args, team_id=where.team_id)).ids
    who = reader(where)
    lines = [
        where.t.html(
            "chat-found-line",
            mark=spelling.state_mark(who, task),
            number=str(task.number),
            title=task.title,
            due=spelling.due(who, task.due),
        )
        for task in await lists.load(ids[:PAGE])
    ]
    return Answer(Markup("\n").join(lines) or where.t.html("chat-found-none"))


async def members(where: Seated, _command: Command, _message: Message, _files: object) -> Answer:
    """Who is in the team."""
    everybody = await teams.members(where.person.id, where.team_id)
    lines = [
        where.t.html(
            "chat-member-line", mark=where.t(f"mark-role-{m.role.value}"), name=m.person.name
        )
        for m in everybody[: limits.PAGE]
    ]
    heading = where.t.html("chat-members", team=where.team.name, count=len(everybody))
    return Answer(
        Markup("\n").join([heading, *lines]), keyboard([button(where.t("chat-join"), "join")])
    )
