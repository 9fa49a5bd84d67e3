from dataclasses import dataclass

import pytest

from models.quickadd import parse
from models.quickadd.people import match
from tests.models.quickadd.reading import MOSCOW, NOW


@dataclass(frozen=True)
class Somebody:
    id: int
    first_name: str
    last_name: str = ""
    username: str | None = None


IVAN = Somebody(1, "Иван", "Петров", "ivan_p")
OTHER_IVAN = Somebody(2, "Иван", "Сидоров")
ANNA = Somebody(3, "Анна", "Смирнова")
PETER = Somebody(4, "Пётр", "Львов")
ELENA = Somebody(5, "Елена", "Орлова")
SASHA = Somebody(6, "Александра", "Белая")
JOHN = Somebody(7, "John", "Smith", "johnny")
EVERYBODY = (IVAN, OTHER_IVAN, ANNA, PETER, ELENA, SASHA, JOHN)


@pytest.mark.parametrize(
    ("mention", "meant"),
    [
        ("ivan_p", [IVAN]),
        ("IVAN_P", [IVAN]),
        ("Иван", [IVAN, OTHER_IVAN]),
        ("Ивану", [IVAN, OTHER_IVAN]),
        ("Ивану Петрову", [IVAN]),
        ("Иван Сидоров", [OTHER_IVAN]),
        ("Сидоров Иван", [OTHER_IVAN]),
        ("Сидорову", [OTHER_IVAN]),
        ("анне", [ANNA]),
        ("Анной", [ANNA]),
        ("Аня", [ANNA]),
        ("Ане", [ANNA]),
        ("Смирновой", [ANNA]),
        ("Петр", [PETER]),
        ("Петру", [PETER]),
        ("Пете", [PETER]),
        ("Лена", [ELENA]),
        ("Лене", [ELENA]),
        ("Саше", [SASHA]),
        ("Белой", [SASHA]),
        ("john", [JOHN]),
        ("johnny", [JOHN]),
        ("John_Smith", [JOHN]),
        ("Мария", []),
        ("И", []),
        ("", []),
    ],
)
def test_who_is_meant(mention: str, meant: list[Somebody]) -> None:
    assert match(mention, EVERYBODY) == meant


def test_a_surname_behind_a_mention_belongs_to_it_where_somebody_is_called_so() -> None:
    text = "Отдать договор @Ивану Петрову завтра"
    draft = parse(text, NOW, MOSCOW, people=EVERYBODY)
    assert (draft.title, draft.mentions) == ("Отдать договор", ("Ивану Петрову",))
    draft = parse("@Иван Петрозаводск посетить", NOW, MOSCOW, people=EVERYBODY)
    assert (draft.title, draft.mentions) == ("Петрозаводск посетить", ("Иван",))
