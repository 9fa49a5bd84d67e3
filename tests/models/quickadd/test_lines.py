from models.quickadd import SpanKind, lines, parse
from models.task import Priority
from tests.models.quickadd.reading import MOSCOW, NOW


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
