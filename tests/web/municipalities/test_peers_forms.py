"""What the address of a municipality's page asks, read back and forth."""

from __future__ import annotations

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as some

from leercyclus.figures import load
from leercyclus.web.municipalities.peers_forms import PeersRead, read_peer_question
from leercyclus.web.municipalities.question import PeerQuestion
from tests.samples import DORDRECHT, ZWOLLE


def _read(query: str) -> PeersRead:
    return read_peer_question(QueryDict(query), load(), ZWOLLE, "nl")


def test_an_empty_address_asks_the_usual() -> None:
    assert _read("") == PeersRead(PeerQuestion(), ())


def test_everything_is_read() -> None:
    query = f"thema=size&gewicht.social=0,5&gewicht.age_0_14=2&waarom={DORDRECHT}&leden=4&minuten=90"
    weights = (("age_0_14", 2.0), ("theme:social", 0.5))
    assert _read(query) == PeersRead(PeerQuestion("size", weights, DORDRECHT, 4, 90), ())


def test_a_name_will_do_to_ask_why() -> None:
    assert _read("waarom=dordrecht").question.why == DORDRECHT


@given(
    some.builds(
        PeerQuestion,
        theme=some.sampled_from(["general", "size", "physical"]),
        weights=some.sampled_from([(), (("age_0_14", 2.0), ("theme:social", 0.5)), (("theme:size", 0.125),)]),
        why=some.sampled_from(["", DORDRECHT]),
        size=some.sampled_from([3, 4, 5]),
        minutes=some.integers(1, 600),
    )
)
def test_what_is_written_in_an_address_is_read_from_it(question: PeerQuestion) -> None:
    assert _read(question.address()) == PeersRead(question, ())


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("thema=x", "Verwacht: een van de thema’s"),
        ("gewicht=abc", "Verwacht: een gewicht voor een thema of kenmerk"),
        ("gewicht.nix=1", "Gekregen: ‘gewicht.nix=1’"),
        ("gewicht.size=abc", "Verwacht: een gewicht van 0 tot en met 10 voor grootte. Gekregen: ‘abc’."),
        ("gewicht.size=-1", "Gekregen: ‘-1’"),
        ("gewicht.size=11", "Gekregen: ‘11’"),
        ("gewicht.size=nan", "Gekregen: ‘nan’"),
        ("gewicht.size=inf", "Gekregen: ‘inf’"),
        ("waarom=Zwollle", "Zwolle"),
        (f"waarom={ZWOLLE}", "Verwacht: een andere gemeente om Zwolle mee te vergelijken."),
        ("leden=9", "Verwacht: een kring van 3, 4 of 5 gemeenten. Gekregen: ‘9’."),
        ("leden=3.5", "Gekregen: ‘3.5’"),
        ("minuten=0", "Verwacht: een reistijd van 1 tot en met 600 minuten. Gekregen: ‘0’."),
        ("minuten=0.2", "Gekregen: ‘0.2’"),
        ("minuten=nan", "Gekregen: ‘nan’"),
    ],
)
def test_what_cannot_be_read_gets_one_sentence_and_the_usual(query: str, said: str) -> None:
    read = _read(query)
    assert read.question == PeerQuestion()
    assert [said in problem.say("nl") for problem in read.problems] == [True]


def test_absurd_lengths_are_told_in_short() -> None:
    (problem,) = _read("thema=" + "x" * 5000).problems
    assert len(problem.say("nl")) < 250


def test_many_faults_are_not_all_told() -> None:
    assert len(_read("&".join(f"gewicht.a{number}=1" for number in range(50))).problems) == 5
