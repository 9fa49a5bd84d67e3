"""Shared contacts, and the proof that MAX vouches for one."""

import hashlib
import hmac
from typing import Any

from aiogram.types import Contact
from maxapi.types.attachments.attachment import ContactAttachmentPayload


def contact(payload: ContactAttachmentPayload) -> dict[str, Any]:
    """A card; `vcard` is MAX's text to the letter, `hash` is an extra that vouches for it."""
    card, owner = payload.vcf, payload.max_info
    return {
        "phone_number": card.phone or "",
        "first_name": card.full_name or (owner.first_name if owner else ""),
        "user_id": owner.user_id if owner else None,
        "vcard": payload.vcf_info,
        "hash": payload.hash,
    }


def contact_is_genuine(contact: Contact, token: str) -> bool:
    """Whether MAX itself filled this card in, after a press of `request_contact`.

    hash = hex HMAC-SHA256(bot token, vcf_info), with the card's CRLF as they are
    (MAX's documents, attachment `contact`). A card shared by hand has no hash.
    Whose phone it is says `contact.user_id`: compare it with the sender.
    """
    given = (contact.model_extra or {}).get("hash")
    if not isinstance(given, str) or not contact.vcard:
        return False
    true = hmac.new(token.encode(), contact.vcard.encode(), hashlib.sha256).hexdigest()
    return hmac.compare_digest(true.encode(), given.lower().encode())
