import pytest

from bot.max import message_url


def test_a_message_of_a_group_has_the_link_that_max_makes() -> None:
    mid = "mid.ffffbd3137103a3d019d87f93cda00e7"
    assert message_url(mid) == "https://max.ru/c/-73455901853123/AZ2H-TzaAOc"


@pytest.mark.parametrize(
    "mid",
    [
        "mid.000000000adf429c019d47d58f2b3d9e",  # of a private dialog
        "mid.ffffbd3137103a3d",
        "mid.ffffbd3137103a3d019d87f93cda00e7ff",
        "ffffbd3137103a3d019d87f93cda00e7",
        "",
    ],
)
def test_other_ids_have_no_link(mid: str) -> None:
    assert message_url(mid) is None
