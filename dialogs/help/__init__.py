"""How to use the bot, by example."""
