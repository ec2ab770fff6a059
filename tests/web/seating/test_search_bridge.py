from __future__ import annotations

import json

from leercyclus.engine.groups.check import broken_rules
from leercyclus.engine.groups.instance import Group, Instance, Person
from leercyclus.formats.groups.instances import write_instance
from leercyclus.web.seating.models import Search
from leercyclus.web.seating.search_bridge import find_plans, without_partner_rule

LEVELS = ("head", "policy", "front_line", "policy", "front_line", "alderman")
TOWNS = {"zwolle": 11, "enschede": 6, "dordrecht": 27}


def tight_day() -> Instance:
    """Give a day of a large host with three workshops, of whom a partner and three of one line can have no three."""
    people = [
        Person(
            f"{town}-{number}",
            {"municipality": town, "level": LEVELS[number % 6], "department": f"{number % 4}"},
            reports_to=f"zwolle-{number - 1}" if town == "zwolle" and number in {1, 2} else None,
            wishes=(f"workshop-{number % 3}", f"visit-{number % 6}") if number % 2 else (),
        )
        for town, count in TOWNS.items()
        for number in range(count)
    ]
    people += [
        Person(f"partner-{town}", {"municipality": town, "level": "partner", "department": f"of {town}"})
        for town in TOWNS
    ]
    tables = tuple(Group(f"table-{number}", 5, 6) for number in range(9))
    workshops = tuple(Group(f"workshop-{number}", 10, 16, theme=f"workshop-{number}") for number in range(3))
    visits = tuple(Group(f"visit-{number}", 5, 10, theme=f"visit-{number}") for number in range(6))
    return Instance(
        people=tuple(people),
        rounds=(tables, workshops, visits, tables),
        cross="municipality",
        diversify=("municipality", "level", "department"),
    )


def searching(instance: Instance) -> Search:
    question = {
        "instance": json.loads(write_instance(instance)),
        "slots": [f"slot-{number}" for number in range(len(instance.rounds))],
        "prefer": "balance",
        "relaxed": True,
    }
    return Search(question=question, seed=1, steps=150_000)


def test_where_a_pair_may_meet_the_plans_come_out_of_a_whole_search_and_the_whole_rule_is_weighed() -> None:
    search = searching(tight_day())

    found = find_plans(search)
    free = without_partner_rule(search, found)

    assert found.let_go == [
        {
            "nl": "Laat deze mensen wel bij elkaar zitten: partner-zwolle – zwolle-0.",
            "en": "Let these people share a group after all: partner-zwolle – zwolle-0.",
        }
    ]
    assert len(found.answer.plans) > 1
    assert [broken_rules(found.instance, one.seats) for one in found.answer.plans] == [()] * len(found.answer.plans)
    assert free is not None
    assert free["mixed"] > 18
    assert free["cross"] > max(one.measures.cross for one in found.answer.plans)


def test_without_a_rule_that_gave_way_nothing_is_weighed() -> None:
    day = tight_day()
    small = Instance(
        people=day.people[:24], rounds=(tuple(Group(f"{one}", 4, 6) for one in range(5)),), cross=day.cross
    )
    search = searching(small)

    found = find_plans(search)

    assert found.let_go == []
    assert without_partner_rule(search, found) is None
