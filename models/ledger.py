"""One line of log for each message that is planned or taken back; what becomes of those that are
sent is in `jobs.journal`, in the same form. Ids alone, never words of people.

Written within the transaction: one that is rolled back has said more than has happened.
"""

import structlog
from tortoise.queryset import QuerySet

from models import columns
from models.delivery import Delivery, DeliveryState

log = structlog.get_logger(__name__)


def planned(delivery_id: int, kind: str, task_id: int | None) -> None:
    """It is owed from now on."""
    log.info("delivery", outcome="planned", delivery=delivery_id, kind=kind, task=task_id)


async def cancel(owed: QuerySet[Delivery]) -> None:
    """Those of them are not owed any more."""
    ids = await columns.numbers(owed, "id")
    if not ids:
        return
    # The state is looked at again: a message may be on its way since.
    await owed.filter(id__in=ids).update(state=DeliveryState.CANCELLED)
    for delivery_id in ids:
        log.info("delivery", outcome="cancelled", delivery=delivery_id)
