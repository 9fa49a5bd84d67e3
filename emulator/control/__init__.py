"""The control API under /_emulator/: acts as the people, sets clock and faults, watches the bot.

Described in docs/emulator.md; tests and the page use it. Imports the emulator's core.
"""

from aiohttp import web

from emulator.control import (
    attachments,
    bot_calls,
    chats,
    faults,
    idle,
    messages,
    people,
    settings,
    state,
)

ROUTES: tuple[web.RouteTableDef, ...] = (
    people.routes,
    chats.routes,
    messages.routes,
    bot_calls.routes,
    faults.routes,
    settings.routes,
    idle.routes,
    attachments.routes,
    state.routes,
)
