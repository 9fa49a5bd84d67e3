"""What holds of every text."""

import string
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from locales import dates, translator
from models.due import Due
from models.quickadd import lexicon, parse, rhythms
from models.quickadd.draft import Draft
from models.recurrence import Rule
from models.schedule import Schedule
from tests.models.quickadd.reading import MOSCOW, NOW, ZONE, Phrase, phrases
from tests.models.quickadd.test_phrases import ALL

ZONES = ("Europe/Moscow", "Asia/Yekaterinburg", "America/New_York", "Australia/Lord_Howe")
WALL_CLOCK = [datetime(2026, 3, 11, 14, 1), datetime(2027, 3, 1)]  # noqa: DTZ001 - of any zone
PLAIN = [
    "купить",
    "молоко",
    "позвонить",
    "Анне",
    "сделать",
    "отчёт",
    "заказать",
    "цветы",
    "hello",
    "buy",
    "paper",
    "write",
    "letter",
]
PIECES = sorted({word for phrase in ALL for word in phrase.text.split()})


@given(st.lists(st.sampled_from(PLAIN), min_size=1, max_size=12))
def test_a_text_without_words_of_time_comes_back_unchanged(words: list[str]) -> None:
    text = " ".join(words)
    assert parse(text, NOW, MOSCOW) == Draft(text)


@given(
    st.text(alphabet=string.ascii_letters + "абвгдежзиклмнопрстуфхцчшщыэюя ,.-«»()", max_size=80)
)
def test_no_text_without_digits_and_known_words_gets_a_due_time(text: str) -> None:
    known = lexicon.FORMS.keys() | rhythms.ADVERBS.keys() | {"noon", "lunch", "обед"}
    words = "".join(c if c.isalpha() else " " for c in text.casefold()).split()
    if any(lexicon.known(word) != word or word in known or len(word) < 3 for word in words):
        return
    assert parse(text, NOW, MOSCOW).due is None


@given(st.lists(st.sampled_from(PIECES), max_size=25), st.sampled_from(["ru", "en"]))
def test_spans_are_in_order_inside_the_text_and_hold_what_is_not_title(
    words: list[str], lang: str
) -> None:
    text = " ".join(words)
    draft = parse(text, NOW, MOSCOW, lang)
    ends = [0, *(span.end for span in draft.spans)]
    starts = [*(span.start for span in draft.spans), len(text)]
    assert all(end <= start for end, start in zip(ends, starts, strict=True))
    assert all(span.start < span.end for span in draft.spans)
    left = "".join(text[end:start] for end, start in zip(ends, starts, strict=True))
    assert _letters(left) == _letters(draft.title)


def _letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


@given(st.text(max_size=300), st.sampled_from(["ru", "en"]))
def test_whatever_is_typed_is_read(text: str, lang: str) -> None:
    draft = parse(text, NOW, MOSCOW, lang)
    assert draft.due is None or draft.due.at.tzinfo is not None


@given(
    st.datetimes(*WALL_CLOCK),
    st.sampled_from(["ru", "en"]),
    st.sampled_from(ZONES),
)
def test_a_moment_that_the_bot_shows_is_read_as_that_moment(
    shown: datetime, lang: str, zone: str
) -> None:
    at = shown.replace(tzinfo=ZoneInfo(zone), second=0, microsecond=0)
    now = datetime(2026, 3, 11, 11, 0, tzinfo=UTC)
    at = at.astimezone(UTC).astimezone(ZoneInfo(zone))  # a time that there is
    if at <= now or at.fold:
        return
    text = dates.moment(translator(lang), at, now, zone)
    assert parse(text, now, zone, lang).due == Due.moment(at, zone), text


@given(st.dates(date(2026, 3, 11), date(2027, 3, 10)), st.sampled_from(["ru", "en"]))
def test_a_day_that_the_bot_shows_is_read_as_that_day(shown: date, lang: str) -> None:
    text = dates.day(translator(lang), shown, NOW.date())
    draft = parse(text, NOW, MOSCOW, lang)
    assert (draft.title, draft.due) == ("", Due.on(shown, MOSCOW)), text


RULES = sorted({phrase.read().rrule or "" for phrase in ALL} - {""})


@pytest.mark.parametrize("rule", [r for r in RULES if "HOURLY" not in r and "MINUTELY" not in r])
def test_a_rule_gives_the_days_that_dateutil_gives(rule: str) -> None:
    parsed = Rule.parse(rule)
    assert str(parsed) == rule
    if parsed.short_months:
        return  # the last day of a short month where RFC 5545 has none (`Rule.short_months`)
    first = parsed.anchored(date(2026, 3, 11))
    until = parsed.until.isoformat().replace("-", "") if parsed.until else ""
    theirs = rrulestr(
        rule.replace(f"UNTIL={until}", f"UNTIL={until}T000000"),
        dtstart=WALL_CLOCK[0].replace(hour=0, minute=0),
    )
    ours = Schedule(parsed, date(2026, 3, 11), None, MOSCOW).days()
    mine = [day for day in islice(ours, 40) if first.fits(day)]
    if parsed.positions:
        mine = mine[1:]  # the first day of a schedule need not be one of the rule's
    if not parsed.count:  # a first day that the rule does not give counts with us
        assert mine[:30] == [at.date() for at in islice(theirs, 30)]


@pytest.mark.parametrize("phrase", phrases("cases.tsv"), ids=lambda phrase: phrase.text)
def test_a_piece_that_is_given_back_is_title_again(phrase: Phrase) -> None:
    text = phrase.text
    for span in parse(text, NOW, MOSCOW).spans:
        kept = parse(text, NOW, MOSCOW, kept=[(span.start, span.end)])
        assert _letters(text[span.start : span.end]) in _letters(kept.title)
        assert not any(s.start < span.end and span.start < s.end for s in kept.spans)


@pytest.mark.parametrize(
    "piece",
    [
        "9" * 10,
        "завтра ",
        "в 9 ",
        "!",
        "@",
        "#",
        "«",
        "каждый ",
        "1-",
        "с 1 по ",
        "\t",
        "и ",
        "(",
        ". ",
    ],
)
def test_long_texts_are_read_and_their_work_is_bounded(piece: str) -> None:
    text = (piece * 10_000)[:10_000]
    draft = parse(text, NOW, MOSCOW)
    assert all(span.end <= len(text) for span in draft.spans)
    assert len(draft.title) <= len(text)


@pytest.mark.parametrize("zone", ZONES)
def test_hours_are_the_author_s(zone: str) -> None:
    now = datetime(2026, 11, 1, 3, tzinfo=UTC)
    draft = parse("Созвон завтра в 10", now, zone)
    local = now.astimezone(ZoneInfo(zone)).date() + timedelta(days=1)
    assert draft.due == Due.moment(datetime.combine(local, time(10), ZoneInfo(zone)), zone)


def test_a_time_that_the_clocks_skip_comes_as_much_later() -> None:
    now = datetime(2026, 3, 7, 12, tzinfo=UTC)
    due = parse("backup tomorrow at 2:30 am", now, "America/New_York", "en").due
    assert due
    assert due.at == datetime(2026, 3, 8, 7, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "text", "due"),
    [
        ("2026-03-11T23:50:00", "через 20 минут", "2026-03-12T00:10:00"),
        ("2026-03-11T23:50:00", "завтра", "2026-03-12"),
        ("2026-03-11T00:05:00", "сегодня в 9", "2026-03-11T09:00:00"),
        ("2026-12-31T20:00:00", "послезавтра", "2027-01-02"),
        ("2026-02-27T10:00:00", "31 числа", "2026-03-31"),
        ("2027-06-01T10:00:00", "29 февраля", "2028-02-29"),
        ("2026-03-08T10:00:00", "до конца недели", "2026-03-08"),
    ],
)
def test_at_the_edges_of_days_and_months(now: str, text: str, due: str) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=ZONE)
    found = parse(text, at, MOSCOW).due
    assert found
    said = found.at.astimezone(ZONE)
    assert due == (said.date().isoformat() if found.all_day else said.strftime("%Y-%m-%dT%H:%M:%S"))
