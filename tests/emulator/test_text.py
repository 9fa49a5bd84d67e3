"""Formats become plain text with UTF-16 markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emulator.text import render
from emulator.text.markup import utf16_length
from emulator.text.mentions import mentions

Spans = list[tuple[str, str]]


def spans(text: str, markup: list[dict[str, object]]) -> Spans:
    """What each span covers."""
    units = text.encode("utf-16-le")
    found: Spans = []
    for span in markup:
        begin, length = span["from"], span["length"]
        assert isinstance(begin, int)
        assert isinstance(length, int)
        found.append(
            (str(span["type"]), units[2 * begin : 2 * (begin + length)].decode("utf-16-le"))
        )
    return found


@pytest.mark.parametrize(
    ("html", "plain", "expected"),
    [
        ("Привет", "Привет", []),
        ("a &lt;b&gt; &amp; c", "a <b> & c", []),
        ("1 < 2 > 0", "1 < 2 > 0", []),
        ("😀<b>жирный</b>", "😀жирный", [("strong", "жирный")]),
        ("<strong>a<em>b</em></strong>", "ab", [("strong", "ab"), ("emphasized", "b")]),
        (
            "<i>i</i><u>u</u><ins>v</ins>",
            "iuv",
            [("emphasized", "i"), ("underline", "u"), ("underline", "v")],
        ),
        ("<s>a</s><del>b</del>", "ab", [("strikethrough", "a"), ("strikethrough", "b")]),
        ("<code>a</code><pre>b</pre>", "ab", [("monospaced", "a"), ("monospaced", "b")]),
        ("<mark>!</mark><h3>H</h3>", "!H", [("highlighted", "!"), ("heading", "H")]),
        ("<blockquote>q</blockquote>", "q", [("quote", "q")]),
        ("<p>a</p><span class='x'>b</span><br/>", "ab", []),
        ("<b>не закрыт", "не закрыт", [("strong", "не закрыт")]),
        ("<b></b>", "", []),
        ("<b>a<i>b</b>c</i>", "abc", [("strong", "ab"), ("emphasized", "bc")]),
    ],
)
def test_html(html: str, plain: str, expected: Spans) -> None:
    text, markup = render(html, "html")
    assert text == plain
    assert spans(text, markup) == expected


@pytest.mark.parametrize(
    ("markdown", "plain", "expected"),
    [
        ("**b** __c__", "b c", [("strong", "b"), ("strong", "c")]),
        ("*i* _j_", "i j", [("emphasized", "i"), ("emphasized", "j")]),
        (
            "~~s~~ ++u++ ^^h^^",
            "s u h",
            [("strikethrough", "s"), ("underline", "u"), ("highlighted", "h")],
        ),
        ("`a*b*`", "a*b*", [("monospaced", "a*b*")]),
        ("```\n# не заголовок\n```", "# не заголовок", [("monospaced", "# не заголовок")]),
        ("# Итог\nтекст", "Итог\nтекст", [("heading", "Итог")]),
        ("> раз\n> два\nтри", "раз\nдва\nтри", [("quote", "раз\nдва")]),
        ("***оба***", "оба", [("emphasized", "оба"), ("strong", "оба")]),
        ("*a **b** c*", "a b c", [("emphasized", "a b c"), ("strong", "b")]),
        ("2 * 3 * 4", "2 * 3 * 4", []),
        (r"\*не курсив\*", "*не курсив*", []),
        ("snake_case_name", "snakecasename", [("emphasized", "case")]),
        ("**нет пары", "**нет пары", []),
        ("[t](https://e.org/a_b_c)", "t", [("link", "t")]),
    ],
)
def test_markdown(markdown: str, plain: str, expected: Spans) -> None:
    text, markup = render(markdown, "markdown")
    assert text == plain
    assert sorted(spans(text, markup)) == sorted(expected)


@pytest.mark.parametrize(
    ("source", "text_format"),
    [('<a href="max://user/7">Анна</a>', "html"), ("[Анна](max://user/7)", "markdown")],
)
def test_a_link_to_a_person_is_a_mention(source: str, text_format: str) -> None:
    text, markup = render(source, text_format)
    assert text == "Анна"
    assert markup == [{"type": "user_mention", "from": 0, "length": 4, "user_id": 7}]


def test_a_link_keeps_its_address() -> None:
    _, markup = render('<a href="https://e.org/?a=1&amp;b=2">x</a>', "html")
    assert markup == [{"type": "link", "from": 0, "length": 1, "url": "https://e.org/?a=1&b=2"}]


def test_typed_usernames_are_mentions() -> None:
    found = mentions("😀 @task_bot, a@task_bot и @nobody", {"task_bot": 9})
    assert found == [
        {"type": "user_mention", "from": 3, "length": 9, "user_link": "@task_bot", "user_id": 9}
    ]


@given(st.text(max_size=200), st.sampled_from(["html", "markdown"]))
def test_any_text_gives_markup_within_it(source: str, text_format: str) -> None:
    text, markup = render(source, text_format)
    for span in markup:
        assert 0 <= span["from"] < span["from"] + span["length"] <= utf16_length(text)


@given(st.text(alphabet="*_~+^`[]()\\> #a\n", max_size=300))
def test_any_pile_of_marks_can_be_read(source: str) -> None:
    render(source, "markdown")
