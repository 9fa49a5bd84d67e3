"""Signs what MAX hands to a mini-app, and contacts that a person shares.

Source: "Validation" of the mini-app documentation of dev.max.ru (September 2026).
"""

import hmac
import json
import uuid
from collections.abc import Mapping
from hashlib import sha256
from urllib.parse import quote, urlencode

from emulator.entities import Chat, User
from emulator.json_types import Json

APP_VERSION = "26.2.8"


def sign(fields: Mapping[str, str], token: str) -> str:
    """Hex HMAC-SHA256 over the sorted `key=value` lines, keyed by the bot's token."""
    lines = "\n".join(f"{key}={value}" for key, value in sorted(fields.items()))
    secret = hmac.new(b"WebAppData", token.encode(), sha256).digest()
    return hmac.new(secret, lines.encode(), sha256).hexdigest()


def contact_hash(vcf_info: str, token: str) -> str:
    """The `hash` of a contact shared by a request_contact button."""
    return hmac.new(token.encode(), vcf_info.encode(), sha256).hexdigest()


def phone_hash(phone: str, auth_date: int, user_id: int, token: str) -> str:
    """The `hash` of `WebApp.requestContact()`."""
    text = f"authDate={auth_date}\nphone={phone}\nuserId={user_id}"
    return hmac.new(token.encode(), text.encode(), sha256).hexdigest()


def init_data(
    user: User, chat: Chat | None, start_param: str | None, token: str, now_ms: int
) -> str:
    """Signed and url-encoded init data; `chat` is None when opened from the list of chats."""
    fields = {
        "query_id": str(uuid.uuid4()),
        "ip": "127.0.0.1",
        "auth_date": str(now_ms // 1000),
        "user": _compact(_user(user)),
    }
    if chat is not None:
        fields["chat"] = _compact({"id": chat.chat_id, "type": chat.type.upper()})
    if start_param:
        fields["start_param"] = start_param
    return urlencode(fields | {"hash": sign(fields, token)}, quote_via=quote)


def launch_url(app_url: str, data: str, platform: str, start_param: str | None) -> str:
    """The mini-app's address with everything MAX puts into its fragment."""
    fragment = {"WebAppData": data, "WebAppPlatform": platform, "WebAppVersion": APP_VERSION}
    if start_param:
        fragment["WebAppStartParam"] = start_param
    return f"{app_url}#{urlencode(fragment, quote_via=quote)}"


def _user(user: User) -> Json:
    return {
        "id": user.user_id,
        "first_name": user.first_name,
        "last_name": user.last_name or "",
        "username": user.username,
        "language_code": user.locale,
        "photo_url": None,
    }


def _compact(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
