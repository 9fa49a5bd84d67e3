"""A forwarded message becomes a task: its words and author are kept, with a link back to it."""

from aiogram_dialog import DialogManager

from dialogs.create import quick
from dialogs.create.draft import draft_of
from dialogs.reader import reader
from models.capture import Forward, shortened


async def take_forward(forward: Forward, comment: str, manager: DialogManager) -> None:
    """The comment on it says what to do, and when; else its own first line does.

    A date in somebody else's words is only offered: it may be about anything.
    """
    draft = draft_of(manager)
    draft.source = forward.url
    if comment:
        await quick.open_card(comment.strip(), manager)
        _quote(forward, manager, with_title=True)
    else:
        if forward.text:  # of pictures without words the title is asked for
            await quick.offer(forward.text.strip().partition("\n")[0], manager)
        _quote(forward, manager, with_title=False)


def _quote(forward: Forward, manager: DialogManager, *, with_title: bool) -> None:
    """The words that are not the title go into the description, with their author."""
    draft = draft_of(manager)
    first, _, rest = forward.text.strip().partition("\n")
    cut_short = bool(shortened(first)[1])
    quoted = forward.text if with_title or cut_short else rest
    draft.description = ""
    draft.add_caption(quoted)
    if forward.author:
        draft.add_caption(reader(manager).t("create-forwarded-from", author=forward.author))
