from redis.asyncio import Redis

from models import making, people, tasks
from models.delivery import Delivery, Notice
from models.task import Assignment, Task
from models.team import Membership, Team
from tests.dialogs.conftest import Meet
from tests.dialogs.talk import Clock, Human, bot_running
from tests.emulator_client import Emulator


async def to_confirm(anna: Human, title: str = "Подготовить смету") -> str:
    """As far as «Проверьте и создайте», for Boris, tomorrow."""
    await anna.begin(title)
    await anna.press("Отдел продаж")
    await anna.press("Борис")
    await anna.press("Дальше")
    return await anna.press("Завтра")


async def test_a_task_for_two_people_from_title_to_card(
    anna: Human, boris: Human, sales: Team
) -> None:
    await anna.say("/menu")
    assert await anna.press("Создать") == (
        "Новая задача\nЧто нужно сделать? Напишите одним сообщением. "
        "Вторая и следующие строки станут описанием."
    )
    assert await anna.say("Подготовить смету\nДля школы №5\nдо ремонта") == (
        "Подготовить смету\nВ какой команде?"
    )
    assert await anna.buttons() == [["Личное"], ["Отдел продаж"], ["‹ Назад", "Отмена"]]
    await anna.press("Отдел продаж")
    assert await anna.buttons() == [
        ["☐ Я"],
        ["☐ Борис Котов"],
        ["Никто: возьмёт любой"],
        ["‹ Назад", "Отмена"],
    ]
    await anna.press("Борис")
    assert await anna.press("Я") == (
        "Подготовить смету\nКто это сделает? Выбрано: Борис Котов, вы."
    )
    assert await anna.press("Дальше") == "Подготовить смету\nК какому сроку?"
    assert await anna.buttons() == [
        ["Сегодня", "Завтра"],
        ["Пятница, 27 нояб."],
        ["Через неделю", "Без срока"],
        ["Выбрать дату"],
        ["‹ Назад", "Отмена"],
    ]
    assert await anna.press("Пятница") == (
        "Проверьте и создайте:\n\n"
        "Подготовить смету\n"
        "Команда: Отдел продаж\n"
        "Исполнители: Борис Котов, вы\n"
        "Срок: пт, 27 нояб. (через 5 дней)\n\n"
        "Для школы №5\nдо ремонта"
    )
    assert await anna.press("Создать") == (
        "Задача создана.\n\n"
        "⚪ #1 Подготовить смету\nОткрыта\n\n"
        "Для школы №5\nдо ремонта\n\n"
        "Команда: Отдел продаж\nПостановщик: вы\nСрок: пт, 27 нояб. (через 5 дней)\n\n"
        "Исполнители:\n⚪ Борис Котов: ответа пока нет\n⚪ Вы: ответа пока нет"
    )
    assert await anna.toast() == "Задача #1 создана"
    assert await anna.buttons() == [["К задаче", "Ещё одна"], ["Отменить", "Меню"]]
    assert [row.recipient for row in await Delivery.filter(kind=Notice.ASSIGNED)] == [boris.id]
    assert "История" in await anna.press("К задаче")


async def test_words_outside_a_question_begin_a_task(anna: Human) -> None:
    assert await anna.begin("Купить бумагу") == "Купить бумагу\nК какому сроку?"
    await anna.press("Без срока")
    await anna.press("Создать")
    task = await Task.get()
    assert (task.title, task.due_at, task.team_id) == (
        "Купить бумагу",
        None,
        (await anna.own_team()).id,
    )
    assert [row.person_id for row in await Assignment.filter(task=task)] == [anna.id]


async def test_words_over_a_card_begin_a_task_and_back_returns_to_it(anna: Human) -> None:
    await make(anna, "Первая")
    await anna.press("К задаче")
    await anna.say("Вторая")
    assert (await anna.press("Назад")).startswith(
        "Черновик «Вторая» сохранён. Продолжить его: /new\n\n⚪ #1 Первая"
    )


async def make(human: Human, title: str) -> Task:
    """A personal task without a due time, through the wizard."""
    await human.begin(title)
    await human.press("Без срока")
    await human.press("Создать")
    return await Task.get(title=title)


async def test_every_field_can_be_changed_before_saving(
    anna: Human, boris: Human, sales: Team
) -> None:
    await to_confirm(anna)
    assert "Сейчас: «Подготовить смету»" in await anna.press("Название")
    assert "Подготовить акт" in await anna.say("Подготовить акт")
    await anna.press("Название")
    assert "Подготовить акт" in await anna.press("Оставить это")
    await anna.press("Описание")
    assert "<b>не</b> для печати" in await anna.say("<b>не</b> для печати")
    await anna.press("Описание")
    assert "не" not in (await anna.press("Без описания")).split()
    await anna.press("Исполнители")
    await anna.press("Борис")
    assert "Исполнители: любой из команды" in await anna.press("Никто")
    await anna.press("Срок")
    assert "Срок: не назначен" in await anna.press("Без срока")
    await anna.press("Команда")
    said = await anna.press("Личное")
    assert "Команда: Личное" in said
    assert "Исполнители: вы" in said
    await anna.press("Команда")
    await anna.press("Отдел продаж")
    await anna.press("Борис")
    assert "Исполнители: Борис Котов" in await anna.press("Дальше")
    for caption in ("Название", "Описание", "Команда", "Исполнители", "Срок"):
        await anna.press(caption)
        assert (await anna.press("Назад")).startswith("Проверьте и создайте:")


async def test_back_goes_step_by_step_and_keeps_what_was_said(
    anna: Human, boris: Human, sales: Team
) -> None:
    await to_confirm(anna)
    assert "К какому сроку?" in await anna.press("Назад")
    assert "Кто это сделает? Выбрано: Борис Котов." in await anna.press("Назад")
    assert "В какой команде?" in await anna.press("Назад")
    assert "Сейчас: «Подготовить смету»" in await anna.press("Назад")
    assert "В какой команде?" in await anna.press("Оставить это")
    await anna.press("Отдел продаж")
    assert "☑ Борис Котов" in await anna.captions()


async def test_cancel_says_that_nothing_was_made(anna: Human, sales: Team) -> None:
    await to_confirm(anna)
    assert (await anna.press("Отмена")).startswith("Добрый день")
    assert await anna.toast() == "Черновик удалён, задача не создана"
    assert not await Task.exists()


async def test_a_draft_survives_a_restart_and_two_presses_make_one_task(
    emulator: Emulator, database: str, redis: Redis, clock: Clock, newcomer: Meet
) -> None:
    anna = await newcomer("Анна")
    async with bot_running(emulator, database, redis, clock):
        await anna.start()
        await anna.begin("Купить бумагу")
    async with bot_running(emulator, database, redis, clock):
        assert "Срок: завтра" in await anna.press("Завтра")
    await anna.tap("Создать")
    await anna.tap("Создать")
    await emulator.clear_calls()
    async with bot_running(emulator, database, redis, clock):
        await anna.settle()
    assert [call["path"] for call in await emulator.calls(method="POST")] == ["/answers"] * 2
    assert await Task.all().count() == 1
    assert (await anna.text()).startswith("Задача создана.")


async def test_the_same_draft_never_makes_a_second_task(anna: Human, clock: Clock) -> None:
    task = await make(anna, "Купить бумагу")
    person = await anna.person()
    again = making.NewTask("Купить бумагу", task.team_id, origin=task.origin)
    assert (await tasks.create(person, again, clock())).id == task.id


async def test_a_title_of_201_characters_is_refused_and_the_question_stays(anna: Human) -> None:
    await anna.say("/new")
    assert (await anna.say("я" * 201)).startswith(
        "Слишком длинно: 201 из 200 возможных знаков. Сократите текст и пришлите ещё раз.\n\n"
        "Новая задача\n"
    )
    assert "К какому сроку?" in await anna.say("я" * 200)


async def test_words_too_long_for_a_title_are_refused_over_the_menu(anna: Human) -> None:
    said = await anna.say("я" * 201)
    assert said.startswith("Слишком длинно")
    assert "На сегодня задач нет." in said


async def test_a_time_that_has_gone_is_refused_and_the_question_stays(anna: Human) -> None:
    await anna.begin("Позвонить")
    await anna.press("Выбрать дату")
    assert "·22·" in await anna.captions()
    assert "21" not in await anna.captions()
    said = await anna.press("·22·")
    assert said == (
        "Позвонить\nСрок: сегодня\nК какому времени? Выберите или напишите, например 14:30."
    )
    assert (await anna.buttons())[0] == ["13:00", "14:00", "15:00", "16:00"]
    assert (await anna.say("9")).startswith("Это время уже прошло. Выберите другое.\n\nПозвонить")
    assert (await anna.say("как-нибудь")).startswith("Не понял время.")
    assert "Срок: сегодня, 21:30 (через 9 часов)" in await anna.say("2130")


async def test_the_calendar_turns_its_pages(anna: Human) -> None:
    await anna.begin("Позвонить")
    await anna.press("Выбрать дату")
    assert (await anna.buttons())[:2] == [
        ["Ноябрь 2026"],
        ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"],
    ]
    await anna.press("Декабрь ›")
    assert (await anna.buttons())[0] == ["Декабрь 2026"]
    assert (await anna.buttons())[-2] == ["‹ Ноябрь", "Январь ›"]
    await anna.press("Декабрь 2026")
    await anna.press("Декабрь")
    await anna.press("31")
    assert "Срок: чт, 31 дек. (через 39 дней)" in await anna.press("Весь день")


async def test_an_assignee_who_left_meanwhile_is_named_and_left_out(
    anna: Human, boris: Human, sales: Team
) -> None:
    await to_confirm(anna)
    await Membership.filter(person_id=boris.id, team_id=sales.id).delete()
    await anna.press("Подробнее")
    assert "Исполнители: Борис Котов (уже не в команде)" in await anna.press("Назад")
    assert (await anna.press("Создать")).startswith(
        "Больше нет в команде: Борис Котов. Остальное сохранено.\n\nЗадача создана.\n\n"
    )
    assert await anna.toast() == "Задача #1 создана"
    assert not await Assignment.exists()


async def test_whoever_left_can_be_taken_off_by_hand(
    anna: Human, boris: Human, sales: Team
) -> None:
    await to_confirm(anna)
    await anna.press("Исполнители")
    await Membership.filter(person_id=boris.id, team_id=sales.id).delete()
    await anna.press("☐ Я")
    await anna.press("☑ Борис Котов")
    assert "Борис Котов" not in " ".join(await anna.captions())
    assert "Исполнители: вы\n" in await anna.press("Дальше")


async def test_leaving_the_team_in_the_middle_leads_to_the_choice_of_another(
    anna: Human, boris: Human, sales: Team
) -> None:
    await boris.begin("Смета")
    await boris.press("Отдел продаж")
    await Membership.filter(person_id=boris.id, team_id=sales.id).delete()
    assert await boris.press("Я") == "Смета\nВ какой команде?"
    assert await boris.toast() == "Этого уже нет, или у вас нет доступа."
    await boris.press("Личное")
    await boris.press("Без срока")
    assert "Исполнители: вы" in await boris.text()


async def test_the_undo_puts_the_task_into_the_trash_and_takes_it_out_again(anna: Human) -> None:
    task = await make(anna, "Купить бумагу")
    assert (await anna.press("Отменить")).startswith(
        "Задача удалена. Вернуть можно в течение 30 дней.\n\n⚪ #1 Купить бумагу\n"
    )
    assert await anna.toast() == "Удалено. Можно вернуть"
    assert await anna.buttons() == [["Вернуть", "Ещё одна"], ["Меню"]]
    assert not await Task.filter(id=task.id).exists()
    assert (await anna.press("Вернуть")).startswith("Задача создана.")
    assert await Task.filter(id=task.id).exists()
    assert await anna.captions() == ["К задаче", "Ещё одна", "Отменить", "Меню"]
    await anna.press("Отменить")
    assert (await anna.press("Ещё одна")).startswith("Новая задача")


async def test_people_come_in_pages(anna: Human, sales: Team, clock: Clock) -> None:
    for number in range(12):
        profile = people.Profile(5000 + number, f"Участник {number:02}")
        person = await people.meet(profile, clock())
        await Membership.create(team=sales, person=person, role="member", joined_at=clock())
    await anna.begin("Собрать подписи")
    await anna.press("Отдел продаж")
    assert ["‹", "1 из 2", "›"] in await anna.buttons()
    await anna.press("›")
    assert "☐ Участник 11" in await anna.captions()
    await anna.press("Участник 11")
    await anna.press("›")
    assert (await anna.captions())[0] == "☐ Я"
    assert "Кто это сделает? Выбрано: Участник 11." in await anna.text()


async def test_a_member_who_may_not_assign_sees_only_themselves(
    anna: Human, boris: Human, sales: Team
) -> None:
    await Team.filter(id=sales.id).update(assign_others="admins")
    await boris.begin("Смета")
    await boris.press("Отдел продаж")
    assert "☐ Я" in await boris.captions()
    assert "☐ Анна Петрова" not in await boris.captions()


async def test_words_during_a_draft_do_not_ruin_it(anna: Human, sales: Team) -> None:
    await anna.begin("Смета")
    said = await anna.say("Ещё мысль")
    assert said.startswith("У вас открыт черновик задачи.")
    assert said.endswith("Смета\nВ какой команде?")


async def test_markup_in_titles_is_shown_as_it_was_typed(anna: Human) -> None:
    await make(anna, "<b>Жирно</b> & {просто}")
    assert "#1 <b>Жирно</b> & {просто}" in await anna.text()
    assert "⚪ #1 <b>Жирно</b> & {просто} · без срока" in await anna.say("/my")
    assert "#1 <b>Жирно</b> & {просто}" in await anna.captions()
