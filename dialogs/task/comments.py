"""What people say about the task; whatever is said under this window is a comment."""

from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager
from markupsafe import Markup

from dialogs.reader import Reader, reader
from dialogs.states import Card
from dialogs.task import talk
from dialogs.task.context import task_id
from dialogs.task.fitting import Room, fitted
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.paging import first_page, page_of, pager
from dialogs.widgets.problem import tell
from dialogs.widgets.said import Reply, Said
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Shown, T
from models import comments
from models.comment import Comment

PAGE = 5


async def _getter(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    who, id_ = reader(dialog_manager), task_id(dialog_manager)
    count = await comments.count(who.id, id_)
    page = page_of(dialog_manager, count, PAGE)
    found = await comments.page(who.id, id_, limit=page.size, skip=page.skip)
    return {
        "comments": fitted(lambda room: _drawn(who, found, room)),
        "any": bool(count),
        "none": not count,
        "count": count,
        **page.data(),
    }


def _drawn(who: Reader, found: Sequence[Comment], room: Room) -> Markup:
    return Markup("\n\n").join(_one(who, each, room.description // 3) for each in found)


def _one(who: Reader, said: Comment, limit: int) -> Markup:
    line = talk.comment(who, said, limit)
    files = len(said.attachments)
    return line + Markup(" ") + who.t.html("comment-files", count=files) if files else line


async def _add(what: Said, manager: DialogManager) -> None:
    who = reader(manager)
    await comments.add(who.id, task_id(manager), what.text, who.now, files=what.files)
    first_page(manager)
    await tell(manager, "toast-comment")


windows = (
    screen(
        T("comments-all", when="any"),
        Shown("comments", when="any"),
        T("comments-none", when="none"),
        pager(),
        footer_to(Card.main),
        state=Card.comments,
        getter=_getter,
        answer=Reply(_add),
    ),
)
