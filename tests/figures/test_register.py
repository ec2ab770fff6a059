"""The register finds the municipality that a text means."""

from __future__ import annotations

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.figures import load
from leercyclus.formats.tables import read_table

REGISTER = load().register


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("GM0193", "Zwolle"),
        ("0193", "Zwolle"),
        ("gm 193  ", "Zwolle"),
        ("zwolle", "Zwolle"),
        ("gemeente Zwolle", "Zwolle"),
        ("s-hertogenbosch", "'s-Hertogenbosch"),
        ("den bosch", "'s-Hertogenbosch"),
        ("Den Haag", "'s-Gravenhage"),
        ("'s-Gravenhage", "'s-Gravenhage"),
        ("sudwest fryslan", "Súdwest-Fryslân"),
        ("Brielle", "Voorne aan Zee"),
        ("GM0501", "Voorne aan Zee"),
        ("Weesp", "Amsterdam"),
        ("Hengelo", "Hengelo (O.)"),
    ],
)
def test_a_code_or_a_name_of_now_or_then_is_found(text: str, name: str) -> None:
    assert REGISTER.find(text).name == name


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Zwole", "There is no municipality ‘Zwole’. Do you mean Zwolle, Zeewolde?"),
        ("qqqq", "There is no municipality ‘qqqq’. Give a name or a CBS code such as GM0193."),
        (
            "Haaren",
            (
                "Haaren existed until 2020-12-31 and was split over Boxtel, Oisterwijk, Tilburg, Vught. "
                "Choose one of those municipalities."
            ),
        ),
        (
            "Bergen",
            (
                "‘Bergen’ can be more than one municipality: Bergen (NH.) (GM0373), Bergen (L.) (GM0893). "
                "Give the full name or the code."
            ),
        ),
    ],
)
def test_who_cannot_be_found_gets_a_sentence_with_near_names(text: str, said: str) -> None:
    with pytest.raises(BadInput) as bad:
        REGISTER.find(text)
    assert bad.value.say("en") == [said]


def test_typing_finds_names_of_the_past_and_says_so() -> None:
    (match,) = REGISTER.search("brie")
    assert (match.municipality.name, match.matched, match.former) == ("Voorne aan Zee", "Brielle", True)


def test_typing_puts_names_that_begin_so_first_and_keeps_to_the_limit() -> None:
    names = [match.matched for match in REGISTER.search("den", limit=4)]
    assert names[:3] == ["Den Bosch", "Den Haag", "Den Helder"]
    assert len(names) == 4


def test_typing_a_split_municipality_gives_all_its_successors() -> None:
    assert {match.municipality.name for match in REGISTER.search("haaren")} >= {"Boxtel", "Oisterwijk", "Tilburg"}


def test_typing_an_error_still_finds_near_names() -> None:
    assert REGISTER.search("dordrect")[0].municipality.name == "Dordrecht"


def test_typing_nothing_finds_nothing() -> None:
    assert REGISTER.search("  ") == ()


def test_every_own_name_and_code_finds_its_municipality() -> None:
    assert [one.code for one in REGISTER if REGISTER.find(one.name) != one or REGISTER.find(one.code) != one] == []


def test_a_users_own_table_is_read_against_the_register() -> None:
    preview = read_table(b"gemeente;a\nZwolle;1\nBrielle;2\n", "own.csv", known=REGISTER.names, former=REGISTER.former)
    assert preview.codes == ("GM0193",)
    assert "is now part of Voorne aan Zee" in preview.say("en")[-1]
