"""Words with one letter wrong: left out, put in, another one, or two changed round."""

from collections.abc import Collection, Iterable, Iterator


class Forgiving:
    """Knows some words, and recognises them with one mistake; `kept` are right as they are."""

    def __init__(self, words: Iterable[str], kept: Collection[str]) -> None:
        self._kept = kept
        self._near: dict[str, str] = {}
        for word in words:
            for each in (word, *_without_one(word)):
                self._near.setdefault(each, word)
        self._lengths = {len(each) for each in self._near}

    def meant(self, word: str) -> str | None:
        """The word that was probably meant."""
        if word in self._kept or not self._lengths & {len(word), len(word) - 1}:
            return None
        for each in (word, *_without_one(word)):
            found = self._near.get(each)
            if found and word[0] == found[0] and _one_mistake(word, found):
                return found
        return None


def _without_one(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _one_mistake(word: str, right: str) -> bool:
    """Damerau's distance is one (an edit, or two neighbours changed round)."""
    if len(word) == len(right):
        wrong = [at for at, (a, b) in enumerate(zip(word, right, strict=True)) if a != b]
        if len(wrong) == 1:
            return True
        changed = len(wrong) == 2 and wrong[1] == wrong[0] + 1
        return changed and word[wrong[0]] == right[wrong[1]] and word[wrong[1]] == right[wrong[0]]
    long, short = sorted((word, right), key=len, reverse=True)
    return len(long) - len(short) == 1 and short in _without_one(long)
