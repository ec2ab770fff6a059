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
        "Eén plek voor subsidies",
        5,
        date(2026, 7, 1),
        people=3,
        decision="Het college besloot op 14 mei 2026: “Eén loket.”",
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
    """With plain spaces in its dates."""
    letter = compose(account, words or Words(), language, today=TODAY)
    return replace(
        letter,
        date=bare(letter.date),
        opening=tuple(map(bare, letter.opening)),
        sections=tuple(replace(one, points=tuple(map(bare, one.points))) for one in letter.sections),
    )


def bare(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_who_went_and_who_told_stand_at_the_top() -> None:
    said = written().opening[1]
    assert said.startswith("Op 12 maart 2026 gingen 16 mensen uit Zwolle naar Enschede, van wethouder tot uitvoerend")
    assert "Van hen deelden er 12 met de gemeente wat zij meenamen. Een van hen zag niets nieuws" in said


def test_a_host_received() -> None:
    said = written(replace(ACCOUNT, municipality="Enschede", is_host=True)).opening[1]
    assert said.startswith("Op 12 maart 2026 ontving Enschede de andere gemeenten")
    assert "Van onze eigen mensen deden er 16 mee, van wethouder tot" in said


def test_a_host_that_went_on_in_another_received_too_under_its_name_of_then() -> None:
    merged = replace(ACCOUNT, municipality="Twentestad", is_host=True)
    assert written(merged).opening[1].startswith("Op 12 maart 2026 ontving Enschede, nu Twentestad, de andere")
    assert "Enschede, now Twentestad, received" in written(merged, language="en").opening[1]


def test_the_name_alone_makes_nobody_the_host() -> None:
    assert "gingen 16 mensen uit Enschede naar" in written(replace(ACCOUNT, municipality="Enschede")).opening[1]


@pytest.mark.parametrize(
    ("is_host", "people", "said"),
    [
        (False, 0, "Uit Zwolle ging niemand."),
        (False, 1, "ging één collega uit Zwolle naar"),
        (True, 0, "Van onze eigen mensen deed niemand mee. Niemand betaalt"),
        (True, 1, "Van onze eigen mensen deed er één mee. Niemand betaalt"),
    ],
)
def test_nobody_and_one_have_a_sentence_of_their_own(*, is_host: bool, people: int, said: str) -> None:
    few = replace(ACCOUNT, went=people, levels=(), told=0, nothing_new=0, is_host=is_host)
    opening = written(few).opening[1]
    assert said in opening
    assert ("Nog niemand deelde" in opening) == bool(people)


def test_what_landed_stands_apart_from_what_did_not() -> None:
    landed, open_ = written().sections
    assert landed.points == (
        (
            "“Social return.” Wij werken ermee, ook elders of al een jaar. "
            "Aandeel social return ging van 5 % naar 5 tot 50 %."
        ),
        (
            "“Eén plek voor subsidies.” Wij werken ermee sinds 1 juli 2026. 3 mensen namen dit mee. "
            "Het college besloot op 14 mei 2026: “Eén loket.”"
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


def test_a_plan_tells_what_is_worked_with_and_a_decision_that_is_recorded_speaks_for_itself() -> None:
    plan = ("de wijkschouw komt", "vraag ik bewoners mee.")
    worked = Taken("Wij lopen alleen", 5, plan=plan)
    decided = Taken("Eén loket", 3, date(2026, 7, 1), decision="Het college besloot op 14 mei 2026: “Eén loket.”")
    said = written(replace(ACCOUNT, taken=(worked, decided, Taken("Inkoop telt", 3, date(2026, 7, 1))))).sections[0]
    assert said.points == (
        "“Wij lopen alleen.” Het plan: “als de wijkschouw komt, dan vraag ik bewoners mee”. Wij werken ermee.",
        "“Eén loket.” Het college besloot op 14 mei 2026: “Eén loket.”",
        "“Inkoop telt.” Volgens wie het meenam, is er sinds 1 juli 2026 een besluit.",
    )
    assert written(replace(ACCOUNT, taken=(worked,))).sections[1].text == "Alles wat is gedeeld, is geland."


def test_a_date_stays_on_one_line() -> None:
    assert compose(ACCOUNT, Words(), "nl", today=TODAY).date == "27\N{NO-BREAK SPACE}november\N{NO-BREAK SPACE}2026"


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
    named = written(replace(ACCOUNT, barriers=(("tijd", "tien of meer"), ("regels", "vijf of meer"))))
    assert named.sections[1].rest == "Wat in de weg stond: tijd (tien of meer mensen), regels (vijf of meer mensen)."


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
        "Er is nog niets met de gemeente gedeeld.",
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
    assert written(words=Words(opening="Vorig jaar schreven wij u al.")).opening[:2] == (
        "Geachte raad,",
        "Vorig jaar schreven wij u al.",
    )
    assert written().addressee == "De gemeenteraad van Zwolle"


def test_it_is_written_in_english_too() -> None:
    letter = written(language="en")
    assert letter.date == "27 November 2026"
    assert letter.sections[1].points == ("“Verteld in het team.” It was told at home.",)
