"""Refusals of the domain.

Each class carries `code`: the stable id of its sentence in `locales` (`error-<code>`) and of its
problem type in the API. `args` of the sentence are keyword arguments of the exception.
"""

from typing import Any, ClassVar


class DomainError(Exception):
    """Something a person asked for can't be done; says why by `code` and `details`."""

    code: ClassVar[str] = "refused"

    def __init__(self, **details: Any) -> None:
        super().__init__(self.code)
        self.details = details


class NotFoundError(DomainError):
    """There is no such thing, or the person may not know of it (foreign ids answer alike)."""

    code = "not-found"


class ForbiddenError(DomainError):
    """The person sees it but may not do this to it."""

    code = "forbidden"


class InvalidError(DomainError):
    """A value can't be accepted; `field` names it."""

    code = "invalid"
    field: ClassVar[str] = ""


class TitleEmptyError(InvalidError):
    """A title has no visible character."""

    code = "title-empty"
    field = "title"


class TeamNameEmptyError(InvalidError):
    """A team's name has no visible character."""

    code = "team-name-empty"
    field = "name"


class TooLongError(InvalidError):
    """A text is longer than its limit. Details: `field`, `limit`, `length` in characters."""

    code = "too-long"

    def __init__(self, *, field: str, limit: int, length: int) -> None:
        super().__init__(what=field, limit=limit, length=length)
        self.field = field  # type: ignore[misc]  # the only error whose field is known at raise


class DueInPastError(InvalidError):
    """The due time has already gone."""

    code = "due-in-past"
    field = "due"


class UnknownTimezoneError(InvalidError):
    """Not an IANA zone name."""

    code = "unknown-timezone"
    field = "timezone"


class UnknownLanguageError(InvalidError):
    """Not a language the product speaks."""

    code = "unknown-language"
    field = "language"


class NotAMemberError(InvalidError):
    """An assignee is not in the task's team."""

    code = "not-a-member"
    field = "assignees"


class TooManyError(InvalidError):
    """A list is longer than its limit. Details: `limit`."""

    code = "too-many"


class ReasonEmptyError(InvalidError):
    """A refusal needs its reason."""

    code = "reason-empty"
    field = "reason"


class NoDueError(InvalidError):
    """A reminder before the due time needs a due time."""

    code = "no-due"
    field = "due"


class WrongStateError(DomainError):
    """The move doesn't start from here. Details: `action`, `state`: what it is now."""

    code = "wrong-state"


class ConflictError(DomainError):
    """Somebody changed it meanwhile. Details: `version`: what it is now."""

    code = "conflict"


class InviteInvalidError(DomainError):
    """No such invitation."""

    code = "invite-unknown"


class InviteExpiredError(DomainError):
    """The invitation's time is over."""

    code = "invite-expired"


class InviteUsedUpError(DomainError):
    """The invitation was used as often as it may be."""

    code = "invite-used-up"


class InviteRevokedError(DomainError):
    """The invitation was taken back."""

    code = "invite-revoked"
