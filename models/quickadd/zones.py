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
    "America/Chicago": "cst cdt central",
    "Asia/Kolkata": "ist india",
    "UTC": "utc",
}
_BY_NAME = {name: zone for zone, names in _CITIES.items() for name in names.split()}
_ALONE = frozenset(
    {"мск", "екб", "msk", "utc", "gmt", "est", "edt", "pst", "pdt", "cet", "нск", "bst"}
)
"""Names that need neither «по» nor "time"."""
_ZONE = phrase(
    r"(?P<t>§t|§r §t) (?:\( )?(?:(?P<by>по|by) )?(?P<name>[^\W\d_§]+)(?: (?P<time>времени|time))?(?: \))?"
)
_OFFSET = phrase(
    r"(?P<t>§t) (?:\( )?(?:utc|gmt|гмт)(?: ?(?P<sign>[+-]) ?(?P<hours>\d{1,2}))(?: \))?"
)


def apply(line: Line) -> None:
    """Gives «§t» its zone: the value becomes (clock, zone)."""
    line.rewrite(_OFFSET, _offset)
    line.rewrite(_ZONE, _named)


def _named(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    zone = _BY_NAME.get(seen["name"])
    if zone is None or seen["t"] != "§t":
        return None
    if not (seen["by"] or seen["time"] or seen["name"] in _ALONE):
        return None
    return "§t", (line.items[first].value, zone)


def _offset(seen: re.Match[str], line: Line, first: int, _last: int) -> Made:
    hours = int(seen["hours"])
    if hours > 14:
        return None
    name = f"Etc/GMT{'-' if seen['sign'] == '+' else '+'}{hours}" if hours else "UTC"
    return "§t", (line.items[first].value, name)
