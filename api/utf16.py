"""Places in a text as JavaScript counts them: in UTF-16 code units, where «🎉» is two."""

from bisect import bisect_left
from itertools import accumulate


class Places:
    """Of one text: there and back."""

    def __init__(self, text: str) -> None:
        lengths = (1 + (ord(character) > 0xFFFF) for character in text)
        self._units = list(accumulate(lengths, initial=0))

    def units(self, place: int) -> int:
        """Where that character of Python's is, in units."""
        return self._units[place]

    def character(self, units: int) -> int:
        """The character there; the end of the text where it is shorter."""
        return min(bisect_left(self._units, units), len(self._units) - 1)
