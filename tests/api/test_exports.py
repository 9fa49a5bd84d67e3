"""Tables for spreadsheets."""

import csv
import io

import pytest

from models import export, sheets, tasks
from models.making import NewTask
from models.task import Task
from models.team import Team
from tests.api.conftest import Caller, Clock
from tests.world import many_tasks


def rows(data: bytes) -> list[dict[str, str]]:
    """As Excel opens it."""
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\xef\xbb\xbf") == 1
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


async def table(caller: Caller, path: str) -> list[dict[str, str]]:
    response = await caller.request("GET", path)
    assert response.status == 200
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert response.headers["Content-Disposition"].endswith('-2026-11-23.csv"')
    return rows(await response.read())


async def test_a_list_as_a_table(anna: Caller, boris: Caller, office: Team) -> None:
    await anna.post(
        "/tasks",
        title="=HYPERLINK(1)",
        description="строка; с «кавычками»\nи второй",
        team_id=office.id,
        assignee_ids=[boris.id],
        due={"at": "2026-11-24T07:00:00Z"},
    )
    await anna.post("/tasks", title="День", team_id=office.id, due={"date": "2026-11-25"})
    first, second = await table(anna, "/tasks.csv?view=team")
    assert first == {
        "number": "1",
        "team": "Офис",
        "kind": "task",
        "title": "'=HYPERLINK(1)",
        "description": "строка; с «кавычками»\nи второй",
        "state": "open",
        "priority": "medium",
        "due": "2026-11-24 10:00",
        "author": "Анна Смирнова",
        "people": "Борис",
        "tags": "",
        "created_at": "2026-11-23 09:00",
        "closed_at": "",
    }
    assert second["due"] == "2026-11-25"
    assert [row["title"] for row in await table(boris, "/tasks.csv?view=mine")] == [
        "'=HYPERLINK(1)"
    ]
    assert await table(boris, f"/tasks.csv?person_id={anna.id}") == []


async def test_a_foreign_team_leaves_an_empty_table(
    anna: Caller, kate: Caller, office: Team
) -> None:
    await anna.post("/tasks", title="Дело", team_id=office.id)
    assert (await kate.get(f"/tasks.csv?team_id={office.id}", 404))["code"] == "not-found"
    assert (await kate.get("/tasks.csv?view=secret", 400))["code"] == "bad-parameters"


async def test_everything_of_a_team_batch_by_batch(
    anna: Caller, office: Team, clock: Clock
) -> None:
    await many_tasks(anna.person, office, export.BATCH + 1, anna.person)
    done = await anna.post("/tasks", title="Закрыто", team_id=office.id)
    await anna.post(f"/tasks/{done['id']}/moves", 200, action="close")
    gone = await tasks.create(anna.person, NewTask("В корзине", office.id), clock.now)
    await Task.filter(id=gone.id).update(deleted_at=clock.now)
    found = await table(anna, f"/teams/{office.id}/export.csv")
    assert len(found) == export.BATCH + 2
    assert (found[-1]["title"], found[-1]["closed_at"]) == ("Закрыто", "2026-11-23 09:00")


async def test_an_empty_team_has_its_columns(anna: Caller, office: Team) -> None:
    assert await table(anna, f"/teams/{office.id}/export.csv") == []


async def test_the_whole_team_is_for_those_who_manage_it(
    boris: Caller, kate: Caller, office: Team
) -> None:
    await boris.get(f"/teams/{office.id}/export.csv", 403)
    await kate.get(f"/teams/{office.id}/export.csv", 404)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_is_never_a_formula(start: str) -> None:
    [row] = rows(sheets.table(["a"], [[f"{start}1+1"]]))
    assert row["a"] == f"'{start}1+1"
