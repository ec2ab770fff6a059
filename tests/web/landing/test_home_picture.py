"""The drawing of the soft landing."""

from __future__ import annotations

from itertools import pairwise
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leercyclus.web.landing.home_picture import NARROW, WIDE, Dot, Landed, Look, Picture, draw, rings_of

LEVELS = ["Wethouder", "Secretaris, directeur", "Afdelingshoofd", "Beleid", "Uitvoering"]
DEPARTMENTS = ["Bedrijfsvoering", "Economie", "Maatschappelijke ondersteuning", "Ruimte"]
STEPS = ["niets", "verteld", "op een agenda", "besloten", "geprobeerd", "in gebruik", "verspreid of bewaard"]
DOTS = st.lists(
    st.builds(Dot, row=st.integers(0, len(LEVELS) - 1), column=st.integers(0, len(DEPARTMENTS) - 1)), max_size=24
)
LESSONS = st.lists(st.builds(Landed, step=st.integers(0, 6)), max_size=40)
LOOKS = st.sampled_from([WIDE, NARROW])
ON_A_BUSY_MACHINE = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def drawn(dots: list[Dot], lessons: list[Landed], look: Look = WIDE) -> Picture:
    rings = rings_of([one.bundle for one in lessons if one.bundle])
    return draw(dots, lessons, levels=LEVELS, departments=DEPARTMENTS, steps=STEPS, rings=rings, look=look)


@ON_A_BUSY_MACHINE
@given(dots=DOTS, look=LOOKS)
def test_everybody_stands_beside_the_others_of_the_own_row_and_beside_the_names(dots: list[Dot], look: Look) -> None:
    picture = drawn(dots, [], look)
    assert len(picture.people) == len(dots)
    rows: dict[float, list[float]] = {}
    for one in picture.people:
        assert look.margin * look.width <= one.x * look.width - one.r
        assert one.x * look.width + one.r <= look.width + 0.01
        rows.setdefault(one.y, []).append(one.x * look.width)
    for places in rows.values():
        assert all(right - left >= 2 * picture.people[0].r - 0.01 for left, right in pairwise(sorted(places)))


@ON_A_BUSY_MACHINE
@given(dots=DOTS, lessons=LESSONS, look=LOOKS)
def test_the_place_of_a_lesson_tells_nothing_of_who_went(dots: list[Dot], lessons: list[Landed], look: Look) -> None:
    with_people, without = drawn(dots, lessons, look), drawn([], lessons, look)
    assert [one.x for one in with_people.landed] == [one.x for one in without.landed]
    assert {(one.kind, one.number, one.ring) for one in with_people.people} <= {("", "", None)}


@ON_A_BUSY_MACHINE
@given(lessons=LESSONS, look=LOOKS)
def test_every_lesson_has_its_number_in_the_row_of_its_step_and_none_lies_on_another(
    lessons: list[Landed], look: Look
) -> None:
    picture = drawn([], lessons, look)
    assert sorted(one.number for one in picture.landed) == sorted(str(one.step) for one in lessons)
    for one in picture.landed:
        row = picture.steps[int(one.number)]
        above = picture.day if one.number == "0" else picture.steps[int(one.number) - 1].below
        assert above < one.y - one.around
        assert one.y + one.around < row.below
        assert one.x * look.width - one.around >= look.margin * look.width - 0.01, "it stands beside the words"
    places = [(one.x * look.width, one.y) for one in picture.landed]
    for at, (x, y) in enumerate(places):
        assert all(max(abs(x - u), abs(y - v)) >= 2 * look.radius for u, v in places[:at])


@ON_A_BUSY_MACHINE
@given(lessons=LESSONS, look=LOOKS)
def test_a_thread_runs_over_no_other_lesson_and_through_no_words(lessons: list[Landed], look: Look) -> None:
    picture = drawn([], lessons, look)
    for thread in picture.threads:
        assert thread.x >= look.margin
        on_it = [one for one in picture.landed if abs(one.x - thread.x) * look.width < one.r]
        assert len({one.number for one in on_it}) == 1
        assert thread.y2 <= min(one.y for one in on_it)


@pytest.mark.parametrize("step", range(7))
def test_further_is_lower(step: int) -> None:
    here, further = drawn([], [Landed(step)]), drawn([], [Landed(min(step + 1, 6))])
    assert here.landed[0].y <= further.landed[0].y
    assert here.landed[0].kind == ("full" if step >= 4 else "half" if step >= 2 else "open")


def test_joined_lessons_have_one_kind_of_ring_and_others_none() -> None:
    first, second = uuid4(), uuid4()
    bundles: list[UUID | None] = [first, None, second, first]
    picture = drawn([], [Landed(place, bundle) for place, bundle in enumerate(bundles)])
    assert [one.ring for one in picture.landed] == [0, None, 1, 0]


@pytest.mark.parametrize("look", [WIDE, NARROW])
def test_names_of_rows_fit_beside_the_signs(look: Look) -> None:
    picture = drawn([], [], look)
    for row in (*picture.levels, *picture.steps):
        assert all(len(line) * look.sign <= look.margin * look.width for line in row.lines)


def test_a_name_longer_than_its_column_stands_on_its_side_or_on_two_lines() -> None:
    heads = drawn([Dot(0, place) for place in range(4)], [], NARROW).heads
    assert all(one.is_aside or len(one.lines) <= 2 for one in heads)
    assert any(one.is_aside for one in heads)


def test_without_lessons_nothing_hangs() -> None:
    picture = drawn([Dot(0, 0)], [])
    assert (picture.cloth, picture.threads, picture.landed) == ("", (), ())
