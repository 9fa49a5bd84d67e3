"""GET /me, PATCH /me/commands, and the legacy PATCH /me."""

from aiohttp import web

from emulator import shapes
from emulator.api.params import body, world_of
from emulator.entities import User
from emulator.errors import bad_payload, too_big
from emulator.fields import optional
from emulator.json_types import Json

routes = web.RouteTableDef()
MAX_COMMANDS = 32


@routes.get("/me", allow_head=False)
async def get_me(request: web.Request) -> web.Response:
    return web.json_response(shapes.bot_json(world_of(request).bot))


@routes.patch("/me/commands")
async def set_commands(request: web.Request) -> web.Response:
    bot = world_of(request).bot
    _set_commands(bot, await body(request))
    return web.json_response({"commands": bot.commands})


@routes.patch("/me")
async def edit_me(request: web.Request) -> web.Response:
    bot, patch = world_of(request).bot, await body(request)
    _set_commands(bot, patch)
    bot.first_name = (
        optional(patch, "first_name", str) or optional(patch, "name", str) or bot.first_name
    )
    bot.last_name = optional(patch, "last_name", str) or bot.last_name
    bot.description = optional(patch, "description", str) or bot.description
    world_of(request).changed()
    return web.json_response(shapes.bot_json(bot))


def _set_commands(bot: User, patch: Json) -> None:
    """An absent list keeps the commands, an empty one clears them."""
    commands = optional(patch, "commands", list)
    if commands is None:
        return
    if len(commands) > MAX_COMMANDS:
        raise too_big("commands", len(commands), MAX_COMMANDS)
    bot.commands = [_command(command) for command in commands]


def _command(command: object) -> Json:
    fields = command if isinstance(command, dict) else {}
    name, description = fields.get("name"), fields.get("description")
    if not isinstance(name, str) or not 1 <= len(name) <= 64:
        raise bad_payload("Field 'name' size must be from 1 to 64")
    if description is None:
        return {"name": name}
    if not isinstance(description, str) or not 1 <= len(description) <= 128:
        raise bad_payload("Field 'description' size must be from 1 to 128")
    return {"name": name, "description": description}
