"""Monday and Tuesday: work is taken on, refused, stopped, reported, sent back and accepted."""

from tests.dialogs.test_stray import PNG, picture
from tests.week.stage import Week
from tests.week.steps import find, to_team


async def another_due_time(week: Week) -> None:
    """Egor asks and gets it; Zhanna asks and does not."""
    egor, zhanna = week["egor"], week["zhanna"]
    await find(egor, "grain")
    await egor.press("task-start", "task-ask-due")
    await egor.write("grain_later")
    await egor.write("grain_why")
    await week["anna"].press("notice-agree")
    await find(zhanna, "machine")
    await zhanna.press("task-accept", "task-ask-due")
    await zhanna.write("machine_later")
    await zhanna.press("due-whole-day", "task-no-note")
    await week["boris"].press("notice-refuse")


async def by_tag(week: Week) -> None:
    """Anna looks at what is marked with a tag."""
    anna = week["anna"]
    await to_team(anna)
    await anna.press("teams-tags")
    await anna.pick("designer")
    await anna.press("tags-tasks")
    await anna.pick("menu")


async def refused_and_stopped(week: Week) -> None:
    """Dina cannot; Gleb begins, and waits for something that Anna brings."""
    dina, gleb, anna = week["dina"], week["gleb"], week["anna"]
    await find(dina, "menu")
    await dina.press("task-decline")
    await dina.write("menu_cannot")
    await find(gleb, "menu")
    await gleb.press("task-accept", "task-start", "task-more", "task-block")
    await gleb.write("menu_waits")
    await anna.press("notice-open")
    await anna.press("task-comment", comments=0)
    await anna.write("menu_prices", [await picture(anna.human)])
    await anna.press("button-back")
    await gleb.press("notice-reply")
    await gleb.write("menu_thanks")
    await gleb.press("button-back", "task-start")


async def reported_and_sent_back(week: Week) -> None:
    """Gleb ticks and reports with a photo; Anna wants more, and accepts it then."""
    gleb, anna = week["gleb"], week["anna"]
    await week.until(23, 15)
    await find(gleb, "menu")
    await gleb.press("task-check", lines=3, ticked=0)
    await gleb.pick("menu_lines_price", "menu_lines_photo", "menu_lines_print")
    await gleb.press("button-back", "task-complete")
    await gleb.say(None, [await gleb.human.emulator.upload(PNG, "menu.png")])
    await gleb.write("menu_report")
    await anna.press("notice-return")
    await anna.write("menu_remark")
    await gleb.press("notice-open", "task-complete")
    await gleb.write("menu_again")
    await anna.press("notice-approve")


async def the_first_report_closes(week: Week) -> None:
    """Egor has called, takes it back, and has called after all."""
    egor = week["egor"]
    await find(egor, "supplier")
    await egor.press("task-accept", "task-complete", "task-no-report", "task-withdraw")
    await egor.press("task-complete", "task-no-report")


async def answers(week: Week) -> None:
    """To the meeting: some change theirs, some are silent and are asked again."""
    for name, answer in (
        ("boris", "event-accept"),
        ("vera", "event-maybe"),
        ("gleb", "event-decline"),
        ("dina", "event-accept"),
        ("igor", "event-accept"),
    ):
        await week[name].press(f"notice-{answer}")
    await find(week["vera"], "meeting")
    await week["vera"].press("event-accept")
    anna = week["anna"]
    await find(anna, "meeting")
    await anna.press("event-accept", "event-nudge")
    await week["egor"].press("notice-event-accept")


async def by_night(week: Week) -> None:
    """Dina wants quiet: what Zhanna says late waits till the morning."""
    zhanna = week["zhanna"]
    await week.until(23, 21)
    await find(zhanna, "electrician")
    await zhanna.press("task-start")
    await zhanna.press("task-comment", comments=1)
    await zhanna.write("electrician_comes")
    await zhanna.press("button-back", "task-complete", "task-no-report")
    await week.until(24, 8)
    await week["dina"].press_for_more(week.word("electrician"))


async def watched(week: Week) -> None:
    """Vera looks for a task by its number and follows it."""
    vera = week["vera"]
    await vera.say("/search")
    await vera.write("number_one")
    await vera.pick("grain")
    await vera.press("task-more", "task-watch")


DONE = (
    another_due_time,
    by_tag,
    refused_and_stopped,
    reported_and_sent_back,
    the_first_report_closes,
    answers,
    watched,
    by_night,
)
