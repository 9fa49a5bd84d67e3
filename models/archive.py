"""A person's data as one ZIP: `data.json` with everything, and a CSV file for each table.

CSV is as `sheets` writes it, with local times. Batches go to disk as they come, outside the event
loop.
"""

import asyncio
import json
import zipfile
from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import IO, Any
from zoneinfo import ZoneInfo

from models import export, sheets
from models.export import Row
from models.person import Person


async def write(person: Person, folder: Path, readme: str, now: datetime) -> Path:
    """The archive of the person's data, in that folder; `readme` says what is in it."""
    whose = await export.subject(person)
    writer = await asyncio.to_thread(_Writer, folder, ZoneInfo(person.timezone))
    try:
        for name, table in export.TABLES.items():
            await asyncio.to_thread(writer.begin, name, table.columns)
            async for rows in table.rows(whose):
                await asyncio.to_thread(writer.add, rows)
        await asyncio.to_thread(writer.end)
    finally:
        writer.close()
    today = now.astimezone(ZoneInfo(person.timezone)).date()
    return await asyncio.to_thread(_pack, folder, f"max-tasks-{today}.zip", readme)


class _Writer:
    """The files of one archive, table after table."""

    def __init__(self, folder: Path, zone: ZoneInfo) -> None:
        self._folder = folder
        self._zone = zone
        self._json = (folder / "data.json").open("w", encoding="utf-8")
        self._csv: IO[str] | None = None
        self._columns: Sequence[str] = ()
        self._before = "{"
        self._first = True

    def begin(self, name: str, columns: Sequence[str]) -> None:
        self._end_table()
        path = self._folder / f"{name}.csv"
        self._csv = path.open("w", encoding="utf-8-sig", newline="")
        self._columns, self._first = columns, True
        sheets.write(self._csv, [columns])
        self._json.write(f'{self._before}\n"{name}": [')
        self._before = ","

    def add(self, rows: Sequence[Row]) -> None:
        if self._csv is None:
            raise ValueError("rows of no table")
        sheets.write(self._csv, map(self._line, rows))
        for row in rows:
            named = dict(zip(self._columns, map(_plain, row), strict=True))
            self._json.write("\n" if self._first else ",\n")
            json.dump(named, self._json, ensure_ascii=False)
            self._first = False

    def _line(self, row: Row) -> list[str]:
        return [_cell(value, self._zone) for value in row]

    def end(self) -> None:
        self._end_table()
        self._json.write("\n}\n")

    def _end_table(self) -> None:
        if self._csv is not None:
            self._csv.close()
            self._json.write("\n]")

    def close(self) -> None:
        self._json.close()
        if self._csv is not None:
            self._csv.close()


def _plain(value: Any) -> Any:
    """As JSON has it; instants in UTC."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    return value.value if isinstance(value, Enum) else value


def _cell(value: Any, zone: ZoneInfo) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.astimezone(zone).strftime("%Y-%m-%d %H:%M")
    if isinstance(value, list | dict):
        value = ", ".join(map(str, value)) if isinstance(value, list) else json.dumps(value)
    return str(_plain(value))


def _pack(folder: Path, name: str, readme: str) -> Path:
    """One file of all; the parts are read in pieces."""
    made = folder / name
    (folder / "README.txt").write_text(readme, encoding="utf-8-sig")
    parts = sorted(path for path in folder.iterdir() if path.suffix in {".csv", ".json", ".txt"})
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            archive.write(part, part.name)
    return made
