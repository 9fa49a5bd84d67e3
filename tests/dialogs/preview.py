"""One page with every window of every dialog, in both languages side by side.

`python -m tests.dialogs.preview FILE` draws it from a PostgreSQL of its own; the test of the
windows writes the same page where PREVIEW says.
"""

import asyncio
import sys
import tempfile
from dataclasses import dataclass
from html import escape
from pathlib import Path

from aiogram.fsm.state import State
from aiogram_dialog.api.entities import NewMessage
from tortoise import Tortoise

from bot.max.outbound.keyboard import keyboard
from dialogs import DIALOGS
from locales import LANGUAGES
from models import database
from tests.dialogs.drawing import ASKING, draw
from tests.dialogs.situations import Scene, opened, scene
from tests.servers import postgres_server

STYLE = Path(__file__).with_name("preview.css")
_NAMES = {"ru": "Русский", "en": "English"}
_ASKS = "✎ waits for an answer"
_MARKS = {"link": "↗", "open_app": "▣", "request_contact": "☎", "request_geo_location": "⌖"}
"""Of buttons that do more than a press."""


@dataclass(frozen=True)
class Look:
    """One window, as it is seen in one situation."""

    name: str
    drawn: dict[str, NewMessage]
    """By language."""


async def page(scenes: dict[str, Scene]) -> str:
    """The page as HTML; `scenes` by language, as `situations.scene` makes them."""
    sections, index = [], []
    for dialog in DIALOGS:
        group = dialog.states_group_name()
        states = dialog.states()
        index.append(_contents(group, states))
        windows = [_window(state, await _looks(scenes, state)) for state in states]
        sections.append(f'<h2 id="{group}">{group}</h2>' + "".join(windows))
    count = sum(len(dialog.states()) for dialog in DIALOGS)
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{count} windows</title><style>{STYLE.read_text(encoding='utf-8')}</style>"
        f"<nav><p>{count} windows</p>{''.join(index)}</nav>"
        f"<main>{''.join(sections)}</main></html>\n"
    )


async def _looks(scenes: dict[str, Scene], state: State) -> list[Look]:
    ways = {language: await opened(here, state) for language, here in scenes.items()}
    return [
        Look(
            name,
            {
                language: await draw(here.anna, language, state, ways[language][name])
                for language, here in scenes.items()
            },
        )
        for name in next(iter(ways.values()))
    ]


def _contents(group: str, states: list[State]) -> str:
    links = "".join(f'<a href="#{state.state}">{_short(state)}</a>' for state in states)
    return f'<details open><summary><a href="#{group}">{group}</a></summary>{links}</details>'


def _short(state: State) -> str:
    return str(state.state).split(":")[-1]


def _window(state: State, looks: list[Look]) -> str:
    shown = "".join(
        (f"<h4>{escape(look.name)}</h4>" if look.name else "")
        + '<div class="pair">'
        + "".join(_message(language, drawn) for language, drawn in look.drawn.items())
        + "</div>"
        for look in looks
    )
    asks = f"<small>{_ASKS}</small>" if state in ASKING else ""
    title = f'<h3><a href="#{state.state}">{state.state}</a>{asks}</h3>'
    return f'<section id="{state.state}">{title}{shown}</section>'


def _message(language: str, drawn: NewMessage) -> str:
    media = '<div class="media">🖼</div>' if drawn.media else ""
    return (
        f'<article lang="{language}" aria-label="{_NAMES[language]}"><div class="bubble">{media}'
        f'<div class="text">{drawn.text or ""}</div></div>{_keyboard(drawn)}</article>'
    )


def _keyboard(drawn: NewMessage) -> str:
    rows = [row for kbd in keyboard(drawn.reply_markup) for row in kbd["payload"]["buttons"]]
    return f'<div class="keyboard">{"".join(map(_row, rows))}</div>'


def _row(row: list[dict[str, str]]) -> str:
    buttons = "".join(
        f'<button class="{button.get("intent", "default")}">{escape(button["text"])}'
        f"<i>{_MARKS.get(button['type'], '')}</i></button>"
        for button in row
    )
    return f'<div class="row">{buttons}</div>'


async def written(path: Path, url: str) -> None:
    """The page, from a database that was empty."""
    await database.connect(url)
    try:
        await Tortoise.generate_schemas()
        scenes = {language: await scene(language) for language in LANGUAGES}
        path.write_text(await page(scenes), encoding="utf-8")
    finally:
        await database.close()


def main() -> None:
    """Writes the page into the file that is named."""
    with tempfile.TemporaryDirectory(prefix="mtm-") as folder:
        Path(folder).chmod(0o755)  # PostgreSQL refuses to run as root
        with postgres_server(Path(folder) / "pg") as url:
            asyncio.run(written(Path(sys.argv[1]), url))


if __name__ == "__main__":
    main()
