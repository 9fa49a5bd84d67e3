"""A local MAX: the Bot API over HTTP, webhooks, mini-app launches, and a chat page in the browser.

Owns everything a bot or a mini-app can see of the messenger, kept in memory. It imports aiohttp
and the standard library only, never a package of the product: they meet over HTTP.
"""
