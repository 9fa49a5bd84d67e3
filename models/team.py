"""Teams, who is in them, and invitations into them."""

from enum import StrEnum

from tortoise import fields
from tortoise.models import Model

from models import limits, values
from models.indexes import UniqueIndex
from models.person import Mode, Person


class Role(StrEnum):
    """What somebody is in a team; exactly one owner."""

    OWNER = "owner"
    ADMIN = "admin"
    MEMBER = "member"


class AssignOthers(StrEnum):
    """A team's answer to: who may assign tasks to others?"""

    EVERYONE = "everyone"
    ADMINS = "admins"


class Team(Model):
    """People and their tasks. A personal one belongs to one person for ever."""

    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(max_length=limits.TEAM_NAME)
    description = fields.CharField(max_length=limits.TEAM_DESCRIPTION, default="")
    timezone = fields.CharField(max_length=64, default=values.DEFAULT_TIMEZONE)
    personal_of: fields.OneToOneNullableRelation[Person] = fields.OneToOneField(
        "models.Person", related_name="personal_team", null=True, on_delete=fields.CASCADE
    )
    personal_of_id: int | None
    assign_others = fields.CharEnumField(AssignOthers, default=AssignOthers.EVERYONE, max_length=16)
    own_tasks_only = fields.BooleanField(default=False)
    """Whether members see only tasks that they wrote, do, or watch."""
    working_days = fields.CharField(max_length=7, default=values.WORKING_DAYS)
    """ISO weekdays, Monday is 1: «12345»."""
    review_by_default = fields.BooleanField(default=False)
    """Whether new tasks ask for their author's acceptance."""
    last_number = fields.IntField(default=0)
    """The number of the newest task; the next one takes this plus one."""
    created_at = fields.DatetimeField()

    class Meta:
        table = "teams"

    @property
    def personal(self) -> bool:
        """Whether it is somebody's own «Личное»."""
        return self.personal_of_id is not None


class Membership(Model):
    """One person in one team."""

    id = fields.BigIntField(primary_key=True)
    team: fields.ForeignKeyRelation[Team] = fields.ForeignKeyField(
        "models.Team", related_name="memberships", on_delete=fields.CASCADE
    )
    team_id: int
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="memberships", on_delete=fields.CASCADE
    )
    person_id: int
    role = fields.CharEnumField(Role, max_length=16)
    mode = fields.CharEnumField(Mode, null=True, max_length=8)
    """How the bot's messages about this team reach the member; None: as all others."""
    joined_at = fields.DatetimeField()

    class Meta:
        table = "memberships"
        unique_together = (("team", "person"),)
        indexes = (
            UniqueIndex(
                fields=("team_id",), name="one_owner_per_team", condition={"role": "owner"}
            ),
            ("person",),
        )


class Invite(Model):
    """A deep link into a team."""

    id = fields.BigIntField(primary_key=True)
    team: fields.ForeignKeyRelation[Team] = fields.ForeignKeyField(
        "models.Team", related_name="invites", on_delete=fields.CASCADE
    )
    team_id: int
    token = fields.CharField(max_length=64, unique=True)
    role = fields.CharEnumField(Role, default=Role.MEMBER, max_length=16)
    author: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="invites", on_delete=fields.CASCADE
    )
    author_id: int
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(null=True)
    max_uses = fields.IntField(null=True)
    uses = fields.IntField(default=0)
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "invites"
        indexes = (("team",), ("author",))
