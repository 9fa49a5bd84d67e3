import pytest

from models import invites, teams
from models.task import Task
from models.team import Invite, Membership, Role, Team
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human


async def link(owner: Human, team: Team, clock: Clock) -> Invite:
    return await invites.current(await owner.person(), team.id, clock.now)


async def test_a_team_is_made_and_its_link_handed_out(anna: Human) -> None:
    assert await anna.say("/teams") == (
        "Команды\nКоманда — это люди и их общие задачи.\n\n"
        "Пока у вас только «Личное»: эти задачи видите только вы. Создайте команду, чтобы "
        "поручать задачи другим, или откройте ссылку-приглашение."
    )
    await anna.press("Создать команду")
    assert (await anna.say(" ")).startswith("Назовите команду: хотя бы одно слово.")
    assert (await anna.say("я" * 101)).startswith("Слишком длинно: 101 из 100")
    assert await anna.say("Отдел продаж") == (
        "Команда создана. Теперь пригласите людей.\n\n"
        "Отдел продаж\nОткрытых задач: 0\n\nЛюди: 1\n👑 Вы · Босс"
    )
    said = await anna.press("Пригласить")
    token = (await Invite.get()).token
    assert said == (
        "Приглашение в команду\nОтдел продаж\n"
        f"https://max.ru/task_bot?start=join_{token}\n\n"
        "Скопируйте ссылку и отправьте её людям или в общий чат. Кто откроет её, увидит команду "
        "и сможет вступить участником. Ссылка действует до: вс, 29 нояб., 12:00."
    )
    copy = await anna.button("Скопировать ссылку")
    assert (copy["type"], copy["payload"]) == (
        "clipboard",
        f"https://max.ru/task_bot?start=join_{token}",
    )
    await anna.press("Назад")
    await anna.press("Назад")
    assert await anna.captions() == ["🏠 Личное", "👑 Отдел продаж", "Создать команду", "Меню"]


async def test_a_member_sees_people_and_no_invitation(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await given(anna, "Смета", clock.now, team=sales)
    await boris.say("/teams")
    assert await boris.press("Отдел продаж") == (
        "Отдел продаж\nОткрытых задач: 1\n\nЛюди: 2\n👑 Анна Петрова · Босс\n👤 Вы · Участник"
    )
    assert await boris.captions() == ["‹ Назад", "Меню"]


async def test_ones_own_team_is_nobody_elses(anna: Human) -> None:
    await anna.say("/teams")
    assert await anna.press("Личное") == ("Личное\nЭти задачи видите только вы.\nОткрытых задач: 0")
    assert await anna.captions() == ["‹ Назад", "Меню"]


async def test_a_link_shows_the_team_before_one_joins(
    anna: Human, boris: Human, clock: Clock
) -> None:
    team = await teams.create(await anna.person(), "Волонтёры", clock.now)
    invite = await link(anna, team, clock)
    assert await boris.start(f"join_{invite.token}") == (
        "Приглашение в команду\nВолонтёры\nПриглашает: Анна Петрова\n"
        "Людей в команде: 1\nВаша роль: 👤 Участник"
    )
    assert await boris.buttons() == [["Вступить"], ["Не сейчас"], ["Меню"]]
    assert (await boris.press("Не сейчас")).startswith("Добрый день")
    assert not await Membership.exists(team=team, person_id=boris.id)
    await boris.say(f"Вот ссылка: https://max.ru/task_bot?start=join_{invite.token}")
    assert (await boris.press("Вступить")).startswith("Волонтёры")
    assert await boris.toast() == "Вы в команде: Волонтёры"
    membership = await Membership.get(team=team, person_id=boris.id)
    assert membership.role is Role.MEMBER
    assert (await boris.start(f"join_{invite.token}")).startswith("Волонтёры\nОткрытых")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"revoked_at": "now"}, "Приглашение отозвано. Попросите новую ссылку."),
        ({"expires_at": "now"}, "Срок приглашения истёк. Попросите новую ссылку."),
        (
            {"max_uses": 1, "uses": 1},
            "По этому приглашению уже вошли все, кто мог. Попросите новую ссылку.",
        ),
        (
            {"token": "another"},
            "Такого приглашения нет. Проверьте ссылку или попросите новую.",
        ),
    ],
)
async def test_a_link_that_leads_nowhere_says_why(
    anna: Human, boris: Human, clock: Clock, change: dict[str, object], said: str
) -> None:
    team = await teams.create(await anna.person(), "Волонтёры", clock.now)
    invite = await link(anna, team, clock)
    changed = {key: clock.now if value == "now" else value for key, value in change.items()}
    await Invite.filter(id=invite.id).update(**changed)
    assert await boris.start(f"join_{invite.token}") == (f"{said}\n\n{INTRO_WITHOUT_PROBLEM}")


INTRO_WITHOUT_PROBLEM = (
    "Добрый день, Борис.\n\n"
    "Я веду задачи: ставлю, напоминаю о сроке и показываю, что сделано. Напишите первую обычным "
    "сообщением, например «Купить бумагу для принтера». Чтобы поручать другим, создайте команду."
    "\n\nНа сегодня задач нет."
)


async def test_a_link_revoked_while_one_looks_at_it(
    anna: Human, boris: Human, clock: Clock
) -> None:
    team = await teams.create(await anna.person(), "Волонтёры", clock.now)
    invite = await link(anna, team, clock)
    await boris.start(f"join_{invite.token}")
    await Invite.filter(id=invite.id).update(revoked_at=clock.now)
    assert (await boris.press("Вступить")).startswith("Добрый день")
    assert await boris.toast() == "Приглашение отозвано. Попросите новую ссылку."


async def test_a_new_member_can_be_given_a_task_at_once(
    anna: Human, boris: Human, sales: Team
) -> None:
    await anna.say("Смета")
    await anna.press("Отдел продаж")
    await anna.press("Борис")
    await anna.press("Дальше")
    await anna.press("Без срока")
    await anna.press("Создать")
    assert (await Task.get()).team_id == sales.id
