"""Tuesday to Thursday: the bot reminds, what repeats comes again, the meeting takes place."""

from tests.week.stage import Week
from tests.week.steps import find, set_due, to_member, to_people


async def reminders(week: Week) -> None:
    """Of plants and a personal task; Egor puts one off."""
    await week.until(24, 10, 30)
    await week["igor"].press("notice-complete")
    await week.until(25, 11, 30)
    await week["egor"].press("notice-snooze-1h")
    await week.until(25, 13)
    await week["egor"].press("notice-open", "task-complete")
    await week["egor"].write("grain_report")
    await week["anna"].press("notice-open")


async def lists(week: Week) -> None:
    """What is left, seen from many sides."""
    anna, egor = week["anna"], week["egor"]
    await anna.say("/today")
    await anna.press("button-create", "button-back")
    await anna.say("/assigned")
    await egor.say("/today")
    await egor.say("/lists")
    await egor.press("view-overdue", "button-back", "view-waiting", "button-back")
    await egor.press("view-upcoming")
    await egor.say("/my")
    await egor.say("/menu")
    await egor.press("menu-lists", "view-done", "button-back", "view-watching")


async def words(week: Week) -> None:
    """Found by a word of the title, and not found."""
    igor = week["igor"]
    await igor.say("/search")
    await igor.write("menu_word")
    await igor.write("nonsense")
    await igor.press("button-menu")


async def a_tag_changes_hands(week: Week) -> None:
    """Zhanna is on duty no more, Igor is."""
    vera = week["vera"]
    for name in ("zhanna", "igor"):
        await to_member(vera, name)
        await vera.press("members-tags")
        await vera.pick("duty")


async def what_repeats(week: Week) -> None:
    """Vera leaves one day out, and has all later ones called otherwise."""
    vera = week["vera"]
    await find(vera, "flowers")
    await vera.press("task-more", "task-repeat", "task-skip")
    await find(vera, "flowers")
    await vera.press("task-edit", "scope-later", "edit-title")
    await vera.write("flowers_new")
    await week.until(26, 9, 30)


async def the_meeting(week: Week) -> None:
    """It begins; answers come too late then."""
    await week.until(26, 10, 5)
    await week["zhanna"].press("notice-event-accept")
    await week["igor"].press("notice-complete")
    await week.until(26, 11)
    await find(week["anna"], "meeting")
    await find(week["igor"], "flowers_new")
    await week["igor"].press("task-complete", "task-no-report")


async def passed_on(week: Week) -> None:
    """Anna gives the report to Boris, then to Gleb, and moves it."""
    anna = week["anna"]
    await to_people(anna, "report")
    await anna.pick("boris")
    await anna.press("create-go-on")
    await set_due(anna, "report_due")
    await anna.press("create-save", "create-open", "task-assign", kind="task")
    await anna.pick("boris", "gleb")
    await anna.press("assign-save", "task-reschedule", "due-today")
    await week["gleb"].press("notice-accept", "notice-open", "task-remind")
    await week["gleb"].press("remind-evening")


async def thrown_away(week: Week) -> None:
    """Boris deletes a task, brings it back, deletes it again, and finds it in the trash."""
    boris = week["boris"]
    await to_people(boris, "cups")
    await boris.pick("egor")
    await boris.press("create-go-on", "due-week", "create-save", "create-open", kind="task")
    await boris.press("task-more", "task-delete", "task-yes-delete", "task-restore")
    await boris.press("task-more", "task-delete", "task-yes-delete")
    await boris.say("/lists")
    await boris.press("view-trash")
    await boris.pick("cups")
    await boris.press("trash-restore")


PASSING = (
    reminders,
    lists,
    words,
    a_tag_changes_hands,
    what_repeats,
    the_meeting,
    passed_on,
    thrown_away,
)
