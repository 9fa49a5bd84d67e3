"""Buttons side by side, as many as a phone 360 pixels wide shows whole: MAX cuts what is longer."""

from collections.abc import Iterable, Sequence

from aiogram_dialog.api.internal import ButtonVariant, RawKeyboard
from aiogram_dialog.widgets.kbd import Group

FIT = {1: 30, 2: 14, 3: 8, 4: 5}
"""Characters of a caption, by how many buttons share its row."""


def _fit(buttons: Sequence[ButtonVariant], width: int) -> bool:
    """Whether that many in a row show all of these."""
    return width == 1 or all(len(button.text) <= FIT.get(width, 0) for button in buttons)


class Packed(Group):
    """In their order, a row as long as `width` and the captions allow."""

    def _wrap_kbd(self, kbd: Iterable[ButtonVariant]) -> RawKeyboard:
        rows: RawKeyboard = []
        for button in kbd:
            longer = [*rows[-1], button] if rows else []
            if longer and len(longer) <= (self.width or 1) and _fit(longer, len(longer)):
                rows[-1] = longer
            else:
                rows.append([button])
        return rows


class Even(Group):
    """Of one kind: rows of one length, `width` or as many as show the longest of them."""

    def _wrap_kbd(self, kbd: Iterable[ButtonVariant]) -> RawKeyboard:
        buttons = list(kbd)
        if not buttons:
            return []
        widest = next(width for width in range(self.width or 1, 0, -1) if _fit(buttons, width))
        count = -(-len(buttons) // widest)
        width = -(-len(buttons) // count)
        return [buttons[at : at + width] for at in range(0, len(buttons), width)]
