"""A list of workshops becomes the groups of the rounds in which they are given."""

from __future__ import annotations

import pytest

from leercyclus.engine.groups.instance import Group
from leercyclus.engine.reasons import BadInput
from leercyclus.formats.groups import read_workshops


def problems(text: str) -> list[str]:
    with pytest.raises(BadInput) as refused:
        read_workshops(text.encode(), "w.csv", rounds=3)
    return refused.value.say("en")


@pytest.mark.parametrize(
    "text",
    [
        "ronde;workshop;plaatsen;minstens\n2-3;schulden;8;3\n3;jeugd;6;\n",
        "round,theme,places,at least\n2-3,schulden,8,3\n3,jeugd,6,\n",
    ],
)
def test_a_workshop_is_a_group_in_every_round_it_is_given(text: str) -> None:
    found = read_workshops(text.encode(), "w.csv", rounds=3)
    assert found.rounds == {
        1: (Group("r1g0", 3, 8, "schulden"),),
        2: (Group("r2g0", 3, 8, "schulden"), Group("r2g1", 2, 6, "jeugd")),
    }
    assert found.themes == ("schulden", "jeugd")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "There are no workshops in w.csv."),
        ("ronde;naam\n1;x\n", "Expected columns ‘round’, ‘workshop’ and ‘places’"),
        ("ronde;workshop;plaatsen\n4;x;8\n", "Row 2, column ‘ronde’: expected rounds from 1 to 3, got ‘4’."),
        ("ronde;workshop;plaatsen\n1;;8\n", "Row 2, column ‘workshop’: expected the name of a workshop"),
        ("ronde;workshop;plaatsen\n1;x;veel\n", "Row 2, column ‘plaatsen’: expected a whole number of 1 or more"),
        ("ronde;workshop;plaatsen\n1;x;0\n", "Row 2, column ‘plaatsen’: expected a whole number of 1 or more"),
        ("ronde;workshop;plaatsen;min\n1;x;2;3\n", "Row 2, column ‘min’: expected at most the number of places (2)"),
    ],
)
def test_every_problem_has_its_place(text: str, sentence: str) -> None:
    (said,) = problems(text)
    assert said.startswith(sentence)
