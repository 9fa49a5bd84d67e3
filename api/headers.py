"""Security headers of every answer."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from aiohttp import web

from api.dependencies import Dependencies

_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
_OWN_PAGE = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)


async def secure(request: web.Request, response: web.StreamResponse) -> None:
    """Adds what a handler has not set: no script, no frame, no guessing, no trace."""
    for name, value in _ALWAYS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Content-Security-Policy", _NOTHING)
    if request.path.startswith("/api/"):
        response.headers.setdefault("Cache-Control", "no-store")
        if response.status == 401:
            response.headers.setdefault("WWW-Authenticate", 'Bearer realm="api"')


def docs_page() -> Mapping[str, str]:
    """Of the documentation page: only its own files."""
    return {"Content-Security-Policy": _OWN_PAGE, "Cache-Control": "no-cache"}


def miniapp_page(needed: Dependencies) -> Mapping[str, str]:
    """Of the mini-app: its own files, MAX's bridge script, and MAX as the frame around it."""
    policy = {
        "default-src": "'none'",
        "script-src": f"'self' {_origin(needed.web_app_script)}",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "frame-ancestors": needed.frame_ancestors,
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return {
        "Content-Security-Policy": "; ".join(" ".join(item) for item in policy.items()),
        "Cache-Control": "no-cache",
        "Cross-Origin-Opener-Policy": "unsafe-none",
    }


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
