"""Who was written down at the door is corrected, or taken off the list."""

from __future__ import annotations

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.presence_actions import see
from leercyclus.web.checkin.walk_in_actions import walk_in
from leercyclus.web.checkin.walk_in_mend_actions import correct_walk_in, take_off
from leercyclus.web.checkin.walk_in_queries import walked_in
from leercyclus.web.circles.models import Grant
from leercyclus.web.guests.coming_queries import Coming, coming
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.models import Message
from leercyclus.web.people.delegation_queries import members_on
from leercyclus.web.people.models import Person
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.models import Pulse
from leercyclus.web.seating.models import Plan
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.checkin.on_the_day import Clock

DAY = fixed("day")
ALDERMAN = fixed("registration-alderman")


@pytest.fixture
def clock(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def host(cast: Cast, clock: Clock) -> Actor:
    return Actor(cast.people["host"].pk)


@pytest.fixture
def seen(host: Actor, cast: Cast) -> Presence:
    return walk_in(actor=host, day=DAY, name="Wethoudr zorg", organisation=cast.enschede.pk, level="alderman")


def on_list() -> dict[object, Coming]:
    return {one.registration: one for one in coming(DAY, with_absent=True)}


def pulse() -> int:
    return Pulse.objects.get(day=DAY).number


def test_name_organisation_and_level_are_corrected_and_the_person_stays_the_same(
    host: Actor, cast: Cast, seen: Presence, clock: Clock
) -> None:
    clock.go(minutes=10)
    before, heard = on_list()[seen.pk], pulse()
    kept = correct_walk_in(
        actor=host, registration=seen.pk, name="Wethouder zorg", organisation="Sportraad", level="partner"
    )
    row = on_list()[kept]
    assert (kept, row.person, pulse()) == (seen.pk, before.person, heard + 1)
    assert (row.name, row.workplace, row.municipality, row.level) == (
        "Wethouder zorg",
        "Sportraad",
        "Zwolle",
        "partner",
    )
    assert before.person not in {one.id for one in members_on(cast.enschede.pk, clock.now.date())}
    assert not Grant.objects.filter(person=before.person, organisation=cast.enschede).exists()
    assert Presence.objects.get(pk=kept).arrived_at == seen.arrived_at
    assert Line.objects.get(what="presence.corrected").facts == {"level": "partner"}


def test_the_same_said_again_changes_nothing(host: Actor, cast: Cast, seen: Presence) -> None:
    for _ in range(2):
        correct_walk_in(actor=host, registration=seen.pk, name="Jo", organisation=cast.enschede.pk, level="head")
    assert Line.objects.filter(what="presence.corrected").count() == 1
    assert len(members_on(cast.enschede.pk, seen.seen_at.date())) == len(
        {one.name for one in members_on(cast.enschede.pk, seen.seen_at.date())}
    )


def test_capitals_alone_can_be_corrected(host: Actor, cast: Cast, seen: Presence) -> None:
    correct_walk_in(
        actor=host, registration=seen.pk, name="WETHOUDR zorg", organisation=cast.enschede.pk, level="alderman"
    )
    assert on_list()[seen.pk].name == "WETHOUDR zorg"


def test_who_turns_out_to_be_somebody_known_takes_the_seat_and_the_clock(
    host: Actor, cast: Cast, seen: Presence, clock: Clock
) -> None:
    rounds = [{"slot": str(DAY), "groups": [{"table": 1, "offer": None, "people": [str(seen.pk)]}]}]
    plan = Plan.objects.create(day_id=DAY, rounds=rounds)
    clock.go(minutes=5)
    kept = correct_walk_in(
        actor=host,
        registration=seen.pk,
        name="wethouder sociaal, Zwolle",
        organisation=cast.zwolle.pk,
        level="alderman",
    )
    plan.refresh_from_db()
    assert (kept, plan.rounds[0]["groups"][0]["people"]) == (ALDERMAN, [str(ALDERMAN)])
    now = Presence.objects.get(pk=ALDERMAN)
    assert (now.state, now.is_walk_in, now.arrived_at) == ("here", True, seen.arrived_at)
    assert seen.pk not in on_list()


def test_the_level_of_who_was_known_is_kept_elsewhere(host: Actor, cast: Cast) -> None:
    walk_in(actor=host, day=DAY, name="wethouder sociaal, Zwolle", organisation=cast.zwolle.pk, level="alderman")
    with pytest.raises(BadInput, match="people of Zwolle"):
        correct_walk_in(
            actor=host,
            registration=ALDERMAN,
            name="wethouder sociaal, Zwolle",
            organisation=cast.zwolle.pk,
            level="front_line",
        )
    assert walked_in(DAY, ALDERMAN) is not None


def test_what_is_missing_is_told_and_the_person_stays_as_written_down(host: Actor, cast: Cast, seen: Presence) -> None:
    with pytest.raises(BadInput) as wrong:
        correct_walk_in(actor=host, registration=seen.pk, name=" ", organisation=" ", level="boss")
    assert len(wrong.value.reasons) == 3
    assert on_list()[seen.pk].name == "Wethoudr zorg"


def test_who_is_taken_off_counts_nowhere_any_more(host: Actor, cast: Cast, seen: Presence, clock: Clock) -> None:
    clock.go(minutes=1)
    person, mails, heard = on_list()[seen.pk].person, Message.objects.count(), pulse()
    assert take_off(actor=host, registration=seen.pk) == "Wethoudr zorg"
    assert seen.pk not in on_list()
    assert Registration.objects.get(pk=seen.pk).state == "withdrawn"
    assert (Message.objects.count(), pulse()) == (mails, heard + 1)
    kept = Presence.objects.get(pk=seen.pk)
    assert (kept.state, kept.is_walk_in) == ("unseen", False)
    assert person not in {one.id for one in members_on(cast.enschede.pk, clock.now.date())}
    assert not Grant.objects.filter(person=person).exists()
    assert Line.objects.filter(what="presence.taken_off", thing=seen.pk).count() == 1
    with pytest.raises(BadInput, match="added today"):
        take_off(actor=host, registration=seen.pk)


def test_who_was_asked_before_the_day_stays_in_the_delegation_as_who_does_not_come(host: Actor, cast: Cast) -> None:
    walk_in(actor=host, day=DAY, name="wethouder sociaal, Zwolle", organisation=cast.zwolle.pk, level="alderman")
    take_off(actor=host, registration=ALDERMAN)
    row = Registration.objects.get(pk=ALDERMAN)
    assert (row.state, ALDERMAN in on_list()) == ("no", False)
    assert row.person_id in {one.id for one in members_on(cast.zwolle.pk, row.day.date)}


def test_who_is_on_the_list_is_not_taken_off_it(host: Actor, cast: Cast) -> None:
    someone = fixed("registration-participant")
    see(actor=host, registration=someone, state="here")
    for deed in (
        lambda: take_off(actor=host, registration=someone),
        lambda: correct_walk_in(actor=host, registration=someone, name="Jo", organisation=cast.zwolle.pk, level="head"),
    ):
        with pytest.raises(BadInput, match="added today"):
            deed()
    assert not Person.objects.filter(name="Jo").exists()
