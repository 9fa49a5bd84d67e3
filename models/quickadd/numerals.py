"""Numbers in words, Russian and English: cardinals become digits, ordinals digits with «o»."""

_RU = {
    "ноль нуль": 0,
    "один одна одно одного одной одну одному": 1,
    "два две двух двум двумя": 2,
    "три трех трем тремя": 3,
    "четыре четырех четырем": 4,
    "пять пяти": 5,
    "шесть шести": 6,
    "семь семи": 7,
    "восемь восьми": 8,
    "девять девяти": 9,
    "десять десяти": 10,
    "одиннадцать одиннадцати": 11,
    "двенадцать двенадцати": 12,
    "тринадцать тринадцати": 13,
    "четырнадцать четырнадцати": 14,
    "пятнадцать пятнадцати": 15,
    "шестнадцать шестнадцати": 16,
    "семнадцать семнадцати": 17,
    "восемнадцать восемнадцати": 18,
    "девятнадцать девятнадцати": 19,
    "двадцать двадцати": 20,
    "тридцать тридцати": 30,
    "сорок сорока": 40,
    "пятьдесят пятидесяти": 50,
    "шестьдесят": 60,
    "девяносто": 90,
    "сто": 100,
}
_STEMS = {
    1: "перв",
    2: "втор",
    4: "четверт",
    5: "пят",
    6: "шест",
    7: "седьм",
    8: "восьм",
    9: "девят",
    10: "десят",
    11: "одиннадцат",
    12: "двенадцат",
    13: "тринадцат",
    14: "четырнадцат",
    15: "пятнадцат",
    16: "шестнадцат",
    17: "семнадцат",
    18: "восемнадцат",
    19: "девятнадцат",
    20: "двадцат",
    30: "тридцат",
}
_HARD = ("ый", "ого", "ому", "ое", "ая", "ую", "ой", "ом", "ым", "ых")
_THIRD = "третий третьего третьему третье третья третью третьей третьем третьим"
_EN = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_EN_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
_EN_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
_OF = frozenset(["двадцати", "тридцати", "сорока", "пятидесяти"])
_UNITS_OF = frozenset(
    ["одного", "одной", "двух", "трех", "четырех", "пяти", "шести", "семи", "восьми", "девяти"]
)
"""In the genitive: «без двадцати пяти девять» is 25 and 9."""
_TENS = frozenset({20, 30, 40, 50})

CARDINALS: dict[str, int] = {word: n for words, n in _RU.items() for word in words.split()}
CARDINALS |= {word: n for n, word in enumerate(_EN)} | _EN_TENS
ORDINALS: dict[str, int] = {stem + end: n for n, stem in _STEMS.items() for end in (*_HARD, "ой")}
ORDINALS |= dict.fromkeys(_THIRD.split(), 3)
ORDINALS |= {word: n for n, word in enumerate(_EN_ORDINALS, 1)} | {"thirtieth": 30}
_NOT_ORDINALS = {"second"}  # a unit of time, too; «the second of May» is rare
for _word in _NOT_ORDINALS:
    ORDINALS.pop(_word)


def read(words: list[str], at: int) -> tuple[str, int] | None:
    """The number that begins with that word, as digits, and of how many words it is.

    «двадцать пятого» is («25o», 2); hyphens of English stand as words of their own.
    """
    first = words[at]
    if first in ORDINALS:
        return f"{ORDINALS[first]}o", 1
    value = CARDINALS.get(first)
    if value is None:
        return None
    if value not in _TENS:
        return str(value), 1
    skip = 2 if at + 2 < len(words) and words[at + 1] == "-" else 1
    rest = words[at + skip] if at + skip < len(words) else ""
    if 0 < ORDINALS.get(rest, 0) < 10:
        return f"{value + ORDINALS[rest]}o", skip + 1
    if 0 < CARDINALS.get(rest, 0) < 10 and (first in _OF) == (rest in _UNITS_OF):
        return str(value + CARDINALS[rest]), skip + 1
    return str(value), 1
