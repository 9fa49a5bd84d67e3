"""A stage for each test."""

import shutil
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.faults.stage import Stage, stage


@pytest.fixture
async def scene() -> AsyncIterator[Stage]:
    """Servers, a MAX, 200 people who have started the bot, and no process yet."""
    folder = Path(tempfile.mkdtemp(prefix="mtm-"))
    folder.chmod(0o755)
    try:
        async with stage(folder) as it:
            await it.new_crowd(200)
            yield it
    finally:
        shutil.rmtree(folder, ignore_errors=True)
