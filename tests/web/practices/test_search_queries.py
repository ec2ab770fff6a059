"""Searching who is good at something and who looks for it."""

from __future__ import annotations

import time

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from leercyclus.web.circles.models import ThreeLines
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.people.roles import VISITOR, Actor, Role
from leercyclus.web.practices.asked import Asked, read_asked
from leercyclus.web.practices.models import Practice, Want
from leercyclus.web.practices.search_queries import every, find, wanted_by
from tests.cast import Cast
from tests.fixed import fixed

MOST_SECONDS = 3.0
"""Far above what it takes on a slow machine, far below what a reader would wait for."""


def _actor(cast: Cast, who: str) -> Actor:
    return actor_for(cast.people[who].pk) if who else VISITOR


def _titles(cast: Cast, who: str, query: str = "") -> tuple[list[str], list[str]]:
    asked = read_asked(dict(part.split("=") for part in query.split("&")) if query else {})
    found = find(_actor(cast, who), asked)
    return [one.title for one in found.offers.entries], [one.title for one in found.wants.entries]


def test_a_member_reads_practices_wants_and_the_lines_of_members(cast: Cast) -> None:
    offers, wants = _titles(cast, "enschede")
    assert set(offers) == {"De schrijfwijzer voor brieven", "Mee met de wijkcoach", "De schrijfwijzer."}
    assert set(wants) == {
        "Wie heeft wijkcoaches die samen met bewoners schouwen?",
        "Onderhoud van de openbare ruimte.",
    }


def test_a_stranger_reads_only_what_is_public(cast: Cast) -> None:
    assert _titles(cast, "") == (["De schrijfwijzer voor brieven"], [])


@pytest.mark.parametrize("who", ["", "partner", "deventer", "dordrecht", *(role.value for role in Role)])
def test_the_lines_of_members_are_read_by_who_may_read_them_and_nobody_else(cast: Cast, who: str) -> None:
    ThreeLines.objects.update(proud="Geheime trots.", stuck="Geheime zorg.")
    offers, wants = _titles(cast, who)
    reads = who not in {"", "partner", "deventer", "dordrecht"}
    assert ("Geheime trots." in offers, "Geheime zorg." in wants) == (reads, reads)
    taken = " ".join(one.title for one in every(_actor(cast, who), Asked()))
    assert ("Geheime" in taken) == reads


def test_every_word_must_stand_in_it_without_accents_and_capitals(cast: Cast) -> None:
    Practice.objects.filter(pk=fixed("practice")).update(about="Coördinatie van brieven")
    assert _titles(cast, "", "q=COORDINATIE brieven")[0] == ["De schrijfwijzer voor brieven"]
    assert _titles(cast, "", "q=coordinatie fietsen")[0] == []


def test_a_question_as_people_ask_it_finds_what_it_is_about_whatever_the_ending(cast: Cast) -> None:
    assert _titles(cast, "", "q=wie is goed in brieven")[0] == ["De schrijfwijzer voor brieven"]
    assert _titles(cast, "enschede", "q=wijkcoaches")[0] == ["Mee met de wijkcoach"]
    assert _titles(cast, "enschede", "q=wie zoekt openbare ruimte")[1] == ["Onderhoud van de openbare ruimte."]
    assert _titles(cast, "", "q=wie is goed in fietsen")[0] == []


def test_what_stands_in_the_title_comes_before_what_stands_in_the_text(cast: Cast) -> None:
    rest = {"organisation": cast.zwolle, "sharing": "public"}
    Practice.objects.create(title="Iets anders", about="Ook over vergaderen.", **rest)
    Practice.objects.create(title="Vergaderen zonder stoelen", about="Kort.", **rest)
    assert _titles(cast, "", "q=vergaderen")[0] == ["Vergaderen zonder stoelen", "Iets anders"]


def test_by_topic_by_municipality_and_by_kind(cast: Cast) -> None:
    assert _titles(cast, "enschede", "onderwerp=Wijkteams")[0] == ["Mee met de wijkcoach"]
    assert _titles(cast, "enschede", f"gemeente={cast.enschede.pk}") == (["Mee met de wijkcoach"], [])
    assert _titles(cast, "enschede", "soort=gezocht") == (
        [],
        ["Wie heeft wijkcoaches die samen met bewoners schouwen?", "Onderhoud van de openbare ruimte."],
    )
    assert _titles(cast, "enschede", "soort=zinnen") == (["De schrijfwijzer."], ["Onderhoud van de openbare ruimte."])
    Practice.objects.filter(pk=fixed("practice-enschede")).update(is_example=True)
    assert _titles(cast, "enschede", "soort=voorbeeld") == (["Mee met de wijkcoach"], [])


def test_what_is_looked_for_stands_beside_who_offers_it_with_the_words_of_both(cast: Cast) -> None:
    want = find(_actor(cast, "municipality_coordinator"), Asked(kind="gezocht")).wants.entries[0]
    pair = want.matches[0]
    assert (pair.offer.title, pair.offer.municipality) == ("Mee met de wijkcoach", "Enschede")
    assert "wijkteams" in pair.shared
    assert pair.circle == cast.circle.pk


def test_who_works_at_neither_is_offered_no_follow_up(cast: Cast) -> None:
    want = find(_actor(cast, "network_administrator"), Asked(kind="gezocht"))
    assert [pair.circle for one in want.wants.entries for pair in one.matches] != []
    Practice.objects.update(sharing="public")
    Want.objects.update(sharing="public")
    stranger = find(VISITOR, Asked(kind="gezocht"))
    assert [pair.circle for one in stranger.wants.entries for pair in one.matches] == [None]


def test_nobody_is_sent_to_the_own_municipality(cast: Cast) -> None:
    Practice.objects.filter(pk=fixed("practice-enschede")).update(organisation=cast.zwolle)
    want = find(_actor(cast, "enschede"), Asked(kind="gezocht")).wants.entries[0]
    assert want.matches == ()


def test_a_practice_tells_who_looks_for_it(cast: Cast) -> None:
    found = wanted_by(_actor(cast, "enschede"), fixed("practice-enschede"))
    assert [one.title for one, _pair in found] == ["Wie heeft wijkcoaches die samen met bewoners schouwen?"]
    assert wanted_by(VISITOR, fixed("practice-enschede")) == ()


def test_what_was_withdrawn_is_found_only_when_the_own_municipality_is_asked_for(cast: Cast) -> None:
    Practice.objects.filter(pk=fixed("practice-enschede")).update(withdrawn_at="2026-04-01T00:00Z")
    assert "Mee met de wijkcoach" not in _titles(cast, "enschede")[0]
    assert _titles(cast, "enschede", f"gemeente={cast.enschede.pk}")[0] == ["Mee met de wijkcoach"]
    assert _titles(cast, "municipality_coordinator", f"gemeente={cast.enschede.pk}")[0] == []


@pytest.mark.parametrize("who", ["", "municipality_coordinator"])
def test_two_thousand_practices_cost_no_more_questions_and_little_time(cast: Cast, who: str) -> None:
    actor = _actor(cast, who)

    def questions() -> int:
        with CaptureQueriesContext(connection) as captured:
            find(actor, Asked(text="wijkcoach"))
        return len(captured)

    before = questions()
    organisations = [one for code, one in cast.organisations.items() if code != "partner"]
    about = "Een wijkcoach loopt mee met inwoners die schulden hebben en zoekt met hen een weg. " * 8
    Practice.objects.bulk_create(
        Practice(
            organisation=organisations[number % len(organisations)],
            circle=cast.circle,
            title=f"Praktijk {number}",
            about=f"{about} {number}",
            topics=[f"onderwerp {number % 40}"],
            sharing="public" if number % 2 else "circle",
        )
        for number in range(2000)
    )
    Want.objects.bulk_create(
        Want(organisation=cast.zwolle, circle=cast.circle, text=f"Wie helpt met schulden? {number}", sharing="circle")
        for number in range(200)
    )
    assert questions() == before
    begun = time.process_time()
    found = find(actor, Asked(text="schulden inwoners", page=3))
    assert time.process_time() - begun < MOST_SECONDS
    assert found.offers.count >= 1000
    assert len(found.offers.entries) == 20


def test_a_page_beyond_the_last_is_the_last(cast: Cast) -> None:
    found = find(_actor(cast, "enschede"), Asked(page=99))
    assert (found.offers.pages, len(found.offers.entries)) == (1, 3)
