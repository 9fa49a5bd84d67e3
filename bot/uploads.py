"""Files that the API is given, passed on to MAX."""

from typing import BinaryIO

from aiogram.exceptions import TelegramAPIError, TelegramBadRequest

from api import UploadError
from bot.max import Max
from models.comment import AttachmentKind


class Uploads:
    """`await uploads(…)`: the file's token, and where MAX serves it (empty: nobody knows).

    UploadError where MAX does not take it.
    """

    def __init__(self, max_: Max) -> None:
        self._max = max_

    async def __call__(
        self, person_id: int, kind: AttachmentKind, name: str, content: BinaryIO
    ) -> tuple[str, str]:
        try:
            token = await self._max.upload(kind.value, name, content)
        except TelegramAPIError as error:
            raise UploadError(refused=isinstance(error, TelegramBadRequest)) from error
        return token, await self._max.address(person_id, kind.value, token)
