"""Who hosted before, and who was a guest."""

from __future__ import annotations

from datetime import date

from leercyclus.web.circles.models import Cycle, Turn
from leercyclus.web.circles.rota_queries import past_of, turn_facts, wish_facts
from tests.cast import Cast
from tests.fixed import fixed


def test_earlier_cycles_count_and_this_one_does_not(cast: Cast) -> None:
    earlier = Cycle.objects.create(circle=cast.circle, name="2025", begins=date(2025, 1, 1), ends=date(2025, 12, 31))
    Turn.objects.create(cycle=earlier, position=1, host=cast.zwolle, day=date(2025, 3, 18))
    Turn.objects.create(cycle=earlier, position=2, host=cast.enschede)
    past = past_of(cast.cycle)
    assert (dict(past.hosted), +past.received) == ({cast.zwolle.pk: 1}, {cast.enschede.pk: 1})


def test_a_turn_of_another_circle_and_a_wish_of_who_takes_no_part_are_not_found(cast: Cast) -> None:
    assert turn_facts(fixed("another"), fixed("turn-2")) is None
    assert wish_facts(cast.circle.pk, cast.organisations["GM0505"].pk) is None
