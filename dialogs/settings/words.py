"""What is set, in words."""

from datetime import date, timedelta

from dialogs.reader import Reader
from locales import Translator, dates
from models.person import Mode, Person

_MONDAY = date(2024, 1, 1)
_RUN = 3
"""Days in a row that are written as a range."""


def name(who: Reader) -> str:
    """What the person chose, or that it is MAX's."""
    if who.person.chosen_name:
        return who.person.chosen_name
    return who.t("settings-name-as-in-max", name=who.person.name)


def weekday(t: Translator, iso: str) -> str:
    """«Пн» of «1»."""
    return dates.weekday(t, _MONDAY + timedelta(days=int(iso) - 1))


def days(t: Translator, chosen: str) -> str:
    """«Пн–Пт», «Пн, Ср», «каждый день»."""
    if len(chosen) == 7:
        return t("settings-every-day")
    if len(chosen) >= _RUN and int(chosen[-1]) - int(chosen[0]) == len(chosen) - 1:
        ends = {"first": weekday(t, chosen[0]), "last": weekday(t, chosen[-1])}
        return t("settings-days-range", **ends)
    return ", ".join(weekday(t, day) for day in chosen)


def clock(minute: int) -> str:
    """«08:30» of minutes after midnight."""
    return f"{minute // 60:02}:{minute % 60:02}"


def digest(t: Translator, at: int | None) -> str:
    """When the digest comes."""
    return t("settings-digest-never") if at is None else t("settings-digest-at", time=clock(at))


def quiet(t: Translator, start: int | None, end: int | None) -> str:
    """The quiet hours, or none."""
    if start is None or end is None:
        return t("settings-quiet-none")
    return t("settings-quiet-hours", start=clock(start), end=clock(end))


def quiet_days(t: Translator, chosen: bool) -> str:
    """Whether days off are quiet."""
    return t("nagging-rest-yes" if chosen else "nagging-rest-no")


def pace(t: Translator, minutes: int | None) -> str:
    """«раз в день»: how often overdue tasks are spoken of; None: never."""
    return t(f"nagging-{minutes or 'never'}")


def captured(t: Translator, at_once: bool) -> str:
    """Whether what is written becomes a task at once."""
    return t("settings-captured-at-once" if at_once else "settings-captured-after-look")


def before(t: Translator, minutes: int) -> str:
    """«за 15 минут»."""
    return dates.span(t, timedelta(minutes=minutes), "settings-before")


def reminders(t: Translator, minutes: list[int]) -> str:
    """All of them."""
    listed = ", ".join(before(t, each) for each in sorted(minutes))
    return listed or t("settings-reminders-none")


def mode(t: Translator, chosen: Mode | None) -> str:
    """«без звука»; None is as all others are."""
    return t(f"settings-mode-{chosen.value}" if chosen else "settings-mode-as-all")


def notifications(t: Translator, person: Person) -> str:
    """The mode of all, and whether some kinds have another."""
    spoken = mode(t, person.mode)
    differ = any(value != person.mode.value for value in person.modes.values())
    return t("settings-modes-differ", mode=spoken) if differ else spoken


def phone(t: Translator, person: Person) -> str:
    """The number: only for the person's own eyes."""
    return person.phone or t("settings-phone-none")
