"""What a card says about wishes, comments, files and history."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from dialogs import spelling
from dialogs.reader import Reader
from dialogs.task.fitting import Room
from dialogs.widgets.text import cut
from models.comment import Comment
from models.due_request import DueRequest
from models.overview import Overview


def talk(who: Reader, about: Overview, room: Room) -> Iterator[Markup]:
    """A part each; nothing about what there is none of."""
    if about.wishes:
        wishes = [_wish(who, wish, room) for wish in about.wishes[: room.people]]
        yield Markup("\n").join([who.t.html("task-wishes"), *wishes])
    if about.comments and about.last_comment:
        heading = who.t.html("task-comments-line", count=about.comments)
        yield heading + Markup("\n") + comment(who, about.last_comment, room.comment)
    if about.files:
        yield who.t.html("task-files-line", count=about.files)


def _wish(who: Reader, wish: DueRequest, room: Room) -> Markup:
    line = who.t.html(
        "task-wish",
        name=spelling.person_name_first(who, wish.person),
        due=spelling.due(who, wish.due),
    )
    return line + who.t.html("task-note", note=cut(wish.note, room.note)) if wish.note else line


def comment(who: Reader, said: Comment, limit: int) -> Markup:
    """Who said what when; without words it was a photo or a file."""
    return who.t.html(
        "card-comment",
        name=spelling.person_name_first(who, said.author),
        when=spelling.moment(who, said.created_at),
        text=cut(said.text, limit) or who.t("task-comment-files"),
    )


def history(who: Reader, lines: Sequence[Markup], limit: int) -> Markup:
    """The newest of these lines, which are in order."""
    shown = lines[-limit:] if limit else []
    return Markup("\n").join([who.t.html("history-heading"), *shown]) if shown else Markup("")
