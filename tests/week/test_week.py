"""The script of the week is played, and every text is compared with what was reviewed.

`SNAPSHOTS=write` writes the texts anew.
"""

import os
from pathlib import Path

import pytest
from redis.asyncio import Redis

from locales import LANGUAGES
from tests.emulator_client import Emulator
from tests.week.script import CHAPTERS
from tests.week.stage import FOLDER, Week, week_of


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_team_runs_its_week(
    language: str, emulator: Emulator, database: str, redis: Redis
) -> None:
    async with week_of(language, emulator, database, redis) as week:
        try:
            await _play(week)
        finally:
            _keep(week, FOLDER / f"{language}.txt")
    reviewed = (FOLDER / f"{language}.txt").read_text(encoding="utf-8")
    assert week.journal.whole().splitlines() == reviewed.splitlines()


async def _play(week: Week) -> None:
    for title, parts in CHAPTERS.items():
        for part in parts:
            week.journal.chapter(f"{title}: {part.__name__.replace('_', ' ')}")
            await part(week)


def _keep(week: Week, path: Path) -> None:
    if os.environ.get("SNAPSHOTS") == "write":
        path.write_text(week.journal.whole(), encoding="utf-8")
