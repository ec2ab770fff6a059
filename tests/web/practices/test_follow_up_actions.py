"""Writing down what one municipality did for another."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from django.utils import timezone
from django.utils.formats import number_format

from leercyclus.engine.reasons import BadInput
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.design.forms import Conflict
from leercyclus.web.mail.models import Message
from leercyclus.web.practices.follow_up_actions import FollowUpContent, remove_follow_up, write_follow_up
from leercyclus.web.practices.follow_up_queries import follow_ups_in
from leercyclus.web.practices.models import FollowUp
from leercyclus.web.purse.models import Correction
from tests.cast import Cast
from tests.fixed import fixed

ON = date(2026, 5, 1)


def _write(
    cast: Cast, *, on: date = ON, giver: UUID | None = None, version: int = 0, again: bool = False, why: str = ""
) -> FollowUp:
    note = "Aan de balie."
    content = FollowUpContent(giver or cast.enschede.pk, cast.zwolle.pk, on, Decimal("2.5"), note=note, why=why)
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


def test_one_that_counts_changes_only_with_a_reason_and_the_old_one_stays(cast: Cast) -> None:
    old = FollowUp.objects.get(pk=fixed("follow-up"))
    with pytest.raises(BadInput, match="counts in giving and taking already"):
        _write(cast, version=1, again=True)
    assert FollowUp.objects.get().withdrawn_at is None
    row = _write(cast, version=1, again=True, why="Twee collega's gingen eerder weg.")
    assert (row.pk != old.pk, row.replaces_id) == (True, old.pk)
    kept = next(one for one in follow_ups_in(cast.circle.pk) if one.id == old.pk)
    assert (kept.hours, kept.why, kept.withdrawn is not None) == (old.hours, "Twee collega's gingen eerder weg.", True)
    mail = Message.objects.get(kind="follow_up")
    assert mail.subject == "Enschede veranderde een vervolg met jullie"
    assert "De reden: Twee collega's gingen eerder weg." in mail.body
    assert f"Het was {number_format(old.hours.normalize())} uur" in mail.body


def test_words_of_one_that_counts_change_without_a_reason_and_mail_nobody(cast: Cast) -> None:
    old = FollowUp.objects.get(pk=fixed("follow-up"))
    content = FollowUpContent(old.giver_id, old.taker_id, old.on, old.hours, note="Met koffie.")
    own = frozenset({cast.enschede.pk})
    actor = actor_for(cast.people["enschede"].pk)
    write_follow_up(actor=actor, circle=cast.circle.pk, content=content, own=own, follow_up=old.pk, version=1)
    assert FollowUp.objects.get().note == "Met koffie."
    assert not Message.objects.filter(kind="follow_up").exists()


def test_who_changes_it_second_is_told(cast: Cast) -> None:
    _write(cast, version=1, again=True, why="Anders.")
    with pytest.raises(Conflict) as conflict:
        _write(cast, version=1, again=True, why="Nog anders.")
    assert conflict.value.theirs["hours"] == number_format(FollowUp.objects.get(pk=fixed("follow-up")).hours)


def _remove(cast: Cast, why: str = "") -> None:
    actor = actor_for(cast.people["enschede"].pk)
    remove_follow_up(actor=actor, follow_up=fixed("follow-up"), own=frozenset({cast.enschede.pk}), why=why)


def test_taking_away_one_that_counts_keeps_the_line_and_mails_the_other_once(cast: Cast) -> None:
    with pytest.raises(BadInput, match="Fill in why"):
        _remove(cast)
    for _ in range(2):
        _remove(cast, "Dit ging niet door.")
    (kept,) = follow_ups_in(cast.circle.pk)
    assert (kept.why, kept.withdrawn_by) == ("Dit ging niet door.", cast.people["enschede"].pk)
    mail = Message.objects.get(kind="follow_up")
    assert mail.subject == "Enschede haalde een vervolg met jullie weg"
    assert "De reden: Dit ging niet door." in mail.body


def test_a_proposal_goes_without_a_reason(cast: Cast) -> None:
    FollowUp.objects.update(on=timezone.localdate() + timedelta(days=9))
    _remove(cast)
    assert not FollowUp.objects.exists()
    assert not Message.objects.filter(kind="follow_up").exists()


def test_what_was_put_right_already_cannot_be_taken_back_as_well(cast: Cast) -> None:
    old = FollowUp.objects.get(pk=fixed("follow-up"))
    FollowUp.objects.filter(pk=old.pk).update(giver=cast.zwolle, taker=cast.enschede, hours=8)
    Correction.objects.all().delete()
    Correction.objects.create(
        circle=cast.circle, giver=cast.zwolle, taker=cast.enschede, kind="hour", amount=-3, on=old.on, why="Minder."
    )
    with pytest.raises(BadInput, match="Hours from Zwolle to Enschede would be -3, less than nothing"):
        _remove(cast, "Alles weg.")
    assert FollowUp.objects.get(pk=old.pk).withdrawn_at is None


@pytest.mark.parametrize(
    ("on", "said"), [(date(1926, 1, 1), "Expected a day from"), (date(2126, 1, 1), "a year ahead")]
)
def test_a_day_from_before_the_circle_or_far_ahead_is_refused(cast: Cast, on: date, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        _write(cast, on=on)
