"""Numbers and names on the map do not run into one another."""

from __future__ import annotations

from itertools import combinations

import pytest

from leercyclus.engine.peers import find_all
from leercyclus.figures import load
from leercyclus.web.municipalities.charts import OWN_LETTERS, OWN_RADIUS, Pin, peers_map
from leercyclus.web.municipalities.map_labels import LETTER, NARROW, WIDE, WIDEST, Place, arrange

Box = tuple[float, float, float, float]


def _discs(pins: tuple[Pin, ...], width: float, height: float) -> list[tuple[float, float, float]]:
    return [
        (pin.x * width + pin.disc[0], pin.y * height + pin.disc[1], 11.0 if pin.number else OWN_RADIUS) for pin in pins
    ]


def _name(pin: Pin, width: float, height: float) -> Box:
    size = 14.0 if pin.number else OWN_LETTERS
    length = LETTER * size * len(pin.name)
    left = pin.x * width + pin.text[0] - {"start": 0, "middle": length / 2, "end": length}[pin.anchor]
    foot = pin.y * height + pin.text[1]
    return left, foot - 0.7 * size, left + length, foot


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@pytest.fixture(scope="module")
def maps() -> list[tuple[Pin, ...]]:
    figures = load()
    borders = figures.borders()
    names = {one.code: one.name for one in figures.register}
    lists = find_all(figures.context(), count=10)
    return [
        peers_map(borders, (code, names[code]), [(lists.codes[row], names[lists.codes[row]]) for row in peers]).pins
        for code, peers in zip(lists.codes, lists.peers, strict=True)
    ]


@pytest.mark.parametrize("width", [NARROW, WIDE, WIDEST])
def test_no_two_names_overlap_on_any_map(maps: list[tuple[Pin, ...]], width: float) -> None:
    height = width * load().borders().height / 100
    shown = {"always"} if width == NARROW else {"always", "wide"}
    clashes = [
        (one.name, other.name)
        for pins in maps
        for one, other in combinations([pin for pin in pins if pin.shown in shown], 2)
        if _overlap(_name(one, width, height), _name(other, width, height))
    ]
    assert clashes == []


def test_no_two_numbers_cover_one_another_on_a_phone(maps: list[tuple[Pin, ...]]) -> None:
    height = NARROW * load().borders().height / 100
    clashes = [
        (one, other)
        for pins in maps
        for one, other in combinations(_discs(pins, NARROW, height), 2)
        if (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 < (one[2] + other[2] - 1) ** 2
    ]
    assert clashes == []


def test_most_names_stand_on_the_map(maps: list[tuple[Pin, ...]]) -> None:
    shown = [pin.shown for pins in maps for pin in pins]
    assert shown.count("always") > 0.85 * len(shown)
    assert shown.count("never") < 0.05 * len(shown)


def test_two_at_the_same_place_part() -> None:
    one, other = arrange([Place(0.5, 0.5, "Zwolle"), Place(0.5, 0.5, "Dordrecht")], height=1.2)
    assert one.disc != other.disc


def test_a_map_without_anybody_has_no_labels() -> None:
    assert arrange([], height=1.2) == ()
