"""Dates and times as people say them: «сегодня, 18:00», «чт, 12 марта», "tomorrow"."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_skeleton, format_time

from locales import Translator

_NEAR = {-1: "date-yesterday", 0: "date-today", 1: "date-tomorrow"}


def day(t: Translator, value: date, today: date) -> str:
    """Today, tomorrow, yesterday; else weekday and date, with the year where it is another."""
    if near := _NEAR.get((value - today).days):
        return t(near)
    skeleton = "MMMEd" if value.year == today.year else "yMMMEd"
    return format_skeleton(skeleton, datetime(*value.timetuple()[:3]), locale=t.language)  # noqa: DTZ001 - a date, no instant


def clock(t: Translator, at: datetime, timezone: str) -> str:
    """Hours and minutes in that zone."""
    return format_time(at.astimezone(ZoneInfo(timezone)), "HH:mm", locale=t.language)


def moment(t: Translator, at: datetime, now: datetime, timezone: str) -> str:
    """Day and time of an instant, as the reader in that zone says it."""
    zone = ZoneInfo(timezone)
    spoken = day(t, at.astimezone(zone).date(), now.astimezone(zone).date())
    return t("date-and-time", date=spoken, time=clock(t, at, timezone))


def full(t: Translator, at: datetime, timezone: str) -> str:
    """«22 ноября 2026 г., 12:00»: good also when it is read much later."""
    spoken = format_date(at.astimezone(ZoneInfo(timezone)), "long", locale=t.language)
    return t("date-and-time", date=spoken, time=clock(t, at, timezone))


def due(
    t: Translator, at: datetime | None, whole_day: date | None, now: datetime, zone: str
) -> str:
    """A due time for a reader: `whole_day` for all-day ones, else the instant `at`; or none."""
    if whole_day:
        return day(t, whole_day, now.astimezone(ZoneInfo(zone)).date())
    return moment(t, at, now, zone) if at else t("date-none")


def span(t: Translator, length: timedelta, form: str = "span") -> str:
    """A length of time in its largest sensible unit, in words: «2 часа», "3 days".

    `form` begins the keys of other phrases: «через 2 часа» needs another case than «2 часа».
    """
    minutes = max(round(length.total_seconds() / 60), 0)
    for unit, size in (("days", 1440), ("hours", 60)):
        if minutes >= size:
            return t(f"{form}-{unit}", count=minutes // size)
    return t(f"{form}-minutes", count=minutes)


def ahead(at: datetime, now: datetime, zone: str) -> timedelta:
    """How long it is until then, as people say it: from 24 hours on it is days of the calendar."""
    length, local = at - now, ZoneInfo(zone)
    if length < timedelta(days=1):
        return length
    return timedelta(days=(at.astimezone(local).date() - now.astimezone(local).date()).days)


def month(t: Translator, value: date) -> str:
    """«Март 2026»."""
    return format_date(value, "LLLL y", locale=t.language).capitalize()


def month_day(t: Translator, value: date) -> str:
    """«27 нояб.», "Nov 27"."""
    midnight = datetime(*value.timetuple()[:3])  # noqa: DTZ001 - a date, no instant
    return format_skeleton("MMMd", midnight, locale=t.language)


def month_name(t: Translator, value: date) -> str:
    """«Март»."""
    return format_date(value, "LLLL", locale=t.language).capitalize()


def weekday(t: Translator, value: date) -> str:
    """«Пн», "Mo"."""
    return format_date(value, "EEEEEE", locale=t.language).capitalize()
