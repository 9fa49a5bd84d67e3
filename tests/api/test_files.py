"""Attachments: listed for whoever may see the task, opened by links of ours that end."""

import pytest

from models import comments
from models.attachments import NewFile
from models.comment import AttachmentKind
from models.task import Task
from models.team import Team
from tests.api.conftest import Caller, Clock, Json

URL = "https://i.oneme.ru/i?r=photo"


@pytest.fixture
async def listed(anna: Caller, office: Team, clock: Clock) -> Json:
    """The only attachment of a task."""
    made = await anna.post("/tasks", title="Смета", team_id=office.id)
    photo = NewFile(AttachmentKind.IMAGE, "token", URL, "", 120)
    await comments.add(anna.id, made["id"], "Вот", clock.now, files=[photo])
    (item,) = (await anna.get(f"/tasks/{made['id']}/attachments"))["items"]
    return dict(item)


async def test_a_link_of_ours_leads_to_where_max_serves_the_file(
    anna: Caller, listed: Json
) -> None:
    assert (listed["kind"], listed["size"]) == ("image", 120)
    assert URL not in str(listed)
    answer = await anna.client.get(listed["link"], allow_redirects=False)
    assert (answer.status, answer.headers["Location"]) == (302, URL)
    assert answer.headers["Referrer-Policy"] == "no-referrer"


async def test_a_link_ends_and_cannot_be_made_up(anna: Caller, listed: Json, clock: Clock) -> None:
    link = str(listed["link"])
    number, until, mark = link.removeprefix("/files/").split(".")
    forged = [
        f"/files/{int(number) + 1}.{until}.{mark}",
        f"/files/{number}.{int(until) + 1}.{mark}",
        f"/files/{number}.{until}.{'A' * 43}",
        "/files/nonsense",
    ]
    for path in forged:
        assert (await anna.client.get(path, allow_redirects=False)).status == 404
    clock.advance(hours=1)
    assert (await anna.client.get(link, allow_redirects=False)).status == 404


async def test_a_deleted_task_takes_its_files_along(
    anna: Caller, listed: Json, clock: Clock
) -> None:
    await Task.all().update(deleted_at=clock.now)
    assert (await anna.client.get(str(listed["link"]), allow_redirects=False)).status == 404


async def test_strangers_see_no_attachments(kate: Caller, listed: Json) -> None:
    assert listed
    task = await Task.get()
    await kate.get(f"/tasks/{task.id}/attachments", status=404)
