"""The differences to pick from: ranked, filtered, searched, set apart."""

from __future__ import annotations

from leercyclus.web.agenda.agenda_queries import points_of
from leercyclus.web.agenda.choice import RARE, ChoiceQuestion
from leercyclus.web.agenda.choice_bridge import Choices, answer_choices, known_indicators
from leercyclus.web.circles.now_queries import CircleNow, circle_now
from tests.cast import Cast


def now(cast: Cast) -> CircleNow:
    found = circle_now(cast.circle.pk)
    assert found is not None
    return found


def choices(cast: Cast, question: ChoiceQuestion) -> Choices:
    return answer_choices(now(cast), points_of(cast.cycle.pk), question, "nl")


def test_the_list_is_that_of_the_comparison_and_says_what_was_picked_by_whom(cast: Cast) -> None:
    found = choices(cast, ChoiceQuestion())
    assert [one.point.place for one in found.shown] == list(range(1, found.count + 1))
    picked = [(one.point.indicator, one.picked.picker) for one in found.shown if one.picked]
    assert picked == [("iv3.5.4.net", "Zwolle")]
    assert [name for _mark, name, _amount in found.shown[0].amounts] == ["Zwolle", "Enschede", "Dordrecht"]


def test_points_that_are_set_apart_say_why_and_carry_no_judgement(cast: Cast) -> None:
    found = choices(cast, ChoiceQuestion())
    assert found.apart
    assert {one.call for one in found.apart} == {""}
    assert all(one.cautions for one in found.apart)
    assert not {one.point.indicator for one in found.apart} & {one.point.indicator for one in found.shown}


def test_a_subject_and_a_label_narrow_the_list(cast: Cast) -> None:
    every = choices(cast, ChoiceQuestion())
    culture = choices(cast, ChoiceQuestion(subject="culture"))
    assert {one.subject for one in culture.shown} == {dict(every.subjects)["culture"]}
    rare = choices(cast, ChoiceQuestion(label=RARE))
    assert [one for one in every.shown if one.call == "unusual"] == list(rare.shown)


def test_a_word_finds_what_may_be_chance_too(cast: Cast) -> None:
    found = choices(cast, ChoiceQuestion(word="begraafplaatsen"))
    assert ["egraafplaatsen" in one.point.title for one in found.shown] == [True] * len(found.shown)
    assert found.shown
    assert choices(cast, ChoiceQuestion(word="kwispel")).shown == ()


def test_everything_that_is_compared_can_be_picked(cast: Cast) -> None:
    known = known_indicators(now(cast), "nl")
    assert {one.point.indicator for one in choices(cast, ChoiceQuestion()).shown} < set(known)
