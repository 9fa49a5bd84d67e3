import pytest

from bot.handlers.group import addressing
from bot.handlers.group.addressing import LOST, NAMES, Command, read
from bot.handlers.group.commands import _HANDLERS
from bot.handlers.group.throttle import MOST, WITHIN, Pace, Throttle
from tests.dialogs.talk import Clock


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/done 42", Command("done", "42")),
        ("/DONE 42 всё готово", Command("done", "42 всё готово")),
        ("/готово 42", Command("done", "42")),
        ("/done@task_bot 42", Command("done", "42")),
        ("@task_bot /done 42", Command("done", "42")),
        ("@Task_Bot, /задача Купить\nзерно", Command("task", "Купить\nзерно")),
        ("/tasks", Command("tasks", "")),
        ("/board", Command("board", "")),
        ("@task_bot /fly", Command(LOST, "/fly")),
        ("/fly@task_bot", Command(LOST, "/fly")),
        ("@task_bot, купить зерно", Command(LOST, "купить зерно")),
        ("@task_bot", Command(LOST, "")),
        ("@other_bot купить зерно", None),
        ("/done@other_bot 42", None),
        ("@other_bot /done 42", None),
        ("/fly", None),
        ("done 42", None),
        ("скажи /done 42", None),
        ("", None),
    ],
)
def test_three_forms_of_address_in_two_languages(text: str, command: Command | None) -> None:
    assert read(text, "task_bot") == command


@pytest.mark.parametrize(
    ("args", "meant"),
    [
        ("42", (42, "")),
        ("#42 готово", (42, "готово")),
        ("№42: готово", (42, "готово")),
        ("42 в 10", (42, "в 10")),
        ("готово", None),
        ("42а", None),
        ("", None),
    ],
)
def test_a_number_is_read_however_it_is_written(args: str, meant: tuple[int, str] | None) -> None:
    assert Command("done", args).numbered() == meant


def test_every_command_is_done_by_somebody_and_no_word_means_two() -> None:
    assert set(NAMES) == {*_HANDLERS, "help", "bind", "unbind"}
    words = [word for word in addressing.words() if word not in NAMES]
    assert len(words) == len(set(words))
    assert all(addressing.words()[name] == name for name in NAMES)


def test_many_commands_in_a_row_are_answered_once_and_then_not_at_all() -> None:
    throttle, clock = Throttle(), Clock()
    paces = [throttle.pace(1, clock()) for _ in range(MOST + 5)]
    assert paces == [Pace.FINE] * MOST + [Pace.WARN] + [Pace.QUIET] * 4
    assert throttle.pace(2, clock()) is Pace.FINE
    clock.now += WITHIN
    assert throttle.pace(1, clock()) is Pace.FINE
