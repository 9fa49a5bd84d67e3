"""How people are named whatever became of them."""

from locales import Translator


def name(t: Translator, known: str) -> str:
    """The name as it is known; of somebody who had their data deleted, that they did."""
    return known or t("person-erased")
