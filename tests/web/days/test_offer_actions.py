"""Adding, changing, taking off and calling off workshops and practice visits."""

from __future__ import annotations

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.models import Day, Offer
from leercyclus.web.days.offer_actions import add_offer, call_off_offer, change_offer, remove_offer, undo_call_off
from leercyclus.web.days.offer_fields import OfferFields
from leercyclus.web.design.forms import Conflict
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.models import Plan
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.checkin.on_the_day import Clock

DAY, VISIT, LETTERS = fixed("day"), fixed("offer-visit"), fixed("offer-letters")


@pytest.fixture
def actor(cast: Cast) -> Actor:
    return actor_for(cast.people["circle_coordinator"].pk)


def mailed(kind: str) -> set[str]:
    return set(Message.objects.filter(kind=kind).values_list("person__name", flat=True))


def placed_in(offer: str) -> set[str]:
    plan = Plan.objects.get(pk=fixed("plan-published"))
    groups = [group for one in plan.rounds for group in one["groups"] if group["offer"] == str(fixed(offer))]
    ids = [one for group in groups for one in group["people"]]
    return set(Registration.objects.filter(pk__in=ids).values_list("person__name", flat=True))


def test_a_visit_gets_six_places_and_stands_behind_the_others(actor: Actor) -> None:
    visit = add_offer(
        actor=actor,
        day=DAY,
        slots=[fixed("slot-visits")],
        kind="visit",
        title=" Bij de  brug ",
        leader_name="brugwacht",
    )
    visit.refresh_from_db()
    assert (visit.title, visit.seats, visit.fewest) == ("Bij de brug", 6, 2)
    assert [slot.pk for slot in visit.slots.all()] == [fixed("slot-visits")]
    assert Line.objects.get(what="offer.added").facts == {"kind": "visit", "seats": 6, "parts": 1}


def test_a_workshop_gets_the_seats_of_its_room(actor: Actor) -> None:
    workshop = add_offer(actor=actor, day=DAY, kind="workshop", title="Rekenen", room=fixed("room-small"), seats=None)
    assert workshop.seats == 12


@pytest.mark.parametrize(
    ("fields", "slots", "rule"),
    [
        ({"kind": "workshop", "title": "Rekenen"}, [], "days.offer_no_seats"),
        ({"kind": "workshop", "title": "aan de balie", "seats": 5}, [], "days.offer_named_already"),
        ({"kind": "workshop", "title": "Rekenen", "seats": 5, "fewest": 6}, [], "days.offer_seats"),
        ({"kind": "visit", "title": "Bij de brug"}, [], "days.offer_nobody_to_meet"),
        ({"kind": "visit", "title": "Brug", "seats": 13, "leader_name": "x"}, [], "days.offer_many_visitors"),
        ({"kind": "workshop", "title": "Rekenen", "seats": 5}, ["slot-lunch"], "days.offer_not_of_the_day"),
        ({"kind": "workshop", "title": "Rekenen", "seats": 5, "room": fixed("day")}, [], "days.offer_not_of_the_day"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_kept(
    actor: Actor, fields: OfferFields, slots: list[str], rule: str
) -> None:
    with pytest.raises(BadInput) as caught:
        add_offer(actor=actor, day=DAY, slots=[fixed(one) for one in slots], **fields)
    assert [reason.rule.id for reason in caught.value.reasons] == [rule]
    assert Offer.objects.filter(day=DAY).count() == 4


def test_more_than_twelve_go_along_where_somebody_says_why(actor: Actor) -> None:
    visit = change_offer(actor=actor, offer=VISIT, version=1, seats=20, seats_why="Het is een openbare vergadering.")
    assert (visit.seats, visit.version, visit.slots.count()) == (20, 2, 1)


def test_who_changes_second_is_told_what_stands_there(actor: Actor) -> None:
    change_offer(actor=actor, offer=LETTERS, version=1, about="Nieuw.", slots=[])
    with pytest.raises(Conflict) as caught:
        change_offer(actor=actor, offer=LETTERS, version=1, about="Ouder.")
    assert (caught.value.version, caught.value.theirs["about"]) == (2, "Nieuw.")
    assert Offer.objects.get(pk=LETTERS).slots.count() == 0


def test_what_people_were_placed_in_can_be_called_off_and_not_removed(actor: Actor) -> None:
    with pytest.raises(BadInput):
        remove_offer(actor=actor, day=DAY, offer=VISIT)
    Plan.objects.filter(pk=fixed("plan-published")).update(number=None)
    remove_offer(actor=actor, day=DAY, offer=VISIT)
    remove_offer(actor=actor, day=DAY, offer=VISIT)
    assert not Offer.objects.filter(pk=VISIT).exists()
    assert Line.objects.filter(what="offer.removed").count() == 1


def test_calling_off_keeps_the_row_and_tells_who_leads_and_who_was_placed_there(cast: Cast, actor: Actor) -> None:
    assert len(placed_in("offer-letters")) == 4
    leader = cast.people["session_leader"].name
    row = call_off_offer(actor=actor, offer=LETTERS, version=1, why="De zaal is nat.")
    assert (Offer.objects.get(pk=LETTERS).called_off_why, row.version) == ("De zaal is nat.", 2)
    can_be_mailed = set(Registration.objects.filter(person__email__isnull=False).values_list("person__name", flat=True))
    assert mailed("offer_called_off") == (placed_in("offer-letters") & can_be_mailed) | {leader}
    assert "Beste " in Message.objects.filter(kind="offer_called_off")[0].body
    assert "De zaal is nat." in Message.objects.filter(kind="offer_called_off")[0].body
    mails = Message.objects.filter(kind="offer_called_off").count()
    assert Line.objects.get(what="offer.called_off").facts == {"kind": "workshop", "mails": mails}


def test_of_a_day_that_has_ended_nobody_is_told(actor: Actor, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    clock.go(hours=15)
    row = call_off_offer(actor=actor, offer=LETTERS, version=1, why="De zaal is nat.")
    undo_call_off(actor=actor, offer=LETTERS, version=row.version)
    assert not Message.objects.filter(kind__startswith="offer_").exists()


def test_calling_off_twice_replaces_the_reason_and_tells_nobody_again(actor: Actor) -> None:
    first = call_off_offer(actor=actor, offer=VISIT, version=1, why="Spoed.")
    mails = Message.objects.count()
    again = call_off_offer(actor=actor, offer=VISIT, version=2, why="Spoed in Zuid.")
    assert (again.called_off_at, again.called_off_why) == (first.called_off_at, "Spoed in Zuid.")
    assert Message.objects.count() == mails
    with pytest.raises(Conflict):
        call_off_offer(actor=actor, offer=VISIT, version=1, why="Te laat.")


def test_letting_it_take_place_all_the_same_tells_the_same_people(actor: Actor) -> None:
    call_off_offer(actor=actor, offer=VISIT, version=1, why="Spoed.")
    row = undo_call_off(actor=actor, offer=VISIT, version=2)
    assert (row.called_off_at, row.called_off_why) == (None, "")
    assert mailed("offer_on_again") == mailed("offer_called_off") != set()
    undo_call_off(actor=actor, offer=VISIT, version=3)
    assert Line.objects.filter(what="offer.on_again").count() == 1


def test_of_a_day_that_was_not_published_nobody_is_told(actor: Actor) -> None:
    Day.objects.filter(pk=DAY).update(state="draft")
    call_off_offer(actor=actor, offer=LETTERS, version=1, why="Spoed.")
    assert mailed("offer_called_off") == set()


def test_who_no_longer_comes_is_not_told(actor: Actor) -> None:
    Registration.objects.filter(day=DAY).update(state="no")
    call_off_offer(actor=actor, offer=VISIT, version=1, why="Spoed.")
    assert mailed("offer_called_off") == set()
