"""Words that people type in dates and times: those of every language, whoever types them."""

from functools import lru_cache

from babel.dates import get_month_names

from locales import LANGUAGES, translator

_SHORTEST = 3


@lru_cache
def words(key: str) -> frozenset[str]:
    """The words that the text of that key lists, in all languages."""
    return frozenset(word for language in LANGUAGES for word in translator(language)(key).split())


def month_named(word: str) -> int | None:
    """12 of «декабря», «дек», "December", "dec."; None of what is no month."""
    word = word.rstrip(".")
    if len(word) < _SHORTEST:
        return None
    return next((number for name, number in _months() if name.startswith(word)), None)


@lru_cache
def _months() -> tuple[tuple[str, int], ...]:
    return tuple(
        (name.casefold(), number)
        for language in LANGUAGES
        for context in ("format", "stand-alone")
        for number, name in get_month_names("wide", context, locale=language).items()
    )
