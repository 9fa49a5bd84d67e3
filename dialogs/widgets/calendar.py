"""A month of days in the reader's language, zone and time; days gone by cannot be chosen.

Rows in which nothing can be chosen are left out.
"""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import InlineKeyboardButton
from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.widgets.kbd import Calendar, CalendarConfig, CalendarScope, CalendarUserConfig
from aiogram_dialog.widgets.kbd.calendar_kbd import (
    CalendarDaysView,
    CalendarMonthView,
    CalendarScopeView,
    CalendarYearsView,
)
from aiogram_dialog.widgets.text import Text

from dialogs.reader import Reader, reader
from locales import dates

_TODAY = "·"

Spelling = Callable[[Reader, date], str]


class _Spelled(Text):
    """A date as the function spells it."""

    def __init__(self, spell: Spelling) -> None:
        super().__init__()
        self._spell = spell

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return self._spell(reader(manager), data["date"])


def today(who: Reader) -> date:
    """The reader's current day."""
    return who.now.astimezone(ZoneInfo(who.zone)).date()


def _day(who: Reader, day: date) -> str:
    return f"{_TODAY}{day.day}{_TODAY}" if day == today(who) else str(day.day)


def _month(who: Reader, day: date) -> str:
    return dates.month(who.t, day)


def _before(who: Reader, day: date) -> str:
    return f"‹ {dates.month_name(who.t, day)}"


def _after(who: Reader, day: date) -> str:
    return f"{dates.month_name(who.t, day)} ›"


class _Days(CalendarDaysView):
    """Without a second way to the months."""

    async def _render_pager(
        self, config: CalendarConfig, offset: date, data: dict[str, Any], manager: DialogManager
    ) -> list[InlineKeyboardButton]:
        buttons = await super()._render_pager(config, offset, data, manager)
        return [button for button in (*buttons[:1], *buttons[2:]) if button.text.strip()]


class MonthCalendar(Calendar):
    """aiogram-dialog's calendar, spelled by `locales.dates`; `on_pick` gets the day."""

    def __init__(self, id: str, on_pick: Callable[[date, DialogManager], Awaitable[None]]) -> None:  # noqa: A002 - the framework's name
        async def clicked(_query: Any, _widget: Any, manager: DialogManager, day: date, /) -> None:
            await on_pick(day, manager)

        super().__init__(id=id, on_click=clicked)

    def _init_views(self) -> dict[CalendarScope, CalendarScopeView]:
        day, month = _Spelled(_day), _Spelled(_month)
        name = _Spelled(lambda who, value: dates.month_name(who.t, value))
        year = _Spelled(lambda _who, value: str(value.year))
        weekday = _Spelled(lambda who, value: dates.weekday(who.t, value))
        return {
            CalendarScope.DAYS: _Days(
                self._item_callback_data,
                date_text=day,
                today_text=day,
                weekday_text=weekday,
                header_text=month,
                prev_month_text=_Spelled(_before),
                next_month_text=_Spelled(_after),
            ),
            CalendarScope.MONTHS: CalendarMonthView(
                self._item_callback_data,
                month_text=name,
                this_month_text=name,
                header_text=year,
                zoom_out_text=year,
                prev_year_text=_Spelled(lambda _who, value: f"‹ {value.year}"),
                next_year_text=_Spelled(lambda _who, value: f"{value.year} ›"),
            ),
            CalendarScope.YEARS: CalendarYearsView(self._item_callback_data),
        }

    async def _get_user_config(
        self,
        data: dict[str, Any],  # noqa: ARG002 - the framework's signature
        manager: DialogManager,
    ) -> CalendarUserConfig:
        day = today(reader(manager))
        return CalendarUserConfig(min_date=day, max_date=day.replace(year=day.year + 5, day=1))

    async def _render_keyboard(self, data: dict[str, Any], manager: DialogManager) -> RawKeyboard:
        if self.get_offset(manager) is None:  # else it would look at the clock itself
            self.set_offset(today(reader(manager)), manager)
        rows = await super()._render_keyboard(data, manager)
        return [row for row in rows if any(button.text.strip() for button in row)]
