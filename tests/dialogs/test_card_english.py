"""The card in English: one task from its creation to its acceptance, and one event."""

from datetime import UTC, datetime

from models import invites, moves, teams
from models.due import Due
from models.task import Kind, Priority
from models.team import Team
from models.transitions import Action
from tests.dialogs.conftest import Meet
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human

TOMORROW_SIX = Due.moment(datetime(2026, 11, 23, 15, tzinfo=UTC), "Europe/Moscow")


async def crew(newcomer: Meet, clock: Clock) -> tuple[Human, Human, Team]:
    """Ada's team, with Bill in it, who speak English."""
    ada = await newcomer("Ada", last_name="Byron", locale="en")
    await ada.start()
    team = await teams.create(await ada.person(), "Sales", clock())
    bill = await newcomer("Bill", locale="en")
    await bill.start()
    invite = await invites.create(ada.id, team.id, clock())
    await invites.join(await bill.person(), invite.token, clock())
    return ada, bill, team


async def test_a_task_in_english(bot: object, clock: Clock, newcomer: Meet) -> None:
    ada, bill, team = await crew(newcomer, clock)
    task = await given(
        ada,
        "Estimate",
        clock.now,
        team=team,
        to=[bill],
        due=TOMORROW_SIX,
        priority=Priority.HIGH,
        needs_review=True,
        checklist=["Measure", "Prices"],
        rule="FREQ=WEEKLY",
        watchers=[ada.id],
    )
    assert await bill.start(f"task_{task.id}") == (
        "⚪ #1 Estimate\nOpen\n\n"
        "Team: Sales\nAuthor: Ada Byron\nDue: tomorrow, 18:00 (in 1 day)\n"
        "Repeats: every Monday, 18:00\nPriority: 🔺 high\n"
        "The author accepts the work\nWatching: 1\n\n"
        "People:\n⚪ You: no answer yet\n\n"
        "Checklist: 0 of 2\n☐ Measure\n☐ Prices\n\n"
        "History\ntoday, 12:00 · Ada Byron: task created"
    )
    assert await bill.captions() == [
        *("Accept", "I can’t", "Done", "In progress", "Comment", "Checklist: 0/2"),
        *("More", "Refresh", "Open in the app", "Menu"),
    ]
    await bill.press("Accept")
    assert await bill.toast() == "Task accepted"
    await bill.press("Comment")
    assert (await bill.say("On my way")).startswith("Comment added\n\nEstimate\nComments: 1.")
    await bill.press("Back")
    assert await bill.press("Done") == (
        "Estimate\nWhat did you do? Write a few words for the author, send photos or files. "
        "A report is optional."
    )
    said = await bill.say("All counted")
    assert said.startswith("Marked as done\n\n🟣 #1 Estimate\nIn review")
    await ada.start(f"task_{task.id}")
    await ada.press("Send back")
    said = await ada.say("No totals")
    assert said.startswith("Sent back, the people on it will see the remark\n\n🔵 #1 Estimate")
    await moves.act(bill.id, task.id, Action.COMPLETE, clock.now)
    await ada.press("Refresh")
    said = await ada.press("Accept the work")
    assert said.startswith("✅ #1 Estimate\nDone: you, today, 12:00\n")
    assert await ada.toast() == "Work accepted"


async def test_an_event_in_english(bot: object, clock: Clock, newcomer: Meet) -> None:
    ada, bill, team = await crew(newcomer, clock)
    event = await given(
        ada,
        "Stand-up",
        clock.now,
        team=team,
        to=[ada, bill],
        due=TOMORROW_SIX,
        kind=Kind.EVENT,
        duration=15,
    )
    await bill.start(f"task_{event.id}")
    said = await bill.press("Maybe")
    assert await bill.toast() == "Your answer: maybe"
    assert "When: tomorrow, 18:00–18:15 (in 1 day)\n" in said
    assert "Answers: maybe 1 · no answer 1\n❔ You\n⚪ Ada Byron\n" in said
    await ada.start(f"task_{event.id}")
    await ada.press("More")
    assert (await ada.press("Delete")).startswith("Delete “Stand-up”?")
    assert await ada.press("Yes, delete it") == (
        "“Stand-up” is in the trash. You can restore it for 30 days."
    )
    assert (await ada.press("Restore")).startswith("📅 #1 Stand-up\nEvent\n")
