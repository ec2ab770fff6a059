"""What came of a day, as a letter may tell it."""

from __future__ import annotations

from leercyclus.web.landing.models import Barrier
from leercyclus.web.landing.outcome_queries import outcome
from tests.cast import Cast
from tests.parts.lived_cast import EVENING
from tests.web.landing.at_home import LIVED_DAY, bring


def test_joined_lessons_are_one_thing_with_one_decision(cast: Cast) -> None:
    bring(cast, "Eerst bellen.", step=5)
    found = outcome(LIVED_DAY, cast.zwolle.pk)
    assert [(one.title, one.step, len(one.lessons)) for one in found.carried] == [
        ("Eerst bellen.", 5, 1),
        ("Naar bewoners toe", 4, 2),
    ]
    assert len(found.decisions) == 1
    assert (found.went, found.shared, found.levels) == (7, 3, ("alderman", "policy"))


def test_barriers_are_told_as_counts_of_five_people_up_and_of_this_day_only(cast: Cast) -> None:
    for number in range(4):
        Barrier.objects.create(landing=bring(cast, f"Les {number}").landing, code="boss", at=EVENING)
    assert outcome(LIVED_DAY, cast.zwolle.pk).barriers == ()
    Barrier.objects.create(landing=bring(cast, "Les 5").landing, code="boss", at=EVENING)
    found = outcome(LIVED_DAY, cast.zwolle.pk)
    assert [(one.code, one.people) for one in found.barriers] == [("boss", 5)]
    assert (found.raised, found.lifted) == (1, 0)
