"""Attachments of the bot's messages: what may be sent, and the shape in which it comes back.

Source: the schemas `*AttachmentRequest` and `*Attachment`, and answers of the real server.
"""

from collections.abc import Callable

from emulator import shapes
from emulator.entities import Upload
from emulator.errors import attachment_not_ready, bad_payload
from emulator.json_types import Json
from emulator.keyboards import UNKNOWN_TYPE, stored_keyboard
from emulator.world import World

MAX_ATTACHMENTS = 12


def stored_attachments(world: World, requests: list[Json]) -> list[Json]:
    """The attachments of a NewMessageBody as they will be returned."""
    stored: list[Json] = []
    for index, request in enumerate(requests):
        stored += _stored(world, request, index)
    _check_together([attachment["type"] for attachment in stored])
    return stored


def _check_together(types: list[str]) -> None:
    if types.count("inline_keyboard") > 1:
        raise bad_payload("Must be only one inline keyboard attachment in message")
    others = [kind for kind in types if kind != "inline_keyboard"]
    if "file" in others and len(others) > 1:
        raise bad_payload("Must be only one file attachment in message")
    if len(types) > MAX_ATTACHMENTS:
        raise bad_payload(
            f"Field 'attachments' size ({len(types)}) must be at most {MAX_ATTACHMENTS}"
        )


def _stored(world: World, request: object, index: int) -> list[Json]:
    kind = request.get("type") if isinstance(request, dict) else None
    make = MAKERS.get(kind) if isinstance(kind, str) else None
    if make is None or not isinstance(request, dict):
        raise bad_payload(f"attachments[{index}]: {UNKNOWN_TYPE}")
    return make(world, request)


def _payload(request: Json) -> Json:
    payload = request.get("payload")
    if not isinstance(payload, dict):
        raise bad_payload("Field 'payload' cannot be null")
    return payload


def _keyboard(world: World, request: Json) -> list[Json]:
    return [stored_keyboard(_payload(request), world.bot)]


def _image(world: World, request: Json) -> list[Json]:
    payload = _payload(request)
    photos = payload.get("photos")
    if isinstance(photos, dict) and photos:
        return [_photo(world, photo.get("token")) for photo in photos.values()]
    if payload.get("token"):
        return [_photo(world, payload["token"])]
    if payload.get("url"):
        number = next(world.upload_numbers)
        photo = {"photo_id": number, "token": f"url-{number}", "url": payload["url"]}
        return [{"type": "image", "payload": photo}]
    raise bad_payload("No `photos`, `url` or `token` provided. Check payload.")


def _photo(world: World, token: object) -> Json:
    upload = world.uploads.get(token) if isinstance(token, str) else None
    if upload is None or upload.kind != "image":
        raise bad_payload(f"Invalid photo token provided: {token}")
    return photo_json(upload)


def photo_json(upload: Upload) -> Json:
    """PhotoAttachment of an uploaded image."""
    payload = {"photo_id": upload.number, "token": upload.token, "url": upload.url}
    return {"type": "image", "payload": payload}


def _uploaded(world: World, request: Json) -> Upload:
    token = _payload(request).get("token")
    upload = world.uploads.get(token) if isinstance(token, str) else None
    if upload is None or upload.kind != request["type"]:
        raise bad_payload(f"Invalid token provided: {token}")
    if not upload.ready:
        raise attachment_not_ready()
    return upload


def _file(world: World, request: Json) -> list[Json]:
    return [file_json(_uploaded(world, request))]


def file_json(upload: Upload) -> Json:
    """FileAttachment of an uploaded file."""
    payload = {"fileId": upload.number, "url": upload.url, "token": upload.token}
    return {
        "type": "file",
        "payload": payload,
        "filename": upload.filename,
        "size": len(upload.content),
    }


def _media(world: World, request: Json) -> list[Json]:
    return [media_json(_uploaded(world, request))]


def media_json(upload: Upload) -> Json:
    """VideoAttachment or AudioAttachment of an upload."""
    payload = {"id": upload.number, "url": upload.url, "token": upload.token}
    return {"type": upload.kind, "payload": payload}


def _contact(world: World, request: Json) -> list[Json]:
    payload = _payload(request)
    person = world.users.get(payload.get("contact_id") or 0)
    name = payload.get("name") or (person.name if person else "")
    card = payload.get("vcf_info") or vcard(name, payload.get("vcf_phone") or "")
    stored: Json = {"vcf_info": card}
    if person:
        stored["max_info"] = shapes.user_json(person)
    return [{"type": "contact", "payload": stored}]


def vcard(name: str, phone: str) -> str:
    """A contact card as MAX writes it, with real CRLF line ends."""
    lines = ["BEGIN:VCARD", "VERSION:3.0", "PRODID:ez-vcard 0.10.3"]
    lines += [f"TEL;TYPE=cell:{phone.lstrip('+')}"] if phone else []
    return "\r\n".join([*lines, f"FN:{name}", "END:VCARD", ""])


def _sticker(_: World, request: Json) -> list[Json]:
    code = _payload(request).get("code")
    if not isinstance(code, str):
        raise bad_payload("Field 'code' cannot be null")
    payload = {"code": code, "url": f"https://i.oneme.ru/getSmile?smileId={code}"}
    return [{"type": "sticker", "payload": payload, "width": 512, "height": 512}]


def _share(_: World, request: Json) -> list[Json]:
    payload = {k: v for k, v in _payload(request).items() if k in {"url", "token"} and v}
    if not payload:
        raise bad_payload("Field 'url' cannot be null")
    return [{"type": "share", "payload": payload}]


def _location(_: World, request: Json) -> list[Json]:
    place: Json = {"type": "location"}
    for field in ("latitude", "longitude"):
        if not isinstance(request.get(field), int | float):
            raise bad_payload(f"Field '{field}' cannot be null")
        place[field] = request[field]
    return [place]


MAKERS: dict[str, Callable[[World, Json], list[Json]]] = {
    "inline_keyboard": _keyboard,
    "image": _image,
    "video": _media,
    "audio": _media,
    "file": _file,
    "contact": _contact,
    "sticker": _sticker,
    "share": _share,
    "location": _location,
}
