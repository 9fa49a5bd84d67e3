"""Whether MAX takes messages at all: after an outage, what failed is tried again at once."""

from collections import deque

MANY = 5
"""So many failures in a row, of different chats, are no accident."""


class Weather:
    """Told how each call went."""

    def __init__(self) -> None:
        self._failed: deque[int] = deque(maxlen=100)

    def failed(self, chat: int) -> None:
        """A call to that chat failed in a way that is not the message's fault."""
        if chat not in self._failed:
            self._failed.append(chat)

    def cleared(self) -> bool:
        """A call has just succeeded; whether it is the first one after an outage."""
        was_bad = len(self._failed) >= MANY
        self._failed.clear()
        return was_bad
