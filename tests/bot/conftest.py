"""Fixtures of the bridge's tests."""

from collections.abc import AsyncIterator

import pytest

from bot.max import Max, connect
from tests.bot.harness import PAUSES, TOKEN, UNLIMITED
from tests.emulator_client import Emulator

ANNA = 1001


@pytest.fixture
async def max_(emulator: Emulator) -> AsyncIterator[Max]:
    """The bridge, connected; Anna has started the bot."""
    connected = await connect(TOKEN, emulator.base_url, UNLIMITED, retry_pauses=PAUSES)
    await emulator.start(ANNA)
    await emulator.clear_calls()
    yield connected
    await connected.close()
