"""The aiohttp application: routes, middlewares, and nothing that decides."""

from aiohttp import web

from api import (
    bodies,
    caller,
    document,
    headers,
    health,
    idempotency,
    live,
    middlewares,
    pages,
    rates,
    resources,
)
from api.dependencies import DEPENDENCIES, Dependencies
from api.routing import typed


def create_app(needed: Dependencies) -> web.Application:
    """Everything served over HTTP but MAX's webhook, which the process adds itself."""
    app = web.Application(middlewares=[health.measure])
    app[DEPENDENCIES] = needed
    app[rates.RATES] = rates.Rates(needed.requests_a_minute)
    live.add(app, needed.database_url)
    app.on_response_prepare.append(headers.secure)
    routes(app)
    app[document.DOCUMENT] = document.document(app)
    return app


def routes(app: web.Application) -> None:
    """Adds every route."""
    app.add_subapp("/api/v1", _api())
    app.router.add_get("/health", typed(health.health))
    app.router.add_get("/ready", typed(health.ready))
    app.router.add_get("/metrics", bodies.gives("text/plain")(typed(health.metrics)))
    app.router.add_get("/openapi.json", document.serve)
    app.router.add_get("/docs", pages.docs)
    app.router.add_get(r"/docs/{name:docs\.(?:css|js)}", pages.docs_file)
    app.router.add_get("/files/{name}", resources.files.open_)
    app.router.add_get(r"/calendar/{key:[\w-]{1,64}}.ics", resources.feeds.open_)
    app.router.add_get("/app", pages.miniapp)
    app.router.add_get("/app/", pages.miniapp)
    app.router.add_get(r"/app/assets/{name:[\w-][\w.-]*}", pages.miniapp_asset)


def _api() -> web.Application:
    api = web.Application(
        middlewares=[
            middlewares.limit_body,
            middlewares.show_refusals,
            caller.know_caller,
            rates.limit_rate,
            middlewares.check_body,
            idempotency.once,
        ]
    )
    resources.add(api.router)
    return api
