"""`python -m api.openapi` prints the OpenAPI document, from which the mini-app's client is made."""

import json
import sys

from aiohttp import web

from api.app import routes
from api.document import document


def text() -> str:
    """The document as JSON."""
    app = web.Application()
    routes(app)
    return json.dumps(document(app), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    sys.stdout.write(text())
