"""The whole product as `make run` starts it, and a browser on the emulator's page."""

import os
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.browser import browser_path, running_browser
from tests.e2e.stage import Stage
from tests.emulator_client import Emulator
from tests.process.product import free_port, product


@pytest.fixture(scope="session")
def pictures() -> Path:
    """Where screenshots go: `PICTURES`, or a folder that git does not know."""
    folder = Path(os.environ.get("PICTURES", "test-results"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    """Without a browser these tests fail: they are about nothing else."""
    assert browser_path(), "no Chromium on this machine; CHROMIUM may name one"
    async with running_browser() as started:
        yield started


@pytest.fixture
async def stage(browser: Browser, pictures: Path) -> AsyncIterator[Stage]:
    """A product nobody has talked to yet."""
    with tempfile.TemporaryDirectory(prefix="mtm-e2e-") as folder:
        Path(folder).chmod(0o755)
        port = free_port()
        local = {"LOCAL_DIR": folder, "EMULATOR_PORT": str(port)}
        async with product(**local) as it, Emulator(f"http://127.0.0.1:{port}") as emulator:
            yield Stage(browser, emulator, it, Path(folder), pictures)
            code, _, log = await it.end()
            assert code == 0, log
