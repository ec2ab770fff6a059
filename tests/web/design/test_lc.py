"""Numbers as a Dutch or an English reader writes them, and the components of the pages."""

from __future__ import annotations

import math

import pytest
from django.template import Context, Template
from django.utils import translation

from leercyclus.engine.reasons import BadInput, Rule
from leercyclus.web.design.templatetags import lc

NB = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("nl", ["17.942.942", f"€{NB}1.234", f"-€{NB}15", f"12{NB}%", "0,44", "98 van 100", "1.240", "33,2"]),
        ("en", ["17,942,942", "€1,234", "-€15", "12%", "0.44", "98 of 100", "1,240", "33.2"]),
    ],
)
def test_numbers_in_the_way_of_the_reader(language: str, expected: list[str]) -> None:
    with translation.override(language):
        written = [
            lc.whole(17_942_942),
            lc.eur(1234.4),
            lc.eur(-15),
            lc.percent(0.12),
            lc.distance(0.436),
            lc.hundred(0.98),
            lc.tenths(1240.0),
            lc.tenths(33.25),
        ]
    assert written == expected


@pytest.mark.parametrize("write", [lc.whole, lc.eur, lc.percent, lc.distance, lc.hundred, lc.tenths])
def test_what_is_missing_is_a_dash(write: object) -> None:
    assert callable(write)
    assert [write(None), write(math.nan)] == ["–", "–"]


def test_half_a_euro_below_zero_has_no_minus() -> None:
    assert lc.eur(-0.4) == f"€{NB}0"


def test_positions_in_a_picture_never_get_a_comma() -> None:
    with translation.override("nl"):
        drawn = Template("{% bar share middle=0.8 %}").render(Context({"share": 0.4361}))
    assert 'width="43.61%"' in drawn
    assert 'x1="80.00%"' in drawn


def test_a_bar_stays_within_its_track() -> None:
    assert 'width="100.00%"' in Template("{% bar 1.7 %}").render(Context())


@pytest.mark.parametrize(("place", "shape"), [(0, "<circle"), (1, "<rect"), (2, "<path"), (3, "")])
def test_a_municipality_keeps_its_mark(place: int, shape: str) -> None:
    drawn = Template("{% mark place %}").render(Context({"place": place}))
    assert (shape in drawn) if shape else not drawn.strip()


def test_what_stands_in_a_component_is_escaped_once() -> None:
    drawn = Template("{% link href=where %}{{ name }}{% endlink %}").render(
        Context({"where": "/?a=1&b=2", "name": "'t <b>"})
    )
    assert 'href="/?a=1&amp;b=2"' in drawn
    assert ">&#x27;t &lt;b&gt;</a>" in drawn


def test_a_reason_speaks_the_language_of_the_page() -> None:
    rule = Rule("demo", nl="{km} km ver", en="{km} km away")
    with translation.override("nl"):
        assert lc.say(rule(km=3)) == "3 km ver"
    with translation.override("en"):
        assert lc.say(BadInput(rule(km=3), rule(km=4))) == "3 km away 4 km away"
