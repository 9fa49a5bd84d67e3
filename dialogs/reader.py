"""Who reads a window, in which language, and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from aiogram_dialog import DialogManager

from locales import Translator
from models.attachments import NewFile
from models.person import Person


@dataclass(frozen=True, slots=True)
class Reader:
    """What the middlewares know about an update. `bot` is the bot's public name, or empty."""

    person: Person
    t: Translator
    now: datetime
    bot: str

    @property
    def id(self) -> int:
        """The person's MAX id."""
        return int(self.person.id)

    @property
    def zone(self) -> str:
        """The IANA zone that times are shown and entered in."""
        return self.person.timezone

    def app_link(self, payload: str = "") -> str:
        """Opens the mini-app at the screen that the payload names."""
        start = f"={payload}" if payload else ""
        return f"https://max.ru/{self.bot}?startapp{start}"

    def start_link(self, payload: str) -> str:
        """Opens this dialog, which gets `/start <payload>`."""
        return f"https://max.ru/{self.bot}?start={payload}"


def reader(manager: DialogManager) -> Reader:
    """The reader of the update being handled."""
    data = manager.middleware_data
    return Reader(data["person"], data["t"], data["now"], data["bot_username"])


def sent_files(manager: DialogManager) -> Sequence[NewFile]:
    """The photos, videos, sounds and files of the message being handled."""
    files: Sequence[NewFile] = manager.middleware_data.get("files", ())
    return files
