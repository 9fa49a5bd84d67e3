"""Time zones by the names of their cities, in every language of the product."""

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_location

from locales import LANGUAGES, Translator, translator
from models import values

RUSSIAN = (
    "Europe/Kaliningrad",
    "Europe/Moscow",
    "Europe/Samara",
    "Asia/Yekaterinburg",
    "Asia/Omsk",
    "Asia/Novosibirsk",
    "Asia/Krasnoyarsk",
    "Asia/Irkutsk",
    "Asia/Yakutsk",
    "Asia/Vladivostok",
    "Asia/Magadan",
    "Asia/Sakhalin",
    "Asia/Kamchatka",
)
"""Every time of Russia, west to east, some by two cities whose people look for them."""
FOUND = 8
"""Zones that a search shows."""


def city(t: Translator, zone: str) -> str:
    """The zone's city in that language, as Unicode's data name it."""
    return get_timezone_location(zone, locale=t.language, return_city=True)


def offset(zone: str, now: datetime) -> str:
    """«UTC+3», «UTC−4:30»: how far that zone is from UTC now."""
    length = now.astimezone(ZoneInfo(zone)).utcoffset()
    minutes = int(length.total_seconds() // 60) if length else 0
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")


def search(text: str) -> list[str]:
    """Zones that have such a name, a city or a country that begins so; the best first.

    UnknownTimezoneError where there is none.
    """
    wanted = _folded(text)
    if exact := {_folded(zone): zone for zone in available_timezones()}.get(wanted):
        return [exact]
    for fits in (_is, _begins, _has_word):
        found = [zone for name, zone in _names() if wanted and fits(name, wanted)]
        if found:
            return list(dict.fromkeys(found))[:FOUND]
    values.zone(text)  # refuses
    return []


def _is(name: str, wanted: str) -> bool:
    return name == wanted


def _begins(name: str, wanted: str) -> bool:
    return name.startswith(wanted)


def _has_word(name: str, wanted: str) -> bool:
    return any(word.startswith(wanted) for word in name.replace(",", " ").split())


@lru_cache(1)
def _names() -> tuple[tuple[str, str], ...]:
    return tuple(_all_names())


def _all_names() -> Iterable[tuple[str, str]]:
    """Folded names with their zones: cities known to us, cities of the data, countries."""
    countries = get_global("zone_territories")
    zones = [*RUSSIAN, *sorted(countries.keys() & available_timezones())]
    for t in map(translator, LANGUAGES):
        yield from _more_cities(t)
        yield from ((_folded(city(t, zone)), zone) for zone in zones)
    for t in map(translator, LANGUAGES):
        named = Locale(t.language).territories
        yield from ((_folded(named.get(countries.get(zone, ""), "")), zone) for zone in zones)


def _more_cities(t: Translator) -> Iterable[tuple[str, str]]:
    """Big cities that share another city's zone: one line a zone, after a colon its cities."""
    for line in t("zone-cities").splitlines():
        zone, _, names = line.partition(":")
        for name in names.split(","):
            yield _folded(name), zone.strip()


def _folded(text: str) -> str:
    return " ".join(
        text.casefold().replace("\u0451", "\u0435").replace("-", " ").replace("_", " ").split()
    )
