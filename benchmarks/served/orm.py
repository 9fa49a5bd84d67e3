"""FastAPI with SQLAlchemy 2: mapped classes, `selectinload`, pydantic models from instances."""

import asyncio
import socket
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Annotated, Any

import uvicorn
from fastapi import Depends, FastAPI, Header, HTTPException
from pydantic import BaseModel, ConfigDict
from sqlalchemy import BigInteger, ForeignKey, exists, func, not_, or_, select, text, update
from sqlalchemy.dialects.postgresql import JSONB, TIMESTAMP
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    joinedload,
    mapped_column,
    relationship,
    selectinload,
)

from benchmarks.served.running import Options, caller, options, quiet_collector, ready

_CLOSED = ("done", "cancelled")


class Base(DeclarativeBase):
    """Tables of the product, as far as they are needed."""

    type_annotation_map = {int: BigInteger, datetime: TIMESTAMP(timezone=True)}  # noqa: RUF012 - as SQLAlchemy wants it


class Person(Base):
    """Somebody."""

    __tablename__ = "people"
    id: Mapped[int] = mapped_column(primary_key=True)
    first_name: Mapped[str]
    last_name: Mapped[str]
    username: Mapped[str | None]

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()


class Team(Base):
    """People and their tasks."""

    __tablename__ = "teams"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    timezone: Mapped[str]
    personal_of_id: Mapped[int | None]
    own_tasks_only: Mapped[bool]
    last_number: Mapped[int]

    @property
    def personal(self) -> bool:
        """Whether it is somebody's own."""
        return self.personal_of_id is not None


class Membership(Base):
    """One person in one team."""

    __tablename__ = "memberships"
    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[int] = mapped_column(ForeignKey("teams.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    role: Mapped[str]


class Tag(Base):
    """A word of a team."""

    __tablename__ = "tags"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    folded: Mapped[str]
    colour: Mapped[str]


class TaskTag(Base):
    """A tag on a task."""

    __tablename__ = "task_tags"
    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("tasks.id"))
    tag_id: Mapped[int] = mapped_column(ForeignKey("tags.id"))


class Assignment(Base):
    """One person on one task."""

    __tablename__ = "assignments"
    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("tasks.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    state: Mapped[str] = mapped_column(default="pending")
    note: Mapped[str] = mapped_column(default="")
    all_day: Mapped[bool] = mapped_column(default=False)
    claimed: Mapped[bool] = mapped_column(default=False)
    muted: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    person: Mapped[Person] = relationship()


class Watcher(Base):
    """Somebody who is told of a task's changes."""

    __tablename__ = "watchers"
    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("tasks.id"))
    person_id: Mapped[int]


class Item(Base):
    """A line of a checklist."""

    __tablename__ = "checklist_items"
    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("tasks.id"))
    position: Mapped[int]
    text: Mapped[str]
    done_at: Mapped[datetime | None]

    @property
    def done(self) -> bool:
        """Whether it has been ticked."""
        return self.done_at is not None


class Task(Base):
    """Something to be done."""

    __tablename__ = "tasks"
    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[int] = mapped_column(ForeignKey("teams.id"))
    number: Mapped[int]
    kind: Mapped[str] = mapped_column(default="task")
    title: Mapped[str]
    description: Mapped[str] = mapped_column(default="")
    author_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    state: Mapped[str] = mapped_column(default="open")
    completion: Mapped[str] = mapped_column(default="all")
    priority: Mapped[int] = mapped_column(default=3)
    needs_review: Mapped[bool] = mapped_column(default=False)
    blocked_reason: Mapped[str] = mapped_column(default="")
    due_at: Mapped[datetime | None]
    all_day: Mapped[bool] = mapped_column(default=False)
    timezone: Mapped[str]
    duration: Mapped[int | None]
    source: Mapped[str | None]
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    deleted_at: Mapped[datetime | None]

    team: Mapped[Team] = relationship()
    author: Mapped[Person] = relationship()
    assignments: Mapped[list[Assignment]] = relationship(order_by=Assignment.id)
    tags: Mapped[list[Tag]] = relationship(secondary="task_tags", order_by=Tag.folded)
    checklist: Mapped[list[Item]] = relationship(order_by=(Item.position, Item.id))


class Activity(Base):
    """A line of the history."""

    __tablename__ = "activities"
    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[int]
    task_id: Mapped[int]
    actor_id: Mapped[int]
    action: Mapped[str]
    data: Mapped[dict[str, Any]] = mapped_column(JSONB, default=dict)
    at: Mapped[datetime]


class Delivery(Base):
    """A planned message."""

    __tablename__ = "deliveries"
    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int]
    recipient: Mapped[int]
    kind: Mapped[str]
    slot: Mapped[str]
    due_at: Mapped[datetime]
    send_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="pending")
    attempts: Mapped[int] = mapped_column(default=0)
    faulty: Mapped[bool] = mapped_column(default=False)
    payload: Mapped[dict[str, Any]] = mapped_column(JSONB, default=dict)
    created_at: Mapped[datetime]


class _Shape(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class PersonName(_Shape):
    """Somebody, in a line."""

    id: int
    name: str


class ShownPerson(PersonName):
    """Somebody."""

    username: str | None


class ShownTeam(_Shape):
    """A team."""

    id: int
    name: str
    personal: bool


class ShownTag(_Shape):
    """A tag."""

    id: int
    name: str
    colour: str


class LineAssignment(_Shape):
    """One person on a task, in a line."""

    person: PersonName
    state: str


class ShownAssignment(_Shape):
    """One person on a task."""

    person: ShownPerson
    state: str
    note: str


class ShownItem(_Shape):
    """A line of a checklist."""

    id: int
    text: str
    done: bool
    position: int


class _Both(_Shape):
    id: int
    number: int
    kind: str
    title: str
    state: str
    priority: int
    due_at: datetime | None
    all_day: bool
    timezone: str
    team: ShownTeam
    tags: list[ShownTag]
    version: int


class Line(_Both):
    """A task, in a list."""

    author: PersonName
    assignments: list[LineAssignment]


class Page(_Shape):
    """A page of a list."""

    items: list[Line]
    next_cursor: int | None
    now: datetime


class Whole(_Both):
    """A task."""

    description: str
    author: ShownPerson
    assignments: list[ShownAssignment]
    checklist: list[ShownItem]
    completion: str
    needs_review: bool
    blocked_reason: str
    source: str | None
    created_at: datetime
    updated_at: datetime
    closed_at: datetime | None


class Due(BaseModel):
    """An instant."""

    at: datetime


class New(BaseModel):
    """A task to be made."""

    title: str
    team_id: int
    assignee_ids: list[int]
    due: Due


def _seen(reader: int) -> Any:
    on = exists().where(Assignment.task_id == Task.id, Assignment.person_id == reader)
    watches = exists().where(Watcher.task_id == Task.id, Watcher.person_id == reader)
    narrow = (Membership.role == "member") & Team.own_tasks_only
    return or_(not_(narrow), Task.author_id == reader, on, watches)


def _scoped(reader: int) -> Any:
    joined = (
        select(Task)
        .join(Team, Team.id == Task.team_id)
        .join(Membership, (Membership.team_id == Task.team_id) & (Membership.person_id == reader))
    )
    return joined.where(Task.deleted_at.is_(None), _seen(reader)).options(
        joinedload(Task.team),
        joinedload(Task.author),
        selectinload(Task.assignments).joinedload(Assignment.person),
        selectinload(Task.tags),
    )


def _owed(each: Assignment, actor: int, due: datetime, now: datetime) -> list[Delivery]:
    stamp = due.strftime("%Y%m%dT%H%MZ")
    common = {"task_id": each.task_id, "recipient": each.person_id, "created_at": now}
    early = due - timedelta(hours=1)
    return [
        Delivery(
            **common,
            kind="assigned",
            slot=str(each.id),
            due_at=now,
            send_at=now,
            payload={"actor_id": actor},
        ),
        Delivery(**common, kind="reminder", slot=f"60:{stamp}", due_at=early, send_at=early),
        Delivery(**common, kind="due", slot=f"0:{stamp}", due_at=due, send_at=due),
    ]


def application(given: Options) -> FastAPI:
    """Its three routes."""
    engine = create_async_engine(
        given.database_url.replace("postgresql://", "postgresql+asyncpg://"),
        pool_size=10,
        max_overflow=0,
    )
    sessions = async_sessionmaker(engine, expire_on_commit=False)
    app = FastAPI()
    app.state.engine = engine

    async def session() -> AsyncIterator[AsyncSession]:
        async with sessions() as made:
            yield made

    async def reader(authorization: Annotated[str, Header()]) -> int:
        return caller(authorization, given)

    Session = Annotated[AsyncSession, Depends(session)]  # noqa: N806 - a type
    Reader = Annotated[int, Depends(reader)]  # noqa: N806 - a type

    @app.get("/api/v1/tasks", response_model=Page)
    async def page(db: Session, person: Reader, limit: int = 30) -> Any:
        length = func.make_interval(0, 0, 0, 0, 0, func.coalesce(Task.duration, 0))
        wanted = (
            _scoped(person)
            .where(
                Task.state.not_in(_CLOSED),
                or_(Task.kind == "task", Task.due_at + length > given.instant),
            )
            .order_by(Task.due_at, Task.priority, Task.id)
            .limit(limit + 1)
        )
        rows = list((await db.scalars(wanted)).all())
        more = rows[limit - 1].id if len(rows) > limit else None
        return {"items": rows[:limit], "next_cursor": more, "now": given.instant}

    @app.get("/api/v1/tasks/{task_id}", response_model=Whole)
    async def one(db: Session, person: Reader, task_id: int) -> Any:
        return await _one(db, person, task_id)

    @app.post("/api/v1/tasks", response_model=Whole, status_code=201)
    async def create(db: Session, person: Reader, new: New) -> Any:
        return await _one(db, person, await _create(db, person, new, given.instant))

    return app


async def _one(db: AsyncSession, person: int, task_id: int) -> Task:
    wanted = _scoped(person).options(selectinload(Task.checklist)).where(Task.id == task_id)
    found: Task | None = (
        await db.scalars(wanted.execution_options(populate_existing=True))
    ).first()
    if found is None:
        raise HTTPException(404)
    return found


async def _create(db: AsyncSession, person: int, new: New, now: datetime) -> int:
    title = new.title.strip()
    if not title or new.due.at <= now:
        raise HTTPException(422)
    inside = select(Membership.person_id).where(
        Membership.team_id == new.team_id, Membership.person_id.in_([person, *new.assignee_ids])
    )
    if set(await db.scalars(inside)) != {person, *new.assignee_ids}:
        raise HTTPException(404)
    numbered = (
        update(Team)
        .where(Team.id == new.team_id)
        .values(last_number=Team.last_number + 1)
        .returning(Team.last_number, Team.timezone)
    )
    number, zone = (await db.execute(numbered)).one()
    task = Task(
        team_id=new.team_id,
        number=number,
        title=title,
        author_id=person,
        due_at=new.due.at,
        timezone=zone,
        created_at=now,
        updated_at=now,
        assignments=[
            Assignment(person_id=each, created_at=now, updated_at=now) for each in new.assignee_ids
        ],
    )
    db.add(task)
    await db.flush()
    db.add(
        Activity(team_id=new.team_id, task_id=task.id, actor_id=person, action="created", at=now)
    )
    for each in task.assignments:
        db.add_all(_owed(each, person, new.due.at, now))
    await db.flush()
    await db.execute(text("SELECT pg_notify('deliveries', '')"))
    await db.commit()
    return task.id


async def main(given: Options) -> None:
    """By uvicorn, with its faster parser and without its log."""
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(
        application(given), log_level="warning", access_log=False, loop="asyncio", http="httptools"
    )
    quiet_collector()
    ready(listening.getsockname()[1])
    await uvicorn.Server(config).serve(sockets=[listening])


if __name__ == "__main__":
    asyncio.run(main(options()))
