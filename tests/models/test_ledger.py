"""Each message that is planned or taken back leaves one line of log, without a word of anybody."""

from datetime import timedelta

from structlog.testing import capture_logs

from models import moves, trash
from models.delivery import Delivery, DeliveryState
from models.transitions import Action
from tests.jobs.conftest import Office, office
from tests.world import NOW, due_in, task_for

__all__ = ["office"]


async def test_planned_and_cancelled_messages_are_logged_once_each(office: Office) -> None:
    with capture_logs() as lines:
        task = await task_for(office.anna, office.team, office.boris, due=due_in(hours=6))
    planned = [line for line in lines if line.get("outcome") == "planned"]
    assert {line["delivery"] for line in planned} == {row.id for row in await Delivery.all()}
    assert len(planned) == await Delivery.all().count()
    with capture_logs() as lines:
        await moves.act(office.boris.id, task.id, Action.COMPLETE, NOW + timedelta(hours=1))
        await trash.delete(office.anna.id, task.id, NOW + timedelta(hours=2))
    cancelled = [line["delivery"] for line in lines if line.get("outcome") == "cancelled"]
    gone = await Delivery.filter(state=DeliveryState.CANCELLED)
    assert sorted(cancelled) == sorted(row.id for row in gone)
    assert gone
    assert not any("отчёт" in str(value).lower() for line in lines for value in line.values())
