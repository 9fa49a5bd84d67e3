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
        self.field = field  # type: ignore[misc]  # known at raise only


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
    """Somebody named in `field` is not in the task's team."""

    code = "not-a-member"

    def __init__(self, *, field: str = "assignees") -> None:
        super().__init__()
        self.field = field  # type: ignore[misc]  # known at raise only


class TooManyError(InvalidError):
    """A list is longer than its limit. Details: `limit`; `field` names the list."""

    code = "too-many"

    def __init__(self, *, limit: int, field: str = "") -> None:
        super().__init__(limit=limit)
        self.field = field  # type: ignore[misc]  # known at raise only


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


class DueTooFarError(InvalidError):
    """Nothing is due after that year. Details: `year`."""

    code = "due-too-far"
    field = "due"


class NoDaysError(InvalidError):
    """Not one weekday is left."""

    code = "no-days"
    field = "working_days"


class WordsEmptyError(InvalidError):
    """A text has no visible character where one is needed: a comment, a line, a tag."""

    code = "words-empty"
    field = "text"


class TagExistsError(InvalidError):
    """The team has a tag of that name. Details: `name`."""

    code = "tag-exists"
    field = "name"


class RuleInvalidError(InvalidError):
    """Not a rule of repetition that the product can follow."""

    code = "rule-invalid"
    field = "rule"


class RuleNeedsDueError(InvalidError):
    """What repeats needs a first day."""

    code = "rule-needs-due"
    field = "due"


class EventNeedsDueError(InvalidError):
    """An event needs the time at which it begins."""

    code = "event-needs-due"
    field = "due"


class EventStartedError(DomainError):
    """The event has begun: answers are closed."""

    code = "event-started"


class NothingToAnswerError(DomainError):
    """There is no open wish for another due time."""

    code = "nothing-to-answer"


class NotInTrashError(DomainError):
    """It is not in the trash, or has been there for too long."""

    code = "not-in-trash"


class NobodyToRemindError(DomainError):
    """Everybody has answered."""

    code = "nobody-to-remind"


class WrongNameError(InvalidError):
    """The typed name is not the team's; nothing was deleted."""

    code = "wrong-name"
    field = "name"


class OwnerStaysError(DomainError):
    """The owner hands the team over before leaving it."""

    code = "owner-stays"


class PhoneNotOwnError(InvalidError):
    """The contact is somebody else's."""

    code = "phone-not-own"
    field = "phone"


class DayPartsError(InvalidError):
    """Morning, afternoon, evening and night must follow one another."""

    code = "day-parts"
    field = "day_parts"


class QuietHoursError(InvalidError):
    """Quiet hours begin and end at the same time."""

    code = "quiet-hours"
    field = "quiet_from"


class QuietPairError(InvalidError):
    """Quiet hours have a beginning and no end, or the other way round."""

    code = "quiet-pair"
    field = "quiet_until"


class PeriodError(InvalidError):
    """Not a stretch of days that can be shown. Details: `days` that it may have at most."""

    code = "period"
    field = "to"


class CalendarUnreadableError(InvalidError):
    """Not a calendar file (RFC 5545)."""

    code = "calendar-unreadable"
    field = "body"


class RuleUnsupportedError(InvalidError):
    """A rule of another calendar that the product cannot follow. Details: `part` of its text."""

    code = "rule-unsupported"
    field = "rule"


class CalendarDateError(InvalidError):
    """An entry of another calendar with no time that can be read, or none that could be."""

    code = "calendar-date"
    field = "due"


class CalendarCancelledError(InvalidError):
    """An entry of another calendar that does not take place."""

    code = "calendar-cancelled"
    field = "state"


class DurationError(InvalidError):
    """An event takes some minutes, and no more than a month."""

    code = "duration"
    field = "duration"


class TooManyTeamsError(TooManyError):
    """The person is in as many teams as one can be."""

    code = "too-many-teams"


class TooManyInvitesError(TooManyError):
    """The team has as many live invitations as it can have."""

    code = "too-many-invites"


class TooManyTagsError(TooManyError):
    """The team has as many tags as it can have."""

    code = "too-many-tags"


class TooManyTokensError(TooManyError):
    """The person has as many tokens as they can have."""

    code = "too-many-tokens"


class PhoneMissingError(InvalidError):
    """The contact has no phone number."""

    code = "phone-missing"
    field = "phone"


class ExportTooSoonError(DomainError):
    """The person's data were exported a moment ago. Details: `minutes` until they may be again."""

    code = "export-too-soon"


class ChatBoundError(DomainError):
    """The chat has a team already, or the team a chat. Details: `team`."""

    code = "chat-bound"


class NotHostError(ForbiddenError):
    """Somebody else brought the bot into the chat."""

    code = "not-host"


class RemovedError(ForbiddenError):
    """The person was removed from the chat's team."""

    code = "removed"


class LeftError(ForbiddenError):
    """The person has left the chat's team, and has to say that they want to come back."""

    code = "left"


class ErasedError(ForbiddenError):
    """The person had their data deleted, and has not begun anew."""

    code = "erased"
