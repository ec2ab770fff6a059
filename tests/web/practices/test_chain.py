"""The whole line of a practice: from where it began to who has it now."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

from leercyclus.web.practices.chain import Kept, Link, Step, chain_of

ZWOLLE, ENSCHEDE, DEVENTER, DORDRECHT = (uuid4() for _ in range(4))
NAMES = {ZWOLLE: "Zwolle", ENSCHEDE: "Enschede", DEVENTER: "Deventer", DORDRECHT: "Dordrecht"}
OWN = {one: uuid4() for one in NAMES}


def kept(*those: UUID) -> list[Kept]:
    return [Kept(OWN[one], one, NAMES[one]) for one in those]


def steps(*those: tuple[UUID, UUID]) -> list[Step]:
    return [Step(OWN[of], by, NAMES[by], date(2026, 4, number)) for number, (of, by) in enumerate(those, 1)]


def told(link: Link) -> object:
    return (link.name, [told(one) for one in link.taken])


THREE = steps((ZWOLLE, ENSCHEDE), (ENSCHEDE, DEVENTER), (DEVENTER, DORDRECHT))
LINE: object = ("Zwolle", [("Enschede", [("Deventer", [("Dordrecht", [])])])])


def test_three_steps_are_one_line_from_wherever_it_is_read() -> None:
    for practice in (ZWOLLE, ENSCHEDE, DEVENTER):
        found = chain_of(OWN[practice], kept(ZWOLLE, ENSCHEDE, DEVENTER), THREE)
        assert told(found) == LINE
        assert found.steps == 3
    assert found.taken[0].on == date(2026, 4, 1)
    assert found.taken[0].taken[0].taken[0].practice is None


def test_a_practice_that_may_not_be_read_ends_the_line() -> None:
    assert told(chain_of(OWN[ZWOLLE], kept(ZWOLLE, DEVENTER), THREE)) == ("Zwolle", [("Enschede", [])])


def test_two_that_took_it_over_from_one_another_end_it() -> None:
    both = steps((ZWOLLE, ENSCHEDE), (ENSCHEDE, ZWOLLE), (ENSCHEDE, DEVENTER))
    for practice in (ZWOLLE, ENSCHEDE):
        found = told(chain_of(OWN[practice], kept(ZWOLLE, ENSCHEDE), both))
        assert found in (
            ("Zwolle", [("Enschede", [("Deventer", [])])]),
            ("Enschede", [("Zwolle", []), ("Deventer", [])]),
        )


def test_nobody_stands_in_a_line_twice() -> None:
    twice = steps((ZWOLLE, ENSCHEDE), (ZWOLLE, DEVENTER), (ENSCHEDE, DEVENTER))
    found = chain_of(OWN[ZWOLLE], kept(ZWOLLE, ENSCHEDE), twice)
    assert told(found) == ("Zwolle", [("Enschede", []), ("Deventer", [])])


def test_what_nobody_took_over_has_no_steps() -> None:
    found = chain_of(OWN[ZWOLLE], kept(ZWOLLE), [])
    assert (told(found), found.steps) == (("Zwolle", []), 0)
