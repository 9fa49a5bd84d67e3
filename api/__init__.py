"""The HTTP side: the API under `/api/v1`, the mini-app under `/app`, and what operators look at.

Owns requests and answers: sessions from MAX's init data, schemas, problem details, the OpenAPI
document and its page, security headers, health and metrics. What is allowed and what happens is
decided by `models`, whose every call is scoped by the caller. Imports models and locales, never
bot, dialogs or jobs; `bot/app.py` gives it what it needs in `Dependencies` and serves it.
"""

from api.app import create_app
from api.dependencies import Dependencies, UploadError

__all__ = ["Dependencies", "UploadError", "create_app"]
