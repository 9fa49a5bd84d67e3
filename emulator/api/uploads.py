"""POST /uploads: where to send a file. The address itself is served by `files`."""

from aiohttp import web

from emulator.api.params import required, world_of
from emulator.entities import Upload
from emulator.errors import bad_payload, not_found
from emulator.ids import upload_token
from emulator.json_types import Json

routes = web.RouteTableDef()
KINDS = ("image", "video", "audio", "file")


@routes.post("/uploads")
async def get_upload_url(request: web.Request) -> web.Response:
    kind = required(request, "type")
    if kind not in KINDS:
        raise bad_payload(f"Unknown upload type: {kind}")
    upload = new_upload(request, kind)
    answer: Json = {"url": f"{upload.base_url}/_emulator/uploads/{upload.token}"}
    if kind in {"video", "audio"}:
        answer["token"] = upload.token
    return web.json_response(answer)


def new_upload(request: web.Request, kind: str) -> Upload:
    """An upload that waits for its bytes; its addresses are on the host of this request."""
    world = world_of(request)
    base_url = f"{request.scheme}://{request.host}"
    upload = Upload(next(world.upload_numbers), kind, upload_token(), base_url)
    world.uploads[upload.token] = upload
    return upload


@routes.get("/videos/{videoToken}", allow_head=False)
async def get_video(request: web.Request) -> web.Response:
    upload = world_of(request).uploads.get(request.match_info["videoToken"])
    if upload is None or upload.kind != "video":
        raise not_found("Video not found")
    return web.json_response(
        {
            "token": upload.token,
            "urls": {"mp4_720": upload.url},
            "width": 1280,
            "height": 720,
            "duration": 1,
        }
    )
