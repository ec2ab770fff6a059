"""Who is looked for stands in the address."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from leercyclus.web.people.members_filter import MembersFilter, choices_of, read_filter


@dataclass(frozen=True)
class Somebody:
    name: str = "Wijkcoach"
    title: str = "Coach"
    level: str = "front_line"
    department: str = "Sociaal"
    topics: tuple[str, ...] = ("Jeugd",)


def test_every_part_of_the_question_narrows() -> None:
    asked = [
        MembersFilter(text="coach"),
        MembersFilter(level="front_line"),
        MembersFilter(department="sociaal"),
        MembersFilter(topic="jeugd"),
    ]
    assert [one.fits(Somebody()) for one in asked] == [True] * 4
    other = Somebody("Anna", "Planoloog", "policy", "Ruimte", ("groen",))
    assert [one.fits(other) for one in asked] == [False] * 4


def test_the_question_is_written_as_it_was_read() -> None:
    asked = read_filter({"q": "anna", "niveau": "policy", "op": "2026-03-01"})
    assert asked.day == date(2026, 3, 1)
    assert asked.address() == "q=anna&niveau=policy&op=2026-03-01"
    assert asked.address(department="Ruimte") == "q=anna&niveau=policy&afdeling=Ruimte&op=2026-03-01"


def test_choices_stand_once_whatever_their_capitals() -> None:
    assert choices_of(["ruimte", "Sociaal", "Ruimte", ""]) == ["ruimte", "Sociaal"]
