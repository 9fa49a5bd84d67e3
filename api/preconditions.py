"""`If-Match`: an edit is made to what the caller has seen, or not at all (RFC 9110, 13.1.1)."""

import re

from aiohttp import hdrs, web

from api.problems import Fault, ProblemError

_ETAG = re.compile(r'"(?P<version>\d{1,9})"')


def expected(request: web.Request) -> int | None:
    """The version that the caller wants to change; None where they do not say, or «*»."""
    header = request.headers.get(hdrs.IF_MATCH, "*").strip()
    if header == "*":
        return None
    match = _ETAG.fullmatch(header)
    if match is None:
        raise ProblemError(400, "bad-parameters", faults=[Fault("if_match", "wrong-etag", {})])
    return int(match["version"])


def etag(version: int) -> str:
    """The header of that version."""
    return f'"{version}"'
