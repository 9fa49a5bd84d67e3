"""Commands that show: the team's tasks, one task, what was found, the people, help."""

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
from models import limits, lists, search, tags, teams, values
from models.lists import Narrow, View
from models.task import Task

PAGE = 10
"""Tasks in one message."""
_PAGES = 50


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
    found = await _found(where, name)
    shown = found[number * PAGE : (number + 1) * PAGE]
    if not shown:
        return Answer(where.t.html("chat-tasks-none"))
    turning = [
        *([button("‹", f"page_{name}", number - 1)] if number else []),
        *([button("›", f"page_{name}", number + 1)] if len(found) > (number + 1) * PAGE else []),
    ]
    return Answer(_listed(where, name, found, shown), keyboard(turning) if turning else None)


def _listed(where: Seated, name: str, found: list[Task], shown: list[Task]) -> Markup:
    who = reader(where)
    lines = [
        where.t.html(
            "chat-task-line",
            mark=spelling.state_mark(who, task),
            number=str(task.number),
            title=task.title,
            due=spelling.due(who, task.due),
            people=", ".join(a.person.name for a in task.assignments) or where.t("chat-nobody"),
        )
        for task in shown
    ]
    kind = {"p": "of-person", "t": "of-tag"}.get(name[0] if name[1:].isdigit() else "", name)
    heading = where.t.html(f"chat-tasks-{kind}", count=len(found), team=where.team.name)
    return Markup("\n").join([heading, *lines])


async def _found(where: Seated, name: str) -> list[Task]:
    key = int(name[1:]) if name[1:].isdigit() else 0
    if key and name[0] == "t":
        return await _page(where, View.TAG, Narrow(team_id=where.team_id, tag_id=key))
    found = await _page(where, View.MINE if name == "mine" else View.TEAM, Narrow(where.team_id))
    if key:
        return [task for task in found if any(a.person_id == key for a in task.assignments)]
    if name == "overdue":
        return [task for task in found if task.due and task.due.overdue(where.now)]
    if name == "today":
        today = where.now.astimezone(ZoneInfo(where.zone)).date()
        return [task for task in found if task.due and task.due.date == today]
    return found


async def _page(where: Seated, view: View, narrow: Narrow) -> list[Task]:
    return list(await lists.page(view, where.person, where.now, limit=limits.PAGE, narrow=narrow))


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
    ids = (await search.find(where.person.id, command.args)).ids
    found = [task for task in await lists.load(ids[:_PAGES]) if task.team_id == where.team_id]
    who = reader(where)
    lines = [
        where.t.html(
            "chat-found-line",
            mark=spelling.state_mark(who, task),
            number=str(task.number),
            title=task.title,
            due=spelling.due(who, task.due),
        )
        for task in found[:PAGE]
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
