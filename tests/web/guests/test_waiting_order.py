"""Who gets the next place."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import permutations
from uuid import UUID

from leercyclus.web.guests.waiting_order import Waits, queue

ZWOLLE, ENSCHEDE, DORDRECHT = (UUID(int=one) for one in (1, 2, 3))


def waits(number: int, organisation: UUID, day: int) -> Waits:
    return Waits(UUID(int=number), organisation, datetime(2027, 1, day, tzinfo=UTC))


def order(waiting: list[Waits], taken: dict[UUID, int]) -> list[int]:
    return [one.registration.int for one in queue(waiting, taken)]


def test_the_municipality_with_the_fewest_places_goes_first() -> None:
    waiting = [waits(1, ZWOLLE, 1), waits(2, ENSCHEDE, 5)]
    assert order(waiting, {ZWOLLE: 4, ENSCHEDE: 3}) == [2, 1]


def test_within_a_municipality_who_waits_longest_goes_first() -> None:
    assert order([waits(1, ZWOLLE, 9), waits(2, ZWOLLE, 2)], {}) == [2, 1]


def test_with_as_many_places_who_waits_longest_goes_first() -> None:
    assert order([waits(1, ZWOLLE, 9), waits(2, ENSCHEDE, 2)], {ZWOLLE: 1, ENSCHEDE: 1}) == [2, 1]


def test_a_place_that_was_given_counts_for_the_next_one() -> None:
    waiting = [waits(1, ZWOLLE, 1), waits(2, ZWOLLE, 2), waits(3, DORDRECHT, 3)]
    assert order(waiting, {ZWOLLE: 2, DORDRECHT: 2}) == [1, 3, 2]


def test_the_order_in_which_they_were_read_does_not_matter() -> None:
    waiting = [waits(1, ZWOLLE, 3), waits(2, ZWOLLE, 3), waits(3, DORDRECHT, 3), waits(4, ENSCHEDE, 9)]
    orders = {tuple(order(list(read), {ZWOLLE: 1, ENSCHEDE: 1})) for read in permutations(waiting)}
    assert orders == {(3, 1, 4, 2)}
