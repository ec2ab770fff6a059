"""The letter says in sentences what was counted, and leaves nothing out without saying so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from leercyclus.engine.reasons import Language
from leercyclus.formats.letters import Letter
from leercyclus.web.letters.account import Account, Change, Taken
from leercyclus.web.letters.compose import MOST_LANDED, MOST_OPEN, compose
from leercyclus.web.letters.words import Words

TODAY = date(2026, 11, 27)
TAKEN = (
    Taken("Verteld in het team.", 1),
    Taken(
        "Eén plek voor subsidies", 5, date(2026, 7, 1), people=3, decision="Besluit van het college van 14 mei 2026."
    ),
    Taken(
        "Social return",
        6,
        change=Change("aandeel social return", "%", Decimal("5.00"), Decimal("5.00"), Decimal("50.00")),
    ),
)
ACCOUNT = Account(
    "Zwolle", "Enschede", date(2026, 3, 12), 16, ("wethouder", "uitvoerend medewerker"), TAKEN, told=12, nothing_new=1
)


def written(account: Account = ACCOUNT, words: Words | None = None, language: Language = "nl") -> Letter:
    return compose(account, words or Words(), language, today=TODAY)


def test_who_went_and_who_told_stand_at_the_top() -> None:
    said = written().opening[1]
    assert said.startswith("Op 12 maart 2026 gingen 16 mensen uit Zwolle naar Enschede, van wethouder tot uitvoerend")
    assert "12 van hen deelden met de gemeente wat zij meenamen. Een van hen zag niets nieuws" in said


def test_a_host_received() -> None:
    said = written(replace(ACCOUNT, municipality="Enschede")).opening[1]
    assert said.startswith("Op 12 maart 2026 ontvingen wij in Enschede de andere gemeenten")


def test_what_landed_stands_apart_from_what_did_not() -> None:
    landed, open_ = written().sections
    assert landed.points == (
        (
            "“Social return.” Wij werken ermee, ook elders of al een jaar. "
            "Aandeel social return ging van 5 % naar 5 tot 50 %."
        ),
        (
            "“Eén plek voor subsidies.” Wij werken ermee sinds 1 juli 2026. 3 mensen dragen dit. "
            "Besluit van het college van 14 mei 2026."
        ),
    )
    assert open_.points == ("“Verteld in het team.” Dat is thuis verteld.",)


@pytest.mark.parametrize(
    ("fit", "why"),
    [
        ("not_for_us", " Wie het meenam, denkt dat het hier niet past."),
        ("decision", " Er is een besluit voor nodig."),
        ("ready", ""),
        ("", ""),
    ],
)
def test_why_something_did_not_land_is_told_as_its_owner_said_it_fits(fit: str, why: str) -> None:
    taken = tuple(Taken("Eén bladzijde?", step, date(2026, 7, 1), fit=fit) for step in (2, 4))
    landed, open_ = written(replace(ACCOUNT, taken=taken)).sections
    assert open_.points == (f"“Eén bladzijde?” Dat staat sinds 1 juli 2026 op een agenda.{why}",)
    assert landed.points == ("“Eén bladzijde?” Wij proberen het uit sinds 1 juli 2026.",)


@pytest.mark.parametrize(("step", "most", "place"), [(4, MOST_LANDED, 0), (1, MOST_OPEN, 1)])
def test_more_than_a_page_holds_is_counted(step: int, most: int, place: int) -> None:
    many = replace(ACCOUNT, taken=tuple(Taken(f"Les {number}", step) for number in range(most + 3)))
    points = written(many).sections[place].points
    assert len(points) == most
    assert points[-1] == "En nog 4."
    whole = written(replace(ACCOUNT, taken=many.taken[:most])).sections[place].points
    assert len(whole) == most
    assert "En nog" not in whole[-1]


def test_why_is_told_only_where_it_may_be() -> None:
    assert written().sections[1].rest.startswith("Wat in de weg staat, noemen wij pas als vijf mensen")
    named = written(replace(ACCOUNT, barriers=(("tijd", 6), ("regels", 5))))
    assert named.sections[1].rest == "Wat in de weg stond: tijd (6 keer genoemd), regels (5 keer genoemd)."


def test_second_observers_are_told_of_when_there_are_enough() -> None:
    assert written().sections[0].rest == ""
    seen = written(replace(ACCOUNT, seen_alike=(5, 7))).sections[0].rest
    assert seen.startswith("Van 7 lessen keek een collega mee")
    assert seen.endswith("Bij 5 zag die hetzelfde.")


def test_nothing_at_all_is_said_too() -> None:
    empty = written(Account("Zwolle", "Enschede", date(2026, 3, 12), 1))
    assert empty.opening[1].endswith("Nog niemand deelde met de gemeente wat die meenam.")
    assert [one.text for one in empty.sections] == [
        "Er is nog niets besloten, geprobeerd of in gebruik.",
        "Niets van wat is gedeeld.",
    ]


def test_own_words_take_the_place_of_the_usual_ones() -> None:
    own = Words("De griffie", "Beste raad,\n\nTwee regels.", "Tot ziens.", "de secretaris\nZwolle")
    letter = written(words=own)
    assert (letter.addressee, letter.closing, letter.signature) == (
        "De griffie",
        ("Tot ziens.",),
        ("de secretaris", "Zwolle"),
    )
    assert letter.opening[:2] == ("Beste raad,", "Twee regels.")
    assert written().addressee == "De gemeenteraad van Zwolle"


def test_it_is_written_in_english_too() -> None:
    letter = written(language="en")
    assert letter.date == "27 November 2026"
    assert letter.sections[1].points == ("“Verteld in het team.” It was told at home.",)
