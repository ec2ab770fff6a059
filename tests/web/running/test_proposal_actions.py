from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import pytest
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.presence_actions import see
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.models import Proposal, Running
from leercyclus.web.running.proposal import Proposed
from leercyclus.web.running.proposal_actions import leave, take, undo
from leercyclus.web.running.proposal_bridge import proposed, underway
from leercyclus.web.running.pulse_queries import pulse_of
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.plan_queries import published_plan
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.checkin.on_the_day import Clock
from tests.web.seating.seated import DAY, ROUNDS, seated

NOBODY = fixed("nobody")


@pytest.fixture
def morning(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Let it be 08:30 on the day of the cast, everybody seated."""
    clock = Clock(monkeypatch)
    Running.objects.all().delete()
    Presence.objects.all().delete()
    seated(cast)
    return clock


def host(cast: Cast) -> Actor:
    return Actor(cast.people["host"].pk)


def first_table(slot: UUID = ROUNDS[0]) -> list[UUID]:
    plan = published_plan(DAY)
    assert plan is not None
    one = next(one for one in plan.rounds if one["slot"] == str(slot))
    return [UUID(each) for each in one["groups"][0]["people"]]


def absent(cast: Cast, people: Sequence[UUID]) -> None:
    for one in people:
        see(actor=host(cast), registration=one, state="absent")


def asked(cast: Cast) -> Proposed:
    """Let a table become too small, and give what is proposed."""
    absent(cast, first_table()[3:])
    found = proposed(DAY)
    assert found is not None
    return found


def test_taking_a_proposal_over_makes_it_the_version_that_holds(cast: Cast, morning: Clock) -> None:
    found = asked(cast)
    before = pulse_of(DAY)
    number = take(actor=host(cast), day=DAY, plan=found.id)
    plan = published_plan(DAY)
    assert plan is not None
    assert (plan.pk, plan.number) == (found.id, number)
    assert Proposal.objects.get(pk=found.id).state == "taken"
    assert pulse_of(DAY) > before
    assert proposed(DAY) is None


def test_two_hosts_who_take_the_same_over_make_one_version(cast: Cast, morning: Clock) -> None:
    found = asked(cast)
    first = take(actor=host(cast), day=DAY, plan=found.id)
    assert take(actor=Actor(cast.people["municipality_coordinator"].pk), day=DAY, plan=found.id) == first
    assert Plan.objects.filter(number=first).count() == 1


def test_a_proposal_for_a_version_that_no_longer_holds_is_a_conflict(cast: Cast, morning: Clock) -> None:
    found = asked(cast)
    Plan.objects.filter(pk=fixed("plan-proposed")).update(number=7)
    with pytest.raises(Conflict) as caught:
        take(actor=host(cast), day=DAY, plan=found.id)
    assert caught.value.version == 7
    assert Proposal.objects.get(pk=found.id).state == "proposed"


def test_a_proposal_is_not_taken_over_once_a_part_that_it_changes_has_begun(cast: Cast, morning: Clock) -> None:
    found = asked(cast)
    morning.go(hours=1, minutes=5)
    with pytest.raises(BadInput):
        take(actor=host(cast), day=DAY, plan=found.id)
    later = proposed(DAY)
    assert later is None or ROUNDS[0] not in {one.slot for one in later.parts}


def test_what_is_not_there_cannot_be_answered(cast: Cast, morning: Clock) -> None:
    for deed in (take, leave):
        with pytest.raises(BadInput):
            deed(actor=host(cast), day=DAY, plan=NOBODY)
    with pytest.raises(BadInput):
        undo(actor=host(cast), day=DAY)


def test_what_is_left_alone_is_asked_again_only_when_something_else_no_longer_fits(cast: Cast, morning: Clock) -> None:
    found = asked(cast)
    leave(actor=host(cast), day=DAY, plan=found.id)
    leave(actor=host(cast), day=DAY, plan=found.id)
    assert underway(DAY).is_left
    assert not underway(DAY).asks
    assert Line.objects.filter(what="proposal.left").count() == 1
    absent(cast, first_table(ROUNDS[3])[:1])
    assert underway(DAY).asks


def test_what_is_left_alone_stays_so_when_somebody_comes_after_all_and_when_a_part_begins(
    cast: Cast, morning: Clock
) -> None:
    found = asked(cast)
    gone = Presence.objects.filter(state="absent").count()
    leave(actor=host(cast), day=DAY, plan=found.id)
    morning.go(hours=1, minutes=5)
    assert gone >= 1
    assert not underway(DAY).asks


def test_taking_back_seats_everybody_as_before_and_does_not_ask_again(cast: Cast, morning: Clock) -> None:
    before = published_plan(DAY)
    number = take(actor=host(cast), day=DAY, plan=asked(cast).id)
    taken = underway(DAY).taken
    assert taken is not None
    back = undo(actor=host(cast), day=DAY, plan=taken.pk)
    assert back == number + 1
    now = published_plan(DAY)
    assert now is not None
    assert before is not None
    assert now.rounds == before.rounds
    assert underway(DAY).taken is None
    assert not underway(DAY).asks
    assert undo(actor=host(cast), day=DAY, plan=taken.pk) == back


def test_what_was_taken_back_can_be_looked_at_and_taken_over_again(cast: Cast, morning: Clock) -> None:
    take(actor=host(cast), day=DAY, plan=asked(cast).id)
    undo(actor=host(cast), day=DAY)
    again = proposed(DAY)
    assert again is not None
    assert again.is_left
    assert take(actor=host(cast), day=DAY, plan=again.id) == 5


def test_a_version_published_by_hand_cannot_be_taken_back_here(cast: Cast, morning: Clock) -> None:
    taken = asked(cast).id
    take(actor=host(cast), day=DAY, plan=taken)
    Plan.objects.filter(pk=fixed("plan-proposed")).update(number=9, published_at=timezone.now())
    with pytest.raises(Conflict):
        undo(actor=host(cast), day=DAY, plan=taken)
