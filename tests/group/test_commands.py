"""What people do in a chat, each by one message that is answered by one message at most."""

import pytest

from bot.max import message_url
from models import tasks, trash
from models.making import NewTask
from models.task import Assignment, State, Task
from models.team import AssignOthers, Membership, Team
from tests.dialogs.talk import Clock, Human
from tests.group.conftest import Meet, Room


async def test_a_task_is_one_sentence_and_its_card_is_live(
    both: Room, anna: Human, boris: Human
) -> None:
    said = await both.say(anna, "/task Купить зерно @Борис завтра в 18 !важно")
    assert said == (
        "⚪ #1 Купить зерно\nСрок: завтра, 18:00\nПриоритет: 🔺 высокий\n"
        "Постановщик: Анна Петрова\n⚪ Борис Котов: ответа пока нет"
    )
    card = await both.mid()
    assert await both.captions() == ["В работе", "Готово"]
    assert await both.press(boris, "В работе") == "#1 в работе"
    assert "👍 Борис Котов: принято" in await both.text(card)
    assert (
        await both.say(boris, "/готово 1 Взял 20 кг") == "✅ #1 Купить зерно: готово, Борис Котов"
    )
    assert (await both.text(card)).startswith("✅ #1 Купить зерно")
    assert "Взял 20 кг" in await both.text(card)
    assert await both.captions(card) == []


async def test_a_message_that_is_replied_to_becomes_the_task(
    both: Room, anna: Human, boris: Human
) -> None:
    quoted = await both.emulator.say(boris.id, "Кофемашина течёт", both.id)
    mid = quoted["body"]["mid"]
    assert (await both.say(anna, "/task", reply_to=mid)).startswith("⚪ #1 Кофемашина течёт")
    assert (await Task.get()).source == message_url(mid)
    said = await both.say(anna, "/task Вызвать мастера завтра", reply_to=mid)
    assert said.startswith("⚪ #2 Вызвать мастера\nСрок: завтра")
    assert "Исходное сообщение" in said
    assert (await Task.get(number=2)).description == "Кофемашина течёт"


async def test_a_free_task_is_taken_and_given_back(both: Room, boris: Human) -> None:
    await both.say(boris, "/task Найти электрика")
    card = await both.mid()
    assert "Исполнителя нет: возьмёт любой" in await both.text()
    assert await both.press(boris, "Беру") == "#1 ваша"
    assert "👍 Борис Котов: принято" in await both.text(card)
    assert await both.say(boris, "/drop 1") == "#1 Найти электрика: снова свободна"
    assert "возьмёт любой" in await both.text(card)
    assert await both.say(boris, "/take 1") == "👍 #1 Найти электрика: берёт Борис Котов"


async def test_a_task_is_blocked_moved_reassigned_and_noted(
    both: Room, anna: Human, boris: Human
) -> None:
    await both.say(anna, "/task Обновить меню @Борис")
    card = await both.mid()
    assert await both.say(boris, "/block 1") == "Напишите причину: хотя бы одно слово."
    assert await both.say(boris, "/стоп 1 Нет цен") == "⛔ #1 Обновить меню: остановлена"
    assert "Остановлена: Нет цен" in await both.text(card)
    assert (
        await both.say(anna, "/due 1 в пятницу в 15")
        == "#1 Обновить меню: срок пт, 27 нояб., 15:00"
    )
    assert "Срок: пт, 27 нояб., 15:00" in await both.text(card)
    assert await both.say(anna, "/assign 1 @я") == "#1 Обновить меню: исполнители: Анна Петрова"
    assert await Assignment.filter(task__number=1).count() == 2
    assert (
        await both.say(boris, "/note 1 Ждём поставщика") == "#1 Обновить меню: комментарий добавлен"
    )
    assert await both.say(anna, "/remind 1") == "#1 Обновить меню: напомнил, людей: 1"


async def test_whoever_wrote_it_closes_and_reopens_it(both: Room, anna: Human) -> None:
    await both.say(anna, "/task Помыть окна")
    assert await both.say(anna, "/done 1") == "✅ #1 Помыть окна: закрыта"
    assert (await Task.get()).state is State.DONE
    assert await both.say(anna, "/reopen 1") == "⚪ #1 Помыть окна: снова открыта"


async def test_an_event_asks_everybody_and_counts(both: Room, anna: Human, boris: Human) -> None:
    said = await both.say(anna, "/event Планёрка завтра с 10 до 11")
    assert said.startswith("📅 #1 Планёрка\nКогда: завтра, 10:00–11:00\nОрганизатор: Анна Петрова")
    card = await both.mid()
    assert await both.captions() == ["Буду", "Может быть", "Не смогу"]
    assert await both.press(boris, "Буду") == "Вы будете"
    assert "👍 Борис Котов" in await both.text(card)
    assert await both.press(anna, "Не смогу") == "Записал: не сможете"
    states = await Assignment.filter(task__number=1).values_list("state", flat=True)
    assert sorted(str(state) for state in states) == ["accepted", "declined"]


async def test_lists_are_turned_in_place(
    both: Room, anna: Human, boris: Human, clock: Clock
) -> None:
    for number in range(12):
        await both.say(anna, f"/task Дело {number} @Борис")
        clock.advance(minutes=1)
    said = await both.say(boris, "/tasks мои")
    assert said.startswith("Кофейня: ваших задач 12\n⚪ #1 Дело 0 · без срока · Борис Котов")
    page = await both.mid()
    assert await both.captions() == ["›"]
    assert "#12 Дело 11" in await both.press(boris, "›")
    assert "#1 Дело 0" in await both.press(boris, "‹", page)
    assert (await both.say(anna, "/tasks просрочено")).startswith("Таких задач нет.")
    assert (await both.say(anna, "/tasks все")).startswith("Можно так: /tasks")


async def test_one_task_and_what_is_found(both: Room, anna: Human) -> None:
    await both.say(anna, "/task Подготовить смету")
    first = await both.mid()
    assert (await both.say(anna, "/show 1")).startswith("⚪ #1 Подготовить смету")
    assert await both.mid() != first
    assert await both.text(first) == "#1 Подготовить смету: карточка ниже."
    assert await both.captions(first) == []
    assert await both.say(anna, "/find смета") == "⚪ #1 Подготовить смету · без срока"
    assert (await both.say(anna, "/найти окна")).startswith("Ничего не нашлось.")


async def test_people_and_their_roles(both: Room, anna: Human, boris: Human) -> None:
    assert (await both.say(anna, "/members")) == "Кофейня: людей 2\n👑 Анна Петрова\n👤 Борис Котов"
    assert await both.say(boris, "/role @Анна участник") == (
        "Для этого нужны другие права. Попросите Босса или начальника команды."
    )
    assert await both.say(anna, "/role @Борису начальник") == "Борис Котов: теперь Начальник"
    assert await both.say(boris, "/tag @Анна дежурный") == "Анна Петрова: тег #дежурный"
    assert "@дежурный" not in await both.say(boris, "/task Вымыть чашки @дежурный")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/done", "Укажите номер задачи: /done 42. Номера видны в списке: /tasks"),
        ("/done семь", "Укажите номер задачи: /done 42. Номера видны в списке: /tasks"),
        ("/done 99", "Задачи #99 в этой команде нет. Список: /tasks"),
        ("/done 999999999", "Задачи #999999999 в этой команде нет. Список: /tasks"),
        ("/show", "Укажите номер задачи: /show 42. Номера видны в списке: /tasks"),
        ("/due 1", "Напишите срок словами: /due 42 в пятницу в 15."),
        ("/due 1 как-нибудь", "Напишите срок словами: /due 42 в пятницу в 15."),
        ("/assign 1", "Напишите, кого назначить: /assign 42 @Анна."),
        ("/note 1", "Напишите текст: /note 42 Ждём ответа поставщика."),
        ("/find", "Напишите, что искать: /find смета."),
        (
            "/task",
            (
                "Напишите, что сделать: /task Подготовить смету @Анна до пятницы. "
                "Или ответьте этой командой на сообщение."
            ),
        ),
        ("/event", "Напишите, что и когда: /event Планёрка завтра в 10."),
        ("/role @Анна", "Напишите, кому и какую роль: /role @Анна начальник. Или: участник."),
        ("/kick", "Напишите, кого исключить: /kick @Анна."),
    ],
)
async def test_what_lacks_something_is_told_what_in_one_line(
    both: Room, anna: Human, text: str, said: str
) -> None:
    await both.say(anna, "/task Первая")
    assert await both.say(anna, text) == said


async def test_strangers_and_namesakes_are_never_guessed(
    both: Room, anna: Human, newcomer: Meet
) -> None:
    said = await both.say(anna, "/task Смета @Ольга")
    assert said.startswith("«Ольга» нет в команде. Пусть напишет здесь любую команду")
    other = await newcomer("Борис", last_name="Львов")
    await both.emulator.add_members(both.id, other.id, by=anna.id)
    await both.say(other, "/tasks")
    assert await both.say(anna, "/task Смета @Борис") == (
        "«Борис» подходит нескольким: Борис Котов, Борис Львов. Напишите имя и фамилию."
    )
    assert "Борис Львов" in await both.say(anna, "/task Смета @Борис Львов")
    assert not await Task.filter(title__contains="Ольга").exists()


async def test_tasks_of_another_team_deleted_ones_and_closed_ones(
    both: Room, anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await both.say(anna, "/task Своя @Борис")
    task = await Task.get()
    assert await both.say(boris, "/done 1") == "✅ #1 Своя: готово, Борис Котов"
    again = await both.say(boris, "/done 1")
    assert again == "✅ #1 Своя: Выполнена. Открыть снова: /reopen 1"
    await trash.delete(anna.id, task.id, clock())
    assert await both.say(boris, "/done 1") == "Задачи #1 в этой команде нет. Список: /tasks"


async def test_rights_are_the_team_s(both: Room, anna: Human, boris: Human) -> None:
    await Team.filter(name="Кофейня").update(assign_others=AssignOthers.ADMINS)
    said = await both.say(boris, "/task Смета @Анна")
    assert said.startswith("«Анна» нет в команде") or "права" in said
    await both.say(anna, "/task Чужая")
    assert "права" in await both.say(boris, "/due 1 завтра")


async def test_talk_is_nobody_s_business(both: Room, anna: Human, boris: Human) -> None:
    assert await both.say(boris, "Всем привет, завтра в 10 собираемся") == ""
    assert await both.say(boris, "/fly") == ""
    assert await both.say(anna, "@other_bot /done 1") == ""
    assert await both.say(anna, "@other_bot Спасибо") == ""
    sticker = {"type": "sticker", "payload": {"code": "smile"}}
    assert await both.say(boris, "", attachments=[sticker]) == ""


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("@task_bot /fly", "Команды /fly нет. Все команды: /help"),
        ("/fly@task_bot", "Команды /fly нет. Все команды: /help"),
        ("@task_bot купить зерно", "Если это задача, начните с команды: /task купить зерно"),
        (
            "@task_bot",
            "Задача ставится так: /task Подготовить смету @Анна до пятницы. Все команды: /help",
        ),
    ],
)
async def test_what_is_said_to_the_bot_by_name_is_answered(
    room: Room, boris: Human, text: str, hint: str
) -> None:
    assert await room.say(boris, text) == hint
    assert not await Membership.exists(person_id=boris.id, team__name="Кофейня")


async def test_a_flood_is_answered_once(both: Room, boris: Human) -> None:
    said = [await both.say(boris, "/tasks", pause=0) for _ in range(14)]
    assert sum(text.startswith("Борис Котов, слишком много команд") for text in said) == 1
    assert said[-1] == ""


async def test_a_press_on_the_card_of_a_deleted_task(
    both: Room, anna: Human, boris: Human, clock: Clock
) -> None:
    await both.say(anna, "/task Удалённая @Борис")
    card = await both.mid()
    await trash.delete(anna.id, (await Task.get()).id, clock())
    await both.press(boris, "Готово", card)
    assert await both.text(card) == "Эта задача удалена."


async def test_the_same_message_makes_one_task(both: Room, anna: Human) -> None:
    await both.say(anna, "/task Раз")
    assert await Task.all().count() == 1


async def test_in_english(both: Room, newcomer: Meet, anna: Human) -> None:
    john = await newcomer("John", locale="en")
    await both.emulator.add_members(both.id, john.id, by=anna.id)
    assert (await both.say(john, "@task_bot /task Call the bank tomorrow at 10am")).startswith(
        "⚪ #1 Call the bank"
    )


async def test_the_chat_is_told_once_who_cannot_be_written_to(
    both: Room, anna: Human, vera: Human
) -> None:
    await both.say(vera, "/tasks")
    said = await both.say(anna, "/task Помыть окна @Вера")
    assert said.endswith(
        "Не могу написать лично: Вера. Сообщения придут, когда откроют диалог со мной: "
        "https://max.ru/task_bot"
    )
    assert "Не могу" not in await both.say(anna, "/task Вымыть пол @Вера")


async def test_lists_of_a_person_and_of_a_tag(both: Room, anna: Human, boris: Human) -> None:
    await both.say(anna, "/task Раз @Борис #смета")
    await both.say(anna, "/task Два")
    said = await both.say(anna, "/tasks @Борису")
    assert said == "Кофейня: у этого человека задач 1\n⚪ #1 Раз · без срока · Борис Котов"
    said = await both.say(boris, "/tasks #смета")
    assert said == "Кофейня: задач с этим тегом 1\n⚪ #1 Раз · без срока · Борис Котов"
    assert (await both.say(boris, "/tasks #окна")).startswith("Тега #окна в команде нет.")
    assert (await both.say(boris, "/tasks @Ольга")).startswith("«Ольга» нет в команде.")


async def test_what_its_only_assignee_declined_can_be_taken(
    both: Room, anna: Human, boris: Human
) -> None:
    await both.say(anna, "/task Помыть окна @Борис")
    card = await both.mid()
    assert await both.captions() == ["В работе", "Готово"]
    await both.say(boris, "/drop 1 болею")
    assert await both.captions(card) == ["Беру"]
    assert await both.press(anna, "Беру", card) == "#1 ваша"


async def test_lists_count_and_turn_beyond_a_hundred(both: Room, anna: Human, clock: Clock) -> None:
    await both.say(anna, "/task Первое")
    team = (await Task.get()).team_id
    for number in range(2, 106):
        new = NewTask(f"Дело {number}", team, assignees=[anna.id])
        await tasks.create(await anna.person(), new, clock())
    assert (await both.say(anna, "/tasks")).startswith("Кофейня: открытых задач 105\n")
    mine = await both.say(anna, "/tasks @Анна")
    assert mine.startswith("Кофейня: у этого человека задач 104\n")
    assert "⚪ Открыто: 105" in await both.say(anna, "/board")


async def test_a_day_that_no_calendar_has_is_told(both: Room, anna: Human) -> None:
    told = "«31 февраля» нет в календаре. Напишите другой день."
    assert await both.say(anna, "/task Отчёт до 31 февраля") == told
    await both.say(anna, "/task Отчёт")
    assert await both.say(anna, "/due 1 31 февраля") == told
