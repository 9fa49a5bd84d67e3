"""Group chats: the bot's arrival, a team for the chat, commands, buttons under cards.

May import what `bot.handlers` may.
"""

from aiogram import Router

from bot.handlers.group import arrivals, commands, posts, pressing

__all__ = ["routers"]


def routers() -> list[Router]:
    """In this order; once per process."""
    return [arrivals.router, commands.router, posts.router, pressing.router]
