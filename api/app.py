"""The aiohttp application: routes, middlewares, and nothing that decides."""

from aiohttp import web

from api import document, files, headers, health, middlewares, pages, session, tasks, teams
from api.dependencies import DEPENDENCIES, Dependencies
from api.middlewares import public
from api.routing import typed


def create_app(needed: Dependencies) -> web.Application:
    """Everything served over HTTP but MAX's webhook, which the process adds itself."""
    app = web.Application(middlewares=[health.measure])
    app[DEPENDENCIES] = needed
    app.on_response_prepare.append(headers.secure)
    routes(app)
    app[document.DOCUMENT] = document.document(app)
    return app


def routes(app: web.Application) -> None:
    """Adds every route."""
    app.add_subapp("/api/v1", _api())
    app.router.add_get("/health", typed(health.health))
    app.router.add_get("/ready", typed(health.ready))
    app.router.add_get("/metrics", typed(health.metrics))
    app.router.add_get("/openapi.json", document.serve)
    app.router.add_get("/docs", pages.docs)
    app.router.add_get(r"/docs/{name:docs\.(?:css|js)}", pages.docs_file)
    app.router.add_get("/files/{name}", files.open_)
    app.router.add_get("/app", pages.miniapp)
    app.router.add_get("/app/", pages.miniapp)
    app.router.add_get(r"/app/assets/{name:[\w-][\w.-]*}", pages.miniapp_asset)


def _api() -> web.Application:
    api = web.Application(
        middlewares=[
            middlewares.limit_body,
            middlewares.show_refusals,
            middlewares.know_caller,
            middlewares.check_body,
        ]
    )
    api.router.add_post("/session", public(typed(session.create)))
    api.router.add_post("/session/renewal", typed(session.renew))
    api.router.add_get("/me", typed(teams.me))
    api.router.add_get("/teams/{team_id}/members", typed(teams.members))
    api.router.add_get("/tasks", typed(tasks.page))
    api.router.add_post("/tasks", typed(tasks.create))
    api.router.add_get("/tasks/{task_id}", typed(tasks.get))
    api.router.add_get("/tasks/{task_id}/attachments", typed(files.listed))
    api.router.add_post("/tasks/{task_id}/moves", typed(tasks.move))
    api.router.add_post("/tasks/{task_id}/complete", typed(tasks.complete))
    return api
