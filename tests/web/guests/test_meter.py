"""The meter tells what the host asked for and what is missing of it, and no more."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from leercyclus.web.guests.meter import Asked, Known, LevelRow, measure
from leercyclus.web.people.levels import Level

LEVELS = [*Level.values, ""]
DEPARTMENTS = ["Ruimte", "Sociaal", "Burgerzaken", ""]
TOPICS = ["wijkteams", "afval", "schulden"]
asked = st.builds(
    Asked,
    comes=st.booleans(),
    level=st.sampled_from(LEVELS),
    department=st.sampled_from(DEPARTMENTS),
    topics=st.lists(st.sampled_from(TOPICS), max_size=2).map(tuple),
    partner=st.sampled_from(["", "", "Sportclub"]),
)
people = st.lists(asked, max_size=12)
wanted = st.dictionaries(st.sampled_from(Level.values), st.integers(0, 4))


@given(people, wanted)
def test_every_one_is_counted_once_and_what_is_missing_is_never_below_nought(
    found: list[Asked], want: dict[str, int]
) -> None:
    meter = measure(found, want)
    assert meter.comes + meter.open == len(found)
    assert meter.comes == sum(one.comes for one in found)
    for row in meter.rows:
        assert row.missing == max(0, want.get(row.level, 0) - row.comes - row.open)
        assert len(row.dots) == max(row.comes + row.open, row.wanted)


@given(people, wanted, asked)
def test_asking_somebody_more_never_makes_more_missing(
    found: list[Asked], want: dict[str, int], one_more: Asked
) -> None:
    assert measure([*found, one_more], want).missing <= measure(found, want).missing


@given(people, wanted)
def test_the_order_of_the_people_changes_no_count(found: list[Asked], want: dict[str, int]) -> None:
    turned = list(reversed(found))
    one, other = measure(found, want, TOPICS), measure(turned, want, TOPICS)
    assert (one.rows, one.topics, one.alone, one.departments, one.partners) == (
        other.rows,
        other.topics,
        other.alone,
        other.departments,
        other.partners,
    )


@given(people)
def test_who_is_told_to_come_alone_is_the_only_one_of_the_department(found: list[Asked]) -> None:
    for name in measure(found, {}).alone:
        there = [one for one in found if one.department == name and not one.partner]
        assert len(there) == 1
        assert there[0].comes


@given(people, wanted)
def test_nothing_is_short_of_a_level_that_the_host_does_not_ask_for(found: list[Asked], want: dict[str, int]) -> None:
    short = {row.level for row in measure(found, want).rows if row.short}
    assert short <= {level for level, number in want.items() if number}


def test_a_colleague_who_was_asked_is_company() -> None:
    one, other = Asked(comes=True, department="Ruimte"), Asked(comes=False, department="ruimte")
    assert measure([one], {}).alone == ("Ruimte",)
    assert measure([one, other], {}).alone == ()


def test_an_alderman_alone_from_a_department_is_what_the_host_asked_for() -> None:
    assert measure([Asked(comes=True, level="alderman", department="Sociaal")], {"alderman": 1}).alone == ()


def test_only_departments_that_work_on_the_day_are_told_to_be_absent() -> None:
    known = [Known("Ruimte", ("afval",)), Known("Economie", ("binnenstad",))]
    meter = measure([], {}, ["Afval"], known)
    assert meter.untold == ("Ruimte",)
    assert [one.name for one in meter.departments] == ["Economie", "Ruimte"]
    assert measure([], {}, [], known).untold == ("Economie", "Ruimte")


def test_a_topic_that_nobody_works_on_is_empty() -> None:
    meter = measure([Asked(comes=True, topics=("afvalscheiding",))], {}, ["afval", "schulden"])
    assert [(one.name, one.is_empty) for one in meter.topics] == [("afval", False), ("schulden", True)]


def test_the_dots_stand_from_who_comes_to_who_is_missing() -> None:
    assert LevelRow("head", comes=2, open=1, wanted=4).dots == ("comes", "comes", "open", "missing")
