"""A circle as it is today."""

from __future__ import annotations

from uuid import uuid4

from pytest_django import DjangoAssertNumQueries

from leercyclus.web.circles.now_queries import circle_now
from tests.cast import Cast
from tests.samples import ARTICLE


def test_a_circle_has_its_members_in_order_and_its_cycle(
    cast: Cast, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(3):
        found = circle_now(cast.circle.pk)
    assert found is not None
    assert found.codes == ARTICLE
    assert [member.name for member in found.taking_part] == ["Zwolle", "Enschede"]
    assert (found.cycle, found.cycle_name) == (cast.cycle.pk, "2026-2027")


def test_a_circle_without_a_cycle_says_so(cast: Cast) -> None:
    cast.cycle.delete()
    found = circle_now(cast.circle.pk)
    assert found is not None
    assert (found.cycle, found.cycle_name) == (None, "")


def test_a_circle_that_is_not_there_is_none(db: None) -> None:
    assert circle_now(uuid4()) is None
