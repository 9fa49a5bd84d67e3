"""Who is on a task: chosen, asked again, given other due times; who looks on."""

from datetime import UTC, datetime

from models import assigning, due_requests, invites, moves, tags, teams
from models.delivery import Delivery, Notice
from models.due import Due
from models.task import Assignment, Task, Watcher
from models.team import AssignOthers, Membership, Team
from models.transitions import Action
from tests.dialogs.conftest import Meet
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human

MOSCOW = "Europe/Moscow"
TOMORROW_SIX = Due.moment(datetime(2026, 11, 23, 15, tzinfo=UTC), MOSCOW)


async def joined(newcomer: Meet, name: str, team: Team, by: Human, clock: Clock) -> Human:
    """One more member."""
    human = await newcomer(name)
    await human.come()
    invite = await invites.create(by.id, team.id, clock())
    await invites.join(await human.person(), invite.token, clock())
    return human


async def on_it(task: Task) -> set[int]:
    return {a.person_id for a in await Assignment.filter(task_id=task.id)}


async def test_people_are_put_on_and_taken_off(
    anna: Human, boris: Human, sales: Team, clock: Clock, newcomer: Meet
) -> None:
    vera = await joined(newcomer, "Вера", sales, anna, clock)
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await anna.start(f"task_{task.id}")
    said = await anna.press("Назначить")
    assert said == "Смета\nСейчас: Борис Котов\nОтметьте людей. Выбрано: 1."
    assert await anna.captions() == [
        *("☐ Я", "☑ Борис Котов", "☐ Вера", "Готово", "‹ Назад", "Меню")
    ]
    await anna.press("Борис Котов")
    await anna.press("Вера")
    assert "Выбрано: 2" in await anna.press("Я")
    said = await anna.press("Готово")
    assert await anna.toast() == "Список людей сохранён"
    assert await on_it(task) == {anna.id, vera.id}
    assert said.endswith("вы: изменены исполнители")
    assert (await Delivery.get(kind=Notice.UNASSIGNED)).recipient == boris.id


async def test_a_choice_outlives_a_change_by_somebody_else(
    anna: Human, boris: Human, sales: Team, clock: Clock, newcomer: Meet
) -> None:
    vera = await joined(newcomer, "Вера", sales, anna, clock)
    task = await given(boris, "Смета", clock.now, team=sales)
    await anna.start(f"task_{task.id}")
    await anna.press("Назначить")
    await anna.press("Я")
    await anna.press("Вера")
    await assigning.assign(boris.id, task.id, [boris.id], clock.now)
    said = await anna.press("Готово")
    assert await anna.toast() == "Задачу только что изменили. Посмотрите, что стало, и повторите."
    assert said == "Смета\nСейчас: Борис Котов\nОтметьте людей. Выбрано: 2."
    assert {"☑ Я", "☑ Вера", "☐ Борис Котов"} <= set(await anna.captions())
    await Membership.filter(person_id=vera.id, team_id=sales.id).delete()
    await anna.press("Готово")
    assert await on_it(task) == {anna.id}


async def test_whoever_may_not_assign_others_sees_themselves_and_those_on_it(
    anna: Human, boris: Human, sales: Team, clock: Clock, newcomer: Meet
) -> None:
    await joined(newcomer, "Вера", sales, anna, clock)
    task = await given(boris, "Смета", clock.now, team=sales, to=[anna])
    await teams.change(
        anna.id, sales.id, teams.Changes(assign_others=AssignOthers.ADMINS), clock.now
    )
    await boris.start(f"task_{task.id}")
    await boris.press("Назначить")
    assert (await boris.captions())[:2] == ["☐ Я", "☑ Анна Петрова"]
    await boris.press("Я")
    await boris.press("Готово")
    assert await on_it(task) == {anna.id, boris.id}


async def test_tags_bring_whoever_wears_them(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    tag = await tags.create(anna.id, sales.id, "дизайнеры", clock.now)
    await tags.create(anna.id, sales.id, "школа", clock.now)
    await tags.wear(anna.id, sales.id, boris.id, tag.id, True, clock.now)
    task = await given(anna, "Смета", clock.now, team=sales)
    await anna.start(f"task_{task.id}")
    await anna.press("Назначить")
    assert (await anna.press("По тегу")).startswith("Смета\nКому? Все, у кого есть тег")
    await anna.press("#дизайнеры · 1")
    await anna.press("К людям")
    assert "По тегу: 1" in await anna.captions()
    said = await anna.press("Готово")
    assert "По тегу: #дизайнеры\n\nИсполнители:\n⚪ Борис Котов: ответа пока нет" in said
    await anna.press("Ещё")
    assert await anna.press("Теги") == "Смета\nКакие теги поставить?"
    await anna.press("#школа")
    assert "Теги: #школа\n" in await anna.press("Готово")
    assert await anna.toast() == "Теги сохранены"


async def test_a_team_without_tags_says_where_they_come_from(
    anna: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales)
    await anna.start(f"task_{task.id}")
    await anna.press("Ещё")
    assert "В команде пока нет тегов." in await anna.press("Теги")
    assert await anna.captions() == ["‹ Назад", "Меню"]


async def test_the_silent_are_reminded(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[anna, boris])
    await anna.start(f"task_{task.id}")
    said = await anna.press("Поторопить")
    assert await anna.toast() == "Напоминание получит 1 человек"
    assert said.endswith("вы: напоминание исполнителям")
    assert (await Delivery.get(kind=Notice.NUDGE)).recipient == boris.id
    await moves.act(boris.id, task.id, Action.COMPLETE, clock.now)
    await anna.press("Поторопить")
    assert await anna.toast() == "Напоминать некому: все уже ответили."
    assert "Поторопить" not in await anna.captions()


async def test_a_member_takes_watches_and_talks(
    anna: Human, boris: Human, sales: Team, clock: Clock, newcomer: Meet
) -> None:
    vera = await joined(newcomer, "Вера", sales, anna, clock)
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await vera.start(f"task_{task.id}")
    assert await vera.captions() == [
        *("Комментарий", "Напомнить себе", "Следить", "Ещё", "Обновить"),
        *("Открыть в приложении", "Меню"),
    ]
    assert "Наблюдают: 1" in await vera.press("Следить")
    assert await vera.toast() == "Сообщу об изменениях"
    assert await Watcher.filter(task=task, person_id=vera.id).exists()
    await vera.press("Ещё")
    assert await vera.captions() == [*("Файлы", "Люди", "История", "Не следить", "‹ Назад", "Меню")]
    assert await vera.press("Люди") == "Смета\nВсего: 1\n\n⚪ Борис Котов: ответа пока нет"
    await vera.press("Назад")
    assert "Наблюдают" not in await vera.press("Не следить")


async def test_another_due_time_is_asked_for_and_agreed_to(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris, anna], due=TOMORROW_SIX)
    await boris.start(f"task_{task.id}")
    await boris.press("Попросить срок")
    assert "Без срока" not in await boris.captions()
    await boris.press("Выбрать дату")
    await boris.press("25")
    assert await boris.press("18:00") == (
        "Смета\nНовый срок: ср, 25 нояб., 18:00 (через 3 дня)\n"
        "Напишите, почему нужен другой срок, или отправьте без пояснения."
    )
    said = await boris.say("Жду цены")
    assert said.startswith("Постановщик увидит вашу просьбу\n\n⚪ #1 Смета")
    assert "Просят другой срок:\nВы: ср, 25 нояб., 18:00 · «Жду цены»" in said
    await anna.start(f"task_{task.id}")
    assert (await anna.buttons())[0] == ["Согласиться", "Отказать"]
    said = await anna.press("Согласиться")
    assert await anna.toast() == "Новый срок согласован"
    assert "Срок: завтра, 18:00 (через 1 день)\n" in said
    assert "⚪ Борис Котов: ответа пока нет, срок ср, 25 нояб., 18:00" in said
    assert "Ваш срок: ср, 25 нояб., 18:00 (через 3 дня)" in await boris.press("Обновить")


async def test_wishes_of_several_are_answered_one_by_one(
    anna: Human, boris: Human, sales: Team, clock: Clock, newcomer: Meet
) -> None:
    vera = await joined(newcomer, "Вера", sales, anna, clock)
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris, vera], due=TOMORROW_SIX)
    for human in (boris, vera):
        await human.start(f"task_{task.id}")
        await human.press("Попросить срок")
        await human.press("Через неделю")
        await human.press("Без пояснения")
    await anna.start(f"task_{task.id}")
    assert (await anna.buttons())[:4] == [
        ["Согласиться: Борис Котов"],
        ["Отказать: Борис Котов"],
        ["Согласиться: Вера"],
        ["Отказать: Вера"],
    ]
    await anna.press("Отказать: Борис Котов")
    assert await anna.toast() == "Срок остаётся прежним"
    assert (await anna.buttons())[0] == ["Согласиться", "Отказать"]
    (wish,) = await due_requests.pending(vera.id, task.id)
    await due_requests.answer(anna.id, wish.id, True, clock.now)
    said = await anna.press("Отказать")
    assert await anna.toast() == "На этот вопрос уже ответили."
    assert "Просят" not in said
    assert "⚪ Вера: ответа пока нет, срок вс, 29 нояб." in said
