"""What understanding a text costs: `python -m benchmarks.quickadd` prints JSON.

The phrases of the tests, alone and put together to 200 characters; and texts that are nothing but
one piece over and over, of a thousand and of ten thousand characters: work must not grow faster
than the text.
"""

import json
import sys
import time
from collections.abc import Callable, Sequence

from models.quickadd import parse
from tests.models.quickadd.reading import MOSCOW, NOW
from tests.models.quickadd.test_phrases import ALL

MOST = 2.0
"""Milliseconds that 200 characters may take (p95)."""
GROWTH = 12.0
"""How many times longer a text ten times as long may take."""
_PIECES = ("завтра ", "в 9 ", "каждый ", "!", "«", "с 1 по ", "9", "и ", "1-", "@а ")
_TIMES = 5


def _long_phrases() -> list[str]:
    texts, text = [], ""
    for phrase in ALL:
        text = f"{text} {phrase.text}".strip()
        if len(text) >= 200:
            texts.append(text[:200])
            text = ""
    return texts


def _cost(text: str) -> float:
    """Milliseconds, the best of several: what the machine did besides is left out."""
    return min(_timed(lambda: parse(text, NOW, MOSCOW)) for _ in range(_TIMES))


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1e3


def _row(name: str, costs: Sequence[float]) -> dict[str, object]:
    ordered = sorted(costs)
    p50, p95 = (round(ordered[int(len(ordered) * part)], 3) for part in (0.5, 0.95))
    return {"name": name, "unit": "ms", "p50": p50, "p95": p95, "within": p95 <= MOST}


def _growth(piece: str) -> dict[str, object]:
    short, long = ((piece * 10_000)[:length] for length in (1_000, 10_000))
    costs = _cost(short), _cost(long)
    growth = round(costs[1] / costs[0], 2)
    return {
        "name": f"quick add of «{piece}» over and over",
        "unit": "ms",
        "1000": round(costs[0], 3),
        "10000": round(costs[1], 3),
        "growth": growth,
        "within": growth <= GROWTH,
    }


def main() -> None:
    """Measures, prints a JSON list, a line each."""
    rows = [
        _row("quick add of a phrase", [_cost(phrase.text) for phrase in ALL]),
        _row("quick add of 200 characters", [_cost(text) for text in _long_phrases()]),
        *(_growth(piece) for piece in _PIECES),
    ]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    sys.stdout.write(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main()
