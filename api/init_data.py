"""Init data: who opened the mini-app, signed by MAX with the bot's token.

Source: "Validation" of the mini-app documentation of dev.max.ru (September 2026): fields joined
by line feeds in the order of their keys, HMAC-SHA256 under HMAC-SHA256("WebAppData", token),
refused when older than an hour.
"""

import hmac
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from urllib.parse import unquote

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

MAX_AGE = timedelta(hours=1)
"""How long init data is good for."""
SKEW = timedelta(seconds=60)
"""How far MAX's clock may be ahead of ours."""
MAX_LENGTH = 16_384
"""Characters; real init data has about 600."""


class InitDataError(Exception):
    """Init data that proves nothing; `code` says why."""

    code = "init-data-malformed"


class ForgedError(InitDataError):
    """The signature is missing or is not the bot's."""

    code = "init-data-forged"


class ExpiredError(InitDataError):
    """Too old, or from the future."""

    code = "init-data-expired"


class MaxUser(BaseModel):
    """The person as MAX describes them."""

    model_config = ConfigDict(strict=True)

    id: int = Field(ge=1, le=2**63 - 1)
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None


class InitData(BaseModel):
    """What was signed, as far as it matters here."""

    user: MaxUser
    auth_date: datetime
    start_param: str | None = None
    seal: str
    """The same for every presentation of the same init data: `query_id`, else the signature."""


_USER = TypeAdapter(MaxUser)


def validate(raw: str, bot_token: str, now: datetime) -> InitData:
    """The content of `window.WebApp.initData`; InitDataError, ForgedError, ExpiredError."""
    fields = _fields(raw)
    signature = fields.pop("hash", "")
    if not hmac.compare_digest(sign(fields, bot_token).encode(), signature.encode()):
        raise ForgedError
    return InitData(
        user=_user(fields.get("user", "")),
        auth_date=_fresh(fields.get("auth_date", ""), now),
        start_param=fields.get("start_param") or None,
        seal=fields.get("query_id") or signature,
    )


def sign(fields: dict[str, str], bot_token: str) -> str:
    """The signature in hex of decoded fields without `hash`."""
    lines = "\n".join(f"{key}={value}" for key, value in sorted(fields.items()))
    secret = hmac.new(b"WebAppData", bot_token.encode(), sha256).digest()
    return hmac.new(secret, lines.encode(), sha256).hexdigest()


def _fields(raw: str) -> dict[str, str]:
    """Decoded once; a plus sign is a plus sign. Doubled keys would let two readers differ."""
    if not raw or len(raw) > MAX_LENGTH:
        raise InitDataError
    fields: dict[str, str] = {}
    for pair in raw.split("&"):
        key, equals, value = pair.partition("=")
        if not equals or key in fields:
            raise InitDataError
        fields[key] = _decoded(value)
    return fields


def _decoded(value: str) -> str:
    try:
        decoded = unquote(value, errors="strict")
        decoded.encode()  # a lone surrogate has no bytes to sign
    except UnicodeError:
        raise InitDataError from None
    return decoded


def _user(value: str) -> MaxUser:
    try:
        return _USER.validate_json(value)
    except ValidationError:
        raise InitDataError from None


def _fresh(value: str, now: datetime) -> datetime:
    if not (value.isascii() and value.isdigit() and len(value) <= 11):
        raise InitDataError
    signed_at = datetime.fromtimestamp(int(value), UTC)
    if not -SKEW <= now - signed_at <= MAX_AGE:
        raise ExpiredError
    return signed_at
