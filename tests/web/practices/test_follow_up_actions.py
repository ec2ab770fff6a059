"""Writing down what one municipality did for another."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.design.forms import Conflict
from leercyclus.web.mail.models import Message
from leercyclus.web.practices.follow_up_actions import FollowUpContent, remove_follow_up, write_follow_up
from leercyclus.web.practices.follow_up_queries import follow_ups_in
from leercyclus.web.practices.models import FollowUp
from tests.cast import Cast
from tests.fixed import fixed

ON = date(2026, 5, 1)


def _write(cast: Cast, *, on: date = ON, giver: UUID | None = None, version: int = 0, again: bool = False) -> FollowUp:
    content = FollowUpContent(giver or cast.enschede.pk, cast.zwolle.pk, on, Decimal("2.5"), note="Aan de balie.")
    return write_follow_up(
        actor=actor_for(cast.people["enschede"].pk),
        circle=cast.circle.pk,
        content=content,
        own=frozenset({cast.enschede.pk}),
        follow_up=fixed("follow-up") if again else None,
        version=version,
    )


def test_it_counts_in_the_purse_and_the_other_municipality_hears_of_it(cast: Cast) -> None:
    row = _write(cast)
    counted = {one.id: (one.giver, one.taker, one.on, one.hours) for one in follow_ups_in(cast.circle.pk)}
    assert counted[row.pk] == (cast.enschede.pk, cast.zwolle.pk, ON, Decimal("2.5"))
    mail = Message.objects.get(kind="follow_up")
    assert mail.address == cast.people["municipality_coordinator"].email
    assert "Enschede hielp Zwolle op 1 mei 2026. Uren van de gever: 2,5." in mail.body


def test_one_of_a_day_to_come_is_a_proposal_that_does_not_count_yet(cast: Cast) -> None:
    before = len(follow_ups_in(cast.circle.pk))
    _write(cast, on=timezone.localdate() + timedelta(days=9))
    assert len(follow_ups_in(cast.circle.pk)) == before
    assert Message.objects.get(kind="follow_up").subject == "Enschede stelt een vervolg voor"


def test_giver_and_receiver_are_two_and_one_of_them_is_ones_own(cast: Cast) -> None:
    with pytest.raises(BadInput, match="The same stands there twice"):
        _write(cast, giver=cast.zwolle.pk)
    with pytest.raises(BadInput, match="your own municipality"):
        _write(cast, giver=cast.organisations["GM0505"].pk)


def test_who_changes_it_second_is_told_and_a_change_mails_nobody(cast: Cast) -> None:
    _write(cast, version=1, again=True)
    with pytest.raises(Conflict) as conflict:
        _write(cast, version=1, again=True)
    assert conflict.value.theirs["hours"] == "2,5"
    assert not Message.objects.filter(kind="follow_up").exists()


def test_taking_away_twice_is_once(cast: Cast) -> None:
    for _ in range(2):
        remove_follow_up(actor=actor_for(cast.people["enschede"].pk), follow_up=fixed("follow-up"))
    assert follow_ups_in(cast.circle.pk) == ()
