"""The API served over real HTTP, with people who have opened the mini-app."""

import json
import uuid
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer
from redis.asyncio import Redis

from api import Dependencies, create_app, tokens
from api.init_data import sign
from models import people, teams
from models.person import Person
from models.team import Membership, Role, Team
from tests.api import described

BOT_TOKEN = "TEST_TOKEN_AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
SECRET = "a secret of the tests, long enough"
NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
"""Monday, 9:00 in Moscow."""
Json = dict[str, Any]


@dataclass
class Clock:
    """Stands still until it is moved."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **span: float) -> None:
        self.now += timedelta(**span)


@dataclass
class Checks:
    """Servers that work until a test breaks them."""

    broken: set[str] = field(default_factory=set)

    async def postgres(self) -> None:
        await self._check("PostgreSQL")

    async def redis(self) -> None:
        await self._check("Redis")

    async def _check(self, name: str) -> None:
        if name in self.broken:
            raise ConnectionError(name)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def checks() -> Checks:
    return Checks()


@pytest.fixture
def miniapp_dir(tmp_path: Path) -> Path:
    """A build as Vite would leave it."""
    folder = tmp_path / "dist"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text(
        '<html><meta name="bot-username" content="__BOT_USERNAME__">'
        '<script defer src="__WEB_APP_SCRIPT__"></script></html>'
    )
    (folder / "assets" / "index-Ab12.js").write_text("export {}")
    (tmp_path / "secret.txt").write_text("not for the web")
    return folder


@pytest.fixture
def needed(
    redis: Redis, clock: Clock, checks: Checks, miniapp_dir: Path, pg_url: str
) -> Dependencies:
    return Dependencies(
        bot_token=BOT_TOKEN,
        bot_username="tasks_bot",
        session_secret=SECRET,
        clock=clock,
        redis=redis,
        checks={"PostgreSQL": checks.postgres, "Redis": checks.redis},
        miniapp_dir=miniapp_dir,
        web_app_script="https://st.max.ru/js/max-web-app.js",
        frame_ancestors="https://*.max.ru",
        version="9.9.9",
        database_url=pg_url,
    )


@pytest.fixture
async def client(database: str, needed: Dependencies) -> AsyncIterator[TestClient[Any, Any]]:
    async with TestClient(TestServer(create_app(needed))) as made:
        yield made


def init_data(changes: Mapping[str, str | None] | None = None, **user: Any) -> str:
    """Signed as MAX would at NOW; `changes` replace fields before signing, None drops one."""
    profile = {
        "id": 67890,
        "first_name": "Анна",
        "last_name": "Смирнова",
        "username": None,
        "language_code": "ru",
        "photo_url": "https://i.oneme.ru/i?r=AB=C",
        **user,
    }
    fields: dict[str, str | None] = {
        "query_id": str(uuid.uuid4()),
        "ip": "192.168.0.1",
        "auth_date": str(int(NOW.timestamp())),
        "user": json.dumps(profile, ensure_ascii=False, separators=(",", ":")),
        "chat": '{"id":12345,"type":"DIALOG"}',
        **(changes or {}),
    }
    kept = {name: value for name, value in fields.items() if value is not None}
    return urlencode(kept | {"hash": sign(kept, BOT_TOKEN)}, quote_via=quote)


class Caller:
    """A person with a session."""

    def __init__(self, client: TestClient[Any, Any], person: Person, now: datetime) -> None:
        self.client = client
        self.person = person
        self.token = tokens.issue(tokens.begin(person.id, now), SECRET, now)

    @property
    def id(self) -> int:
        return int(self.person.id)

    async def request(self, method: str, path: str, **options: Any) -> ClientResponse:
        headers = {"Authorization": f"Bearer {self.token}", **options.pop("headers", {})}
        response = await self.client.request(method, f"/api/v1{path}", headers=headers, **options)
        await described.check(response)
        return response

    async def get(self, path: str, status: int = 200) -> Json:
        return await _body(await self.request("GET", path), status)

    async def post(self, path: str, status: int = 201, *, key: str = "", **body: Any) -> Json:
        headers = {"Idempotency-Key": key} if key else {}
        return await _body(await self.request("POST", path, json=body, headers=headers), status)

    async def send(
        self, method: str, path: str, status: int = 200, *, version: int | None = None, **body: Any
    ) -> Json:
        """With that body where there is one, and that version as `If-Match`; what was answered,
        where that was not nothing."""
        headers = {} if version is None else {"If-Match": f'"{version}"'}
        response = await self.request(method, path, json=body or None, headers=headers)
        if response.status == 204 == status:
            return {}
        return await _body(response, status)

    async def patch(self, path: str, status: int = 200, **body: Any) -> Json:
        return await _body(await self.request("PATCH", path, json=body), status)

    async def titles(self, view: str) -> list[str]:
        return [item["title"] for item in (await self.get(f"/tasks?view={view}"))["items"]]


async def _body(response: ClientResponse, status: int) -> Json:
    body: Json = await response.json(content_type=None)
    assert response.status == status, body
    return body


async def _caller(client: TestClient[Any, Any], profile: people.Profile, now: datetime) -> Caller:
    return Caller(client, await people.meet(profile, now), now)


@pytest.fixture
async def anna(client: TestClient[Any, Any], clock: Clock) -> Caller:
    return await _caller(client, people.Profile(1, "Анна", "Смирнова", "anna", "ru"), clock.now)


@pytest.fixture
async def boris(client: TestClient[Any, Any], clock: Clock) -> Caller:
    return await _caller(client, people.Profile(2, "Борис", locale="ru"), clock.now)


@pytest.fixture
async def kate(client: TestClient[Any, Any], clock: Clock) -> Caller:
    """Speaks English; not in Anna's office."""
    return await _caller(client, people.Profile(3, "Kate", locale="en-GB"), clock.now)


@pytest.fixture
async def vera(client: TestClient[Any, Any], clock: Clock) -> Caller:
    return await _caller(client, people.Profile(4, "Вера", locale="ru"), clock.now)


@pytest.fixture
async def office(anna: Caller, boris: Caller, clock: Clock) -> Team:
    """Anna's team, with Boris as a member."""
    team = await teams.create(anna.person, "Офис", clock.now)
    await Membership.create(team=team, person=boris.person, role=Role.MEMBER, joined_at=clock.now)
    return team


@pytest.fixture
async def home(anna: Caller) -> Team:
    """Anna's personal team."""
    return await teams.personal(anna.id)
