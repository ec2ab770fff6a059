"""What is typed about a person becomes plain values."""

from __future__ import annotations

from leercyclus.web.people.given import clean_address, topics_of


def test_topics_stand_behind_one_another_each_once() -> None:
    assert topics_of("jeugd, Wmo;\n jeugd,, groen") == ("jeugd", "Wmo", "groen")


def test_an_address_is_kept_in_small_letters() -> None:
    assert clean_address("  Anna@Zwolle.EXAMPLE ") == "anna@zwolle.example"
