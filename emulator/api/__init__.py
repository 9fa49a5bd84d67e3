"""The Bot API over HTTP: one module per resource, gathered here. Imports the emulator's core."""

from aiohttp import web

from emulator.api import (
    admins,
    answers,
    chats,
    files,
    me,
    members,
    messages,
    pins,
    subscriptions,
    updates,
    uploads,
)

ROUTES: tuple[web.RouteTableDef, ...] = (
    me.routes,
    subscriptions.routes,
    chats.routes,
    pins.routes,
    members.routes,
    admins.routes,
    messages.routes,
    answers.routes,
    updates.routes,
    uploads.routes,
    files.routes,
)
