"""One's own data: taken along, deleted."""

import csv
import io
import json
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from models import (
    archive,
    comments,
    erasure,
    errors,
    export,
    inbox,
    invites,
    people,
    preferences,
    reminders,
    tasks,
    teams,
)
from models.activity import Activity
from models.comment import Comment
from models.delivery import Delivery, Notice
from models.inbox import InboxEntry, Received
from models.people import Profile
from models.person import Person
from models.task import Assignment, Reminder, State, Task
from models.team import Invite, Membership, Team
from tests.models.conftest import Office
from tests.world import ANNA, BORIS, NOW, VERA, due_in, task_for, team_of


async def exported(person: Person, folder: Path) -> dict[str, bytes]:
    """The files of the archive, unpacked."""
    await person.refresh_from_db()
    made = await archive.write(person, folder, "Что это", NOW)
    assert made.name == "max-tasks-2026-03-12.zip"
    with zipfile.ZipFile(made) as packed:
        assert packed.testzip() is None
        return {name: packed.read(name) for name in packed.namelist()}


def lines(content: bytes) -> list[dict[str, str]]:
    """A table as Excel opens it."""
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


async def test_the_archive_has_everything_of_ones_own(office: Office, tmp_path: Path) -> None:
    await preferences.set_phone(office.anna, ANNA, "79991112233")
    await preferences.set_phone(office.vera, VERA, "79994445566")
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=5))
    await comments.add(ANNA, task.id, "Моё слово; с «кавычками»\nи строкой", NOW)
    await comments.add(VERA, task.id, "Чужое слово", NOW)
    await reminders.add(ANNA, task.id, NOW, minutes_before=15)
    await invites.current(office.anna, office.team.id, NOW)
    files = await exported(office.anna, tmp_path)
    assert files.keys() == {"README.txt", "data.json", *(f"{name}.csv" for name in export.TABLES)}
    everything: dict[str, Any] = json.loads(files["data.json"])
    assert everything.keys() == export.TABLES.keys()
    assert everything["profile"][0]["phone"] == "+79991112233"
    assert b"79994445566" not in b"".join(files.values())
    assert [team["role"] for team in everything["teams"]] == ["owner", "owner"]
    assert everything["tasks"][0]["assignees"] == ["Вера Лебедева"]
    assert everything["tasks"][0]["due"] == "2026-03-12T14:00:00+00:00"
    assert [c["text"] for c in everything["comments"]] == ["Моё слово; с «кавычками»\nи строкой"]
    assert everything["reminders"][0]["minutes_before"] == 15
    assert everything["invites"][0]["uses"] == 0
    assert "created" in {line["action"] for line in everything["activity"]}
    table = lines(files["tasks.csv"])[0]
    assert (table["team"], table["due"], table["author"]) == (
        "Отдел продаж", "2026-03-12 17:00", "Анна Смирнова",
    )  # fmt: skip
    assert lines(files["comments.csv"])[0]["text"] == "Моё слово; с «кавычками»\nи строкой"
    assert files["README.txt"].decode("utf-8-sig") == "Что это"


@pytest.mark.parametrize("title", ["=HYPERLINK(1)", "+7", "-1", "@SUM(A1)"])
async def test_no_cell_is_a_formula(office: Office, tmp_path: Path, title: str) -> None:
    await task_for(office.anna, office.team, title=title)
    files = await exported(office.anna, tmp_path)
    assert lines(files["tasks.csv"])[0]["title"] == f"'{title}"
    assert json.loads(files["data.json"])["tasks"][0]["title"] == title


async def test_of_teams_left_there_are_only_ones_own_words(office: Office, tmp_path: Path) -> None:
    task = await task_for(office.anna, office.team, office.vera, title="Тайна команды")
    await comments.add(VERA, task.id, "Слово Веры", NOW)
    await Membership.filter(team=office.team, person_id=VERA).delete()
    files = await exported(office.vera, tmp_path)
    assert "Тайна" not in files["data.json"].decode()
    [comment] = json.loads(files["data.json"])["comments"]
    assert (comment["team"], comment["title"], comment["text"]) == ("", "", "Слово Веры")


async def test_deleted_tasks_are_their_authors_only(office: Office, tmp_path: Path) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    await Task.filter(id=task.id).update(deleted_at=NOW)
    mine, hers = tmp_path / "anna", tmp_path / "vera"
    mine.mkdir()
    hers.mkdir()
    [own] = json.loads((await exported(office.anna, mine))["data.json"])["tasks"]
    assert own["deleted_at"] == "2026-03-12T09:00:00+00:00"
    assert json.loads((await exported(office.vera, hers))["data.json"])["tasks"] == []


async def test_many_rows_come_in_batches(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export, "BATCH", 2)
    for number in range(5):
        task = await task_for(office.anna, office.team, title=f"Дело {number}")
        await comments.add(ANNA, task.id, f"Слово {number}", NOW)
    everything = json.loads((await exported(office.anna, tmp_path))["data.json"])
    assert [t["title"] for t in everything["tasks"]] == [f"Дело {n}" for n in range(5)]
    assert [c["text"] for c in everything["comments"]] == [f"Слово {n}" for n in range(5)]


async def test_between_two_exports_there_is_a_pause(office: Office) -> None:
    await export.check_pause(ANNA, NOW)
    await export.arrived(ANNA, NOW)
    with pytest.raises(errors.ExportTooSoonError) as refused:
        await export.check_pause(ANNA, NOW + timedelta(seconds=61))
    assert refused.value.details == {"minutes": 4}
    await export.check_pause(BORIS, NOW)
    await export.check_pause(ANNA, NOW + export.PAUSE)


async def test_what_deleting_does_is_known_before(office: Office) -> None:
    alone = await team_of(office.anna, name="Одна")
    guest = await team_of(office.boris, office.anna, name="Волонтёры")
    own = await teams.personal(ANNA)
    await task_for(office.anna, own)
    seen = await erasure.foresee(ANNA)
    assert [team.id for team in seen.owned] == [office.team.id]
    assert [team.id for team in seen.deleted] == [alone.id]
    assert [team.id for team in seen.left] == [guest.id]
    assert seen.tasks == 1


async def test_an_owner_hands_their_team_over_first(office: Office) -> None:
    with pytest.raises(errors.OwnerStaysError):
        await erasure.erase(ANNA, NOW)
    anna = await Person.get(id=ANNA)
    assert (anna.name, anna.erased_at) == ("Анна Смирнова", None)
    assert await Membership.filter(person_id=ANNA).count() == 2


async def test_everything_of_ones_own_goes(office: Office) -> None:
    alone = await team_of(office.vera, name="Одна")
    own = await teams.personal(VERA)
    await task_for(office.vera, own, office.vera, due=due_in(hours=2))
    await task_for(office.vera, alone, office.vera)
    await preferences.set_phone(office.vera, VERA, "79994445566")
    await invites.current(office.vera, alone.id, NOW)
    await inbox.store([Received("k", VERA, '{"text": "личное"}')], None, NOW)
    await InboxEntry.all().update(handled_at=NOW)
    await erasure.erase(VERA, NOW)
    vera = await Person.get(id=VERA)
    assert (vera.name, vera.phone, vera.username, vera.dialog_id) == ("", None, None, None)
    assert (vera.erased_at, vera.reachable) == (NOW, False)
    assert not await Membership.exists(person_id=VERA)
    assert not await Team.exists(id__in=[own.id, alone.id])
    assert not await Task.everything.filter(author_id=VERA).exists()
    assert not await Invite.exists(author_id=VERA)
    assert not await Reminder.exists(person_id=VERA)
    assert not await Delivery.exists(recipient=VERA)
    assert (await InboxEntry.get(key="k")).update == {}


async def test_what_is_shared_stays_without_a_name(office: Office) -> None:
    given = await task_for(office.anna, office.team, office.vera, due=due_in(hours=5))
    written = await task_for(office.vera, office.team, office.boris, title="Позвать мастера")
    await comments.add(VERA, given.id, "Слово Веры", NOW)
    await erasure.erase(VERA, NOW)
    assert not await Assignment.exists(task_id=given.id)
    told = await Delivery.get(recipient=ANNA, kind=Notice.ASSIGNEE_LEFT)
    assert told.task_id == given.id
    kept = await tasks.load(written.id)
    assert (kept.state, kept.author.name) == (State.OPEN, "")
    assert (await Comment.get().select_related("author")).author.name == ""
    assert await Activity.filter(actor_id=VERA).exists()


async def test_whoever_comes_back_begins_anew(office: Office) -> None:
    await erasure.erase(VERA, NOW)
    profile = Profile(VERA, "Вера", "Лебедева", locale="en", dialog_id=5)
    gone = await people.meet(profile, NOW, anew=False)
    assert (gone.name, bool(gone.erased_at)) == ("", True)
    await people.set_reachable(VERA, True)
    await people.set_dialog(VERA, 5)
    assert (await Person.get(id=VERA)).dialog_id is None
    await Delivery.create(
        recipient=VERA, kind=Notice.COMMENT, due_at=NOW, send_at=NOW, created_at=NOW
    )
    later = NOW + timedelta(days=1)
    back = await people.meet(profile, later)
    assert (back.name, back.language, back.created_at) == ("Вера Лебедева", "en", later)
    assert (back.erased_at, back.welcomed_at, back.reachable) == (None, None, False)
    assert [m.team.personal for m in await teams.of(VERA)] == [True]
    assert (await people.meet(profile, later)).id == VERA
    assert await Team.filter(personal_of_id=VERA).count() == 1
    assert not await Delivery.exists(recipient=VERA)


async def test_deleting_twice_changes_nothing(office: Office) -> None:
    await erasure.erase(VERA, NOW)
    await erasure.erase(VERA, NOW + timedelta(days=1))
    assert (await Person.get(id=VERA)).erased_at == NOW
