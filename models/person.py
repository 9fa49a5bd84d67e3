"""People, as MAX knows them, and what they chose."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.models import Model

from models import limits, values
from models.indexes import WhereIndex

DIGESTED = "digest_at IS NOT NULL AND reachable AND erased_at IS NULL"
"""Those who get a morning digest."""


class Mode(StrEnum):
    """How the bot's own messages reach somebody."""

    SOUND = "sound"
    SILENT = "silent"
    OFF = "off"


class Person(Model):
    """Somebody who ever spoke to the bot. `id` is their MAX user id.

    Times of day are minutes after midnight in the person's zone.
    """

    id = fields.BigIntField(primary_key=True, generated=False)
    first_name = fields.CharField(max_length=128)
    last_name = fields.CharField(max_length=128, default="")
    username = fields.CharField(max_length=128, null=True)
    chosen_name = fields.CharField(max_length=limits.NAME, default="")
    """What they want to be called here; empty: as in MAX."""
    language = fields.CharField(max_length=8, default=values.LANGUAGES[0])
    timezone = fields.CharField(max_length=64, default=values.DEFAULT_TIMEZONE)
    phone = fields.CharField(max_length=32, null=True)
    """Shown to nobody but themselves, never logged."""
    working_days = fields.CharField(max_length=7, default=values.WORKING_DAYS)
    """ISO weekdays, Monday is 1: «12345»."""
    day_parts: fields.Field[list[int]] = fields.JSONField(default=lambda: [540, 780, 1140, 1380])
    """What they mean by morning, afternoon, evening and night."""
    saves_at_once = fields.BooleanField(default=False)
    """Whether what they write becomes a task without a look at it before."""
    digest_at = fields.SmallIntField(null=True)
    """When the morning digest comes; None: never."""
    quiet_from = fields.SmallIntField(null=True)
    quiet_until = fields.SmallIntField(null=True)
    """Both or none; the hours may go over midnight."""
    default_reminders: fields.Field[list[int]] = fields.JSONField(default=lambda: [60])
    """Minutes before a due time at which they are reminded."""
    quiet_days = fields.BooleanField(default=False)
    """Whether the bot keeps quiet on days that are not `working_days`."""
    nag_every = fields.SmallIntField(null=True, default=1440)
    """Minutes between two messages about an overdue task; None: the due time is the last word."""
    mode = fields.CharEnumField(Mode, default=Mode.SOUND, max_length=8)
    modes: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    """Another mode for groups of notices: `models.delivery.Group` → `Mode`."""
    reachable = fields.BooleanField(default=False)
    """Whether the bot may write to them: they started it and have not stopped it."""
    dialog_id = fields.BigIntField(null=True)
    """MAX's own id of the private dialog, by which its messages can be read; never `id`."""
    sessions_from = fields.DatetimeField(null=True)
    """Sessions of the mini-app that began before are over."""
    created_at = fields.DatetimeField()
    welcomed_at = fields.DatetimeField(null=True)
    """When they were first shown around, or came by an invitation that needed no showing."""
    erased_at = fields.DatetimeField(null=True)
    """When they had their data deleted; the row stays for what they share with others."""

    class Meta:
        table = "people"
        indexes = (
            WhereIndex(fields=("timezone", "digest_at"), name="people_digested", where=DIGESTED),
        )

    @property
    def name(self) -> str:
        """First and last name or what they chose, as shown to others; empty once erased."""
        return full_name(self.chosen_name, self.first_name, self.last_name)


def full_name(chosen: str, first: str, last: str) -> str:
    """What somebody is called, of what is known of them."""
    return chosen or f"{first} {last}".strip()
