"""Where the aiohttp application keeps the world."""

from aiohttp import web

from emulator.world import World

WORLD = web.AppKey("world", World)
