"""People, as MAX knows them, and what they chose."""

from tortoise import fields
from tortoise.models import Model

from models import values


class Person(Model):
    """Somebody who ever spoke to the bot. `id` is their MAX user id."""

    id = fields.BigIntField(primary_key=True, generated=False)
    first_name = fields.CharField(max_length=128)
    last_name = fields.CharField(max_length=128, default="")
    username = fields.CharField(max_length=128, null=True)
    language = fields.CharField(max_length=8, default=values.LANGUAGES[0])
    timezone = fields.CharField(max_length=64, default=values.DEFAULT_TIMEZONE)
    reachable = fields.BooleanField(default=False)
    """Whether the bot may write to them: they started it and have not stopped it."""
    dialog_id = fields.BigIntField(null=True)
    """MAX's own id of the private dialog, by which its messages can be read; never `id`."""
    created_at = fields.DatetimeField()

    class Meta:
        table = "people"

    @property
    def name(self) -> str:
        """First and last name, as shown to others."""
        return f"{self.first_name} {self.last_name}".strip()
