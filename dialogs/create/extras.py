"""What a draft says besides what has to be done and by whom; kept in the same data."""

from collections.abc import Iterable, Sequence
from typing import Any

from dialogs.widgets.said import file_from_json, file_to_json
from models import errors, limits, tasks, values
from models.attachments import NewFile
from models.due import Due
from models.task import Completion, Kind, Priority


class Extras:
    """A view on the data of the wizard."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = data

    @property
    def due(self) -> Due | None:
        """None: no due time."""
        value = self._data.get("due")
        return Due.from_json(value) if value else None

    @property
    def timed(self) -> bool:
        """Whether it is due at a time of day."""
        return self.due is not None and not self.due.all_day

    @property
    def kind(self) -> Kind:
        """A task, unless it was made an event."""
        return Kind(self._data.get("kind", Kind.TASK))

    @kind.setter
    def kind(self, value: Kind) -> None:
        self._data["kind"] = value.value

    @property
    def event(self) -> bool:
        """Whether it takes place and is not done."""
        return self.kind is Kind.EVENT

    @property
    def duration(self) -> int | None:
        """Minutes that the event takes; None: not said."""
        return self._data.get("duration") if self.event and self.timed else None

    @duration.setter
    def duration(self, value: int | None) -> None:
        self._data["duration"] = values.duration(value)

    @property
    def priority(self) -> Priority:
        """Medium, unless it was set."""
        return Priority(self._data.get("priority", Priority.MEDIUM))

    @priority.setter
    def priority(self, value: Priority) -> None:
        self._data["priority"] = value.value

    @property
    def reminders(self) -> Sequence[int]:
        """Minutes before it is due at which whoever is on it is reminded."""
        return list(self._data.get("reminders", []))

    @property
    def source(self) -> str | None:
        """Where the message is that it was made from."""
        return self._data.get("source")

    @source.setter
    def source(self, value: str | None) -> None:
        self._data["source"] = value

    @property
    def completion(self) -> Completion:
        """Who must report."""
        return Completion(self._data.get("completion", Completion.ALL))

    @completion.setter
    def completion(self, value: Completion) -> None:
        self._data["completion"] = value.value

    @property
    def review(self) -> bool | None:
        """Whether the author accepts the work; None: as the team has decided."""
        return self._data.get("review")

    @review.setter
    def review(self, value: bool) -> None:
        self._data["review"] = value

    @property
    def checklist(self) -> Sequence[str]:
        """Its lines."""
        return list(self._data.get("checklist", []))

    @checklist.setter
    def checklist(self, value: Iterable[str]) -> None:
        lines = tasks.lines(value)
        if len(lines) > limits.CHECKLIST:
            raise errors.TooManyError(limit=limits.CHECKLIST, field="checklist")
        self._data["checklist"] = lines

    @property
    def files(self) -> Sequence[NewFile]:
        """Photos and files."""
        return [file_from_json(kept) for kept in self._data.get("files", [])]

    @files.setter
    def files(self, value: Sequence[NewFile]) -> None:
        if len(value) > limits.ATTACHMENTS:
            raise errors.TooManyError(limit=limits.ATTACHMENTS, field="files")
        self._data["files"] = [file_to_json(file) for file in value]
