"""Counts for the caterer."""

from __future__ import annotations

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.days.models import Day
from leercyclus.web.guests.catering_actions import mail_counts
from leercyclus.web.guests.catering_queries import Counts, counts_of
from leercyclus.web.guests.models import Registration
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.guests.answering import actor, mails

DAY = fixed("day")


def eats(who: str, text: str) -> None:
    Registration.objects.filter(pk=fixed(f"registration-{who}")).update(diet=text)


def test_equal_texts_are_counted_as_one_whatever_their_capitals(cast: Cast) -> None:
    for who, text in (("controller", " vegetarisch. "), ("host", "Vegetarisch"), ("enschede", "zonder noten")):
        eats(who, text)
    eats("alderman", "vegetarisch")
    assert counts_of(DAY) == Counts(8, (("Vegetarisch", 3), ("zonder noten", 1)))
    assert counts_of(DAY).usual == 4


def test_the_caterer_gets_counts_without_names(cast: Cast) -> None:
    assert mail_counts(actor=actor(cast, "host"), day=DAY) is True
    (mail,) = mails("catering_counts")
    assert (mail.address, "1 × Vegetarisch\n7 × geen wens" in mail.body) == ("keuken@zwolle.example", True)
    assert [one.name for one in cast.people.values() if one.name in mail.body] == []


def test_the_same_counts_go_once_and_changed_ones_again_also_when_they_change_back(cast: Cast) -> None:
    act = actor(cast, "host")
    assert [mail_counts(actor=act, day=DAY) for _ in range(2)] == [True, False]
    eats("controller", "Halal")
    assert [mail_counts(actor=act, day=DAY) for _ in range(2)] == [True, False]
    eats("controller", "")
    assert mail_counts(actor=act, day=DAY) is True
    assert [one.subject.partition(":")[0] for one in mails("catering_counts")][1:] == ["Veranderd", "Veranderd"]


def test_without_an_address_it_says_what_to_do(cast: Cast) -> None:
    Day.objects.update(caterer_email="")
    with pytest.raises(BadInput, match="mail address of the caterer"):
        mail_counts(actor=actor(cast, "host"), day=DAY)
