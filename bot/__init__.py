"""The MAX bot process: builds everything, runs the conversation, starts and stops in order.

`bot.max` is the bridge to MAX; `bot.app` is the composition root.
May import dialogs, api, jobs, models and locales; nothing of ours imports it.
"""

import bot.quick  # noqa: F401 - before anything else can import aiogram
