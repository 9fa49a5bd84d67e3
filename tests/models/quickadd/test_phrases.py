import pytest

from tests.models.quickadd.reading import Phrase, phrases

FILES = ("cases.tsv", "habits.tsv", "more.tsv", "people.tsv")
ALL = [phrase for name in FILES for phrase in phrases(name)]


def test_there_are_hundreds_of_phrases_in_both_languages() -> None:
    assert len(phrases("cases.tsv")) >= 174
    assert len(ALL) >= 2_500
    assert sum(phrase.lang == "en" for phrase in ALL) >= 700
    assert len({phrase.text for phrase in ALL}) == len(ALL)


@pytest.mark.parametrize("phrase", ALL, ids=lambda phrase: phrase.text)
def test_a_phrase_means_what_people_mean_by_it(phrase: Phrase) -> None:
    assert not phrase.wrong(phrase.read())
