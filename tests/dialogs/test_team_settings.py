"""The settings of a team in conversation, and its end."""

from models import members
from models.delivery import Delivery, Notice
from models.team import AssignOthers, Role, Team
from tests.dialogs.answers import EMPTY, ODD, refuses
from tests.dialogs.talk import Clock, Human


async def settings(human: Human) -> str:
    await human.say("/teams")
    await human.press("Отдел продаж")
    return await human.press("Настройки")


async def test_settings_are_shown_and_switched(anna: Human, sales: Team) -> None:
    assert await settings(anna) == (
        "Настройки команды\nОтдел продаж\nРабочие дни: Пн–Пт\n"
        "Часовой пояс: Москва. Там сейчас 12:00\nТри правила ниже меняются нажатием."
    )
    assert await anna.buttons() == [
        ["Поручают другим: все"],
        ["Участники видят: все задачи"],
        ["Приёмка работы: по желанию"],
        ["Название", "Описание"],
        ["Рабочие дни", "Часовой пояс"],
        ["Удалить команду"],
        ["‹ Назад", "Меню"],
    ]
    await anna.press("Поручают другим")
    await anna.press("Участники видят")
    await anna.press("Приёмка")
    assert (await anna.captions())[:3] == [
        "Поручают другим: начальники",
        "Участники видят: только свои",
        "Приёмка работы: у новых задач",
    ]
    team = await Team.get(id=sales.id)
    assert team.assign_others is AssignOthers.ADMINS
    assert (team.own_tasks_only, team.review_by_default) == (True, True)
    await anna.press("Участники видят")
    assert not (await Team.get(id=sales.id)).own_tasks_only


async def test_name_and_description(anna: Human, sales: Team) -> None:
    await settings(anna)
    await anna.press("Название")
    await refuses(anna, "Назовите команду: хотя бы одно слово.", 100)
    for name in ODD:
        assert (await anna.say(name)).startswith(f"Сохранено\n\nНастройки команды\n{name}\n")
        await anna.press("Название")
    await anna.press("Назад")
    await anna.press("Описание")
    await refuses(anna, EMPTY, 1000)
    assert (await anna.say("Продаём <окна>")).endswith("\n\nПродаём <окна>")
    await anna.press("Описание")
    await anna.press("Убрать описание")
    team = await Team.get(id=sales.id)
    assert (team.name, team.description) == (ODD[-1], "")


async def test_working_days_are_ticked(anna: Human, sales: Team) -> None:
    await settings(anna)
    await anna.press("Рабочие дни")
    assert (await anna.buttons())[:2] == [
        ["☑ Пн", "☑ Вт", "☑ Ср", "☑ Чт"],
        ["☑ Пт", "☐ Сб", "☐ Вс"],
    ]
    assert "Сейчас: Пн–Сб." in await anna.press("Сб")
    for day in ("Вт", "Ср", "Чт", "Пт", "Сб"):
        await anna.press(day)
    await anna.press("Пн")
    assert await anna.toast() == "Нужен хотя бы один день недели."
    assert (await Team.get(id=sales.id)).working_days == "1"


async def test_the_zone_is_chosen_or_found(anna: Human, sales: Team) -> None:
    await settings(anna)
    await anna.press("Часовой пояс")
    assert "Часовой пояс: Омск. Там сейчас 15:00" in await anna.press("Омск")
    await anna.press("Часовой пояс")
    assert (await anna.say("Тридевятое царство")).startswith("Такого часового пояса нет.")
    assert await anna.say("Казахстан") == "Нашлось несколько. Какой из них?"
    await anna.press("Показать весь список")
    assert (await anna.say("Владивосток")).startswith("Сохранено\n\nНастройки команды")
    assert (await Team.get(id=sales.id)).timezone == "Asia/Vladivostok"
    assert (await anna.person()).timezone == "Europe/Moscow"


async def test_a_team_is_deleted_by_typing_its_name(anna: Human, boris: Human, sales: Team) -> None:
    await boris.say("/teams")
    await settings(anna)
    question = await anna.press("Удалить команду")
    assert question == (
        "Удалить команду?\nОтдел продаж\n\nИсчезнут все её задачи, события, теги и история. "
        "Восстановить их будет нельзя. 1 человек потеряет доступ и узнает об этом.\n\n"
        "Чтобы удалить, напишите название команды."
    )
    assert await anna.say("Отдел") == (
        "Это не название команды, ничего не удалено. Напишите название точно так, как оно "
        f"показано.\n\n{question}"
    )
    assert (await anna.say("отдел  продаж")).startswith("Команда удалена: Отдел продаж")
    assert not await Team.exists(id=sales.id)
    assert await Delivery.filter(kind=Notice.TEAM_DELETED, recipient=boris.id).count() == 1
    assert (await boris.press("Отдел продаж")).startswith("Команды")
    assert await boris.toast() == "Этого уже нет, или у вас нет доступа."


async def test_an_admin_sets_up_and_does_not_delete(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await members.set_role(anna.id, sales.id, boris.id, Role.ADMIN, clock.now)
    await settings(boris)
    assert "Удалить команду" not in await boris.captions()
    await boris.press("Название")
    await members.set_role(anna.id, sales.id, boris.id, Role.MEMBER, clock.now)
    assert (await boris.say("Моё")).startswith("Для этого нужны другие права.")
    assert (await Team.get(id=sales.id)).name == "Отдел продаж"
