"""Serves the page and the `window.WebApp` script; the files are in `page/`."""

from pathlib import Path

from aiohttp import web

routes = web.RouteTableDef()
PAGE = Path(__file__).parent / "page"
SOURCES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "connect-src": "'self'",
    "img-src": "'self' http: https: data: blob:",
    "media-src": "'self' http: https:",
    "frame-src": "http: https:",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}
"""What the page may load: nothing from elsewhere but pictures of messages and the mini-app."""
POLICY = "; ".join(f"{kind} {sources}" for kind, sources in SOURCES.items())

routes.static("/_emulator/page", PAGE)


@routes.get("/", allow_head=False)
async def index(_: web.Request) -> web.FileResponse:
    headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-cache"}
    return web.FileResponse(PAGE / "index.html", headers=headers)


@routes.get("/_emulator/web-app.js", allow_head=False)
@routes.get("/js/max-web-app.js", allow_head=False)
async def web_app(_: web.Request) -> web.FileResponse:
    """The stand-in for https://st.max.ru/js/max-web-app.js, for a mini-app on any origin."""
    headers = {
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Cache-Control": "no-cache",
        "Content-Type": "text/javascript; charset=utf-8",
    }
    return web.FileResponse(PAGE / "web-app.js", headers=headers)


@routes.get("/favicon.ico", allow_head=False)
async def favicon(_: web.Request) -> web.FileResponse:
    return web.FileResponse(PAGE / "icon.svg")
