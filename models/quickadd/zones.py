"""«По Екб», «мск», "London time", "UTC+5": whose clock a time is by."""

import re

from models.quickadd.line import Line, Made, phrase

_CITIES = {
    "Europe/Moscow": "мск москве москва московскому мск moscow msk питеру спб",
    "Europe/Kaliningrad": "калининграду калининград kaliningrad",
    "Europe/Samara": "самаре самара самарскому samara ижевску",
    "Asia/Yekaterinburg": "екб екатеринбургу екат уралу уфе перми челябинску тюмени yekaterinburg ekb",
    "Asia/Omsk": "омску омск omsk",
    "Asia/Novosibirsk": "новосибирску новосибирск нск нскому новосибу novosibirsk томску",
    "Asia/Krasnoyarsk": "красноярску красноярск krasnoyarsk кемерово",
    "Asia/Irkutsk": "иркутску иркутск irkutsk улану",
    "Asia/Yakutsk": "якутску якутск yakutsk чите благовещенску",
    "Asia/Vladivostok": "владивостоку владивосток влад vladivostok хабаровску",
    "Asia/Magadan": "магадану магадан сахалину magadan",
    "Asia/Kamchatka": "камчатке камчатка петропавловску kamchatka",
    "Europe/Minsk": "минску минск minsk",
    "Asia/Almaty": "алматы астане almaty astana",
    "Asia/Tashkent": "ташкенту ташкент tashkent",
    "Asia/Tbilisi": "тбилиси tbilisi",
    "Asia/Yerevan": "еревану ереван yerevan",
    "Asia/Dubai": "дубаю дубай dubai",
    "Asia/Shanghai": "пекину пекин китаю шанхаю beijing shanghai china",
    "Asia/Tokyo": "токио tokyo jst",
    "Europe/London": "лондону лондон london gmt bst",
    "Europe/Berlin": "берлину берлин berlin cet",
    "Europe/Paris": "парижу париж paris",
    "Europe/Istanbul": "стамбулу стамбул istanbul",
    "America/New_York": "нью-йорку ньюйорку est edt et eastern",
    "America/Los_Angeles": "pst pdt pt pacific",
    "America/Chicago": "cst cdt ct central",
    "Asia/Kolkata": "ist india",
    "UTC": "utc",
}
_BY_NAME = {name: zone for zone, names in _CITIES.items() for name in names.split()}
_ALONE = frozenset(
    {"мск", "екб", "msk", "utc", "gmt", "est", "edt", "pst", "pdt", "cet", "нск", "bst", "jst"}
)
"""Names that need neither «по» nor "time"."""
_ZONE = phrase(
    r"(?P<t>§t|§r §t) (?:\( )?(?:(?P<by>по|by) )?(?P<name>[^\W\d_§]+)(?: (?P<time>времени|time))?(?: \))?"
    r"(?! \+ (?:\d|§t))"
)
_MOSCOW = 3
_FROM = r"(?:\( )?(?P<base>utc|gmt|гмт|мск|msk) (?P<sign>[+-]) ?(?P<hours>\d{1,2})(?: \))?"
_OFFSET = phrase(rf"(?P<t>§t) {_FROM}")
_OFFSET_IN_FRONT = phrase(rf"{_FROM} (?P<t>§t)")


def apply(line: Line) -> None:
    """Gives «§t» its zone: the value becomes (clock, zone)."""
    line.rewrite(_OFFSET, _offset)
    line.rewrite(_OFFSET_IN_FRONT, _offset)
    line.rewrite(_ZONE, _named)


def _named(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    zone = _BY_NAME.get(seen["name"])
    if zone is None or seen["t"] != "§t":
        return None
    capitals = line.raw(last - 1) in ("ET", "PT", "CT")
    if not (seen["by"] or seen["time"] or seen["name"] in _ALONE or capitals):
        return None
    return "§t", (line.items[first].value, zone)


def _offset(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    hours = int(seen["hours"]) * (1 if seen["sign"] == "+" else -1)
    hours += _MOSCOW if seen["base"] in ("мск", "msk") else 0
    at = first if line.form(first) == "§t" else last - 1
    sign = next(n for n in range(first, last) if line.form(n) == seen["sign"])
    if seen["sign"] == "-" and line.items[sign].end != line.items[sign + 1].start:
        return None  # «в 10 мск - 2 коробки»
    if not -12 <= hours <= 14 or isinstance(line.items[at].value, tuple):
        return None
    name = f"Etc/GMT{-hours:+d}" if hours else "UTC"
    return "§t", (line.items[at].value, name)
