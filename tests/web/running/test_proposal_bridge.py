from __future__ import annotations

from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from leercyclus.web.checkin.presence_actions import see
from leercyclus.web.checkin.walk_in_actions import walk_in
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.models import Proposal, Running
from leercyclus.web.running.proposal_bridge import problems_of, proposed, shown, underway
from leercyclus.web.seating.models import Plan
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.checkin.on_the_day import Clock
from tests.web.seating.seated import DAY, ROUNDS, seated


@pytest.fixture
def plan(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Plan:
    """Let it be 08:30 on the day of the cast, everybody seated."""
    Clock(monkeypatch)
    Running.objects.all().delete()
    return seated(cast)[0]


def host(cast: Cast) -> Actor:
    return Actor(cast.people["host"].pk)


def empty_first_table(cast: Cast, plan: Plan) -> list[UUID]:
    gone = [UUID(one) for one in plan.rounds[0]["groups"][0]["people"]][3:]
    for one in gone:
        see(actor=host(cast), registration=one, state="absent")
    return gone


def test_nothing_is_proposed_while_the_version_that_holds_fits(cast: Cast, plan: Plan) -> None:
    assert proposed(DAY) is None
    assert not underway(DAY).asks
    assert Proposal.objects.count() == 0


def test_without_a_published_version_nothing_is_proposed(cast: Cast, plan: Plan) -> None:
    Plan.objects.filter(day=DAY).update(number=None)
    assert proposed(DAY) is None


def test_it_is_told_who_moves_from_where_to_where_and_what_it_costs(cast: Cast, plan: Plan) -> None:
    empty_first_table(cast, plan)
    found = proposed(DAY)
    assert found is not None
    assert found.first is not None
    assert found.first.slot == ROUNDS[0]
    assert found.first.begins == "09:30"
    assert {one.after.table for one in found.first.moves} == {1}
    assert all(one.before.table not in {None, 1} for one in found.first.moves)
    assert found.moving == len({one.registration for part in found.parts for one in part.moves})
    assert found.joining == 0
    assert found.moving + found.staying == len(underway(DAY).ground.people)
    assert found.planned == plan.reached["cross"]
    with translation.override("nl"):
        told = proposed(DAY)
        assert told is not None
        assert told.headline == "één verhuist"
        assert any("tafel 1" in one and "nog 3 mensen" in one for one in told.costs)


def test_who_walked_in_joins_and_is_no_mover(cast: Cast, plan: Plan) -> None:
    walk_in(actor=host(cast), day=DAY, name="wethouder economie", organisation=cast.zwolle.pk, level="alderman")
    found = proposed(DAY)
    assert found is not None
    assert (found.moving, found.joining) == (0, 1)
    assert [len(part.moves) for part in found.parts] == [1, 1, 1, 1]
    assert not any(one.before for part in found.parts for one in part.moves)


def test_nobody_is_missing_from_a_part_that_has_not_begun_because_the_one_before_it_runs_late(
    cast: Cast, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = UUID(plan.rounds[0]["groups"][0]["people"][0])
    clock = Clock(monkeypatch)
    clock.go(minutes=96)
    see(actor=host(cast), registration=late, state="here")
    clock.go(minutes=-96)
    planned = underway(DAY).standing
    assert planned is not None
    assert planned.misfits.gone == {late}
    Running.objects.create(slot_id=fixed("slot-plenary"), extra_minutes=55)
    clock.go(minutes=96)
    delayed = underway(DAY).standing
    assert delayed is not None
    assert ROUNDS[0] not in delayed.frozen
    assert delayed.misfits.gone == set()


def test_it_is_searched_once_and_then_the_same_for_everybody(cast: Cast, plan: Plan) -> None:
    empty_first_table(cast, plan)
    assert underway(DAY).waits
    assert shown(underway(DAY)) is None
    first = proposed(DAY)
    assert shown(underway(DAY)) == first == proposed(DAY)
    assert not underway(DAY).waits
    assert Proposal.objects.count() == 1


def test_the_number_of_questions_to_the_database_does_not_grow_with_who_comes(cast: Cast, plan: Plan) -> None:
    with CaptureQueriesContext(connection) as few:
        underway(DAY)
    for number in range(3):
        walk_in(actor=host(cast), day=DAY, name=f"gast {number}", organisation=cast.zwolle.pk, level="policy")
    with CaptureQueriesContext(connection) as more:
        underway(DAY)
    assert len(more) == len(few) <= 17


def test_who_leads_and_does_not_come_is_told_to_the_host(cast: Cast, plan: Plan) -> None:
    see(actor=host(cast), registration=fixed("registration-session_leader"), state="absent")
    with translation.override("nl"):
        assert [one.sentence.split(",")[0] for one in problems_of(underway(DAY))] == [
            "Wie ‘Begrijpelijke brieven’ leidt of ontvangt (Workshops"
        ]
