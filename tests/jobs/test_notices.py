"""What notices say: the right thing, in the reader's language and zone, and nothing unescaped."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from jobs import notices
from jobs.buttons import NoticeAction, NoticeButton
from jobs.port import CallbackButton
from jobs.settled import Outcome, settled
from locales import LANGUAGES, translator
from models import comments, limits, making, moves, reminders, tasks, teams
from models.delivery import Delivery, Notice
from models.due import Due
from models.owed import Ready, look_again
from models.person import Person
from models.task import Kind
from models.transitions import Action
from tests.jobs.conftest import Office
from tests.world import GLEB, MOSCOW, NOW, due_in, meet, task_for

LOCALES = Path(__file__).parents[2] / "locales"


async def ready(kind: Notice, recipient: Person, slot: str = "") -> Ready:
    """The notice as the deliverer would write it."""
    delivery = await Delivery.get(kind=kind, recipient=recipient.id, slot__startswith=slot)
    found = (await look_again(delivery, NOW)).ready
    assert found
    return found


def lines(made: notices.Message) -> list[str]:
    return made.html.split("\n")


def captions(made: notices.Message) -> list[list[str]]:
    return [[button.text for button in row] for row in made.rows]


def actions(made: notices.Message) -> set[NoticeAction]:
    payloads = [b.payload for row in made.rows for b in row if isinstance(b, CallbackButton)]
    return {button.action for p in payloads if (button := NoticeButton.unpack(p))}


async def test_an_assignment_says_all_there_is_to_know(office: Office) -> None:
    await task_for(office.anna, office.team, office.boris, due=due_in(hours=6))
    made = notices.single(await ready(Notice.ASSIGNED, office.boris), NOW)
    assert lines(made) == [
        "📌 Вам поручена задача",
        "<b>Подготовить отчёт</b>",
        "#1 · Отдел продаж",
        "Постановщик: Анна Смирнова",
        "Срок: сегодня, 18:00 (через 6 часов)",
    ]
    assert captions(made) == [["Принять", "Не могу"], ["Открыть"]]


async def test_the_reader_is_told_in_their_language_and_zone(office: Office) -> None:
    boris = await meet(office.boris.id, language="en", timezone="Asia/Vladivostok")
    await task_for(office.anna, office.team, boris, due=due_in(hours=6))
    made = notices.single(await ready(Notice.ASSIGNED, boris), NOW)
    assert lines(made) == [
        "📌 You have been assigned a task",
        "<b>Подготовить отчёт</b>",
        "#1 · Отдел продаж",
        "Author: Анна Смирнова",
        "Due: tomorrow, 01:00 (in 6 hours)",
    ]
    assert captions(made) == [["Accept", "I can’t"], ["Open"]]


async def test_a_personal_task_is_called_personal(office: Office) -> None:
    mine = await teams.personal(office.boris.id)
    await task_for(office.boris, mine, due=due_in(hours=2))
    made = notices.single(await ready(Notice.REMINDER, office.boris), NOW + timedelta(hours=1))
    assert lines(made) == [
        "⏰ Напоминание",
        "<b>Подготовить отчёт</b>",
        "#1 · Личное",
        "Постановщик: вы",
        "Срок: сегодня, 14:00 (через 1 час)",
    ]
    assert captions(made) == [
        ["Готово", "В работе"],
        ["10 мин", "1 час", "Вечером"],
        ["Завтра", "Другое"],
        ["Открыть", "Больше не напоминать"],
    ]


async def test_due_now_says_so(office: Office) -> None:
    await task_for(office.anna, office.team, office.anna, due=due_in(hours=2))
    made = notices.single(await ready(Notice.DUE, office.anna), NOW + timedelta(hours=2, seconds=3))
    assert lines(made)[0] == "🔔 Срок наступил"
    assert lines(made)[-1] == "Срок: сегодня, 14:00"


async def test_a_late_notice_says_that_it_is_late_and_since_when(office: Office) -> None:
    await task_for(office.anna, office.team, office.anna, due=due_in(hours=2))
    made = notices.single(await ready(Notice.DUE, office.anna), NOW + timedelta(hours=4, minutes=5))
    assert lines(made)[-2:] == [
        "Срок: сегодня, 14:00 (просрочено на 2 часа)",
        "<i>⌛ Сообщение задержалось: должно было прийти сегодня, 14:00</i>",
    ]


@pytest.mark.parametrize(
    ("days", "heading", "due"),
    [
        (0, "🔔 Срок сегодня", "Срок: сегодня"),
        (1, "🔔 Срок прошёл", "Срок: вчера (просрочено на 1 день)"),
        (5, "🔔 Срок прошёл", "Срок: пт, 13 мар. (просрочено на 5 дней)"),
    ],
)
async def test_a_whole_day_is_a_date_for_every_reader(
    office: Office, days: int, heading: str, due: str
) -> None:
    boris = await meet(office.boris.id, timezone="Asia/Kamchatka")
    await task_for(office.anna, office.team, boris, due=Due.on(date(2026, 3, 13), MOSCOW))
    delivery = await ready(Notice.DUE, boris)
    morning = datetime(2026, 3, 12, 21, 0, tzinfo=UTC)  # nine o'clock of the 13th in Kamchatka
    assert delivery.delivery.due_at == morning
    made = notices.single(delivery, morning + timedelta(days=days))
    assert lines(made)[0] == heading
    assert due in lines(made)


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(1, "через 1 минуту"), (2, "через 2 минуты"), (21, "через 21 минуту"), (59, "через 59 минут")],
)
async def test_minutes_are_counted_in_proper_russian(
    office: Office, minutes: int, words: str
) -> None:
    await task_for(office.anna, office.team, office.boris, due=due_in(minutes=minutes))
    made = notices.single(await ready(Notice.ASSIGNED, office.boris), NOW + timedelta(seconds=1))
    assert lines(made)[-1].endswith(f"({words})")


async def test_a_task_without_due_time_says_so(office: Office) -> None:
    await task_for(office.anna, office.team, office.boris)
    made = notices.single(await ready(Notice.ASSIGNED, office.boris), NOW)
    assert lines(made)[-1] == "Срок: не назначен"


async def test_a_refusal_names_who_and_why(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.boris)
    await moves.act(office.boris.id, task.id, Action.DECLINE, NOW, note="Отпуск до 5 < 10")
    made = notices.single(await ready(Notice.DECLINED, office.anna), NOW)
    assert lines(made)[0] == "↩️ Отказ: Борис Орлов"
    assert lines(made)[-1] == "Причина: Отпуск до 5 &lt; 10"
    assert captions(made) == [["Открыть"]]


async def test_a_report_names_who_and_what(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.boris)
    await moves.act(office.boris.id, task.id, Action.COMPLETE, NOW, note="Отправил")
    made = notices.single(await ready(Notice.DONE, office.anna), NOW)
    assert lines(made)[0] == "✅ Отчёт о выполнении: Борис Орлов"
    assert lines(made)[-1] == "Отчёт: Отправил"


async def test_a_report_without_words_has_no_empty_line(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.boris)
    await moves.act(office.boris.id, task.id, Action.COMPLETE, NOW)
    made = notices.single(await ready(Notice.DONE, office.anna), NOW)
    assert not any(line.startswith("Отчёт:") for line in lines(made))


async def test_what_people_wrote_is_never_markup(office: Office) -> None:
    await task_for(office.anna, office.team, office.boris, title='<a href="x">&</a> { $mark }')
    made = notices.single(await ready(Notice.ASSIGNED, office.boris), NOW)
    assert lines(made)[1] == "<b>&lt;a href=&#34;x&#34;&gt;&amp;&lt;/a&gt; { $mark }</b>"


async def test_only_usable_buttons_are_offered(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.boris)
    await reminders.add(office.vera.id, task.id, NOW, at=NOW + timedelta(hours=1))
    made = notices.single(await ready(Notice.REMINDER, office.vera, "own"), NOW)
    assert NoticeAction.COMPLETE not in actions(made)  # the task is Boris's
    assert NoticeAction.SNOOZE_1H in actions(made)


async def test_long_captions_are_cut_and_say_so(office: Office) -> None:
    for _ in range(2):
        await task_for(office.anna, office.team, office.boris, title="Очень " * 20)
    late = NOW + timedelta(hours=1)
    owed = [
        found
        for d in await Delivery.filter(kind=Notice.ASSIGNED).order_by("id")
        if (found := (await look_again(d, NOW)).ready)
    ]
    (made,) = notices.messages(owed, late)
    assert all(len(row[0]) <= 40 and row[0].endswith("…") for row in captions(made))


async def test_merged_messages_stay_within_the_limits_of_max(office: Office) -> None:
    for _ in range(23):
        task = await task_for(office.anna, office.team, office.boris, title="😀" * 200)
        await moves.act(office.boris.id, task.id, Action.DECLINE, NOW, note="ё" * 1000)
    owed = [
        found
        for d in await Delivery.filter(kind=Notice.DECLINED).order_by("id")
        if (found := (await look_again(d, NOW)).ready)
    ]
    made = list(notices.messages(owed, NOW + timedelta(hours=1)))
    assert [r for m in made for r in m.stands_for] == owed
    for message in made:
        assert len(message.html.encode("utf-16-le")) // 2 <= 4000
        assert len(message.rows) == len(message.stands_for) <= 10


@pytest.mark.parametrize(
    ("outcome", "line"),
    [
        (Outcome(NoticeAction.ACCEPT), "👍 Вы приняли задачу"),
        (Outcome(NoticeAction.DECLINE), "↩️ Вы отказались"),
        (Outcome(NoticeAction.COMPLETE), "✅ Готово"),
        (
            Outcome(NoticeAction.SNOOZE_TOMORROW, NOW + timedelta(hours=21)),
            "⏰ Напомню: завтра, 09:00",
        ),
        (None, "⚪ Сейчас задача открыта"),
    ],
)
async def test_after_a_press_the_notice_says_what_became_of_it(
    office: Office, outcome: Outcome | None, line: str
) -> None:
    task = await task_for(office.anna, office.team, office.boris)
    seen = await tasks.get(office.boris.id, task.id)
    text = settled(seen, translator("ru"), office.boris, NOW, outcome)
    assert text.split("\n")[0] == "<b>Подготовить отчёт</b>"
    assert text.split("\n")[-1] == line


@pytest.mark.parametrize(
    ("action", "line"),
    [(Action.CLOSE, "✅ Задача выполнена"), (Action.CANCEL, "✖️ Задача отменена")],
)
async def test_a_press_that_came_too_late_shows_how_the_task_ended(
    office: Office, action: Action, line: str
) -> None:
    task = await task_for(office.anna, office.team, office.boris)
    await moves.act(office.anna.id, task.id, action, NOW)
    seen = await tasks.get(office.boris.id, task.id)
    assert settled(seen, translator("ru"), office.boris, NOW, None).split("\n")[-1] == line


async def test_somebody_whose_name_is_gone_is_still_somebody(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.boris)
    await moves.act(office.boris.id, task.id, Action.COMPLETE, NOW)
    await Delivery.filter(kind=Notice.DONE).update(payload={"actor_id": GLEB, "note": ""})
    made = notices.single(await ready(Notice.DONE, office.anna), NOW)
    assert lines(made)[0] == "✅ Отчёт о выполнении: участник команды"


async def test_whoever_had_their_data_deleted_is_named_so(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.boris)
    await moves.act(office.boris.id, task.id, Action.COMPLETE, NOW)
    nameless = {"first_name": "", "last_name": "", "erased_at": NOW}
    await Person.filter(id=office.boris.id).update(**nameless)
    made = notices.single(await ready(Notice.DONE, office.anna), NOW)
    assert lines(made)[0] == "✅ Отчёт о выполнении: Удалённый пользователь"


async def test_the_beginning_of_a_long_comment_says_that_there_is_more(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.boris)
    await comments.add(office.anna.id, task.id, "ё" * 4000, NOW)
    made = notices.single(await ready(Notice.COMMENT, office.boris), NOW)
    assert lines(made)[-1] == f"«{'ё' * limits.REASON}…»"


async def test_a_press_under_an_events_notice_speaks_of_the_event(office: Office) -> None:
    new = making.NewTask("Планёрка", office.team.id, [office.boris.id], due_in(hours=3))
    event = await tasks.create(office.anna, replace(new, kind=Kind.EVENT), NOW)
    seen = await tasks.get(office.boris.id, event.id)
    outcome = Outcome(NoticeAction.MAYBE)
    text = settled(seen, translator("ru"), office.boris, NOW, outcome)
    assert text.split("\n")[-1] == "❔ Ваш ответ: может быть"
    await moves.act(office.anna.id, event.id, Action.CANCEL, NOW)
    seen = await tasks.get(office.boris.id, event.id)
    text = settled(seen, translator("ru"), office.boris, NOW, None)
    assert text.split("\n")[-1] == "✖️ Событие отменено"


@pytest.mark.parametrize("name", ["notices.ftl", "marks.ftl"])
def test_both_languages_say_the_same_things(name: str) -> None:
    keys = [
        {e.id.name for e in parsed(language, name).body if isinstance(e, ast.Message)}
        for language in LANGUAGES
    ]
    assert keys[0] == keys[1] != set()


def test_marks_are_the_same_in_every_language() -> None:
    texts = {(LOCALES / language / "marks.ftl").read_text("utf-8") for language in LANGUAGES}
    assert len(texts) == 1


def parsed(language: str, name: str) -> ast.Resource:
    return FluentParser().parse((LOCALES / language / name).read_text("utf-8"))
