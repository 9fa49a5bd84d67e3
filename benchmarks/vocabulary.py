"""What the tasks of a benchmark say: words of our own Russian texts, the frequent ones frequent."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from random import Random

from locales import FOLDER


@cache
def words() -> list[str]:
    """Words of our Russian texts, the most frequent first."""
    text = " ".join(path.read_text(encoding="utf-8") for path in (FOLDER / "ru").glob("*.ftl"))
    found = Counter(word for word in re.findall(r"[^\W\d_a-zA-Z]{4,}", text.lower()))
    return sorted(found, key=lambda word: (-found[word], word))


def rare(number: int) -> str:
    """A word that hardly any other task has."""
    known = words()
    return known[number % len(known)] + known[number * 31 // 7 % len(known)]


def texts(count: int) -> Iterator[tuple[int, str, str]]:
    """Number, title and description of each task."""
    dice, known = Random(42), words()  # noqa: S311 - no secrets
    often = list(accumulate(1 / (place + 30) for place in range(len(known))))
    for number in range(1, count + 1):
        said = dice.choices(known, cum_weights=often, k=3 + number % 5)
        own = [rare(number)] if number % 4 == 0 else []
        more = dice.choices(known, cum_weights=often, k=10 + number % 30) if number % 7 < 2 else []
        yield number, " ".join(said + own), " ".join(more)
