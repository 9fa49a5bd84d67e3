"""Friday: the team sets its rules, some leave, and it changes hands."""

from tests.week.stage import Week
from tests.week.steps import find, to_member, to_people, to_team


async def stricter_rules(week: Week) -> None:
    """Only admins assign, and members see their own tasks: what is offered to Gleb then."""
    anna, gleb = week["anna"], week["gleb"]
    await week.until(27, 9, 30)
    await to_team(anna)
    await anna.press("teams-settings", "team-settings-assign-everyone", "team-settings-sight-off")
    await anna.press("team-settings-review-off", "button-back")
    await to_people(gleb, "sign")
    await gleb.press("button-cancel")
    await to_team(gleb)
    await gleb.press("teams-tasks")
    await gleb.say(f"/search {week.word('electrician')}")


async def the_silent_one_leaves(week: Week) -> None:
    """Gleb goes, his unfinished work goes back to Anna."""
    gleb = week["gleb"]
    await to_team(gleb)
    await gleb.press("teams-leave", "teams-do-leave")
    await week["anna"].press("notice-open", "task-close")


async def removed(week: Week) -> None:
    """Vera removes Igor; a button that he still sees leads nowhere."""
    vera = week["vera"]
    await to_member(vera, "igor")
    await vera.press("members-remove", "members-do-remove")
    await week["igor"].press("notice-got-it")
    await find_nothing(week)
    await find(vera, "flowers_new")
    await vera.press("task-more", "task-repeat", "repeat-stop")


async def find_nothing(week: Week) -> None:
    """Igor looks for what was his."""
    await week["igor"].say(f"/search {week.word('flowers')}")
    await week["igor"].press("button-menu")


async def handed_over(week: Week) -> None:
    """Anna cannot leave as the owner; she hands the team to Boris."""
    anna = week["anna"]
    await to_team(anna)
    await anna.press("teams-leave", "teams-hand-over")
    await anna.pick("boris")
    await anna.press("members-do-transfer")
    await week["boris"].press("notice-team")


async def taken_along(week: Week) -> None:
    """Dina has her data sent to her."""
    dina = week["dina"]
    await dina.say("/settings")
    await dina.press("settings-privacy")
    await dina.press_for_more(week.t("privacy-export"))
    await dina.press("button-menu")


async def a_team_too_many(week: Week) -> None:
    """Boris makes another team, and deletes it by its name."""
    boris = week["boris"]
    await boris.say("/teams")
    await boris.press("teams-create")
    await boris.write("second_team")
    await boris.press("teams-no-description", "button-back", "teams-settings", "teams-delete")
    await boris.write("not_that_team")
    await boris.write("second_team")
    await boris.press("button-menu")


PARTING = (
    stricter_rules,
    the_silent_one_leaves,
    removed,
    handed_over,
    taken_along,
    a_team_too_many,
)
