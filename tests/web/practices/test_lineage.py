"""Who took a practice over from whom, as a picture."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

from leercyclus.web.practices.lineage import ROW, Taken, lineage_of


def _taken(name: str, result: str = "") -> Taken:
    return Taken(uuid4(), name, "", "", result, date(2026, 4, 1))


def test_every_line_begins_at_the_source_and_ends_at_its_own_height() -> None:
    picture = lineage_of("Zwolle", (_taken("Enschede", "Minder bellers"), _taken("Deventer"), _taken("Dordrecht")))
    assert picture.height == 3 * ROW
    heights = [one.y for one in picture.branches]
    assert heights == sorted(set(heights))
    assert all(0 < one < picture.height for one in heights)
    assert all(one.path.startswith(f"M14 {picture.y}C") for one in picture.branches)
    assert [one.is_in_use for one in picture.branches] == [True, False, False]
    assert [one.number for one in picture.branches] == [1, 2, 3]


def test_one_line_is_straight() -> None:
    picture = lineage_of("", (_taken("Enschede"),))
    assert picture.y == picture.branches[0].y
