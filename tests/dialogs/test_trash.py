"""The trash: what was deleted is listed, looked at, brought back."""

from models import trash
from models.team import Team
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human


async def test_a_deleted_task_is_brought_back(anna: Human, sales: Team, clock: Clock) -> None:
    task = await given(anna, "Смета", clock.now, team=sales)
    await trash.delete(anna.id, task.id, clock.now)
    await anna.say("/lists")
    assert (await anna.press("Корзина: 1")).startswith("Корзина\nУдалённые задачи хранятся 30 дней")
    assert (await anna.text()).endswith("\n\n#1 Смета · Отдел продаж")
    assert await anna.captions() == ["#1 Смета", "‹ Назад", "Меню"]
    assert await anna.press("#1 Смета") == (
        "#1 Смета\nКоманда: Отдел продаж\nПостановщик: вы\nСрок: не назначен\n"
        "Удалена: сегодня, 12:00\nУдалится навсегда: вт, 22 дек., 12:00"
    )
    assert "#1 Смета" in await anna.press("Вернуть")
    assert await anna.toast() == "Задача #1 снова на месте"
    assert (await anna.press("Назад")).startswith("Корзина\nЗдесь пусто.")
    assert (await anna.press("Назад")).startswith("Списки")


async def test_members_see_only_what_they_may_bring_back(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await trash.delete(anna.id, task.id, clock.now)
    assert (await boris.say("/trash")).startswith("Корзина\nЗдесь пусто.")


async def test_what_is_gone_meanwhile_is_told(anna: Human, clock: Clock) -> None:
    task = await given(anna, "Смета", clock.now)
    await trash.delete(anna.id, task.id, clock.now)
    await anna.say("/trash")
    await anna.press("#1")
    clock.advance(days=30)
    await anna.press("Вернуть")
    assert "корзин" in str(await anna.toast())
    assert (await anna.press("Назад")).startswith("Корзина\nЗдесь пусто.")
    task = await given(anna, "Отчёт", clock.now)
    await trash.delete(anna.id, task.id, clock.now)
    await anna.say("/trash")
    await anna.press("#2")
    await trash.restore(anna.id, task.id, clock.now)
    assert (await anna.press("Вернуть")).startswith("Добрый день")
    assert "корзин" in str(await anna.toast())
