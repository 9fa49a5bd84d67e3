"""What people do again and again: a task from its title to «Создать», a card found by words."""

from collections.abc import Sequence

from tests.week.colleagues import Colleague


async def to_team(who: Colleague) -> None:
    """The screen of the week's team."""
    await who.say("/teams")
    await who.pick("team")


async def to_member(who: Colleague, member: str) -> None:
    """Somebody of the team."""
    await to_team(who)
    await who.press("teams-members")
    await who.pick(member)


async def find(who: Colleague, key: str) -> None:
    """The card of the task that is called so."""
    await who.say(f"/search {who.week.word(key)}")
    await who.pick(key)


async def to_people(who: Colleague, key: str) -> None:
    """A task of the team up to the question who does it."""
    await who.say("/new")
    if who.sees("create-fresh"):
        await who.press("create-fresh")
    await who.write(key)
    await who.pick("team")


async def draft(who: Colleague, key: str, *, to: Sequence[str] = (), due: str = "due-none") -> None:
    """A task of the team up to the last look at it; `due`: a button, or a date to be typed."""
    await to_people(who, key)
    for name in to:
        await choose(who, name)
    await (who.press("create-go-on") if to else who.press("create-nobody", kind="task"))
    await set_due(who, due)


async def choose(who: Colleague, name: str) -> None:
    """Ticks somebody, or oneself."""
    await (who.press("person-me") if who.week[name] is who else who.pick(name))


async def set_due(who: Colleague, due: str) -> None:
    """By a button that needs no date, or in words."""
    if due in who.week.words:
        await who.write(due)
    elif due == "due-friday":
        await who.touch(who.week.t(due, friday_day="").rstrip())
    else:
        await who.press(due)
