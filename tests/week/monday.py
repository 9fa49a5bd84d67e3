"""Monday: a team comes together."""

from tests.week.stage import Week
from tests.week.steps import to_member, to_team


async def meet_the_bot(week: Week) -> None:
    """Anna is shown around and makes a team."""
    anna = week["anna"]
    await anna.start()
    await anna.press("language-name")
    await anna.touch(":00")
    await anna.press("onboarding-team")
    await anna.write("team")
    await anna.write("team_about")


async def invite(week: Week) -> None:
    """By one link for members, and one that makes an admin of one person."""
    anna = week["anna"]
    link = await anna.link("invites-copy")
    for name in ("boris", "gleb", "dina", "egor"):
        await follow(week, name, link)
        if name == "dina":
            await week[name].press("join-refuse")
            await follow(week, name, link)
        await week[name].press("join-accept")
    await paste(week, link)
    await anna.press("invites-all", "invites-create", "invites-role", "role-admin")
    await anna.press("invites-limit")
    await anna.press("invites-most", count=1)
    await anna.press("invites-lifetime", "invites-day")
    for_one = await anna.link("invites-copy")
    await follow(week, "vera", for_one)
    await week["vera"].press("join-accept")
    await follow(week, "igor", for_one)
    await anna.press("button-back", "button-back", "invites-set-up")
    await anna.press("invites-reissue", "invites-do-reissue")
    await follow(week, "igor", link)
    await follow(week, "igor", await anna.link("invites-copy"))
    await week["igor"].press("join-accept")


async def follow(week: Week, name: str, link: str) -> None:
    """Somebody opens the link that they got."""
    await week[name].start(link.split("start=")[1])


async def paste(week: Week, link: str) -> None:
    """Zhanna has met the bot before she got the link, and sends it to the bot."""
    zhanna = week["zhanna"]
    await zhanna.start()
    await zhanna.press("onboarding-skip", "onboarding-skip")
    await zhanna.press("onboarding-look", "button-menu")
    await zhanna.say(link)
    await zhanna.press("join-accept")


async def make_an_admin(week: Week) -> None:
    """Boris, too; he sees more then."""
    await to_member(week["anna"], "boris")
    await week["anna"].press("members-role", "role-admin")
    await week["boris"].press("notice-team")


async def make_tags(week: Week) -> None:
    """Two, and who wears them."""
    boris = week["boris"]
    await to_team(boris)
    await boris.press("teams-tags", "tags-create")
    await boris.write("duty")
    await boris.press("tags-orange", "button-back", "tags-create")
    await boris.write("designer")
    await boris.press("tags-purple", "tags-describe")
    await boris.write("designer_about")
    for name, tag in (("egor", "duty"), ("zhanna", "duty"), ("dina", "designer")):
        await to_member(week["vera"], name)
        await week["vera"].press("members-tags")
        await week["vera"].pick(tag)
    await week["vera"].press("button-back")


async def settle_in(week: Week) -> None:
    """Dina lives by another clock, and does not want to be written to at night."""
    dina = week["dina"]
    await dina.say("/settings")
    await dina.press("settings-timezone")
    await dina.write("city")
    await dina.press("settings-quiet")
    await dina.say("22:00–8:00")
    await dina.press("button-menu")


MONDAY = (meet_the_bot, invite, make_an_admin, make_tags, settle_in)
