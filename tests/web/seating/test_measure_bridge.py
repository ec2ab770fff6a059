from __future__ import annotations

from leercyclus.web.guests.models import Registration
from leercyclus.web.seating.ground_queries import ground_of
from leercyclus.web.seating.measure_bridge import measured, question_for, rounds_from, seats_in
from leercyclus.web.seating.models import Mixing, Plan
from tests.cast import Cast
from tests.fixed import fixed

DAY = fixed("day")


def plan() -> Plan:
    return Plan.objects.get(pk=fixed("plan-published"))


def test_a_plan_is_measured_and_its_broken_rules_are_told_with_names(cast: Cast) -> None:
    found = measured(DAY, plan().rounds, language="nl")

    assert found.reached["hoping"] == 1
    assert found.reached["cross"] <= found.bounds["cross"]
    assert "De partner partner, Zwolle zit in ‘Ronde 1’ (09:30) aan tafel 1 bij" in " ".join(found.broken)
    assert str(fixed("registration-partner")) not in " ".join(found.broken)


def test_a_plan_for_who_comes_no_longer_names_them_as_gone(cast: Cast) -> None:
    Registration.objects.filter(pk=fixed("registration-host")).update(state="no")

    found = measured(DAY, plan().rounds, language="en")

    assert found.gone == (fixed("registration-host"),)


def test_who_comes_and_has_no_seat_is_named(cast: Cast) -> None:
    rounds = plan().rounds
    rounds[0]["groups"][0]["people"].remove(str(fixed("registration-host")))

    found = measured(DAY, rounds, language="en")

    assert "host, Zwolle is present in ‘Ronde 1’ (09:30) and has no seat." in found.broken


def test_a_plan_is_read_and_written_alike(cast: Cast) -> None:
    question = question_for(ground_of(DAY), plan().rounds)

    again = rounds_from(question, seats_in(question, plan().rounds))

    assert again[0] == plan().rounds[0]
    by_offer = [{group["offer"]: group["people"] for group in each[1]["groups"]} for each in (again, plan().rounds)]
    assert by_offer[0] == by_offer[1]


def test_tables_that_differ_in_size_break_no_rule_as_long_as_the_day_allows_them(cast: Cast) -> None:
    Mixing.objects.create(day_id=DAY, smallest=3, largest=5)
    rounds = plan().rounds
    one, other = rounds[0]["groups"]
    other["people"].append(one["people"].pop())

    assert not [one for one in measured(DAY, rounds, language="en").broken if one.startswith("Expected")]
    other["people"].append(one["people"].pop())
    assert [one for one in measured(DAY, rounds, language="en").broken if one.startswith("Expected 3 to 5 people")]


def test_who_leads_is_measured_as_nobody_in_the_workshop(cast: Cast) -> None:
    leader = str(fixed("registration-session_leader"))
    question = question_for(ground_of(DAY), plan().rounds)

    assert leader not in seats_in(question, plan().rounds)[1][0]
    assert leader in [one for group in seats_in(question, plan().rounds)[0] for one in group]
    assert not [one for one in measured(DAY, plan().rounds, language="en").broken if "session_leader" in one]
