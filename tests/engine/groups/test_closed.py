"""Who was asked to be apart from the leader of a group does not sit in it, and is told where that cannot be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leercyclus.engine.groups.check import broken_rules
from leercyclus.engine.groups.instance import Group, Instance, Pin
from leercyclus.engine.groups.obstacles import obstacles, relax
from leercyclus.engine.groups.repair import repair
from leercyclus.engine.groups.result import Infeasible
from leercyclus.engine.groups.solve import solve
from leercyclus.engine.groups.verified import verified
from leercyclus.engine.reasons import BadInput
from tests.engine.groups.instances import people_of, small, tables

PEOPLE = people_of(["Zwolle", "Enschede", "Dordrecht"] * 4, ["policy", "head", "front line", "policy"] * 3)
IDS = [one.id for one in PEOPLE]


def day(*barred: frozenset[str]) -> Instance:
    groups = tuple(Group(f"r0g{place}", 3, 5, barred=one) for place, one in enumerate(barred))
    return small(PEOPLE, groups, tables(1, 3, 4))


FIRST = day(frozenset(IDS[:6]), frozenset(IDS[6:10]), frozenset(IDS[:2]))


@pytest.mark.parametrize("seed", range(4))
def test_nobody_sits_in_a_group_that_bars_them(seed: int) -> None:
    seats = solve(FIRST, seed=seed + 1, steps=3000).plan.seats
    assert set(seats[0][0]) <= set(IDS[6:])
    assert not set(seats[0][1]) & set(IDS[6:10])
    assert set(IDS[:2]) <= set(seats[0][1])
    assert broken_rules(FIRST, seats) == ()


def test_who_sits_where_they_are_barred_is_told_by_the_checker() -> None:
    seats = solve(replace(FIRST, rounds=(tables(0, 3, 3, 5), FIRST.rounds[1])), steps=500).plan.seats
    barred = {one for group, ids in zip(FIRST.rounds[0], seats[0], strict=True) for one in ids if one in group.barred}
    told = [one for one in broken_rules(FIRST, seats) if one.kind == "barred"]
    assert len(told) == len(barred) > 0
    assert told[0].reason.say("en").endswith("were asked to be apart.")


def test_people_who_sit_together_do_not_sit_where_one_of_them_is_barred() -> None:
    instance = replace(FIRST, together=((IDS[0], IDS[10]),))
    seats = solve(instance, steps=3000).plan.seats
    assert {IDS[0], IDS[10]} <= set(seats[0][1])
    assert broken_rules(instance, seats) == ()


def test_who_is_barred_everywhere_is_told_with_the_group_that_could_admit_them() -> None:
    instance = day(frozenset(IDS[:1]), frozenset(IDS[:1]), frozenset(IDS[:1]))
    (obstacle,) = obstacles(instance)
    assert obstacle.kind == "barred"
    assert obstacle.reason.say("en").startswith("p0000 can sit in no group in round 1")
    assert obstacle.relaxation.say("en") == "Admit to group r0g0 in round 1 after all: p0000."
    assert obstacles(relax(instance, [obstacle])) == ()


def test_a_fixed_seat_where_somebody_is_barred_gives_way() -> None:
    instance = replace(FIRST, pins=(Pin(IDS[0], 0, "r0g0"),))
    (obstacle,) = obstacles(instance)
    assert obstacle.reason.say("en") == (
        "p0000 has a fixed seat in group r0g0 in round 1 (number 0 in the file), "
        "but was asked to be apart from whoever leads it."
    )
    assert relax(instance, [obstacle]).pins == ()


def test_too_many_who_are_barred_is_found_by_the_full_search_for_a_proof() -> None:
    # Eleven of twelve can sit in one group only, which holds five.
    instance = day(frozenset(IDS[:11]), frozenset(IDS[:11]), frozenset())
    with pytest.raises(Infeasible) as refused:
        solve(instance, steps=500)
    after = relax(instance, refused.value.obstacles)
    assert broken_rules(after, solve(after, steps=3000).plan.seats) == ()


def test_a_plan_is_mended_out_of_groups_that_bar_somebody_now() -> None:
    before = small(PEOPLE, tables(0, 3, 3, 5), tables(1, 3, 4))
    seats = solve(before, steps=2000).plan.seats
    now = replace(before, rounds=(FIRST.rounds[0], before.rounds[1]))
    mended = repair(now, seats, from_round=0).plan.seats
    assert broken_rules(now, mended) == ()


def test_somebody_who_is_not_there_cannot_be_barred() -> None:
    with pytest.raises(BadInput) as refused:
        verified(day(frozenset({"p9999"}), frozenset(), frozenset()))
    assert "under who is barred from r0g0" in " ".join(refused.value.say("en"))
