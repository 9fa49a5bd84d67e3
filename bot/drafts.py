"""Where open dialogs are kept: in Redis, so that drafts outlive the process."""

from aiogram.fsm.storage.base import DefaultKeyBuilder, StorageKey
from aiogram.fsm.storage.redis import RedisStorage
from redis.asyncio import Redis

KEPT = 30 * 24 * 60 * 60
"""Seconds that an untouched dialog is kept."""


class Drafts(RedisStorage):
    """aiogram's storage in Redis, without plain states: dialogs keep theirs in their data."""

    def __init__(self, redis: Redis) -> None:
        builder = DefaultKeyBuilder(with_destiny=True, with_bot_id=True)
        super().__init__(redis, builder, state_ttl=KEPT, data_ttl=KEPT)

    async def get_state(self, key: StorageKey) -> None:
        """None. aiogram asks with every update; a journey to Redis for nothing."""
