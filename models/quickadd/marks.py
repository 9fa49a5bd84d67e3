"""Tags, mentions, priorities, the team in front, and words of command: what has a sign of its own."""

import re
from collections.abc import Iterator, Sequence

from models.quickadd.draft import SpanKind
from models.quickadd.line import Item
from models.quickadd.people import Candidate, match
from models.task import Priority

_TAG = re.compile(r"(?<![\w#&/@.])#(?P<name>\d*[^\W\d][\w-]*)")
_MENTION = re.compile(r"(?<![\w@./])@(?P<name>\w[\w.-]*\w|\w)")
_SURNAME = re.compile(r"\s(?P<name>[^\W\d_]\w*(?:-\w+)?)")
_PRIORITY = re.compile(
    r"(?<![\w!])!{1,3}(?P<name>[^\W\d_]+|[1-4])(?!\w)|(?<!\S)[pPрР](?P<number>[1-4])(?!\S)"
    r"|(?<!\S)(?P<signs>!{2,})(?!\S)"
)
_TEAM = re.compile(r"\s*/(?P<name>[^\W\d][\w-]*)(?=\s|$)")
_PRIORITIES = {
    Priority.URGENT: "!!! 1 срочно срочный срочная срочное urgent critical asap",
    Priority.HIGH: "!! 2 важно важный важная важное высокий высокая высоко high important",
    Priority.MEDIUM: "3 средний средняя средне обычный обычная medium normal",
    Priority.LOW: "4 низкий низкая низко неважно low",
}
_NAMED = {name: p for p, names in _PRIORITIES.items() for name in names.split()}
_NAME = r"\s+(?!(?:После|Каждую|Каждое|На|В|Во|За|По)\b)[А-ЯЁ][а-яё]+(?:у|ю|е|ии|ой)\b"
NAMED = re.compile(_NAME)
"""A name in the dative behind «напомни»: whom the task is to remind."""
_THAT = r"(?:\s+что(?:\s+(?:надо|нужно)|(?!\w|\s+\w+(?:ть|ти|чь)(?:ся)?\b)))?"
"""«Напомни, что завтра …»; «напомни, что купить» asks for it."""
_POLITE = r"(?:[,\s]+(?:пожалуйста|плиз|пжл?ст|please|pls)(?!\w))?"
_COMMAND = re.compile(
    r"\s*(?:(?:пожалуйста|плиз|please|pls)[,\s]+)?(?:"
    r"(?:по|на)?став(?:ь|ьте|им)\s+(?:мне\s+|нам\s+)?(?:задач[уи]|задачку|таск|напоминание|напоминалку)(?:\s*[:—–-])?"
    r"|(?:созда|дела|добав|запиш|заве)(?:й|йте|ь|ьте|и|ите|ди|дите)\s+(?:мне\s+)?(?:новую\s+)?"
    r"(?:задач[уи]|задачку|таск|дело|todo|напоминание|напоминалку)(?:\s*[:—–-])?"
    r"|новая\s+задача(?:\s*[:—–-])?|задача\s*:|напоминание\s*:"
    rf"|напомни(?:те|ть)?\s+(?:мне|нам){_POLITE}(?:\s*[,:—–-])?{_THAT}"
    rf"|напомни(?:те)?{_POLITE}(?!(?-i:{_NAME}))(?:\s*[,:—–-])?{_THAT}"
    r"|remind\s+(?:me|us)\s+(?:to|about|that)(?!\w)|remind\s+(?:me|us)(?=\s+(?:at|on|in|tomorrow|today|every|next)\b)"
    r"|add\s+(?:a\s+)?(?:new\s+)?(?:task|todo)(?:\s+(?:to|for\s+me\s+to))?(?:\s*:)?"
    r"|(?:create|make)\s+(?:a\s+)?(?:new\s+)?(?:task|todo)(?:\s+(?:to|for\s+me\s+to))?(?:\s*:)?"
    r"(?!\s+(?:templates?|lists?|boards?|manager|tracker|force|for)\b)"
    r"|(?:add|create|make|set)\s+(?:a\s+)?(?:new\s+)?reminder(?:\s+(?:to|for\s+me\s+to)|\s*:)"
    r"|(?:new\s+)?(?:task|todo|to-do|reminder)\s*:|new\s+task"
    r"|(?:i\s+)?(?:need|have)\s+to(?=\s)|don't\s+(?:let\s+me\s+)?forget\s+to"
    r")(?=\s|$|(?<=[:—–-]))",
    re.IGNORECASE,
)


def found(text: str, people: Sequence[Candidate], free: Sequence[bool]) -> Iterator[Item]:
    """Everything with a sign in the characters that are `free`."""
    yield from _front(text, free)
    for pattern, read in ((_TAG, _tag), (_MENTION, None), (_PRIORITY, _priority)):
        for seen in pattern.finditer(text):
            if not free[seen.start()]:
                continue
            item = read(seen) if read else _mention(seen, text, people)
            if item:
                yield item


def _front(text: str, free: Sequence[bool]) -> Iterator[Item]:
    """A team with a slash, then words of command."""
    at = 0
    if (team := _TEAM.match(text)) and free[team.start("name")]:
        yield Item("§team", team.start("name") - 1, team.end(), team["name"])
        at = team.end()
    while at < len(text) and (text[at].isspace() or text[at] in "@#!"):
        mark = _MENTION.match(text, at) or _TAG.match(text, at) or _PRIORITY.match(text, at)
        at = mark.end() if mark else at + 1
    command = _COMMAND.match(text, at)
    if command and free[min(command.end() - 1, len(text) - 1)]:
        start = command.start() + len(command[0]) - len(command[0].lstrip())
        yield Item("§command", start, command.end(), None)


def _tag(seen: re.Match[str]) -> Item | None:
    return Item("§tag", seen.start(), seen.end(), seen["name"])


def _priority(seen: re.Match[str]) -> Item | None:
    named = seen["name"] or seen["number"] or seen["signs"][:3]
    priority = _NAMED.get(named.casefold())
    return Item("§priority", seen.start(), seen.end(), priority) if priority else None


def _mention(seen: re.Match[str], text: str, people: Sequence[Candidate]) -> Item:
    """With the surname behind it, where somebody is called so."""
    name = seen["name"]
    second = _SURNAME.match(text, seen.end())
    if second and second["name"][0].isupper():
        full = f"{name} {second['name']}"
        if match(full, people):
            return Item("§mention", seen.start(), second.end(), full)
    return Item("§mention", seen.start(), seen.end(), name)


KINDS = {
    "§team": SpanKind.TEAM,
    "§command": SpanKind.COMMAND,
    "§tag": SpanKind.TAG,
    "§mention": SpanKind.MENTION,
    "§priority": SpanKind.PRIORITY,
}
"""What becomes of each."""
