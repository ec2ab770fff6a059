from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from leercyclus.engine.groups.bounds import bounds
from leercyclus.engine.groups.check import broken_rules
from leercyclus.engine.groups.instance import Group, Instance, Person
from leercyclus.engine.groups.instance import Pin as FixedSeat
from leercyclus.web.days.day_queries import OFFERED
from leercyclus.web.days.models import Offer, Slot
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.change_actions import move, pin, swap
from leercyclus.web.seating.choice_bridge import Option
from leercyclus.web.seating.ground_queries import ground_of
from leercyclus.web.seating.limits_bridge import as_kept
from leercyclus.web.seating.make_actions import ask_plans
from leercyclus.web.seating.measure_bridge import question_for
from leercyclus.web.seating.models import Mixing, Pin, Plan, Search, Tie
from leercyclus.web.seating.page_bridge import seating_page
from leercyclus.web.seating.plan_bridge import plan_page
from leercyclus.web.seating.search_bridge import find_plans, plans_of
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.seating.crowd import crowd

DAY, ROUND = fixed("day"), fixed("slot-round-1")


def coordinator(cast: Cast) -> Actor:
    return Actor(cast.people["circle_coordinator"].pk)


def choice(cast: Cast, *, relaxed: bool = False) -> list[Plan]:
    """Have groups made, and keep the plans to choose from."""
    search = ask_plans(actor=coordinator(cast), day=DAY, relaxed=relaxed, steps=4000)
    found = find_plans(search)
    Search.objects.filter(pk=search.pk).update(outcome={"let_go": found.let_go})
    Plan.objects.bulk_create(plans_of(search, found))
    return list(Plan.objects.filter(search=search).select_related("search"))


def free_day(cast: Cast) -> None:
    """Let 20 more people come, and leave no rule but the sizes of groups."""
    crowd(cast, 20)
    Mixing.objects.create(day_id=DAY, smallest=3, largest=6, partners_apart=False)
    Tie.objects.all().delete()
    Pin.objects.all().delete()


def tight_day(cast: Cast) -> None:
    """Let nine more come to two workshops and two visits that want nine people each, which are not there."""
    crowd(cast, 9, seats=12)
    Offer.objects.update(fewest=9)


def passed(option: Option) -> list[str]:
    """Name what a plan as it is drawn reaches above its bound."""
    figures = {"meetings": option.meetings, "mixed": option.mixed, "wishes": option.wishes, "hopes": option.hopes}
    return [name for name, one in figures.items() if one and one.most is not None and one.value > one.most + 1e-9]


def drawn(plan: Plan) -> Option:
    return plan_page(plan.pk, "nl").option


def others(who: Actor, plan: Plan) -> Iterator[Plan]:
    """Give plans as people made of this one: two that swap, and one that moves where it breaks a size."""
    tables = [group["people"] for group in plan.rounds[0]["groups"]]
    yield swap(actor=who, plan=plan.pk, slot=ROUND, one=tables[0][0], other=tables[1][0], anyway=True)
    for table in range(2, len(tables) + 1):
        plan = move(actor=who, plan=plan.pk, slot=ROUND, registration=tables[0][table - 2], table=table, anyway=True)
        yield plan


def test_no_plan_that_is_drawn_shows_more_than_its_bound(cast: Cast) -> None:
    tight_day(cast)
    plans = choice(cast, relaxed=True)

    assert plans[0].search
    assert plans[0].search.outcome["let_go"]
    options = list(seating_page(DAY, "nl").options)
    for plan in plans:
        options += [drawn(plan), *map(drawn, others(coordinator(cast), plan))]
    assert len(options) > 3
    assert [passed(one) for one in options] == [[] for _ in options]


def test_a_plan_has_the_bounds_of_its_search_on_its_own_page_as_in_the_choice(cast: Cast) -> None:
    tight_day(cast)
    choice(cast, relaxed=True)

    for one in seating_page(DAY, "nl").options:
        alone = drawn(one.plan)
        assert (alone.meetings, alone.mixed, alone.wishes) == (one.meetings, one.mixed, one.wishes)


def test_a_table_that_became_larger_by_hand_moves_a_bound_no_further_than_it_has_to(cast: Cast) -> None:
    free_day(cast)
    Slot.objects.filter(kind__in=OFFERED).delete()  # at tables alone not everybody can meet all others
    plan = choice(cast)[0]
    tables = [group["people"] for group in plan.rounds[0]["groups"]]
    small, large = (of(range(len(tables)), key=lambda place: len(tables[place])) for of in (min, max))

    changed = move(
        actor=coordinator(cast),
        plan=plan.pk,
        slot=ROUND,
        registration=tables[small][0],
        table=large + 1,
        anyway=True,
    )

    rounds = question_for(ground_of(DAY), changed.rounds)
    loose = bounds(rounds.instance).cross
    assert plan.bounds["cross"] <= changed.bounds["cross"] < loose
    assert drawn(changed).meetings.most == changed.bounds["cross"]


def test_of_another_day_than_was_asked_the_bounds_are_proven_anew(cast: Cast) -> None:
    free_day(cast)
    plan = choice(cast)[0]

    Registration.objects.filter(pk=fixed("registration-crowd-3")).update(state="no")

    page = plan_page(plan.pk, "nl").option
    assert page.meetings.most is not None
    assert page.meetings.most < plan.bounds["cross"]


GROUPS = (Group("a", 4, 4, theme="x"), Group("b", 4, 4, theme="y"))
EIGHT = Instance(
    tuple(Person(f"{one}", {"town": f"{one % 2}", "level": "policy"}) for one in range(8)), (GROUPS, GROUPS), "town"
)


@pytest.mark.parametrize(
    ("day", "kept"),
    [
        (replace(EIGHT, apart=(("0", "1"), ("0", "3"))), replace(EIGHT, apart=(("0", "3"),))),
        (replace(EIGHT, together=(("0", "1"), ("0", "3"))), replace(EIGHT, together=(("0", "1"),))),
        (
            replace(EIGHT, pins=(FixedSeat("0", 0, "a"), FixedSeat("0", 1, "b"))),
            replace(EIGHT, pins=(FixedSeat("0", 0, "a"),)),
        ),
        (replace(EIGHT, once=("x",)), EIGHT),
    ],
)
def test_rules_that_a_plan_breaks_are_let_go_and_the_others_stay(day: Instance, kept: Instance) -> None:
    seats = ((("0", "1", "2"), ("3", "4", "5", "6", "7")),) * 2

    eased = as_kept(day, seats)

    assert broken_rules(day, seats)
    assert broken_rules(eased, seats) == ()
    assert (eased.apart, eased.together, eased.pins) == (kept.apart, kept.together, kept.pins)


def test_a_seat_that_was_fixed_after_the_search_makes_no_bound_that_the_plan_passes(cast: Cast) -> None:
    free_day(cast)
    plan = choice(cast)[0]
    for number in range(12):
        seat = 1 + number % 2
        pin(
            actor=coordinator(cast), day=DAY, registration=fixed(f"registration-crowd-{number}"), slot=ROUND, table=seat
        )

    assert passed(drawn(plan)) == []
