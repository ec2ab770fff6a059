from __future__ import annotations

from typing import Any

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.engine.rota import Member, Obstacle, Wish, verified
from tests.engine.rota.cast import FIRST, LAST, MINUTES, cycle, dordrecht, enschede, zwolle

UNKNOWN_KIND: Any = "sports"


def test_a_question_that_makes_sense_comes_back() -> None:
    question = cycle()
    assert verified(question) is question


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"turns": 7}, "Expected 1 to 6 turns"),
        ({"turns": 0}, "Expected 1 to 6 turns"),
        ({"last": FIRST - 1}, "last day is not before its first"),
        ({"last": FIRST + 1_096}, "three years at most"),
        ({"days_between": 0}, "Expected 1 or more days"),
        ({"excused": frozenset({"breda"})}, "‘breda’ may miss a day, but is not in the list"),
        ({"minutes": MINUTES[:2]}, "Expected 3 rows of 3 travel times"),
        ({"minutes": ((0.0, -1.0, 2.0), *MINUTES[1:])}, "from Zwolle to Enschede, got -1.0"),
    ],
)
def test_a_cycle_that_makes_no_sense_gets_a_sentence(more: dict[str, Any], expected: str) -> None:
    with pytest.raises(BadInput, match=expected):
        verified(cycle(**more))


@pytest.mark.parametrize(
    ("member", "expected"),
    [
        (zwolle(hosted=-1), "zero or more days in the past of Zwolle"),
        (zwolle(wishes=(Wish("wants"), Wish("cannot"))), "Zwolle has two wishes for one turn"),
        (zwolle(wishes=(Wish("wants", 3),)), "Expected a wish of Zwolle for turn 1 to 3, got turn 4"),
        (zwolle(not_before=LAST, not_after=FIRST), "That leaves no day"),
        (zwolle(obstacles={FIRST: (Obstacle(UNKNOWN_KIND),)}), "got ‘sports’"),
        (enschede(), "‘enschede’ stands twice"),
    ],
)
def test_a_member_that_makes_no_sense_gets_a_sentence(member: Member, expected: str) -> None:
    with pytest.raises(BadInput, match=expected):
        verified(cycle(member, enschede(), dordrecht()))


def test_one_municipality_alone_is_no_circle() -> None:
    with pytest.raises(BadInput, match="Expected 2 to 13 municipalities, got 1"):
        verified(cycle(zwolle(), turns=1, minutes=((0.0,),)))


def test_all_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(BadInput) as bad:
        verified(cycle(zwolle(hosted=-1), enschede(), dordrecht(), turns=9, days_between=0))
    assert len(bad.value.reasons) == 3
