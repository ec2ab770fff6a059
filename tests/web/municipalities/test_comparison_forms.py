"""Which municipalities the address asks to put side by side."""

from __future__ import annotations

from django.http import QueryDict

from leercyclus.figures import load
from leercyclus.web.municipalities.comparison_forms import ComparisonRead, read_comparison
from leercyclus.web.municipalities.question import ComparisonQuestion
from tests.samples import ARTICLE, DORDRECHT, ENSCHEDE, ZWOLLE


def _read(query: str) -> ComparisonRead:
    return read_comparison(QueryDict(query), load())


def test_codes_names_and_old_names_are_read_in_their_order() -> None:
    read = _read(f"g=zwolle&g={ENSCHEDE}&g=Brielle")
    assert read.question.codes == (ZWOLLE, ENSCHEDE, "GM1992")
    assert read.problems == ()


def test_the_address_is_read_back() -> None:
    question = ComparisonQuestion(ARTICLE, "social")
    assert _read(question.address()).question == question


def test_one_can_be_taken_away() -> None:
    assert ComparisonQuestion(ARTICLE).without(ENSCHEDE).codes == (ZWOLLE, DORDRECHT)


def test_one_alone_is_too_few_but_nothing_asked_is_no_fault() -> None:
    assert [problem.rule.id for problem in _read("g=Zwolle").problems] == ["pages.too_few"]
    assert _read("").problems == ()


def test_of_fourteen_the_first_thirteen_are_kept() -> None:
    codes = load().register.codes[:14]
    read = _read("&".join(f"g={code}" for code in codes))
    assert read.question.codes == codes[:13]
    assert [problem.rule.id for problem in read.problems] == ["pages.too_many"]


def test_a_name_that_is_unknown_is_kept_to_be_mended_and_the_others_stay() -> None:
    read = _read("g=Zwolle&g=Enschedee&g=Dordrecht")
    assert read.question.codes == (ZWOLLE, DORDRECHT)
    assert read.unread == "Enschedee"
    assert "Enschede" in read.problems[0].say("nl")


def test_the_same_twice_stands_once() -> None:
    read = _read("g=Zwolle&g=GM0193&g=Dordrecht")
    assert read.question.codes == (ZWOLLE, DORDRECHT)
    assert [problem.say("en") for problem in read.problems] == [
        "Zwolle was there already. A municipality stands there only once."
    ]
