"""The texts of both languages say the same things, and code asks for texts that there are."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from locales import FOLDER, LANGUAGES, translator

ROOT = FOLDER.parent
OURS = [path for name in ("bot", "dialogs", "locales") for path in (ROOT / name).rglob("*.py")]
OWN = ("settings", "privacy", "onboarding", "help")
OF_TEAMS = ("teams", "members", "invites", "tags", "team-settings")
KEY = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")


class Variables(Visitor):
    """Collects the names of variables."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - fluent's name
        self.names.add(node.id.name)


def messages(language: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Every key of that language with the variables of its text."""
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ftl.Junk), f"{path.name}: {entry.content}"
            if isinstance(entry, ftl.Message):
                variables = Variables()
                variables.visit(entry)
                yield entry.id.name, frozenset(variables.names)


RUSSIAN, ENGLISH = (dict(messages(language)) for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_given_twice(language: str) -> None:
    counted = Counter(key for key, _ in messages(language))
    assert [key for key, count in counted.items() if count > 1] == []


def test_both_languages_have_the_same_texts() -> None:
    assert RUSSIAN.keys() ^ ENGLISH.keys() == set()


def test_both_languages_use_the_same_variables() -> None:
    assert {key for key in RUSSIAN if RUSSIAN[key] != ENGLISH.get(key)} == set()


def asked_for(path: Path) -> Iterator[str]:
    """The literal keys in calls of `t(…)`, `t.html(…)`, `T(…)`, `Caption(…)` and `say(m, …)`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in {"t", "html", "T", "Caption", "say"}:
            for argument in node.args[:2]:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield argument.value


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def test_every_key_that_code_names_exists() -> None:
    missing = {key for path in OURS for key in asked_for(path) if key not in RUSSIAN}
    assert missing == set()


def test_every_text_of_the_dialogs_is_used() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in OURS)
    literals = set(re.findall(r"[\"']([a-z][a-z0-9-]*)[\"']", code))
    prefixes = set(re.findall(r"f[\"']([a-z][a-z0-9-]*-)\{", code))
    own = {
        key
        for name in (
            "common",
            "card",
            "menu",
            "lists",
            "search",
            "trash",
            "create",
            *OF_TEAMS,
            *OWN,
        )
        for key in keys_of(FOLDER / "ru" / f"{name}.ftl")
    }
    spans = {f"{form}-{unit}" for form in literals for unit in ("minutes", "hours", "days")}
    unused = {
        key
        for key in own - literals - spans  # `locales.dates.span` forms keys of the latter
        if not key.startswith(tuple(prefixes))
    }
    assert unused == set()


def keys_of(path: Path) -> list[str]:
    return re.findall(r"^([a-z][a-z0-9-]*) =", path.read_text(encoding="utf-8"), re.MULTILINE)


def test_the_tone_is_calm() -> None:
    shouting = [
        (path.name, line)
        for path in sorted((FOLDER / "ru").glob("*.ftl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(r"!(?![а-я0-9])", line)  # «!срочно» is a sign, no shout
        and not line.lstrip().startswith("#")
    ]
    assert shouting == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_words_go_through_whole(language: str) -> None:
    said = translator(language).html("task-text", text="<" * 4000)
    assert str(said) == "&lt;" * 4000
