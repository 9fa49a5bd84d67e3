"""Messages that the bot sends by itself: the clock, the deliverer, the texts of notices.

Truth about what is owed to whom stands in PostgreSQL (`models.delivery`); the clock only wakes.
Talks to MAX through a port (`jobs.port`) that the bot implements.
Imports `models` and `locales`; never `bot`, `dialogs` or `api`.
"""
