from __future__ import annotations

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.lists import read_journeys, read_weights


@pytest.mark.parametrize(
    "data",
    [
        b"indicator,weight\na,1.5\nb,2\n",
        b"\xef\xbb\xbfindicator;weight\r\na;1,5\r\n\r\nb;2\r\n",
        b"Indicator\tWeight\na\t1,5\nb\t2",
    ],
)
def test_comma_semicolon_and_tab_are_read(data: bytes) -> None:
    assert read_weights(data) == {"a": 1.5, "b": 2.0}


def test_journeys_keep_names_as_written() -> None:
    assert read_journeys(b"from;to;minutes\nZwolle;Den Haag;95,5\n") == {("Zwolle", "Den Haag"): 95.5}


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"", "lists.no_head"),
        (b"\xff\xfe\x00", "lists.not_text"),
        (b"indicator,weight\n", "lists.nothing"),
        (b"indicator,weight\na\n", "lists.bad_weight"),
        (b"indicator,weight\na,inf\n", "lists.bad_weight"),
        (b"indicator,weight\na,1\na,2\n", "lists.twice"),
        (b"x" * 5_000_001, "lists.too_large"),
    ],
)
def test_every_problem_has_its_sentence(data: bytes, rule: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_weights(data)
    assert [reason.rule.id for reason in refused.value.reasons] == [rule]


def test_all_bad_lines_are_told_at_once() -> None:
    with pytest.raises(BadInput) as refused:
        read_weights(b"indicator,weight\na,x\nb,2\nc,y\n")
    assert [reason.figures["line"] for reason in refused.value.reasons] == [2, 4]


def test_dutch_heads_are_understood() -> None:
    assert read_weights(b"kenmerk;gewicht\na;1,5\n") == {"a": 1.5}
    assert read_journeys(b"van,naar,minuten\nZwolle,Enschede,70\n") == {("Zwolle", "Enschede"): 70.0}
