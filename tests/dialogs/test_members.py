"""The people of a team in conversation: roles, tags, removal."""

import pytest

from models import invites, members, tags, teams
from models.delivery import Delivery, Notice
from models.team import Membership, Role, Team
from tests.dialogs.conftest import Meet
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human


@pytest.fixture
async def vera(newcomer: Meet, anna: Human, sales: Team, clock: Clock) -> Human:
    """An admin of the team."""
    human = await newcomer("Вера")
    await human.come()
    invite = await invites.current(await anna.person(), sales.id, clock())
    await invites.join(await human.person(), invite.token, clock())
    await members.set_role(anna.id, sales.id, human.id, Role.ADMIN, clock())
    return human


async def people(human: Human) -> str:
    await human.say("/teams")
    await human.press("Отдел продаж")
    return await human.press("Люди")


async def test_people_are_listed_with_the_owner_first(
    anna: Human, boris: Human, vera: Human
) -> None:
    assert await people(boris) == "Люди: 3\nОтдел продаж"
    assert await boris.captions() == [*("👑 Анна Петрова", "⭐ Вера", "👤 Вы", "‹ Назад", "Меню")]
    await boris.press("Анна")
    assert await boris.captions() == ["‹ Назад", "Меню"]
    await boris.press("Назад")
    assert (await boris.press("Вы")).startswith("Вы\nОтдел продаж\nРоль: 👤 Участник")
    assert await boris.captions() == ["Выйти из команды", "‹ Назад", "Меню"]


async def test_a_member_is_shown_with_tags_and_load_and_no_phone(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await (await boris.person()).update_from_dict({"phone": "+79990001122"}).save()
    await given(anna, "Смета", clock.now, team=sales, to=[boris])
    tag = await tags.create(anna.id, sales.id, "дизайнер", clock.now)
    await tags.wear(anna.id, sales.id, boris.id, tag.id, True, clock.now)
    await people(anna)
    assert await anna.press("Борис") == (
        "Борис Котов\nОтдел продаж\nРоль: 👤 Участник\nДата вступления: сегодня\n\n"
        "Теги: ⬜ дизайнер\n\nОткрытых задач: 1, просроченных нет."
    )
    assert await anna.buttons() == [
        ["Роль", "Теги"],
        ["Передать команду"],
        ["Убрать из команды"],
        ["‹ Назад", "Меню"],
    ]


async def test_a_role_changes_and_they_are_told(anna: Human, boris: Human, sales: Team) -> None:
    await people(anna)
    await anna.press("Борис")
    assert (await anna.press("Роль")).startswith("Борис Котов\nКем быть в команде?")
    assert (await anna.captions())[:2] == ["● Участник", "○ Начальник"]
    assert "Роль: ⭐ Начальник" in await anna.press("Начальник")
    assert await anna.toast() == "Новая роль: Начальник"
    assert (await Membership.get(team=sales, person_id=boris.id)).role is Role.ADMIN
    assert await Delivery.filter(kind=Notice.ROLE, recipient=boris.id).count() == 1


async def test_tags_are_ticked_and_unticked(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await people(anna)
    await anna.press("Борис")
    assert "пока нет тегов" in await anna.press("Теги")
    for number in range(14):
        await tags.create(anna.id, sales.id, f"тег {number:02}", clock.now)
    await anna.press("Теги команды")
    await anna.press("Назад")
    assert "1 из 2" in await anna.captions()
    await anna.press("тег 00")
    await anna.press("›")
    await anna.press("тег 13")
    assert "☑ ⬜ тег 13" in await anna.captions()
    seen = await members.get(anna.id, sales.id, boris.id, clock.now)
    assert [tag.name for tag in seen.tags] == ["тег 00", "тег 13"]
    await anna.press("тег 13")
    assert "Теги: ⬜ тег 00" in await anna.press("‹ Назад")


async def test_removal_says_what_it_means_and_takes_effect_at_once(
    anna: Human, boris: Human, vera: Human, sales: Team, clock: Clock
) -> None:
    await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await boris.say("/teams")
    await boris.press("Отдел продаж")
    await people(vera)
    await vera.press("Анна")
    assert await vera.captions() == ["Теги", "‹ Назад", "Меню"]  # nobody removes the owner
    await vera.press("‹ Назад")
    await vera.press("Борис")
    assert await vera.press("Убрать из команды") == (
        "Убрать из команды?\nБорис Котов\n\n1 незаконченная задача вернётся постановщику, и он "
        "узнает об этом. Доступ к команде закроется сразу. Сделанное останется."
    )
    assert await vera.press("Да, убрать") == "Люди: 2\nОтдел продаж"
    assert await vera.toast() == "Больше не в команде: Борис Котов"
    assert await Delivery.filter(kind=Notice.REMOVED, recipient=boris.id).count() == 1
    assert (await boris.press("Задачи")).startswith("Добрый день")


async def test_somebody_removed_meanwhile(
    anna: Human, boris: Human, vera: Human, sales: Team, clock: Clock
) -> None:
    for human in (anna, vera):
        await people(human)
        await human.press("Борис")
        await human.press("Убрать из команды")
    await anna.press("Да, убрать")
    assert (await vera.press("Да, убрать")).startswith("Добрый день")
    assert await vera.toast() == "Этого уже нет, или у вас нет доступа."


async def test_an_admin_who_was_demoted_changes_nothing(
    anna: Human, boris: Human, vera: Human, sales: Team, clock: Clock
) -> None:
    await people(vera)
    await vera.press("Борис")
    await vera.press("Убрать из команды")
    await members.set_role(anna.id, sales.id, vera.id, Role.MEMBER, clock.now)
    await vera.press("Да, убрать")
    assert await vera.toast() == (
        "Для этого нужны другие права. Попросите Босса или начальника команды."
    )
    assert await Membership.exists(team=sales, person_id=boris.id)


async def test_a_team_of_one_is_told_to_invite(anna: Human, clock: Clock) -> None:
    await teams.create(await anna.person(), "Отдел продаж", clock.now)
    assert (await people(anna)).endswith(
        "Пока здесь только вы. Пригласите людей по ссылке: она открывает команду сразу."
    )
    assert (await anna.press("Пригласить")).startswith("Приглашение в команду")
    assert (await anna.press("Назад")).startswith("Люди: 1")


async def test_people_in_english(bot: object, newcomer: Meet, clock: Clock) -> None:
    john = await newcomer("John", locale="en")
    mary = await newcomer("Mary", locale="en")
    for human in (john, mary):
        await human.start()
        await human.press("Menu")
    team = await teams.create(await john.person(), "Sales", clock.now)
    invite = await invites.current(await john.person(), team.id, clock.now)
    await mary.start(f"join_{invite.token}")
    await mary.press("Join")
    await john.say("/teams")
    await john.press("Sales")
    assert await john.press("People") == "People: 2\nSales"
    assert await john.press("Mary") == (
        "Mary\nSales\nRole: 👤 Member\nJoined: today\n\nNo open tasks."
    )
    assert await john.press("Remove from the team") == (
        "Remove from the team?\nMary\n\nThey have no unfinished tasks. "
        "Access to the team ends at once. What is done stays."
    )
    assert await john.press("Yes, remove") == (
        "People: 1\nSales\n\n"
        "So far there is only you. Invite people by a link: it opens the team at once."
    )
