"""How many people sit at a table, in a workshop and at a visit."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leercyclus.web.seating.sizes import even_limits

OFFER = st.tuples(st.integers(0, 40), st.integers(1, 40)).map(lambda pair: (min(pair), max(pair)))
ROUND = st.lists(st.tuples(OFFER, st.integers(0, 12)), min_size=1, max_size=8)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(people=st.integers(0, 160), offers=ROUND)
def test_there_is_always_room_for_all_and_nothing_beyond_what_was_asked(
    people: int, offers: list[tuple[tuple[int, int], int]]
) -> None:
    limits, fixed = [limit for limit, _ in offers], [count for _, count in offers]
    found = even_limits(people, limits, fixed)

    for (smallest, largest), (fewest, most) in zip(found, limits, strict=True):
        assert fewest <= smallest <= largest <= most
    wanted = [max(fewest, count) for (fewest, _), count in zip(limits, fixed, strict=True)]
    can_be = all(count <= most for count, (_, most) in zip(wanted, limits, strict=True))
    if can_be and sum(wanted) <= people <= sum(most for _, most in limits):
        assert sum(smallest for smallest, _ in found) <= people <= sum(largest for _, largest in found)
        assert all(count <= largest for count, (_, largest) in zip(fixed, found, strict=True))
        # Also with every fixed seat taken, the others fit beside them.
        taken = sum(max(count, smallest) for count, (smallest, _) in zip(fixed, found, strict=True))
        assert taken <= people
    else:
        assert found == tuple(limits)


def test_no_workshop_holds_more_than_about_twice_another_that_has_room() -> None:
    assert even_limits(60, [(2, 60)] * 4, [0] * 4) == ((10, 20),) * 4


def test_a_small_room_is_filled_and_the_others_share_the_rest() -> None:
    assert even_limits(40, [(2, 6), (2, 40), (2, 40)], [0, 0, 0]) == ((4, 6), (11, 23), (11, 23))


def test_fixed_seats_make_a_workshop_as_large_as_it_takes() -> None:
    assert even_limits(30, [(2, 30)] * 3, [20, 0, 0]) == ((13, 27), (3, 7), (3, 7))


def test_what_cannot_be_dealt_out_is_left_as_it_was_asked() -> None:
    assert even_limits(3, [(2, 6), (2, 6)], [0, 0]) == ((2, 6), (2, 6))
    assert even_limits(13, [(2, 6), (2, 6)], [0, 0]) == ((2, 6), (2, 6))
