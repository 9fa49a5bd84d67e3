"""Webhook subscriptions: while one exists, polling gets nothing; without one, webhooks do not."""

from maxapi.enums.api_path import ApiPath
from maxapi.enums.http_method import HTTPMethod

from bot.max.calls import Call, Calls


async def subscribe(calls: Calls, url: str, secret: str) -> None:
    """MAX shall deliver to this address (https, port 443) and to no other, with this secret.

    Safe to repeat: MAX unsubscribes an address that failed for eight hours, so do it now and
    then. `secret` is 5-256 characters of A-Z a-z 0-9 _ -.

    Raises:
        CallError: MAX did not take it.
    """
    for other in await subscribed(calls):
        if other != url:
            await _delete(calls, other)
    body = {"url": url, "secret": secret}
    await calls(Call(HTTPMethod.POST, ApiPath.SUBSCRIPTIONS, body=body))


async def ensure(calls: Calls, url: str, secret: str) -> bool:
    """Subscribes where MAX has dropped the address; whether it had.

    Raises:
        CallError: MAX did not answer.
    """
    if url in await subscribed(calls):
        return False
    await subscribe(calls, url, secret)
    return True


async def unsubscribe(calls: Calls) -> None:
    """MAX shall deliver nowhere: updates wait for polling.

    Raises:
        CallError: MAX did not answer.
    """
    for url in await subscribed(calls):
        await _delete(calls, url)


async def subscribed(calls: Calls) -> list[str]:
    """The addresses MAX delivers to."""
    answer = await calls(Call(HTTPMethod.GET, ApiPath.SUBSCRIPTIONS))
    return [entry["url"] for entry in answer.get("subscriptions") or []]


async def _delete(calls: Calls, url: str) -> None:
    await calls(Call(HTTPMethod.DELETE, ApiPath.SUBSCRIPTIONS, params={"url": url}))
