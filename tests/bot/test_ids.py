import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.max.ids import int_to_mid, mid_to_int
from tests.bot.payloads import MID


def test_a_message_id_survives_the_way_there_and_back() -> None:
    assert int_to_mid(mid_to_int(MID)) == MID


def test_no_message_is_zero() -> None:
    assert mid_to_int("") == 0
    assert int_to_mid(0) == ""


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_any_message_id_survives(mid: str) -> None:
    assert int_to_mid(mid_to_int(mid)) == mid


@given(st.text(min_size=1), st.text(min_size=1))
def test_two_messages_never_get_one_number(one: str, other: str) -> None:
    if one.strip("\0") != other.strip("\0"):
        numbers = {mid_to_int(m.encode("utf-8", "replace").decode()) for m in (one, other)}
        assert len(numbers) == 2


def test_a_number_that_is_no_message_id_is_refused() -> None:
    with pytest.raises(ValueError, match="never negative"):
        int_to_mid(-1)
