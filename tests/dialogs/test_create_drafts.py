"""Drafts that were left open are kept and offered again."""

from redis.asyncio import Redis

from models.task import Task
from models.team import Membership, Team
from tests.dialogs.conftest import Meet
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human, bot_running
from tests.emulator_client import Emulator


async def test_a_command_in_the_middle_keeps_the_draft(anna: Human) -> None:
    await anna.begin("Купить бумагу\nДве пачки")
    await anna.press("Завтра")
    assert (await anna.say("/today")).startswith(
        "Черновик «Купить бумагу» сохранён. Продолжить его: /new\n\nСегодня"
    )
    assert await anna.say("/new") == (
        "Новая задача\nУ вас есть незаконченный черновик. Продолжить его?"
    )
    assert await anna.buttons() == [
        ["Купить бумагу"],
        ["Начать новую"],
        ["Удалить черновик"],
        ["Меню"],
    ]
    assert await anna.press("Купить бумагу") == (
        "Проверьте и создайте:\n\nКупить бумагу\nКоманда: Личное\nИсполнители: вы\n"
        "Срок: завтра\n\nДве пачки"
    )
    await anna.press("Создать")
    assert (await anna.say("/new")).startswith("Новая задача\nЧто нужно сделать?")
    assert await Task.all().count() == 1


async def test_a_draft_left_open_survives_a_restart(
    emulator: Emulator, database: str, redis: Redis, clock: Clock, newcomer: Meet
) -> None:
    anna = await newcomer("Анна")
    async with bot_running(emulator, database, redis, clock):
        await anna.start()
        await anna.begin("Купить бумагу")
        await anna.press("Выбрать дату")
        await anna.say("/my")
    clock.advance(days=20)
    async with bot_running(emulator, database, redis, clock):
        await anna.say("/menu")
        await anna.press("Создать")
        assert "Срок: не назначен" in await anna.press("Купить бумагу")
        assert (await anna.press("Создать")).startswith("Задача создана.")


async def test_a_draft_opened_again_and_left_again_is_kept_once_as_it_is_then(
    anna: Human,
) -> None:
    await anna.say("Купить бумагу")
    await anna.say("/my")
    await anna.say("/new")
    await anna.press("Купить бумагу")
    await anna.press("Название")
    await anna.say("Купить картон")
    await anna.say("/new")
    assert (await anna.captions())[0] == "Купить картон"
    await anna.press("Купить картон")
    await anna.press("Отмена")
    assert await anna.toast() == "Черновик удалён, задача не создана"
    assert "Что нужно сделать?" in await anna.say("/new")


async def test_several_drafts_are_offered_the_latest_first_and_no_more_than_five(
    anna: Human,
) -> None:
    for number in range(6):
        await anna.begin(f"Задача {number}")
        await anna.say("/my")
    said = await anna.say("/new")
    assert said.endswith("У вас есть незаконченные черновики. Продолжить один из них?")
    assert (await anna.captions())[:5] == [f"Задача {number}" for number in (5, 4, 3, 2, 1)]
    await anna.press("Начать новую")
    await anna.say("Задача 6")
    await anna.say("/my")
    await anna.say("/new")
    assert (await anna.captions())[0] == "Задача 6"
    assert "Что нужно сделать?" in await anna.press("Удалить черновики")
    assert "Что нужно сделать?" in await anna.say("/new")


async def test_cancel_gives_the_draft_up(anna: Human) -> None:
    await anna.say("Купить бумагу")
    assert (await anna.say("/cancel")).startswith("Прервано.")
    assert "Что нужно сделать?" in await anna.say("/new")


async def test_a_card_opened_over_a_draft_does_not_lose_it(anna: Human, clock: Clock) -> None:
    task = await given(anna, "Первая", clock())
    await anna.say("Купить бумагу")
    assert (await anna.start(f"task_{task.id}")).startswith("Черновик «Купить бумагу» сохранён.")
    await anna.say("/new")
    assert "Купить бумагу" in await anna.captions()


async def test_a_draft_whose_team_was_left_meanwhile_asks_for_another(
    anna: Human, boris: Human, sales: Team
) -> None:
    await boris.begin("Смета")
    await boris.press("Отдел продаж")
    await boris.say("/my")
    await Membership.filter(person_id=boris.id, team_id=sales.id).delete()
    await boris.say("/new")
    await boris.press("Смета")
    assert await boris.text() == "Смета\nВ какой команде?"
    await boris.press("Личное")
    assert "Команда: Личное" in await boris.press("Без срока")
    await boris.press("Создать")
    assert (await Task.get()).title == "Смета"


async def test_a_flood_of_words_in_the_middle_leaves_the_draft_as_it_is(
    anna: Human, sales: Team
) -> None:
    await anna.begin("Смета")
    for number in range(5):
        await anna.emulator.say(anna.id, f"Мысль {number}")
    await anna.settle()
    assert (await anna.text()).endswith("Смета\nВ какой команде?")
    await anna.press("Личное")
    assert (await anna.press("Без срока")).count("Смета") == 1


async def test_a_draft_that_became_a_task_elsewhere_is_not_made_twice(
    anna: Human, redis: Redis
) -> None:
    await anna.say("Купить бумагу")
    await anna.say("/my")
    await anna.say("/new")
    await anna.press("Купить бумагу")
    await anna.press("Создать")
    await anna.say("/new")
    assert "Купить бумагу" not in await anna.captions()
    assert await Task.all().count() == 1


async def test_whoever_has_their_data_deleted_leaves_no_draft(anna: Human) -> None:
    await anna.say("Купить бумагу")
    await anna.say("/settings")
    await anna.press("Мои данные")
    await anna.press("Удалить мои данные")
    await anna.say("УДАЛИТЬ")
    await anna.say("/start")
    assert "Что нужно сделать?" in await anna.say("/new")
