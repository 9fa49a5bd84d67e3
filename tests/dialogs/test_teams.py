import asyncio

import pytest

from models import invites, members, teams
from models.person import Mode
from models.task import Assignment, Task
from models.team import Invite, Membership, Role, Team
from tests.dialogs.answers import EMPTY, refuses
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human


async def link(owner: Human, team: Team, clock: Clock) -> Invite:
    return await invites.current(await owner.person(), team.id, clock.now)


async def test_a_team_is_made_step_by_step_and_people_are_invited_at_once(anna: Human) -> None:
    assert await anna.say("/teams") == (
        "Команды\nКоманда — это люди и их общие задачи.\n\n"
        "Пока у вас только «Личное»: эти задачи видите только вы. Создайте команду, чтобы "
        "поручать задачи другим, или откройте ссылку-приглашение."
    )
    await anna.press("Создать команду")
    await refuses(anna, "Назовите команду: хотя бы одно слово.", 100)
    assert await anna.say("Отдел продаж") == (
        "Отдел продаж\nЧем занимается команда? Напишите пару слов: их увидят все, кого вы "
        "пригласите."
    )
    assert await anna.captions() == ["Без описания", "‹ Назад", "Меню"]
    await refuses(anna, EMPTY, 1000)
    said = await anna.say("Продаём окна")
    token = (await Invite.get()).token
    assert said == (
        "Команда создана. Теперь пригласите людей.\n\n"
        "Приглашение в команду\nОтдел продаж\n"
        f"https://max.ru/task_bot?start=join_{token}\n\n"
        "Скопируйте ссылку и отправьте её людям или в общий чат. Кто откроет её, увидит команду "
        "и сможет вступить участником.\n\nСсылка действует до вс, 29 нояб., 12:00."
    )
    copy = await anna.button("Скопировать ссылку")
    assert (copy["type"], copy["payload"]) == (
        "clipboard",
        f"https://max.ru/task_bot?start=join_{token}",
    )
    assert await anna.press("Назад") == (
        "Отдел продаж\nЛюдей: 1 (👑 1)\nОткрытых задач: 0\n\nПродаём окна"
    )
    assert await anna.buttons() == [
        ["Задачи", "Люди"],
        ["Пригласить", "Теги команды"],
        ["Уведомления", "Настройки"],
        ["Выйти из команды"],
        ["‹ Назад", "Меню"],
    ]
    await anna.press("Назад")
    assert await anna.captions() == ["🏠 Личное", "👑 Отдел продаж", "Создать команду", "Меню"]


async def test_a_draft_of_a_team_survives_going_back(anna: Human) -> None:
    await anna.say("/teams")
    await anna.press("Создать команду")
    await anna.say("Отдел закупок")
    await anna.press("Назад")
    assert (await anna.say("🦊 <b>Лисы</b>")).startswith("🦊 <b>Лисы</b>\nЧем занимается")
    await anna.press("Без описания")
    assert await anna.toast() == "Команда создана. Теперь пригласите людей."
    assert [team.name for team in await Team.filter(personal_of_id=None)] == ["🦊 <b>Лисы</b>"]
    assert await anna.press("Назад") == "🦊 <b>Лисы</b>\nЛюдей: 1 (👑 1)\nОткрытых задач: 0"


async def test_a_double_tap_makes_one_team(anna: Human) -> None:
    await anna.say("/teams")
    await anna.press("Создать команду")
    await anna.say("Склад")
    shown = await anna.mid()
    await asyncio.gather(*(anna.tap("Без описания", shown) for _ in range(2)))
    await anna.settle()
    assert await Team.filter(personal_of_id=None).count() == 1
    assert (await anna.text()).startswith("Приглашение в команду\nСклад")


async def test_a_member_sees_what_the_team_is_and_manages_nothing(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await given(anna, "Смета", clock.now, team=sales)
    await boris.say("/teams")
    said = await boris.press("Отдел продаж")
    assert said == "Отдел продаж\nЛюдей: 2 (👑 1 · 👤 1)\nОткрытых задач: 1"
    assert await boris.captions() == [
        *("Задачи", "Люди", "Теги команды", "Уведомления", "Выйти из команды"),
        *("‹ Назад", "Меню"),
    ]
    assert "Смета" in (await boris.press("Задачи")) + str(await boris.captions())
    assert (await boris.press("Назад")).startswith("Отдел продаж")


async def test_ones_own_team_is_nobody_elses(anna: Human) -> None:
    await anna.say("/teams")
    assert await anna.press("Личное") == ("Личное\nЭти задачи видите только вы.\nОткрытых задач: 0")
    assert await anna.captions() == ["Задачи", "Теги команды", "Уведомления", "‹ Назад", "Меню"]


async def test_messages_of_a_team_can_be_silenced(anna: Human, boris: Human, sales: Team) -> None:
    await boris.say("/teams")
    await boris.press("Отдел продаж")
    assert await boris.press("Уведомления") == (
        "Отдел продаж\nКак сообщать вам о делах этой команды?"
    )
    assert (await boris.captions())[:4] == [
        "● Как везде: Со звуком", "○ Со звуком", "○ Без звука", "○ Не сообщать",
    ]  # fmt: skip
    assert (await boris.press("Без звука")).startswith("Отдел продаж")
    assert await boris.toast() == "Запомнил"
    assert (await Membership.get(team=sales, person_id=boris.id)).mode is Mode.SILENT
    await boris.press("Уведомления")
    assert "● Без звука" in await boris.captions()
    await boris.press("Как везде")
    assert (await Membership.get(team=sales, person_id=boris.id)).mode is None


async def test_leaving_says_what_happens_to_ones_tasks(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    for title in ("Смета", "Отчёт"):
        await given(anna, title, clock.now, team=sales, to=[boris])
    await boris.say("/teams")
    await boris.press("Отдел продаж")
    assert await boris.press("Выйти из команды") == (
        "Выйти из команды?\nОтдел продаж\n\nУ вас 2 незаконченные задачи: они вернутся "
        "постановщикам, и те узнают об этом. Вернуться можно будет только по приглашению."
    )
    stale = await boris.mid()
    assert (await boris.press("Да, выйти")).startswith("Команды")
    assert await boris.toast() == "Вы вышли из команды: Отдел продаж"
    assert "👤 Отдел продаж" not in await boris.captions()
    assert not await Membership.exists(team=sales, person_id=boris.id)
    assert not await Assignment.filter(person_id=boris.id).exists()
    assert stale == await boris.mid()


async def test_an_owner_hands_over_before_leaving(anna: Human, boris: Human, sales: Team) -> None:
    await anna.say("/teams")
    await anna.press("Отдел продаж")
    assert await anna.press("Выйти из команды") == (
        "Отдел продаж\nВы босс этой команды. Сначала передайте её другому: вы станете "
        "начальником и сможете выйти."
    )
    assert await anna.press("Передать команду") == "Кому передать команду?\nОтдел продаж"
    assert await anna.captions() == ["👤 Борис Котов", "‹ Назад", "Меню"]
    assert await anna.press("Борис") == (
        "Передать команду?\nОтдел продаж\n\nНовый босс: Борис Котов. Вы останетесь "
        "начальником; вернуть команду сможет только новый босс."
    )
    said = await anna.press("Да, передать")
    assert said == "Отдел продаж\nЛюдей: 2 (👑 1 · ⭐ 1)\nОткрытых задач: 0"
    assert await anna.toast() == "Новый босс: Борис Котов"
    assert (await Membership.get(team=sales, person_id=boris.id)).role is Role.OWNER
    await anna.press("Выйти из команды")
    await anna.press("Да, выйти")
    assert not await Membership.exists(team=sales, person_id=anna.id)


async def test_a_sole_owner_may_delete_the_team(anna: Human, clock: Clock) -> None:
    await teams.create(await anna.person(), "Волонтёры", clock.now)
    await anna.say("/teams")
    await anna.press("Волонтёры")
    assert "её некому" in await anna.press("Выйти из команды")
    assert (await anna.press("Удалить команду")).endswith(
        "Кроме вас, в команде никого нет.\n\nЧтобы удалить, напишите название команды."
    )
    said = await anna.say("волонтеры")
    assert said.startswith("Команда удалена: Волонтёры\n\nКоманды")
    assert await anna.captions() == ["🏠 Личное", "Создать команду", "Меню"]


async def test_a_team_one_has_left_meanwhile_is_said_to_be_gone(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await boris.say("/teams")
    await boris.press("Отдел продаж")
    await members.remove(anna.id, sales.id, boris.id, clock.now)
    assert (await boris.press("Люди")).startswith("Добрый день")
    assert await boris.toast() == "Этого уже нет, или у вас нет доступа."


async def test_many_teams_are_paged(anna: Human, clock: Clock) -> None:
    for number in range(10):
        await teams.create(await anna.person(), f"Команда {number}", clock.now)
    await anna.say("/teams")
    assert "1 из 2" in await anna.captions()
    await anna.press("›")
    await anna.press("Команда 9")
    await anna.press("Назад")
    assert "2 из 2" in await anna.captions()


async def test_a_link_shows_the_team_before_one_joins(
    anna: Human, boris: Human, clock: Clock
) -> None:
    team = await teams.create(
        await anna.person(), "Волонтёры", clock.now, description="Возим <еду> 🍲"
    )
    invite = await link(anna, team, clock)
    assert await boris.start(f"join_{invite.token}") == (
        "Приглашение в команду\nВолонтёры\nПриглашает: Анна Петрова\n"
        "Людей в команде: 1\nВаша роль: 👤 Участник\n\nВозим <еду> 🍲"
    )
    assert await boris.buttons() == [["Вступить"], ["Не сейчас"], ["Меню"]]
    assert (await boris.press("Не сейчас")).startswith("Добрый день")
    assert not await Membership.exists(team=team, person_id=boris.id)
    await boris.say(f"Вот ссылка: https://max.ru/task_bot?start=join_{invite.token}")
    assert (await boris.press("Вступить")).startswith("Волонтёры")
    assert await boris.toast() == "Вы в команде: Волонтёры"
    membership = await Membership.get(team=team, person_id=boris.id)
    assert membership.role is Role.MEMBER
    assert (await boris.start(f"join_{invite.token}")).startswith("Волонтёры\nЛюдей: 2")


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
    "Я веду задачи: записываю, напоминаю о сроке и показываю, что сделано. Напишите первую обычным "
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
    await anna.begin("Смета")
    await anna.press("Отдел продаж")
    await anna.press("Борис")
    await anna.press("Дальше")
    await anna.press("Без срока")
    await anna.press("Создать")
    assert (await Task.get()).team_id == sales.id
