"""Small checked values: texts, zones, languages."""

from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from models import errors

LANGUAGES = ("ru", "en")
"""Languages the product speaks, the default first."""
DEFAULT_TIMEZONE = "Europe/Moscow"
WORKING_DAYS = "12345"
"""ISO weekdays of most people's work."""
DAY = 24 * 60
"""Minutes in a day; times of day are minutes after midnight."""
LONGEST = DAY * 31
"""Minutes that an event may take: a month."""
_BLANK = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters by their class and empty to the eye: fillers of Hangul, the blank of Braille."""


def storable(value: str) -> str:
    """The text without what PostgreSQL refuses: NUL, and halves of surrogate pairs."""
    return value.replace("\x00", "").encode("utf-8", "ignore").decode()


def text(value: str, *, field: str, limit: int) -> str:
    """The text without outer white space; TooLongError over `limit` characters."""
    value = storable(value).strip()
    if len(value) > limit:
        raise errors.TooLongError(field=field, limit=limit, length=len(value))
    return value


def time_of_day(minute: int) -> int:
    """Minutes after midnight; ValueError for any other number."""
    if not 0 <= minute < DAY:
        raise ValueError(f"{minute} is no time of day")
    return minute


def duration(minutes: int | None) -> int | None:
    """Minutes that an event takes; DurationError."""
    if minutes is not None and not 0 < minutes <= LONGEST:
        raise errors.DurationError
    return minutes


def quiet_hours(hours: tuple[int, int] | None) -> tuple[int | None, int | None]:
    """From when until when, both in minutes after midnight, or never (None).

    QuietHoursError where both are the same, ValueError where one is no time of day.
    """
    if hours is None:
        return None, None
    start, end = time_of_day(hours[0]), time_of_day(hours[1])
    if start == end:
        raise errors.QuietHoursError
    return start, end


def has_visible(value: str) -> bool:
    """Whether a person would see anything: not only spaces, joiners or direction marks."""
    return any(c.isprintable() and not c.isspace() and c not in _BLANK for c in value)


@lru_cache(maxsize=1)
def zones() -> frozenset[str]:
    """Names of all IANA zones; looked for on the disk once."""
    return frozenset(available_timezones())


def zone(name: str) -> ZoneInfo:
    """The IANA zone of that name; UnknownTimezoneError."""
    if name not in zones():
        raise errors.UnknownTimezoneError(value=name)
    return ZoneInfo(name)


def language(code: str | None) -> str:
    """The supported language of a locale like «ru-RU»; the default where it isn't one."""
    short = (code or "").lower().replace("_", "-").split("-")[0]
    return short if short in LANGUAGES else (LANGUAGES[0] if not short else "en")


def supported(code: str) -> str:
    """The code itself; UnknownLanguageError where the product doesn't speak it."""
    if code not in LANGUAGES:
        raise errors.UnknownLanguageError(value=code)
    return code


def folded(value: str) -> str:
    """The text as it is compared: without case, without the dots of «ё», spaces made one."""
    return " ".join(value.casefold().replace("\u0451", "\u0435").split())


def days(value: str) -> str:
    """ISO weekdays in order, each once; NoDaysError where none is left."""
    chosen = "".join(sorted(set(value) & set("1234567")))
    if not chosen:
        raise errors.NoDaysError
    return chosen
