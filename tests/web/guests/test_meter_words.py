"""The meter speaks in sentences of what is missing."""

from __future__ import annotations

from django.utils import translation

from leercyclus.web.guests.meter import Asked, Known, measure
from leercyclus.web.guests.meter_words import meter_sentences, waits_for


def test_what_is_missing_and_who_comes_alone_stand_in_dutch_sentences() -> None:
    known = [Known("Ruimte"), Known("Burgerzaken")]
    people = [Asked(comes=True, level="policy", department="Burgerzaken"), Asked(comes=False, level="head")]
    meter = measure(people, {"alderman": 1, "policy": 3}, known=known)
    with translation.override("nl"):
        assert meter_sentences(meter) == (
            "Nog geen wethouder en één van de drie beleidsmedewerkers.",
            "Niemand van Ruimte.",
            "Van Burgerzaken komt er één alleen: thuis deelt niemand wat die zag.",
        )
        assert waits_for(meter) == "Eén antwoord is nog niet binnen."


def test_several_who_come_alone_stand_in_one_sentence() -> None:
    people = [Asked(comes=True, department=name) for name in ("Ruimte", "Sociaal")]
    with translation.override("en"):
        assert meter_sentences(measure(people, {})) == (
            "From each of these one comes alone: Ruimte and Sociaal. At home nobody shares what that one saw.",
        )


def test_a_whole_delegation_is_told_to_be_whole() -> None:
    people = [Asked(comes=True, level="alderman")]
    with translation.override("en"):
        assert meter_sentences(measure(people, {"alderman": 1})) == (
            "Everybody whom the host asks for comes, and nobody comes alone.",
        )
        assert meter_sentences(measure([], {})) == ("Nothing is missing.",)
        assert waits_for(measure(people, {})) == ""
