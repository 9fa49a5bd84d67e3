"""Who is meant by a mention: user names, names in any Russian case, short forms of names."""

from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar


class Candidate(Protocol):
    """Somebody who may be meant."""

    @property
    def id(self) -> int:
        """MAX's id."""

    @property
    def username(self) -> str | None:
        """The public name in MAX, if there is one."""

    @property
    def first_name(self) -> str:
        """The first name."""

    @property
    def last_name(self) -> str:
        """The last name, or nothing."""


Somebody = TypeVar("Somebody", bound=Candidate)

_SHORT = {
    "александр": "саша саня шура алекс",
    "александра": "саша шура саня алекса",
    "алексей": "леша алеша леха",
    "алена": "лена",
    "алла": "аллочка",
    "анастасия": "настя ася стася",
    "анатолий": "толя толик",
    "андрей": "андрюша дрон",
    "анна": "аня анечка нюра",
    "антон": "антоша тоха",
    "антонина": "тоня",
    "артем": "тема артемка",
    "борис": "боря",
    "вадим": "вадик",
    "валентин": "валя",
    "валентина": "валя",
    "валерий": "валера",
    "валерия": "лера",
    "василий": "вася",
    "вера": "верочка",
    "виктор": "витя",
    "виктория": "вика",
    "виталий": "виталик",
    "владимир": "вова володя вовка",
    "владислав": "влад владик слава",
    "вячеслав": "слава",
    "галина": "галя",
    "геннадий": "гена",
    "георгий": "гоша жора",
    "григорий": "гриша",
    "дарья": "даша",
    "денис": "ден дениска",
    "дмитрий": "дима митя димон",
    "евгений": "женя",
    "евгения": "женя",
    "екатерина": "катя катюша",
    "елена": "лена алена леночка",
    "елизавета": "лиза",
    "иван": "ваня",
    "игорь": "игорек",
    "илья": "илюша",
    "инна": "инночка",
    "ирина": "ира иришка",
    "кирилл": "кира",
    "константин": "костя",
    "ксения": "ксюша",
    "лариса": "лара",
    "леонид": "леня",
    "любовь": "люба",
    "людмила": "люда мила люся",
    "максим": "макс",
    "маргарита": "рита марго",
    "мария": "маша маруся маня",
    "михаил": "миша",
    "надежда": "надя",
    "наталья": "наташа ната",
    "наталия": "наташа ната",
    "никита": "никитос",
    "николай": "коля",
    "оксана": "ксюша",
    "олег": "олежка",
    "ольга": "оля",
    "павел": "паша",
    "петр": "петя",
    "полина": "поля",
    "роман": "рома",
    "светлана": "света лана",
    "сергей": "сережа серега",
    "софья": "соня",
    "софия": "соня",
    "станислав": "стас слава",
    "степан": "степа",
    "татьяна": "таня",
    "тимофей": "тима тимоша",
    "федор": "федя",
    "эдуард": "эдик",
    "юлия": "юля",
    "юрий": "юра",
    "яков": "яша",
    "ярослав": "слава ярик",
    "alexander": "alex sasha",
    "benjamin": "ben",
    "catherine": "kate cathy",
    "daniel": "dan danny",
    "elizabeth": "liz beth lizzie",
    "james": "jim jimmy",
    "michael": "mike",
    "nicholas": "nick",
    "robert": "rob bob",
    "thomas": "tom",
    "william": "will bill",
}
_FLEETING = {"павел": "павл", "лев": "льв", "петр": "петр", "игорек": "игорьк"}
"""Stems that lose a vowel."""
_CASES = (
    ("ия", ("ия", "ии", "ию", "ией")),
    ("ья", ("ья", "ьи", "ье", "ью", "ьей")),
    ("а", ("а", "ы", "и", "е", "у", "ой", "ою", "ей")),
    ("я", ("я", "и", "е", "ю", "ей", "ею", "ой")),
    ("ий", ("ий", "ия", "ию", "ием", "ии", "ого", "ому", "им", "ом")),
    ("ый", ("ый", "ого", "ому", "ым", "ом")),
    ("ой", ("ой", "ого", "ому", "ым", "ом")),
    ("ей", ("ей", "ея", "ею", "еем", "ее")),
    ("ай", ("ай", "ая", "аю", "аем", "ае")),
    ("й", ("й", "я", "ю", "ем", "е")),
    ("ь", ("ь", "я", "ю", "ем", "е", "и", "ью")),
)
_HARD = ("", "а", "у", "ом", "ем", "е", "ым")
_SURNAMES_HERS = (("ова", "ов"), ("ева", "ев"), ("ина", "ин"), ("ына", "ын"))
_HERS = ("а", "ой", "у")
_ADJECTIVE = ("ая", "ой", "ую")


def match(mention: str, candidates: Sequence[Somebody]) -> list[Somebody]:
    """Whoever answers to the mention (without «@»), the surest sort only; several are a question.

    A user name is surer than a name as it is, that one than a name in another case, and that one
    than a short form.
    """
    said = _folded(mention)
    for sort in (_by_username, _exactly, _inflected, _shortly):
        if found := [each for each in candidates if sort(said, each)]:
            return found
    return []


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("ё", "е").replace("_", " ").split())


def _by_username(said: str, each: Candidate) -> bool:
    return bool(each.username) and _folded(each.username or "") == said


def _names(each: Candidate) -> tuple[str, str]:
    return _folded(each.first_name), _folded(each.last_name)


def _exactly(said: str, each: Candidate) -> bool:
    first, last = _names(each)
    return said in {first, f"{first} {last}", f"{last} {first}"} and bool(said)


def _inflected(said: str, each: Candidate) -> bool:
    return _called(said, each, _forms)


def _shortly(said: str, each: Candidate) -> bool:
    return _called(said, each, _familiar) or _of_surname(said, each)


def _called(said: str, each: Candidate, forms: object) -> bool:
    first, last = _names(each)
    word, _, second = said.partition(" ")
    firsts = _forms(first) if forms is _forms else _familiar(first)
    if not second:
        return word in firsts
    turned = word in _forms(last) and second in firsts
    return bool(last) and (turned or (word in firsts and second in _forms(last)))


def _of_surname(said: str, each: Candidate) -> bool:
    last = _names(each)[1]
    return bool(last) and len(said) > 2 and said in _forms(last)


def _forms(name: str) -> frozenset[str]:
    """The name in all its cases, singular."""
    return frozenset(_declined(name))


def _declined(name: str) -> Iterator[str]:
    yield name
    if not name:
        return
    for end, _ in _SURNAMES_HERS:
        if name.endswith(end):
            yield from (name[:-1] + case for case in _HERS)
    if name.endswith("ая"):
        yield from (name[:-2] + case for case in _ADJECTIVE)
    for end, cases in _CASES:
        if name.endswith(end):
            yield from (name[: -len(end)] + case for case in cases)
            return
    stem = _FLEETING.get(name, name)
    yield from (stem + case for case in _HARD)


def _familiar(name: str) -> frozenset[str]:
    """Short forms of the name in all their cases; the full one where the name is short."""
    short = _SHORT.get(name, "").split()
    full = [each for each, said in _SHORT.items() if name in said.split()]
    return frozenset(form for each in (*short, *full) for form in _declined(each))
