"""The rule being put together, kept in the dialog's data until it is answered or given up."""

from dataclasses import replace
from datetime import date, datetime
from itertools import islice
from typing import Any

from aiogram_dialog import DialogManager

from models.due import Due
from models.recurrence import Freq, Rule
from models.schedule import Schedule
from models.weekdays import Day, weekdays


class Draft:
    """A view on the dialog's data; before the first change, what the dialog was opened with."""

    def __init__(self, manager: DialogManager) -> None:
        self._start: Any = manager.start_data
        self._data: dict[str, Any] = manager.dialog_data

    @property
    def due(self) -> Due:
        """The first due time."""
        return Due.from_json(self._start["due"])

    @property
    def first(self) -> date:
        """Its day."""
        return self.due.date

    @property
    def working_days(self) -> tuple[Day, ...]:
        """Of the team."""
        return weekdays(self._start["working_days"])

    @property
    def rule(self) -> Rule | None:
        """None: no repetition."""
        text = self._data.get("rule", self._start["rule"])
        return Rule.parse(text) if text else None

    @rule.setter
    def rule(self, value: Rule) -> None:
        self._data["rule"] = str(value)

    @property
    def from_completion(self) -> bool:
        """Whether it counts from the day of completion."""
        return bool(self._data.get("from_completion", self._start["from_completion"]))

    @from_completion.setter
    def from_completion(self, value: bool) -> None:
        self._data["from_completion"] = value

    @property
    def started(self) -> Rule:
        """The rule to be changed further; every week where there was none."""
        return self.rule or Rule(Freq.WEEKLY)

    def take(self, rule: Rule) -> None:
        """That rule, and the end that was chosen before."""
        old = self.started
        self.rule = replace(rule, until=old.until, count=old.count)

    def next_days(self, now: datetime, today: date, amount: int) -> list[date]:
        """The days still to come; of a rule from completion, if it were done today."""
        schedule = Schedule.starting(self.started, self.due)
        if self.from_completion:
            counted = replace(schedule.rule, count=None)
            schedule = replace(schedule, first=today, rule=counted)
        ahead = (day for day in schedule.days(schedule.first) if schedule.due(day).at > now)
        return list(islice(ahead, amount))

    def answer(self) -> dict[str, Any]:
        """What goes to the dialog below."""
        rule = self.rule
        return {
            "rule": str(rule) if rule else None,
            "from_completion": bool(rule) and self.from_completion,
        }
