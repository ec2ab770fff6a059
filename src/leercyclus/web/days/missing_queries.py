"""Work out what a day still lacks before people can be told of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from django.utils import timezone

from leercyclus.web.days.day_queries import OFFERED, WholeDay
from leercyclus.web.days.led_queries import led_twice
from leercyclus.web.days.models import Offer, Slot
from leercyclus.web.days.programme_queries import leader_of
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.guests.asked_queries import Doubt

IN_A_ROOM = (Slot.Kind.PLENARY, Slot.Kind.ROUND, Slot.Kind.LUNCH, Slot.Kind.CLOSING)
LED = (Slot.Kind.PLENARY, Slot.Kind.ROUND, Slot.Kind.CLOSING)


class Lack(StrEnum):
    """What can be missing."""

    PLACE = "place"
    OTHER_DATE = "other_date"
    HOLIDAY = "holiday"
    WEEKEND = "weekend"
    TAKEN = "taken"
    NOBODY_FREE = "nobody_free"
    COORDINATORS = "coordinators"
    TOPICS = "topics"
    ANSWER_BY = "answer_by"
    SLOTS = "slots"
    ROOMS = "rooms"
    ROOM = "room"
    SMALL_ROOM = "small_room"
    LEADER = "leader"
    NO_WORKSHOPS = "no_workshops"
    NO_VISITS = "no_visits"
    FEW_SEATS = "few_seats"
    WORKSHOP_ROOM = "workshop_room"
    WORKSHOP_LEADER = "workshop_leader"
    VISIT_HOST = "visit_host"
    STAND_IN = "stand_in"
    LEADS_TWO = "leads_two"
    LEADER_AWAY = "leader_away"
    LEADER_WAITING = "leader_waiting"
    LEADER_UNANSWERED = "leader_unanswered"
    VISIT_PLACE = "visit_place"
    NO_SEAT = "no_seat"
    GONE = "gone"
    ACCESS = "access"
    LISTED = "listed"


DOUBTED = {
    Doubt.AWAY: Lack.LEADER_AWAY,
    Doubt.WAITING: Lack.LEADER_WAITING,
    Doubt.UNANSWERED: Lack.LEADER_UNANSWERED,
}


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing.

    Attributes:
        kind: what.
        names: of the slots, workshops or visits that it is about; about a date, of the holiday or the municipalities.
        first: the id of the first of these, to lead there; None where it is about the day.
        is_offer: whether `first` is a workshop or visit.
        who: who leads it, where it is about that person; `stand_in` is who was named to take over, empty for nobody.
        have, want: how many seats there are and how many people can come, where it is about seats; of groups that no
            longer fit `have` is how many people it is about.
    """

    kind: Lack
    names: tuple[str, ...] = ()
    first: UUID | None = None
    have: int = 0
    want: int = 0
    is_offer: bool = False
    who: str = ""
    stand_in: str = ""


def missing_of(whole: WholeDay) -> tuple[Missing, ...]:
    """List what a day still lacks, the day itself first, then its slots, then workshops and visits; no query."""
    return (*_of_day(whole), *_of_slots(whole), *_of_offers(whole), *leaders_in_doubt(whole))


def leaders_in_doubt(whole: WholeDay) -> Iterator[Missing]:
    """Name who leads or receives and does not come, waits for a place, or has not answered yet; no query."""
    titles = slot_titles(whole.slots)
    held = [one for one in whole.offers if one.called_off_at is None]
    named: list[tuple[Slot | Offer, str]] = [
        *((one, titles[one.pk]) for one in whole.slots),
        *((one, one.title) for one in held),
    ]
    for lack in DOUBTED.values():
        for one, title in named:
            doubt = whole.doubt_about(one)
            if doubt and DOUBTED[doubt] is lack:
                who = one.leader.name if one.leader else ""
                stand_in = one.stand_in_name if isinstance(one, Offer) else ""
                yield Missing(lack, (title,), one.pk, is_offer=isinstance(one, Offer), who=who, stand_in=stand_in)


def _of_day(whole: WholeDay) -> Iterator[Missing]:
    day = whole.day
    if not day.place:
        yield Missing(Lack.PLACE)
    if day.turn and day.turn.day and day.turn.day != day.date:
        yield Missing(Lack.OTHER_DATE)
    if not (day.first_coordinator_id and day.second_coordinator_id):
        yield Missing(Lack.COORDINATORS)
    if not day.topics:
        yield Missing(Lack.TOPICS)
    if not day.answer_by and day.date > timezone.localdate():
        yield Missing(Lack.ANSWER_BY)


def _of_slots(whole: WholeDay) -> Iterator[Missing]:
    if not whole.slots:
        yield Missing(Lack.SLOTS)
        return
    titles = slot_titles(whole.slots)
    roomless = [one for one in whole.slots if one.kind in IN_A_ROOM and one.room_id is None]
    if not whole.rooms:
        yield Missing(Lack.ROOMS)
    elif roomless:
        yield _about(Lack.ROOM, [(one.pk, titles[one.pk]) for one in roomless])
    for one in whole.slots:
        if one.kind in IN_A_ROOM and one.room and one.room.seats < whole.day.seats:
            yield Missing(Lack.SMALL_ROOM, (titles[one.pk],), one.pk, have=one.room.seats, want=whole.day.seats)
    leaderless = [one for one in whole.slots if one.kind in LED and one.leader_id is None]
    if leaderless:
        yield _about(Lack.LEADER, [(one.pk, titles[one.pk]) for one in leaderless])


def _of_offers(whole: WholeDay) -> Iterator[Missing]:
    titles = slot_titles(whole.slots)
    for slot in whole.slots:
        kind = OFFERED.get(Slot.Kind(slot.kind))
        if kind is None:
            continue
        given = whole.offers_in(slot.pk)
        seats = sum(one.seats for one in given)
        if not any(one.kind == kind for one in given):
            nothing = Lack.NO_WORKSHOPS if kind == Offer.Kind.WORKSHOP else Lack.NO_VISITS
            yield Missing(nothing, (titles[slot.pk],), slot.pk)
        elif seats < whole.day.seats:
            yield Missing(Lack.FEW_SEATS, (titles[slot.pk],), slot.pk, have=seats, want=whole.day.seats)
    held = [one for one in whole.offers if one.called_off_at is None]
    workshops = [one for one in held if one.kind == Offer.Kind.WORKSHOP]
    visits = [one for one in held if one.kind == Offer.Kind.VISIT]
    for lack, found in (
        (Lack.WORKSHOP_ROOM, [one for one in workshops if one.room_id is None]),
        (Lack.WORKSHOP_LEADER, [one for one in workshops if not leader_of(one)]),
        (Lack.VISIT_HOST, [one for one in visits if not leader_of(one)]),
        (Lack.VISIT_PLACE, [one for one in visits if not one.meeting_point and one.room_id is None]),
        (Lack.STAND_IN, [one for one in visits if not one.stand_in_name]),
    ):
        if found:
            yield _about(lack, [(one.pk, one.title) for one in found])
    for twice in led_twice(whole):
        yield _about(Lack.LEADS_TWO, [(one.pk, one.title) for one in twice.offers])


def _about(kind: Lack, rows: list[tuple[UUID, str]]) -> Missing:
    return Missing(kind, tuple(name for _id, name in rows), rows[0][0])
