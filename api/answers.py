"""Answers as JSON."""

from collections.abc import Mapping

from aiohttp import web
from pydantic import BaseModel


def answer(
    content: BaseModel, *, status: int = 200, headers: Mapping[str, str] | None = None
) -> web.Response:
    """The model as a JSON document."""
    return web.Response(
        text=content.model_dump_json(),
        status=status,
        headers=headers,
        content_type="application/json",
    )


def json_answer(
    content: bytes, *, status: int = 200, headers: Mapping[str, str] | None = None
) -> web.Response:
    """What is JSON already."""
    return web.Response(
        body=content,
        status=status,
        headers=headers,
        content_type="application/json",
        charset="utf-8",
    )
