"""What a host tells on a day."""

from __future__ import annotations

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.announce_actions import announce, withdraw
from leercyclus.web.running.messages_queries import messages_for
from leercyclus.web.running.models import Announcement
from leercyclus.web.running.pulse_queries import pulse_of
from tests.cast import Cast
from tests.fixed import fixed

DAY, ROUND = fixed("day"), fixed("slot-round-1")
MINE, OTHER = fixed("registration-participant"), fixed("registration-enschede")


def _host(cast: Cast) -> Actor:
    return actor_for(cast.people["host"].pk)


def _texts(registration: object) -> list[str]:
    return [one.text for one in messages_for(DAY, registration)]  # type: ignore[arg-type]


def test_a_message_to_all_comes_to_everybody_newest_first_and_counts_the_pulse_up(cast: Cast) -> None:
    before = pulse_of(DAY)
    announce(actor=_host(cast), day=DAY, text="  De lift doet het niet. ")
    assert _texts(None) == ["De lift doet het niet.", "De bus gaat om 16:30."]
    assert pulse_of(DAY) == before + 1


def test_a_message_to_a_table_comes_to_who_sits_there_only(cast: Cast) -> None:
    announce(actor=_host(cast), day=DAY, text="Kom naar de Burgerzaal.", to=(ROUND, 2))
    assert "Kom naar de Burgerzaal." in _texts(MINE)
    assert "Kom naar de Burgerzaal." not in _texts(OTHER)
    assert "Kom naar de Burgerzaal." not in _texts(None)


def test_a_message_to_a_workshop_comes_to_who_goes_there(cast: Cast) -> None:
    announce(actor=_host(cast), day=DAY, text="Kamer 3.", to=(fixed("slot-workshops"), fixed("offer-letters")))
    assert "Kamer 3." in _texts(MINE)


@pytest.mark.parametrize("seat", [99, fixed("offer-visit")])
def test_a_group_that_is_not_there_is_refused_and_nothing_is_kept(cast: Cast, seat: object) -> None:
    with pytest.raises(BadInput, match="Choose again to whom"):
        announce(actor=_host(cast), day=DAY, text="Kom.", to=(ROUND, seat))  # type: ignore[arg-type]
    assert Announcement.objects.count() == 1


@pytest.mark.parametrize(("text", "why"), [("  ", "There was none here"), ("a" * 281, "These are 281")])
def test_no_text_and_too_much_are_refused_with_what_was_expected(cast: Cast, text: str, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        announce(actor=_host(cast), day=DAY, text=text)


def test_what_was_taken_back_stands_on_no_phone_and_twice_is_once(cast: Cast) -> None:
    before = pulse_of(DAY)
    assert withdraw(actor=_host(cast), announcement=fixed("announcement"))
    assert not withdraw(actor=_host(cast), announcement=fixed("announcement"))
    assert _texts(MINE) == []
    assert pulse_of(DAY) == before + 1


def test_the_log_holds_no_word_of_it(cast: Cast) -> None:
    announce(actor=_host(cast), day=DAY, text="Wie mist een jas?")
    line = Line.objects.order_by("-pk").first()
    assert line is not None
    assert (line.what, line.facts) == ("announcement.told", {"to": "all"})
