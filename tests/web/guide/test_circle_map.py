"""The picture of a circle on the home page."""

from __future__ import annotations

from leercyclus.figures.borders import Borders
from leercyclus.web.guide.circle_map import circle_map

BORDERS = Borders("M0 0", 120.0, {}, {"A": (70.0, 40.0), "B": (90.0, 60.0), "C": (30.0, 90.0)})
CITIES = [("A", "Zwolle"), ("B", "Enschede"), ("C", "Dordrecht")]


def test_places_are_shares_of_the_picture() -> None:
    drawn = circle_map(BORDERS, CITIES)
    assert [(pin.x, pin.y) for pin in drawn.pins] == [("70.00%", "33.33%"), ("90.00%", "50.00%"), ("30.00%", "75.00%")]


def test_the_highest_name_stands_above_and_one_at_the_edge_to_the_left() -> None:
    zwolle, enschede, dordrecht = circle_map(BORDERS, CITIES).pins
    assert zwolle.label_y < 0 < enschede.label_y == dordrecht.label_y
    assert [pin.anchor for pin in (zwolle, enschede, dordrecht)] == ["middle", "end", "middle"]


def test_the_lines_join_all_and_come_back() -> None:
    lines = circle_map(BORDERS, CITIES).lines
    assert lines.count("M") == lines.count("Q") == 3
    assert lines.startswith("M70.0 40.0")
    assert lines.endswith("70.0 40.0")
