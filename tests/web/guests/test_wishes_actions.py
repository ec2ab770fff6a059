"""Keeping wishes and needs."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.days.models import Day, Offer
from leercyclus.web.design.forms import Conflict
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.wishes_actions import keep_wishes
from leercyclus.web.guests.wishes_queries import Wishes, hopes_of, wishes_of
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.guests.answering import actor, of

NOTHING: dict[str, Any] = {
    "offers": [],
    "hope": None,
    "question": "",
    "arrives": None,
    "leaves": None,
    "access_need": "",
    "diet": "",
    "may_be_photographed": None,
}


def keep(cast: Cast, who: str = "participant", **wished: object) -> Registration:
    row = of(who)
    given: dict[str, Any] = {"version": row.version, **NOTHING, **wished}
    return keep_wishes(actor=actor(cast, who), registration=row.pk, **given)


def test_wishes_take_the_place_of_those_that_were_kept(cast: Cast) -> None:
    row = keep(
        cast,
        offers=[fixed("offer-visit"), fixed("offer-letters")],
        hope=fixed("person-enschede"),
        question=" Waarom? ",
        arrives=time(9),
        leaves=time(15),
        may_be_photographed=True,
    )
    assert wishes_of(row) == Wishes(
        (fixed("offer-visit"), fixed("offer-letters")),
        fixed("person-enschede"),
        "Waarom?",
        time(9),
        time(15),
        may_be_photographed=True,
    )
    assert row.version == 2
    assert Line.objects.get(what="guest.wished").facts == {"wishes": 2, "by_another": False}


@pytest.mark.parametrize(
    ("wished", "rule"),
    [
        ({"offers": [fixed("offer-visit"), fixed("offer-visit")]}, "guests.wish_elsewhere"),
        ({"offers": [fixed("another")]}, "guests.wish_elsewhere"),
        (
            {"offers": [fixed(f"offer-{one}") for one in ("visit", "letters", "waste", "counter")]},
            "guests.wish_elsewhere",
        ),
        ({"hope": fixed("person-participant")}, "guests.hope_elsewhere"),
        ({"hope": fixed("person-dordrecht")}, "guests.hope_elsewhere"),
        ({"arrives": time(15), "leaves": time(9)}, "guests.leaves_first"),
        ({"arrives": time(7)}, "guests.outside_day"),
        ({"leaves": time(23)}, "guests.outside_day"),
    ],
)
def test_what_cannot_be_wished_for_is_said_and_nothing_is_kept(cast: Cast, wished: dict[str, Any], rule: str) -> None:
    before = wishes_of(of("participant"))
    with pytest.raises(BadInput) as bad:
        keep(cast, **wished)
    assert [one.rule.id for one in bad.value.reasons] == [rule]
    assert wishes_of(of("participant")) == before


def test_what_was_called_off_cannot_be_wished_for(cast: Cast) -> None:
    Offer.objects.filter(pk=fixed("offer-visit")).update(called_off_at=timezone.now())
    with pytest.raises(BadInput):
        keep(cast, offers=[fixed("offer-visit")])


def test_who_does_not_come_has_no_wishes(cast: Cast) -> None:
    with pytest.raises(BadInput) as bad:
        keep(cast, "alderman")
    assert bad.value.reasons[0].rule.id == "guests.not_coming"


def test_after_the_day_nothing_is_kept(cast: Cast) -> None:
    Day.objects.update(date=date(2025, 1, 7))
    with pytest.raises(BadInput) as bad:
        keep(cast)
    assert bad.value.reasons[0].rule.id == "guests.over"


def test_who_saves_second_sees_what_stands_there(cast: Cast) -> None:
    with pytest.raises(Conflict) as conflict:
        keep(cast, version=99)
    assert conflict.value.theirs["wish_1"] == "Begrijpelijke brieven"
    assert conflict.value.theirs["hope"] == "coordinator, Enschede"


def test_whom_to_hope_for_begins_with_other_municipalities_and_leaves_out_who_does_not_come(cast: Cast) -> None:
    Registration.objects.filter(pk=fixed("registration-controller")).update(state="no")
    hopes = hopes_of(of("participant"))
    assert (hopes[0].municipality, {one.municipality for one in hopes[1:]}) == ("Enschede", {"Zwolle"})
    people = {one.person for one in hopes}
    assert people.isdisjoint({fixed("person-controller"), fixed("person-participant")})
