"""What may come of a call to MAX, and how aiogram's handlers are told."""

from typing import Any

from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod


class CallError(Exception):
    """A call to MAX that did not succeed."""


class RefusedError(CallError):
    """MAX answered, and the answer is no.

    `status` is HTTP's (200 where MAX says `success: false`), `code` MAX's own, both as sent.
    """

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.code = code
        self.message = message


class UnreachableError(CallError):
    """MAX did not answer; where the call changes something, it surely was not received."""


class LostAnswerError(CallError):
    """The call went out and no answer came: MAX may or may not have carried it out."""


class OutcomeUnknown(TelegramNetworkError):  # noqa: N818 - says what is known, as aiogram's names do
    """A message may have been sent or not: look for it before sending it again.

    Raised instead of a retry, for a second copy is worse than a question.
    """


class KeyboardRefusedError(ValueError):
    """MAX would refuse this keyboard; says which limit it breaks."""


_BY_STATUS: dict[int, type[TelegramAPIError]] = {
    401: TelegramUnauthorizedError,
    403: TelegramForbiddenError,
}


def to_telegram(method: TelegramMethod[Any], error: CallError) -> TelegramAPIError:
    """The exception that aiogram's idioms and aiogram-dialog expect."""
    if isinstance(error, LostAnswerError):
        return OutcomeUnknown(method, str(error))
    if not isinstance(error, RefusedError):
        return TelegramNetworkError(method, str(error))
    text = f"{error.code}: {error.message}"
    if error.status == 404:
        return _not_found(method, text)
    if error.status == 429:
        return TelegramRetryAfter(method, text, retry_after=1)
    if error.status >= 500:
        return TelegramServerError(method, text)
    return _BY_STATUS.get(error.status, TelegramBadRequest)(method, text)


def _not_found(method: TelegramMethod[Any], text: str) -> TelegramAPIError:
    """A message that is gone, in the words that aiogram-dialog looks for; or a chat."""
    name = method.__api_method__
    verb = next((verb for verb in ("edit", "delete") if name.startswith(verb)), None)
    if verb is None:
        return TelegramNotFound(method, text)
    return TelegramBadRequest(method, f"message to {verb} not found ({text})")
