"""A municipality goes on in another, and back again."""

from __future__ import annotations

from datetime import date

import pytest

from leercyclus.web.circles.models import Grant, Membership, Turn
from leercyclus.web.people.models import Delegation, Organisation, Takeover
from leercyclus.web.people.roles import Actor
from leercyclus.web.people.takeover_actions import CannotUndo, take_over, undo_takeover
from tests.cast import Cast

DAY = date(2026, 1, 1)
EVE = date(2025, 12, 31)


def _state() -> list[object]:
    tables = (Delegation, Grant, Membership, Turn)
    return [sorted(map(repr, table.objects.values_list())) for table in tables]


def test_what_is_open_moves_and_history_keeps_the_old_name(cast: Cast) -> None:
    zwolle, deventer = cast.zwolle, cast.organisations["GM0150"]
    take_over(actor=Actor(), gone=zwolle.pk, kept=deventer.pk, day=DAY)
    spans = Delegation.objects.filter(person=cast.people["participant"]).order_by("valid_from")
    assert [(one.organisation, one.valid_to) for one in spans] == [(zwolle, EVE), (deventer, None)]
    grants = Grant.objects.filter(person=cast.people["municipality_coordinator"]).order_by("valid_from")
    assert [(one.organisation, one.valid_to) for one in grants] == [(zwolle, EVE), (deventer, None)]
    states = dict(Membership.objects.filter(circle=cast.circle).values_list("organisation__name", "state"))
    assert (states["Zwolle"], states["Deventer"]) == ("left", "accepted")
    assert cast.organisations["partner"].pk in Organisation.objects.filter(home=deventer).values_list("pk", flat=True)
    assert Turn.objects.filter(host=deventer).count() == 1
    zwolle.refresh_from_db()
    assert (zwolle.successor, zwolle.valid_to) == (deventer, EVE)


def test_undone_all_is_as_it_was(cast: Cast) -> None:
    before = _state()
    made = take_over(actor=Actor(), gone=cast.zwolle.pk, kept=cast.organisations["GM0150"].pk, day=DAY)
    assert _state() != before
    undo_takeover(actor=Actor(), takeover=made.pk)
    Membership.objects.update(version=1)
    assert _state() == before
    assert Organisation.objects.get(pk=cast.zwolle.pk).successor is None


def test_it_is_not_undone_once_something_that_moved_was_changed(cast: Cast) -> None:
    deventer = cast.organisations["GM0150"]
    made = take_over(actor=Actor(), gone=cast.zwolle.pk, kept=deventer.pk, day=DAY)
    Delegation.objects.filter(person=cast.people["participant"], organisation=deventer).update(
        valid_to=date(2026, 5, 1)
    )
    with pytest.raises(CannotUndo) as refused:
        undo_takeover(actor=Actor(), takeover=made.pk)
    assert refused.value.rows == 1
    assert Takeover.objects.get(pk=made.pk).undone_at is None
