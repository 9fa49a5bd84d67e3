"""Handlers outside dialogs: commands, buttons under notices, comings and goings, refusals.

May import `dialogs`, `jobs`, `models`, `locales` and the bridge.
"""

from aiogram import Router

from bot.handlers import commands, errors, group, links, membership, notices, operator
from bot.handlers.apology import apologise
from bot.handlers.operator import Operators

__all__ = ["Operators", "apologise", "routers"]


def routers() -> list[Router]:
    """What the dispatcher includes before the dialogs, in this order; once per process."""
    return [
        errors.router,
        membership.router,
        *group.routers(),
        notices.router,
        links.router,
        operator.router,
        commands.router,
    ]
