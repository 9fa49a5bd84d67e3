"""The mini-app's texts: the same keys and variables in both languages, all used, none missing."""

import re
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from api.task_schemas import Move
from models.task import AssignmentState, Priority, State

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "api" / "miniapp" / "src"
COMPUTED = {
    "app-task-state-": {state.value for state in State},
    "app-task-assignment-": {state.value for state in AssignmentState},
    "app-task-do-": {move.value for move in Move},
    "app-task-priority-": {str(priority.value) for priority in Priority},
    "event-do-": {"accept", "maybe", "decline", "claim", "close", "cancel"},
    "event-state-": {state.value for state in State},
    "event-assignment-": {state.value for state in AssignmentState},
}
"""Keys that the source puts together, of all that there can be."""


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's name
        self.names.add(node.id.name)


def _messages(language: str) -> dict[str, set[str]]:
    path = ROOT / "locales" / language / "miniapp.ftl"
    found = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            variables = _Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.names
    return found


def _used() -> set[str]:
    text = "".join(path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.ts*"))
    text = re.sub(r'(?:data-testid|testId|className)="[^"]*"', "", text)
    names = {key for key in _messages("ru") if f'"{key}"' in text}
    made = re.findall(r"`((?:[\w-]|\$\{[^}`]*\})+)`", text)
    patterns = [re.sub(r"\$\{[^}]*\}", r"[\\w-]+", each) for each in made if "${" in each]
    names |= {key for key in _messages("ru") if any(re.fullmatch(p, key) for p in patterns)}
    calls = "".join(re.findall(r"\bt\(([^()]*)", re.sub(r"\$\{[^}]*\}", "", text)))
    asked = set(re.findall(r'"([a-z]+-[\w-]+)"', calls))
    return names | asked | {start + end for start, ends in COMPUTED.items() for end in ends}


def test_both_languages_have_the_same_texts_with_the_same_variables() -> None:
    assert _messages("ru") == _messages("en")


def test_no_text_takes_the_name_of_the_bots() -> None:
    """The bot reads all files as one: the last of two texts with one name would win."""
    taken = {
        name
        for path in (ROOT / "locales" / "ru").glob("*.ftl")
        if path.name != "miniapp.ftl"
        for name in re.findall(r"^([a-z][\w-]*) =", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert not taken & set(_messages("ru"))


def test_every_text_is_used_and_none_is_missing() -> None:
    assert set(_messages("ru")) == _used()


def test_the_source_has_no_text_of_its_own() -> None:
    for path in SOURCE.rglob("*.ts*"):
        code = re.sub(r"/\*.*?\*/|//[^\n]*", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert not re.search("[А-Яа-яЁё]", code), path
