"""The week's clock, its people, its words, and the bot that speaks by itself between the steps."""

import csv
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from redis.asyncio import Redis

from bot.messenger import MaxMessenger
from jobs.deliver import Deliverer
from jobs.recur import recurring
from locales import Translator, translator
from models import claiming
from models.delivery import Delivery, DeliveryState
from tests.dialogs.talk import Clock, Human, bot_running
from tests.emulator_client import Emulator
from tests.jobs.outbox import Alarms, idle
from tests.week.colleagues import Colleague
from tests.week.journal import Journal

MONDAY = datetime(2026, 11, 23, 6, tzinfo=UTC)
"""09:00 in Moscow."""
CAST = ("anna", "boris", "vera", "gleb", "dina", "egor", "zhanna", "igor")
FOLDER = Path(__file__).parent


def words(language: str) -> dict[str, str]:
    """What people call things and write, by keys that all languages share."""
    with (FOLDER / "words.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["key"]: row[language].replace("\\n", "\n") for row in rows}


@dataclass
class Week:
    """Everything the script needs."""

    language: str
    emulator: Emulator
    clock: Clock
    deliverer: Deliverer
    journal: Journal
    words: dict[str, str]
    people: dict[str, Colleague] = field(default_factory=dict)
    _sent: set[int] = field(default_factory=set)

    @property
    def t(self) -> Translator:
        return translator(self.language)

    def word(self, key: str) -> str:
        return self.words[key]

    def __getitem__(self, name: str) -> Colleague:
        return self.people[name]

    async def gather(self) -> None:
        """The eight exist in MAX; nobody has opened the bot yet."""
        for name in CAST:
            first, last = self.word(name).split(" ")
            user = await self.emulator.add_user(first, last_name=last, locale=self.language)
            human = Human(self.emulator, user["user_id"], self.word(name))
            self.people[name] = Colleague(self, human)

    async def deliver(self) -> None:
        """Has the bot say what it owes by now."""
        self.deliverer.wake()
        await idle(self.deliverer)
        sent = Delivery.filter(state=DeliveryState.SENT, id__not_in=self._sent)
        rows = await sent.values_list("id", "recipient")
        self._sent |= {id_ for id_, _ in rows}
        reached = {recipient for _, recipient in rows}
        for colleague in self.people.values():
            if colleague.id in reached:
                await self.journal.look(colleague.name, colleague.id)

    async def until(self, day: int, hour: int, minute: int = 0) -> None:
        """Time passes till then (the day of the month and the hour in Moscow); what falls due
        meanwhile is said in its minute, and swept up every hour."""
        at = MONDAY.replace(day=day) + timedelta(hours=hour - 9, minutes=minute)
        self.journal.step(self.clock.now, "…", f"{day}.11 {hour}:{minute:02}")
        while self.clock.now < at:
            self.clock.now = min(at, _full_hour(self.clock.now), await self._next_due(at))
            await recurring(self.clock)()
            await self.deliver()

    async def _next_due(self, latest: datetime) -> datetime:
        due = await claiming.next_due()
        return max(due, self.clock.now) if due else latest


def _full_hour(now: datetime) -> datetime:
    return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)


@asynccontextmanager
async def week_of(
    language: str, emulator: Emulator, database: str, redis: Redis
) -> AsyncIterator[Week]:
    """A bot at work in front of eight people who do not know it."""
    clock = Clock(MONDAY)
    async with (
        bot_running(emulator, database, redis, clock) as max_,
        Deliverer(MaxMessenger(max_), Alarms(), clock) as deliverer,
    ):
        week = Week(language, emulator, clock, deliverer, Journal(emulator), words(language))
        await week.gather()
        yield week
