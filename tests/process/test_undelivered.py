"""What has not arrived, as the operator sees it: a page behind a key, without anybody's words."""

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.undelivered import PATH, UndeliveredPage
from models import undelivered
from models.delivery import Delivery, DeliveryState
from tests.world import ANNA, BORIS, NOW, meet, task_for, team_of


async def test_the_page_tells_ids_and_reasons_to_whoever_has_its_key(database: str) -> None:
    anna, boris = await meet(ANNA), await meet(BORIS)
    await task_for(anna, await team_of(anna, boris), boris, title="Тайный план")
    await Delivery.all().update(state=DeliveryState.DEAD, error="FailedError: 500", attempts=12)
    page = UndeliveredPage("key", lambda: NOW)
    app = web.Application()
    app.router.add_get(PATH, page.show)
    app.router.add_post(PATH, page.again)
    async with TestClient(TestServer(app)) as client:
        assert (await client.get(PATH)).status == 404
        assert (await client.post(PATH, params={"key": "other"})).status == 404
        shown = await (await client.get(PATH, params={"key": "key"})).text()
        assert f"<td>{BORIS}</td>" in shown
        assert "FailedError: 500" in shown
        assert "Тайный" not in shown
        assert "Борис" not in shown
        again = await client.post(PATH, params={"key": "key"})
        assert "<td>" not in await again.text()
    row = await Delivery.get()
    assert (row.state, row.attempts) == (DeliveryState.PENDING, 0)


async def test_what_is_long_over_is_forgotten_and_what_is_owed_is_not(database: str) -> None:
    anna, boris = await meet(ANNA), await meet(BORIS)
    team = await team_of(anna, boris)
    for _ in range(2):
        await task_for(anna, team, boris)
    first = await Delivery.all().order_by("id").first()
    assert first
    await Delivery.filter(id=first.id).update(state=DeliveryState.SENT)
    assert await undelivered.forget(NOW + undelivered.KEPT) == 0
    later = NOW + undelivered.KEPT * 2
    assert await undelivered.forget(later) == 1
    assert await undelivered.forget(later) == 0
    assert await Delivery.all().count() == 1
