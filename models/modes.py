"""How a message of the bot's own reaches its reader: with sound, silently, or not at all."""

from models.delivery import Notice, group
from models.person import Mode, Person
from models.preferences import group_mode


def of(person: Person, team: Mode | None, kind: Notice, *, asked_for: bool = False) -> Mode:
    """The mode chosen for the kind's group, else for the team, else for everything.

    `asked_for`: a reminder that the person wanted at that very time comes in any case.
    """
    chosen = group_mode(person, group(kind)) or team or person.mode
    return Mode.SOUND if asked_for and chosen is Mode.OFF else chosen
