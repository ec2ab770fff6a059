from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import time
from typing import Any
from uuid import UUID

import pytest
from django.core import mail
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leercyclus.engine.reasons import BadInput
from leercyclus.web.checkin.models import Presence
from leercyclus.web.days.models import Offer
from leercyclus.web.design.forms import Conflict
from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.there import is_there
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.ground_queries import ground_of
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.on_the_day_actions import mended, publish_as_before, publish_mended, standing
from leercyclus.web.seating.plan_queries import published_plan
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.seating.seated import DAY, ROUNDS, seated

Rounds = Sequence[Mapping[str, Any]]
NEW = fixed("proposal-new")


def absent(*people: UUID) -> None:
    for one in people:
        Presence.objects.update_or_create(registration_id=one, defaults={"state": "absent", "seen_at": timezone.now()})


def at(rounds: Rounds, slot: UUID) -> Mapping[str, Any]:
    return next(one for one in rounds if one["slot"] == str(slot))


def table_of(rounds: Rounds, slot: UUID, table: int) -> list[UUID]:
    return [UUID(one) for group in at(rounds, slot)["groups"] if group["table"] == table for one in group["people"]]


def emptied(plan: Plan, slot: UUID = ROUNDS[0], *, left: int = 3) -> tuple[UUID, ...]:
    """Let so many of the first table of a round stay, and the others not come."""
    gone = tuple(table_of(plan.rounds, slot, 1)[left:])
    absent(*gone)
    return gone


def publish(cast: Cast, plan: Plan, begun: Collection[UUID] = (), new: UUID = NEW) -> Plan:
    ground = ground_of(DAY)
    found = mended(ground, plan, begun)
    actor = Actor(cast.people["host"].pk)
    return publish_mended(
        actor=actor,
        ground=ground,
        plan=new,
        based_on=plan.pk,
        rounds=found.rounds,
        reached=found.reached,
        bounds=found.bounds,
        begun=begun,
    )


def check_seated(rounds: Rounds, without: Collection[UUID] = ()) -> None:
    """See that everybody who is there sits once in every part to come, and nobody who is not."""
    slots = {one.pk: one for one in ground_of(DAY).whole.grouped}
    for one in rounds:
        slot = slots[UUID(one["slot"])]
        if slot.pk in without:
            continue
        here = [
            str(each.registration)
            for each in coming(DAY)
            if is_there(slot.begins, slot.minutes, arrives=each.arrives, leaves=each.leaves)
        ]
        found = Counter(each for group in one["groups"] for each in group["people"])
        assert found == Counter(here)


def test_a_version_that_fits_needs_no_mending(cast: Cast) -> None:
    plan, _ = seated(cast)
    found = standing(ground_of(DAY), plan, ())
    assert not found.misfits
    assert not found.needs_mending


def test_a_table_that_stays_large_enough_needs_nobody_to_move(cast: Cast) -> None:
    plan, more = seated(cast)
    absent(more[0])
    found = standing(ground_of(DAY), plan, ())
    assert found.misfits.gone == {more[0]}
    assert not found.needs_mending


def test_a_table_that_became_too_small_is_filled_and_it_is_said_what_leaving_it_costs(cast: Cast) -> None:
    plan, _ = seated(cast)
    emptied(plan)
    ground = ground_of(DAY)
    assert standing(ground, plan, ()).needs_mending
    found = mended(ground, plan, ())
    check_seated(found.rounds)
    assert len(table_of(found.rounds, ROUNDS[0], 1)) >= 4
    assert any("nog 3 mensen" in one["nl"] for one in found.broken_if_left)
    assert found.planned == plan.reached["cross"]


def test_who_walked_in_gets_a_seat_in_every_part_to_come(cast: Cast) -> None:
    plan, _ = seated(cast)
    Registration.objects.create(
        id=fixed("registration-late"),
        day_id=DAY,
        person=cast.people["researcher"],
        organisation=cast.zwolle,
        state="yes",
    )
    ground = ground_of(DAY)
    assert len(standing(ground, plan, [ROUNDS[0]]).misfits.seatless) == 3
    found = mended(ground, plan, [ROUNDS[0]])
    check_seated(found.rounds, without=[ROUNDS[0]])
    assert at(found.rounds, ROUNDS[0]) == at(plan.rounds, ROUNDS[0])


def test_the_people_of_a_workshop_that_falls_out_are_shared_over_the_others(cast: Cast) -> None:
    plan, _ = seated(cast)
    Offer.objects.filter(pk=fixed("offer-letters")).update(called_off_at=timezone.now())
    ground = ground_of(DAY)
    found = standing(ground, plan, ())
    assert found.misfits.called_off == {(ROUNDS[1], fixed("offer-letters"))}
    rounds = mended(ground, plan, ()).rounds
    check_seated(rounds)
    assert {one["offer"] for one in at(rounds, ROUNDS[1])["groups"]} == {str(fixed("offer-waste"))}


def test_where_places_are_missing_on_the_day_groups_become_larger_and_it_is_said(cast: Cast) -> None:
    plan, _ = seated(cast)
    Offer.objects.filter(pk=fixed("offer-letters")).update(called_off_at=timezone.now())
    Offer.objects.filter(pk=fixed("offer-waste")).update(seats=14)
    found = mended(ground_of(DAY), plan, ())
    check_seated(found.rounds)
    assert any("groter" in one["nl"] for one in found.notes)


def test_a_leader_who_does_not_come_is_said_with_who_stands_in(cast: Cast) -> None:
    plan, _ = seated(cast)
    absent(fixed("registration-session_leader"))
    found = standing(ground_of(DAY), plan, ())
    assert found.misfits.unled == {(ROUNDS[1], fixed("offer-letters"))}
    assert len(found.problems) == 1
    assert not found.needs_mending


def test_what_is_proposed_is_another_word_when_somebody_else_is_gone(cast: Cast) -> None:
    plan, more = seated(cast)
    absent(more[0])
    first = standing(ground_of(DAY), plan, ()).print
    assert standing(ground_of(DAY), plan, ()).print == first
    absent(more[1])
    assert standing(ground_of(DAY), plan, ()).print != first


def test_publishing_makes_a_version_and_mails_only_who_moves(cast: Cast) -> None:
    plan, _ = seated(cast)
    emptied(plan)
    Message.objects.all().delete()
    new = publish(cast, plan)
    assert (new.pk, new.number, new.label) == (NEW, 3, "mended")
    assert published_plan(DAY) == new
    moved = sum(
        {UUID(each) for each in group["people"]} != set(table_of(plan.rounds, ROUNDS[0], group["table"]))
        for group in at(new.rounds, ROUNDS[0])["groups"]
    )
    assert moved >= 1
    assert Message.objects.filter(kind="seats_changed").count() <= 3
    assert mail.outbox == []


def test_publishing_the_same_twice_makes_one_version(cast: Cast) -> None:
    plan, _ = seated(cast)
    emptied(plan)
    first = publish(cast, plan)
    assert publish(cast, plan).pk == first.pk
    assert Plan.objects.filter(day=DAY, number__isnull=False).count() == 3


def test_a_version_that_came_in_between_is_a_conflict(cast: Cast) -> None:
    plan, _ = seated(cast)
    emptied(plan)
    Plan.objects.filter(pk=fixed("plan-proposed")).update(number=9)
    with pytest.raises(Conflict) as caught:
        publish(cast, plan)
    assert caught.value.version == 9


def test_a_part_that_began_meanwhile_is_not_changed(cast: Cast) -> None:
    plan, _ = seated(cast)
    emptied(plan)
    ground = ground_of(DAY)
    found = mended(ground, plan, ())
    with pytest.raises(BadInput):
        publish_mended(
            actor=Actor(cast.people["host"].pk),
            ground=ground,
            plan=NEW,
            based_on=plan.pk,
            rounds=found.rounds,
            reached=found.reached,
            bounds=found.bounds,
            begun=[ROUNDS[0]],
        )
    assert published_plan(DAY) == plan


def test_taking_back_gives_the_seats_of_before_for_parts_to_come_only(cast: Cast) -> None:
    plan, _ = seated(cast)
    emptied(plan, left=3)
    absent(*table_of(plan.rounds, ROUNDS[3], 1)[3:])
    new = publish(cast, plan)
    actor, begun = Actor(cast.people["host"].pk), [ROUNDS[0]]
    back = publish_as_before(actor=actor, ground=ground_of(DAY), plan=new.pk, begun=begun)
    assert back.number == 4
    assert at(back.rounds, ROUNDS[0]) == at(new.rounds, ROUNDS[0])
    for slot in ROUNDS[1:]:
        assert at(back.rounds, slot) == at(plan.rounds, slot)
    again = publish_as_before(actor=actor, ground=ground_of(DAY), plan=new.pk, begun=begun)
    assert again.pk == back.pk


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_proposal_never_changes_a_part_that_began_and_seats_everybody_who_is_there_once(
    cast: Cast, data: st.DataObject
) -> None:
    plan = Plan.objects.filter(day=DAY, number=2).first()
    plan = plan or seated(cast)[0]
    every = [one.registration for one in coming(DAY, with_absent=True)]
    Presence.objects.all().delete()
    Registration.objects.filter(day=DAY).update(leaves=None, arrives=None)
    begun = data.draw(st.sets(st.sampled_from(ROUNDS), max_size=3))
    absent(*data.draw(st.sets(st.sampled_from(every), max_size=6)))
    away = data.draw(st.sets(st.sampled_from(every), max_size=3))
    Registration.objects.filter(pk__in=away).update(leaves=time(13, 0))
    Offer.objects.update(called_off_at=None)
    for offer in data.draw(st.sets(st.sampled_from(["letters", "visit"]))):
        Offer.objects.filter(pk=fixed(f"offer-{offer}")).update(called_off_at=timezone.now())
    found = mended(ground_of(DAY), plan, begun)
    for slot in begun:
        assert at(found.rounds, slot) == at(plan.rounds, slot)
    check_seated(found.rounds, without=begun)
