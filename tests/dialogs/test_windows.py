"""Every window, drawn in every language from the database; `situations` says from what."""

import os
from pathlib import Path

import pytest
from aiogram.fsm.state import State

from bot.max.outbound.keyboard import keyboard
from dialogs.states import Lists, Menu, Search, Trash
from dialogs.widgets.rows import FIT
from locales import LANGUAGES, translator
from tests.conftest import emptied
from tests.dialogs.drawing import WINDOWS, captions, draw, rows
from tests.dialogs.preview import page
from tests.dialogs.situations import Scene, opened, scene

ENDONYMS = {"Русский"}
"""What is written in Russian for everybody."""


@pytest.fixture(scope="module")
async def scenes(_emptying: str) -> dict[str, Scene]:
    """One for all windows: drawing changes nothing."""
    await emptied(_emptying)
    return {language: await scene(language) for language in LANGUAGES}


WHOLE_ABOVE = {Lists.page, Search.found, Trash.all}
"""Windows whose text says in full what their buttons cut."""


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_phone_shows_captions_side_by_side_whole(
    scenes: dict[str, Scene], language: str
) -> None:
    here = scenes[language]
    for state in set(WINDOWS) - WHOLE_ABOVE:
        for look in (await opened(here, state)).values():
            drawn = await draw(here.anna, language, state, look)
            for row in [row for row in rows(drawn) if 1 < len(row) < len(FIT) + 1]:
                assert all(len(text) <= FIT[len(row)] for text in row), (state, row)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", WINDOWS, ids=lambda state: state.state)
async def test_a_window_can_be_drawn(scenes: dict[str, Scene], state: State, language: str) -> None:
    here = scenes[language]
    for look in (await opened(here, state)).values():
        drawn = await draw(here.anna, language, state, look)
        shown = (drawn.text or "", *captions(drawn))
        assert drawn.text
        assert not any("{" in text for text in shown)
        assert keyboard(drawn.reply_markup)  # within MAX's limits
        assert ways_out(captions(drawn), language) or state == Menu.main
        if language == "en":
            assert not [text for text in shown if cyrillic(text)]


async def test_all_windows_make_one_page(scenes: dict[str, Scene], tmp_path: Path) -> None:
    """PREVIEW names the file where the page is kept, for whoever wants to look at it."""
    path = Path(os.environ.get("PREVIEW") or tmp_path / "preview.html")
    path.write_text(await page(scenes), encoding="utf-8")
    drawn = path.read_text(encoding="utf-8")
    assert all(f'id="{state.state}"' in drawn for state in WINDOWS)
    assert drawn.count("<article") >= len(LANGUAGES) * len(WINDOWS)


def ways_out(shown: list[str], language: str) -> bool:
    """One tap to the menu: «Меню», or «Отмена» where there is something to give up."""
    t = translator(language)
    return bool({t("button-menu"), t("button-cancel")} & set(shown))


def cyrillic(text: str) -> bool:
    for name in ENDONYMS:
        text = text.replace(name, "")
    return any("а" <= char.lower() <= "я" for char in text)
