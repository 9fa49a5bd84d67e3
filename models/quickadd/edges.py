"""Words that leave the title with what stands behind them: «срок:», «часов в 7», «с @Иван»."""

import re

from models.quickadd.line import Line, Made, phrase
from models.quickadd.subjects import moves

_LABEL = phrase(
    r"(?:крайний )?(?P<what>дедлайн|срок|deadline|due)(?: (?:сдачи|исполнения|выполнения|date))?"
    r"(?P<sign> :| -)?(?: is)? §[dmt]"
)
_ABOUT = phrase(r"(?<!\d )(?P<what>uhour|часам|где - то|где то|примерно|ориентировочно) §t")
_JOINS = frozenset({",", "и", "and", "&"})
_PREPOSITIONS = frozenset(
    [
        *("с", "со", "у", "для", "к", "ко", "от", "на", "по", "о", "об", "про", "в", "во", "до"),
        *("with", "for", "to", "from", "about", "on", "at", "in"),
    ]
)
_PREP = r"(?:с|со|у|для|к|ко|от|на|with|for|to|from)"
_TO = phrase(r"to §[dmt]")
_WITH = phrase(rf"(?:(?:,|и|and|&)(?: {_PREP})?|{_PREP}) §mention")
_DOES = re.compile(r".*(?:ть|ти|чь)(?:ся)?")
_GOALS = ("на ", "to ", "for ", "с ", "from ")


def apply(line: Line) -> None:
    """Makes one item of such words and what they belong to."""
    line.rewrite(_ABOUT, _about)
    line.rewrite(_LABEL, _label)
    line.rewrite(_WITH, _with)
    if moves(line):
        line.rewrite(_TO, lambda _seen, line, _first, last: _last(line, last))


def _last(line: Line, last: int) -> Made:
    return line.form(last - 1), line.items[last - 1].value


def _about(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    if seen["what"] == "uhour" and line.raw(first).casefold() not in ("часов", "часиков"):
        return None
    return _last(line, last)


def _label(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    """«Дедлайн: пятница»; "thesis deadline 15 May" and «назначить дедлайн» keep their noun."""
    before = line.form(first - 1)
    opens = not before or before.startswith("§") or not before[-1].isalnum()
    if not seen["sign"]:
        if line.raw(last - 1).casefold().startswith(_GOALS):
            return None
        russian = not seen["what"].isascii()
        bare = re.match(r"\w+ \w|\d", line.raw(last - 1)) is None or line.raw(last - 1)[0].isdigit()
        if not opens and not (russian and bare and not _DOES.fullmatch(before)):
            return None
    return _last(line, last)


def _with(_seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    """«Встреча с @Иван и @Пётр»: nothing is left that the preposition could belong to."""
    if line.form(first) in _JOINS:
        return _last(line, last) if line.form(first - 1) == "§mention" else None
    at = last
    while line.form(at).startswith("§") or (line.form(at) and _before_mention(line, at)):
        at += 1
    if not _said(line, first):  # «с @Иван обсудить смету»
        behind = line.form(at)[:1]
        return _last(line, last) if behind.isalnum() or behind == ":" else None
    if line.form(first - 1) in ("вместе", "together"):
        return _last(line, last)
    ends = not line.form(at) or not line.form(at)[0].isalnum() or line.form(at) in _PREPOSITIONS
    return _last(line, last) if ends else None


def _before_mention(line: Line, at: int) -> bool:
    """Whether only words that join or introduce it stand before the next mention."""
    while line.form(at) in _JOINS or line.form(at) in _PREPOSITIONS:
        at += 1
    return line.form(at) == "§mention"


def _said(line: Line, first: int) -> bool:
    """Whether there are words of a title in front."""
    return any(line.form(at)[0].isalnum() for at in range(first))
