"""POST /_emulator/attachments: a person's file, as the attachment to say it with."""

from aiohttp import web

from emulator.api.params import required, world_of
from emulator.api.uploads import KINDS, new_upload
from emulator.attachments import file_json, media_json, photo_json
from emulator.errors import bad_payload

routes = web.RouteTableDef()
SHAPES = {"image": photo_json, "file": file_json, "video": media_json, "audio": media_json}


@routes.post("/_emulator/attachments")
async def attach(request: web.Request) -> web.Response:
    world, kind = world_of(request), required(request, "type")
    if kind not in KINDS:
        raise bad_payload(f"Unknown upload type: {kind}")
    upload = new_upload(request, kind)
    upload.content = bytearray(await request.read())
    upload.filename = request.query.get("filename", upload.filename)
    upload.content_type = request.content_type
    upload.ready = True
    world.changed()
    return web.json_response(SHAPES[kind](upload))
