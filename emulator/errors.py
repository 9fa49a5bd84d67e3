"""Refusals of the Bot API, with the codes and words of the real one where they are known.

Sources: error stubs of the official Go client, and answers quoted in public bots.
"""


class ApiError(Exception):
    """A refusal: HTTP status, MAX's code, and a message."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.code = code
        self.message = message


def bad_payload(message: str) -> ApiError:
    return ApiError(400, "proto.payload", message)


def missing_parameter(name: str) -> ApiError:
    return bad_payload(f"Missing required parameter: {name}")


def too_big(field: str, size: int, limit: int) -> ApiError:
    return bad_payload(f"Field '{field}' size ({size}) must be at most {limit}")


def too_small(field: str, size: int, limit: int) -> ApiError:
    return bad_payload(f"Field '{field}' size ({size}) must be at least {limit}")


def not_found(message: str) -> ApiError:
    return ApiError(404, "not.found", message)


def chat_not_found(chat_id: int | str) -> ApiError:
    return ApiError(404, "chat.not.found", f"Chat {chat_id} not found")


def dialog_not_found() -> ApiError:
    """The person has never started the bot."""
    return ApiError(404, "chat.not.found", "dialog.not.found")


def dialog_suspended(chat_id: int) -> ApiError:
    """The person has stopped the bot."""
    return ApiError(403, "chat.denied", f"Key: error.dialog.suspended, args: [{chat_id},].")


def chat_denied(message: str) -> ApiError:
    return ApiError(403, "chat.denied", message)


def access_denied(message: str) -> ApiError:
    return ApiError(403, "access.denied", message)


def invalid_message() -> ApiError:
    """An answer to an unknown or stale press, or an edit that is not allowed."""
    return ApiError(400, "error.edit.invalid.message", "error.edit.invalid.message")


def attachment_not_ready() -> ApiError:
    return ApiError(
        400, "attachment.not.ready", "Key: errors.process.attachment.file.not.processed"
    )


def too_many_requests() -> ApiError:
    return ApiError(429, "too.many.requests", "Too many requests")
