"""Days counted from today: weekdays, ends of weeks and months, days of the month."""

import calendar
from collections.abc import Collection
from datetime import date, timedelta

SUNDAY, SATURDAY, FRIDAY = 6, 5, 4


def weekday(today: date, number: int) -> date:
    """The next one, never today."""
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def of_week(today: date, number: int, weeks: int) -> date:
    """That weekday of the week so many weeks on."""
    return today + timedelta(days=number - today.weekday() + 7 * weeks)


def week_end(today: date, weeks: int, working: Collection[int] | None) -> date:
    """Sunday; the last working day where the team has working days, while it is ahead."""
    last = of_week(today, max(working) - 1 if working else SUNDAY, weeks)
    return last if last >= today else of_week(today, SUNDAY, weeks)


def month_end(day: date) -> date:
    """The last day of its month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last one of a month that is too short."""
    index = day.year * 12 + day.month - 1 + months
    first = date(index // 12, index % 12 + 1, 1)
    return first.replace(day=min(day.day, month_end(first).day))


def month_day(today: date, number: int) -> date | None:
    """The next day of that number, in this month or a later one that has it."""
    first = today.replace(day=1)
    for months in range(3):
        month = add_months(first, months)
        if number <= month_end(month).day and month.replace(day=number) >= today:
            return month.replace(day=number)
    return None


def of_month(day: date, number: int) -> date:
    """That day of its month, or the last one of a month that is too short."""
    return day.replace(day=max(1, min(number, month_end(day).day)))


def year_day(today: date, month: int, number: int, year: int | None = None) -> date | None:
    """That date of that year, or the next one; None where there is no such date."""
    if year is not None:
        return _date(year, month, number)
    for each in range(today.year, today.year + 9):  # a 29 February comes within eight
        found = _date(each, month, number)
        if found and found >= today:
            return found
    return None


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def nth_weekday(month: date, number: int, nth: int) -> date | None:
    """The nth (-1: the last) such weekday of that month."""
    first = month.replace(day=1)
    days = [
        first + timedelta(days=n)
        for n in range(month_end(month).day)
        if (first + timedelta(days=n)).weekday() == number
    ]
    return days[nth - 1 if nth > 0 else nth] if abs(nth) <= len(days) else None


def first_working_day(month: date, working: Collection[int] | None) -> date:
    """The first day of the month that is worked on."""
    day = month.replace(day=1)
    while day.isoweekday() not in (working or {1, 2, 3, 4, 5}):
        day += timedelta(days=1)
    return day


def last_working_day(month: date, working: Collection[int] | None) -> date:
    """The last day of the month that is worked on."""
    day = month_end(month)
    while day.isoweekday() not in (working or {1, 2, 3, 4, 5}):
        day -= timedelta(days=1)
    return day
