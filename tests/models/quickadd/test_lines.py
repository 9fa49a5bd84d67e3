import pytest

from models.quickadd import SpanKind, lines, parse
from models.task import Priority
from tests.models.quickadd.reading import MOSCOW, NOW, spelled


def test_lines_of_a_list_without_their_bullets() -> None:
    text = "- Купить бумагу\n\n 2) Позвонить\n• 3 коробки завтра\n[ ] Отчёт\n12.05 встреча"
    assert lines(text) == [
        "Купить бумагу",
        "Позвонить",
        "3 коробки завтра",
        "Отчёт",
        "12.05 встреча",
    ]


def test_every_piece_says_what_it_became() -> None:
    text = (
        "/Продажи напомни @Анна сдать отчёт !срочно #смета каждую пятницу в 10 на час за 15 минут"
    )
    draft = parse(text, NOW, MOSCOW)
    assert draft.title == "сдать отчёт"
    assert (draft.team, draft.mentions, draft.tags) == ("Продажи", ("Анна",), ("смета",))
    assert (draft.priority, draft.duration, draft.reminders) == (Priority.URGENT, 60, (15,))
    assert [(span.kind, text[span.start : span.end]) for span in draft.spans] == [
        (SpanKind.TEAM, "/Продажи"),
        (SpanKind.COMMAND, "напомни"),
        (SpanKind.MENTION, "@Анна"),
        (SpanKind.PRIORITY, "!срочно"),
        (SpanKind.TAG, "#смета"),
        (SpanKind.REPEAT, "каждую пятницу"),
        (SpanKind.DUE, "в 10"),
        (SpanKind.DURATION, "на час"),
        (SpanKind.REMINDER, "за 15 минут"),
    ]


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Созвон в понедельник или во вторник", [("2026-03-17", None)]),
        ("call Bob on Monday or Tuesday", [("2026-03-17", None)]),
        ("сдать отчёт через день", [("2026-03-11", "FREQ=DAILY;INTERVAL=2")]),
        ("поливать цветы через день", [("2026-03-12", None)]),
        ("сегодня-завтра оплатить", [("2026-03-12", None)]),
        ("в эту пятницу или в следующую", [("2026-03-20", None)]),
        ("Отпуск с 06.04 по 10.04", [("2026-04-06", None)]),
    ],
)
def test_another_reading_is_offered(text: str, offered: list[tuple[str, str | None]]) -> None:
    draft = parse(text, NOW, MOSCOW)
    assert [(spelled(each.due), each.rrule) for each in draft.alternatives] == offered


@pytest.mark.parametrize(
    ("text", "length", "end"),
    [
        ("ждать мастера завтра с 14 до 15:30", 90, "2026-03-12T15:30:00+03:00"),
        ("завтра 10:00–11:00 осмотр", 60, "2026-03-12T11:00:00+03:00"),
        ("ночная смена с 20:00 до 8:00 сегодня", 720, "2026-03-12T08:00:00+03:00"),
        ("дежурство сегодня с 22 до 6", 480, "2026-03-12T06:00:00+03:00"),
    ],
)
def test_the_end_of_what_lasts_is_kept_and_may_be_taken(text: str, length: int, end: str) -> None:
    draft = parse(text, NOW, MOSCOW)
    assert draft.duration == length
    assert end in [spelled(each.due) for each in draft.alternatives]


@pytest.mark.parametrize(
    ("text", "title", "priority"),
    [
        ("!!! прорвало трубу", "прорвало трубу", Priority.URGENT),
        ("позвонить !!!! до 15:00", "позвонить", Priority.URGENT),
        ("!! глянуть принтер", "глянуть принтер", Priority.HIGH),
        ("!!!срочно позвонить", "позвонить", Priority.URGENT),
        ("прорвало трубу!!!", "прорвало трубу!!!", None),
        ("прорвало трубу !", "прорвало трубу !", None),
    ],
)
def test_exclamation_marks_that_stand_alone_say_how_urgent_it_is(
    text: str, title: str, priority: Priority | None
) -> None:
    draft = parse(text, NOW, MOSCOW)
    assert (draft.title, draft.priority) == (title, priority)


def test_the_preposition_of_a_mention_comes_back_with_it() -> None:
    text = "Встреча с @Иван и @Пётр завтра"
    draft = parse(text, NOW, MOSCOW)
    assert (draft.title, draft.mentions) == ("Встреча", ("Иван", "Пётр"))
    first, second, _day = draft.spans
    kept = parse(text, NOW, MOSCOW, kept=[(second.start, second.end)])
    assert (kept.title, kept.mentions) == ("Встреча и @Пётр", ("Иван",))
    both = parse(text, NOW, MOSCOW, kept=[(each.start, each.end) for each in (first, second)])
    assert both.title == "Встреча с @Иван и @Пётр"
