"""The drawing of the soft landing."""

from __future__ import annotations

from itertools import pairwise
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leercyclus.web.landing.home_picture import NARROW, WIDE, Dot, Look, Picture, draw, styles_of

LEVELS = ["Wethouder", "Secretaris, directeur", "Afdelingshoofd", "Beleid", "Uitvoering"]
DEPARTMENTS = ["Bedrijfsvoering", "Economie", "Maatschappelijke ondersteuning", "Ruimte"]
STEPS = ["niets", "verteld", "op een agenda", "besloten", "geprobeerd", "in gebruik", "verspreid, bewaard"]
DOTS = st.lists(
    st.builds(
        Dot,
        row=st.integers(0, len(LEVELS) - 1),
        column=st.integers(0, len(DEPARTMENTS) - 1),
        is_shared=st.just(value=True),
        step=st.none() | st.integers(0, 6),
    ),
    max_size=24,
)

ON_A_BUSY_MACHINE = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def drawn(dots: list[Dot], look: Look = WIDE) -> Picture:
    bundles = [one.bundle for one in dots if one.bundle]
    return draw(dots, levels=LEVELS, departments=DEPARTMENTS, steps=STEPS, styles=styles_of(bundles), look=look)


def lesson(row: int, column: int, step: int, bundle: UUID | None = None) -> Dot:
    return Dot(row, column, is_shared=True, step=step, bundle=bundle)


@ON_A_BUSY_MACHINE
@given(dots=DOTS, look=st.sampled_from([WIDE, NARROW]))
def test_everybody_has_a_place_of_the_own_within_the_picture(dots: list[Dot], look: Look) -> None:
    picture = drawn(dots, look)
    places = sorted(one.x for one in picture.people)
    assert len(places) == len(dots)
    for one in picture.people:
        assert look.margin * look.width <= one.x * look.width - one.r
        assert one.x * look.width + one.r <= look.width + 0.01
    assert all((right - left) * look.width >= 2 * picture.people[0].r - 0.01 for left, right in pairwise(places))


@ON_A_BUSY_MACHINE
@given(dots=DOTS)
def test_who_did_not_say_has_no_line_and_a_lesson_hangs_below_its_owner(dots: list[Dot]) -> None:
    picture = drawn(dots)
    assert len(picture.drops) == len(picture.landed) == sum(one.step is not None for one in dots)
    for drop, sign in zip(picture.drops, picture.landed, strict=True):
        assert drop.x1 == drop.x2 == sign.x
        assert picture.day < sign.y < picture.height


@pytest.mark.parametrize("step", range(7))
def test_further_is_lower(step: int) -> None:
    here, further = drawn([lesson(0, 0, step)]), drawn([lesson(0, 0, min(step + 1, 6))])
    assert here.landed[0].y <= further.landed[0].y
    assert here.landed[0].kind == ("full" if step >= 4 else "half" if step >= 2 else "open")


def test_joined_lessons_are_tied_from_left_to_right_where_they_landed() -> None:
    bundle = uuid4()
    picture = drawn([lesson(0, 1, 3, bundle), lesson(3, 3, 5, bundle), lesson(4, 0, 5, bundle), lesson(4, 2, 1)])
    assert len(picture.joins) == 2
    assert [one.x1 < one.x2 for one in picture.joins] == [True, True]


@pytest.mark.parametrize("look", [WIDE, NARROW])
def test_a_tie_goes_round_below_a_lesson_that_is_no_part_of_it(look: Look) -> None:
    bundle = uuid4()
    free = drawn([lesson(0, 0, 4, bundle), lesson(1, 1, 5), lesson(2, 2, 4, bundle)], look)
    assert [(one.y1, one.y2) for one in free.joins] == [(free.landed[0].y, free.landed[0].y)]
    round_it = drawn([lesson(0, 0, 4, bundle), lesson(1, 1, 4), lesson(2, 2, 4, bundle)], look)
    first, other, last = round_it.landed
    low = round_it.joins[1].y1
    assert other.y + other.r < low < round_it.steps[5].y - other.r
    points = [(round_it.joins[0].x1, round_it.joins[0].y1), *((one.x2, one.y2) for one in round_it.joins)]
    assert points == [(first.x, first.y), (first.x, low), (last.x, low), (last.x, last.y)]


def test_a_name_longer_than_its_column_stands_on_its_side_or_on_two_lines() -> None:
    heads = drawn([lesson(0, place, 1) for place in range(4)], NARROW).heads
    assert all(one.is_aside or len(one.lines) <= 2 for one in heads)
    assert any(one.is_aside for one in heads)
