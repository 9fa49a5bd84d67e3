"""What docs/ says of rights and moves is what the code does."""

from pathlib import Path

import pytest

from models import rights, tables, transitions

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("name", tables.PAGES)
def test_the_page_is_up_to_date(name: str) -> None:
    written = (DOCS / f"{name}.md").read_text(encoding="utf-8")
    assert written == tables.PAGES[name](), "run `make tables`"


def test_every_right_and_every_move_has_its_line() -> None:
    lines = tables.rights_page() + tables.transitions_page()
    moves = sum(len(table) for table in transitions.TABLE.values())
    assert lines.count("\n| `") >= len(rights.TABLE) + moves
