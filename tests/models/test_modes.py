"""How messages reach people: the most specific choice wins."""

import pytest

from models import modes
from models.delivery import Group, Notice, group
from models.person import Mode, Person

SOUND, SILENT, OFF = Mode.SOUND, Mode.SILENT, Mode.OFF


@pytest.mark.parametrize(
    ("person", "team", "of_group", "mode"),
    [
        (SOUND, None, None, SOUND),
        (SILENT, None, None, SILENT),
        (OFF, None, None, OFF),
        (SOUND, SILENT, None, SILENT),
        (OFF, SOUND, None, SOUND),
        (SOUND, OFF, None, OFF),
        (SOUND, OFF, SILENT, SILENT),
        (OFF, OFF, SOUND, SOUND),
        (SOUND, SOUND, OFF, OFF),
    ],
)
def test_the_kind_goes_before_the_team_and_the_team_before_everything(
    person: Mode, team: Mode | None, of_group: Mode | None, mode: Mode
) -> None:
    chosen = {Group.COMMENTS.value: of_group.value} if of_group else {}
    reader = Person(id=1, first_name="Вера", mode=person, modes=chosen)
    assert modes.of(reader, team, Notice.COMMENT) is mode
    assert modes.of(reader, team, Notice.DONE) is (team or person)


@pytest.mark.parametrize(("mode", "heard"), [(SOUND, SOUND), (SILENT, SILENT), (OFF, SOUND)])
def test_what_was_asked_for_comes_in_any_case(mode: Mode, heard: Mode) -> None:
    reader = Person(id=1, first_name="Вера", mode=mode)
    assert modes.of(reader, None, Notice.REMINDER, asked_for=True) is heard


def test_every_kind_can_be_switched_off() -> None:
    for kind in Notice:
        reader = Person(id=1, first_name="Вера", modes={group(kind).value: OFF.value})
        assert modes.of(reader, SOUND, kind) is OFF
    assert {group(kind) for kind in Notice} == set(Group)
