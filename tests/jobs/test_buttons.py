"""Payloads under notices."""

import pytest

from jobs.buttons import NoticeAction, NoticeButton, marker
from models.reminders import Snooze


@pytest.mark.parametrize("about", [None, 0, 2**62])
@pytest.mark.parametrize("action", NoticeAction)
def test_a_payload_comes_back_as_the_button_it_was(action: NoticeAction, about: int | None) -> None:
    button = NoticeButton(action, task_id=2**62, delivery_id=2**61, about=about)
    assert NoticeButton.unpack(button.pack()) == button
    assert len(button.pack()) < 100


@pytest.mark.parametrize(
    "payload",
    ["", "notice", "notice:1:2", "notice:1:2:fly", "notice:x:2:open", "card:1:2:open",
     "notice:1:2:agree:x", "notice:1:2:agree:3:4", "notice:1:2:agree:", "⠀"],
)  # fmt: skip
def test_other_payloads_are_nobodys(payload: str) -> None:
    assert NoticeButton.unpack(payload) is None


def test_buttons_of_older_messages_are_still_understood() -> None:
    assert NoticeButton.unpack("notice:7:42:snooze_1h") == NoticeButton(
        NoticeAction.SNOOZE_1H, task_id=42, delivery_id=7
    )


def test_a_marker_is_found_in_its_own_buttons_only() -> None:
    assert marker(7) in NoticeButton(NoticeAction.OPEN, 1, 7).pack()
    assert marker(7) not in NoticeButton(NoticeAction.OPEN, 7, 17).pack()
    assert marker(7) not in NoticeButton(NoticeAction.OPEN, 7, 77).pack()


def test_every_snooze_has_its_button() -> None:
    assert {action.snooze for action in NoticeAction} == {None, *Snooze}
