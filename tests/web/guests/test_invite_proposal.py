"""Who is proposed fits the day and fills the column."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from leercyclus.web.days.led import Led
from leercyclus.web.guests.invite_proposal import Candidate, propose
from leercyclus.web.guests.meter import Asked, measure
from leercyclus.web.people.levels import Level

candidates = st.lists(
    st.builds(
        Candidate,
        person=st.uuids(),
        name=st.sampled_from(["Anna", "Ben", "Cor"]),
        level=st.sampled_from([*Level.values, ""]),
        department=st.sampled_from(["Ruimte", "Sociaal", ""]),
        topics=st.lists(st.sampled_from(["afval", "wonen"]), max_size=2).map(tuple),
    ),
    max_size=10,
    unique_by=lambda one: one.person,
)
wanted = st.dictionaries(st.sampled_from(Level.values), st.integers(0, 3))


def someone(number: int, **known: object) -> Candidate:
    return Candidate(UUID(int=number), f"Persoon {number}", **{"level": "policy", **known})  # type: ignore[arg-type]


@given(candidates, wanted)
def test_everybody_stands_there_once_and_as_many_are_ticked_as_are_missing(
    found: list[Candidate], want: dict[str, int]
) -> None:
    proposed = propose(found, meter=measure([], want), topics=["afval"], offers=[])
    assert sorted(one.who.person for one in proposed) == sorted(one.person for one in found)
    for level in Level.values:
        here = [one for one in proposed if one.who.level == level]
        assert sum(one.is_ticked for one in here) == min(len(here), want.get(level, 0))


@given(candidates, wanted)
def test_nobody_is_passed_over_who_works_on_more_of_the_day(found: list[Candidate], want: dict[str, int]) -> None:
    proposed = propose(found, meter=measure([], want), topics=["afval", "wonen"], offers=[])
    for one in proposed:
        for other in proposed:
            if one.who.level == other.who.level and one.is_ticked and not other.is_ticked:
                assert len(one.why) >= len(other.why)


def test_of_people_who_fit_alike_the_department_without_anybody_goes_first() -> None:
    meter = measure([Asked(comes=True, level="head", department="Ruimte")], {"policy": 1})
    found = propose(
        [someone(1, department="Ruimte"), someone(2, department="Sociaal")], meter=meter, topics=[], offers=[]
    )
    assert [one.who.person.int for one in found if one.is_ticked] == [2]


def test_who_leads_something_stands_first_is_ticked_and_counts_for_the_column() -> None:
    leads = {UUID(int=3): (Led("Brieven", is_visit=False),)}
    people = [someone(1, topics=("afval",)), someone(2), someone(3)]
    found = propose(people, meter=measure([], {"policy": 1}), topics=["afval"], offers=[], leads=leads)
    assert [(one.who.person.int, one.is_ticked) for one in found] == [(3, True), (1, False), (2, False)]
    full = propose(people, meter=measure([], {}), topics=[], offers=[], leads=leads)
    assert [one.who.person.int for one in full if one.is_ticked] == [3]


def test_the_reason_names_the_topic_of_the_day_or_the_workshop() -> None:
    found = propose(
        [someone(1, topics=("wijkteams", "brieven"))],
        meter=measure([], {}),
        topics=["Wijkteams"],
        offers=["Begrijpelijke brieven", "Mee met het wijkteam"],
    )[0]
    assert found.for_day == ("wijkteams",)
    assert found.for_offers == {"Begrijpelijke brieven": "brieven"}
    assert found.why == ("wijkteams", "brieven")
    assert not found.is_ticked
