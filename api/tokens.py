"""Session tokens: short-lived, signed, naming a person and nothing else."""

import hmac
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import jwt

LIFETIME = timedelta(hours=1)
"""How long a token is good for."""
SESSION = timedelta(hours=12)
"""How long a session can be renewed after its init data was accepted."""
_ISSUER = "max-task-manager"
_AUDIENCE = "mini-app"
_ALGORITHM = "HS256"
_CLAIMS = ["iss", "aud", "sub", "iat", "exp", "auth_time"]


class TokenError(Exception):
    """Not a token of ours; `code` says why."""

    code = "session-invalid"


class TokenExpiredError(TokenError):
    """It was one."""

    code = "session-expired"


@dataclass(frozen=True, slots=True)
class Session:
    """Who speaks, and until when."""

    person_id: int
    began_at: datetime
    expires_at: datetime


def begin(person_id: int, now: datetime) -> Session:
    """A session of somebody whose init data was accepted at `now`."""
    return Session(person_id, now, now + LIFETIME)


def renewed(session: Session, now: datetime) -> Session:
    """The session for another `LIFETIME`; TokenExpiredError at the end of `SESSION`."""
    end = session.began_at + SESSION
    if now >= end:
        raise TokenExpiredError
    return Session(session.person_id, session.began_at, min(now + LIFETIME, end))


def issue(session: Session, secret: str, now: datetime) -> str:
    """The token of that session."""
    claims = {
        "iss": _ISSUER,
        "aud": _AUDIENCE,
        "sub": str(session.person_id),
        "iat": int(now.timestamp()),
        "exp": int(session.expires_at.timestamp()),
        "auth_time": session.began_at.timestamp(),  # sessions of one second are told apart
    }
    return jwt.encode(claims, _key(secret), _ALGORITHM)


def read(token: str, secret: str, now: datetime) -> Session:
    """The session of a token; TokenError, TokenExpiredError."""
    # PyJWT would compare times with the wall clock; `now` is the caller's.
    options = {"require": _CLAIMS, "verify_exp": False, "verify_iat": False}
    try:
        claims = jwt.decode(
            token,
            _key(secret),
            algorithms=[_ALGORITHM],
            audience=_AUDIENCE,
            issuer=_ISSUER,
            options=options,  # type: ignore[arg-type]  # a TypedDict that is not exported
        )
        session = Session(int(claims["sub"]), _at(claims["auth_time"]), _at(claims["exp"]))
    except (jwt.InvalidTokenError, ValueError, TypeError):
        raise TokenError from None
    if session.expires_at <= now:
        raise TokenExpiredError
    return session


def _key(secret: str) -> bytes:
    """A key for this purpose alone."""
    return hmac.new(secret.encode(), b"api session", sha256).digest()


def _at(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
