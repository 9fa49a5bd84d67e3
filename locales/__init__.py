"""Every text that people read, in Fluent, one file per feature in `ru/` and `en/`.

The bot, the jobs and the API read the files through `Translator`; the mini-app reads the same
files by itself. Owns wording, plurals and the spelling of dates (`locales.dates`); imports
nothing else of ours. A missing key or variable is an error, found by the tests.
"""

from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource, resolver
from markupsafe import Markup, escape

LANGUAGES = ("ru", "en")
FOLDER = Path(__file__).parent

# fluent refuses values of more than 2500 characters, against patterns that grow without end. Ours
# are our own, and people's words are longer: 4000 characters, each up to five when it is escaped.
resolver.MAX_PART_LENGTH = 100_000


class MissingTextError(KeyError):
    """A text, or a variable of it, is not there."""


class Translator:
    """Texts of one language.

    `t("key", name=value)` is plain text; `t.html("key", name=value)` is HTML as MAX reads it:
    the text's own tags stay, every value is escaped unless it is `Markup` already.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        for path in sorted((FOLDER / language).glob("*.ftl")):
            self._bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))

    def __contains__(self, key: str) -> bool:
        return bool(self._bundle.has_message(key))

    def __call__(self, key: str, **values: Any) -> str:
        if key not in self:
            raise MissingTextError(f"{self.language}: {key}")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise MissingTextError(f"{self.language}: {key} has attributes only")
        text, problems = self._bundle.format_pattern(pattern, values)
        if problems:
            raise MissingTextError(f"{self.language}: {key}: {problems[0]}")
        return str(text)

    def html(self, key: str, **values: Any) -> Markup:
        """The text as HTML; str values are escaped here and nowhere else."""
        return Markup(self(key, **{name: _safe(value) for name, value in values.items()}))  # noqa: S704 - values are escaped, the text is ours


def _safe(value: Any) -> Any:
    return str(escape(value)) if isinstance(value, str) else value


@lru_cache
def translator(language: str) -> Translator:
    """The texts of that language; of the first one where it isn't spoken."""
    return Translator(language if language in LANGUAGES else LANGUAGES[0])
