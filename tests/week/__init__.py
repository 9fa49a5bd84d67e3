"""A team's week in the bot, by presses and messages alone, in each language.

Owns the script, which is one for all languages, and the snapshots of every text that people saw.
May import everything that tests do; changes nothing by calling models.
"""
