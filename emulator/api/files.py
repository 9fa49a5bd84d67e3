"""Where files are uploaded to and downloaded from, by their unguessable token."""

import re
from urllib.parse import quote, unquote

from aiohttp import BodyPartReader, web

from emulator.api.params import world_of
from emulator.entities import Upload
from emulator.errors import bad_payload, not_found

routes = web.RouteTableDef()
RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)")


@routes.post("/_emulator/uploads/{token}")
async def receive(request: web.Request) -> web.Response:
    """A multipart field `data`, or raw bytes with Content-Range, as the official client sends."""
    upload = _upload(request)
    if request.content_type.startswith("multipart/"):
        await _receive_multipart(request, upload)
    else:
        await _receive_range(request, upload)
    world_of(request).changed()
    return _receipt(upload)


async def _receive_multipart(request: web.Request, upload: Upload) -> None:
    async for part in await request.multipart():
        if isinstance(part, BodyPartReader) and part.name == "data":
            upload.content = bytearray(await part.read())
            upload.filename = unquote(part.filename or upload.filename)
            upload.content_type = part.headers.get("Content-Type", upload.content_type)
            upload.ready = True
            return
    raise bad_payload("No multipart field `data`")


async def _receive_range(request: web.Request, upload: Upload) -> None:
    content = await request.read()
    match = RANGE.fullmatch(request.headers.get("Content-Range", ""))
    first, total = (int(match[1]), int(match[3])) if match else (0, len(content))
    upload.content[first : first + len(content)] = content
    upload.filename = unquote(request.headers.get("X-File-Name", upload.filename))
    upload.ready = len(upload.content) >= total


def _receipt(upload: Upload) -> web.Response:
    if upload.kind == "image":
        photos = {str(upload.number): {"token": upload.token}}
        return web.json_response({"photos": photos})
    if upload.kind == "file":
        return web.json_response({"fileId": upload.number, "token": upload.token})
    return web.Response(text="<retval>1</retval>", content_type="application/xml")


@routes.get("/_emulator/files/{token}", allow_head=False)
async def download(request: web.Request) -> web.Response:
    upload = _upload(request)
    disposition = "inline" if upload.kind == "image" else "attachment"
    return web.Response(
        body=bytes(upload.content),
        headers={
            "Content-Type": upload.content_type,
            "Content-Disposition": f"{disposition}; filename*=UTF-8''{quote(upload.filename)}",
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "sandbox",
        },
    )


def _upload(request: web.Request) -> Upload:
    upload = world_of(request).uploads.get(request.match_info["token"])
    if upload is None:
        raise not_found("Upload not found")
    return upload
