"""Tables for spreadsheets: CSV in UTF-8 with a byte order mark, cells between semicolons.

So Excel opens them where a comma is for decimals. A cell that a spreadsheet would calculate gets
an apostrophe before it.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import IO

MARK = b"\xef\xbb\xbf"
"""What a file begins with, by which Excel knows UTF-8."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How cells begin that a spreadsheet would calculate (OWASP, «CSV Injection»)."""


def write(file: IO[str], rows: Iterable[Sequence[str]]) -> None:
    """Adds rows to a file that was opened with `newline=""`."""
    csv.writer(file, delimiter=";").writerows([plain(cell) for cell in row] for row in rows)


def lines(rows: Iterable[Sequence[str]]) -> bytes:
    """The same as bytes, without the mark."""
    out = io.StringIO(newline="")
    write(out, rows)
    return out.getvalue().encode()


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A whole file."""
    return MARK + lines([columns, *rows])


def plain(cell: str) -> str:
    """The cell as text, whatever it begins with."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
