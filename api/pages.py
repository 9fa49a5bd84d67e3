"""Pages for people: the mini-app's build, and the documentation of the API."""

from html import escape
from pathlib import Path

from aiohttp import web

from api import headers
from api.dependencies import dependencies
from api.language import accepted
from locales import translator

_DOCS = Path(__file__).parent / "docs_page"
_FOREVER = "public, max-age=31536000, immutable"
_MISSING = """<!doctype html><html lang="{language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title><h1>{title}</h1><p>{text}</p></html>"""


async def miniapp(request: web.Request) -> web.StreamResponse:
    """The mini-app's page, told where MAX's bridge script is and who the bot is."""
    needed = dependencies(request)
    index = needed.miniapp_dir / "index.html"
    if not index.is_file():
        return _not_built(request)
    page = index.read_text(encoding="utf-8")
    page = page.replace("__WEB_APP_SCRIPT__", escape(needed.web_app_script))
    page = page.replace("__BOT_USERNAME__", escape(needed.bot_username))
    return web.Response(text=page, content_type="text/html", headers=headers.miniapp_page(needed))


async def miniapp_asset(request: web.Request) -> web.StreamResponse:
    """A file of the build; its name carries a hash of its content."""
    folder = dependencies(request).miniapp_dir / "assets"
    path = folder / request.match_info["name"]
    if not path.is_file() or path.parent != folder:
        raise web.HTTPNotFound
    return web.FileResponse(path, headers={"Cache-Control": _FOREVER})


async def docs(request: web.Request) -> web.StreamResponse:  # noqa: ARG001 - a handler
    """The documentation page."""
    return web.FileResponse(_DOCS / "index.html", headers=headers.docs_page())


async def docs_file(request: web.Request) -> web.StreamResponse:
    """Its script and its style."""
    return web.FileResponse(_DOCS / request.match_info["name"], headers=headers.docs_page())


def _not_built(request: web.Request) -> web.Response:
    language = accepted(request.headers.get("Accept-Language", ""))
    t = translator(language)
    page = _MISSING.format(
        language=language, title=t("api-app-missing"), text=t("api-app-missing-help")
    )
    return web.Response(text=page, status=503, content_type="text/html")
