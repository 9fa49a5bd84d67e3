"""Addresses in MAX: the bot's dialog, and the mini-app at one of its screens."""


def start(bot: str, payload: str) -> str:
    """Opens the dialog, which gets `/start <payload>`."""
    return f"https://max.ru/{bot}?start={payload}"


def app(bot: str, payload: str) -> str:
    """Opens the mini-app, which gets the payload as its `start_param`."""
    return f"https://max.ru/{bot}?startapp={payload}"
