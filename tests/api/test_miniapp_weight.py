"""What a person's device loads before the first screen is there."""

import re
from pathlib import Path

import pytest

BUILD = Path(__file__).parents[2] / "api" / "miniapp" / "dist"
LIMIT = 150_000
"""Bytes of JavaScript, gzipped."""

pytestmark = pytest.mark.skipif(
    not (BUILD / "index.html").is_file(), reason="needs the mini-app's build"
)


def _gzipped(name: str) -> int:
    return (BUILD / "assets" / f"{name}.gz").stat().st_size


def test_the_first_screen_is_light() -> None:
    page = (BUILD / "index.html").read_text(encoding="utf-8")
    scripts = re.findall(r'/app/assets/([\w.-]+\.js)"', page)
    assert scripts
    texts = max(_gzipped(path.name) for path in (BUILD / "assets").glob("miniapp-*.js"))
    assert sum(map(_gzipped, scripts)) + texts <= LIMIT
