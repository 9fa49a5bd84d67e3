"""Monday: work is given out, in every way that there is."""

from tests.dialogs.test_stray import picture
from tests.week.stage import Week
from tests.week.steps import draft, to_people


async def to_one_person(week: Week) -> None:
    """Anna to Egor, with an hour; he takes it on."""
    await week.until(23, 10)
    await draft(week["anna"], "grain", to=["egor"], due="grain_due")
    await week["anna"].press("create-save")
    await week["egor"].press("notice-accept", "notice-open")


async def to_several(week: Week) -> None:
    """Anna to Gleb and Dina, who must both report, with everything that can be said of a task."""
    anna = week["anna"]
    await draft(anna, "menu_text", to=["gleb", "dina"], due="due-friday")
    await anna.press("create-edit-more", "create-priority", "create-priority-high", "create-tags")
    await anna.pick("designer")
    await anna.press("create-ready", "create-checklist")
    await anna.write("menu_lines")
    await anna.press("create-ready", "create-files")
    await anna.say(None, [await picture(anna.human)])
    await anna.press("create-ready")
    await anna.press("create-review", review="no")
    await anna.press("button-back", "create-save")


async def to_whoever_is_first(week: Week) -> None:
    """Vera to Egor and Zhanna: one report is enough."""
    vera = week["vera"]
    await draft(vera, "supplier", to=["egor", "zhanna"], due="due-tomorrow")
    await vera.press("create-edit-more")
    await vera.press("create-completion", completion="all")
    await vera.press("button-back", "create-save")


async def to_a_tag(week: Week) -> None:
    """Boris to whoever is on duty."""
    boris = week["boris"]
    await to_people(boris, "machine")
    await boris.press("create-by-tags")
    await boris.pick("duty")
    await boris.press("create-ready", "create-go-on", "due-tomorrow", "create-save")


async def to_nobody(week: Week) -> None:
    """Dina to whoever wants: Igor takes it and gives it back, Zhanna takes it."""
    await draft(week["dina"], "electrician")
    await week["dina"].press("create-save")
    igor, zhanna = week["igor"], week["zhanna"]
    await igor.say("/lists")
    await igor.press("view-unassigned")
    await igor.pick("electrician")
    await igor.press("task-claim", "task-more", "task-give-back", "button-back")
    await zhanna.say("/lists")
    await zhanna.press("view-unassigned")
    await zhanna.pick("electrician")
    await zhanna.press("task-claim")
    await zhanna.press("task-comment", comments=0)
    await zhanna.write("electrician_note")
    await week["dina"].press("notice-reply", "button-menu")


async def again_and_again(week: Week) -> None:
    """Vera to Igor, every day."""
    vera = week["vera"]
    await draft(vera, "flowers", to=["igor"], due="flowers_due")
    await vera.press("create-edit-more", "create-repeat")
    await vera.press("rule-every-day", count=1)
    await vera.press("repeat-save", "button-back", "create-save")
    await week["igor"].press("notice-accept")


async def a_meeting(week: Week) -> None:
    """Anna calls everybody together."""
    anna = week["anna"]
    others = ["boris", "vera", "gleb", "dina", "egor", "zhanna", "igor"]
    await draft(anna, "meeting", to=["anna", *others], due="due-tomorrow")
    await anna.press("create-edit-more")
    await anna.press("create-other-kind", kind="task")
    await anna.write("meeting_start")
    await anna.press("create-edit-more", "create-duration")
    await anna.press("span-minutes", count=45)
    await anna.press("button-back", "create-save")


async def a_mistake(week: Week) -> None:
    """Egor writes down something of his own, undoes it, and lets it stand after all."""
    egor = week["egor"]
    await egor.write("paper_today")
    await egor.press("create-save")
    await egor.press("create-undo", "create-restore")


GIVEN = (
    to_one_person,
    to_several,
    to_whoever_is_first,
    to_a_tag,
    to_nobody,
    again_and_again,
    a_meeting,
    a_mistake,
)
