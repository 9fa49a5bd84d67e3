"""The time zone of a place, from a map that needs no network."""

import asyncio
from zoneinfo import available_timezones

from aiogram.types import Location


async def zone_at(place: Location) -> str | None:
    """The IANA zone there; None where the map, or this machine, knows none."""
    found = await asyncio.to_thread(_look_up, place.latitude, place.longitude)
    return found if found in available_timezones() else None


def _look_up(latitude: float, longitude: float) -> str:
    from tzfpy import get_tz  # noqa: PLC0415 - its map takes 35 MB, most processes never need it

    return get_tz(longitude, latitude)
