"""Read, quickly and for many phones, whether what each of them shows is still as it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist

from leercyclus.web.attending.moments import kept_for
from leercyclus.web.attending.snapshot_queries import KEPT_SECONDS, PULSE_SECONDS, Snapshot, snapshot_at
from leercyclus.web.guests.coming_queries import Coming
from leercyclus.web.running.messages_queries import seats_in
from leercyclus.web.running.told import Told

NOBODY = ""
"""Under this name stands the mark of a page that is about nobody."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What the phones of a day show.

    Attributes:
        date: of the day.
        pulse: the number of the day.
        by_registration: the mark of the page of everybody who was asked, and of one about nobody.
    """

    date: date
    pulse: int
    by_registration: Mapping[str, str]

    def of(self, registration: UUID | None) -> str:
        """Give the mark of somebody who was asked for this day; for None, that of a page about nobody."""
        return self.by_registration[str(registration) if registration else NOBODY]

    def has(self, registration: UUID) -> bool:
        """Tell whether somebody was asked for this day."""
        return str(registration) in self.by_registration


def marks_of(day: UUID, pulse: int) -> Marks | None:
    """Give the marks of a day at a pulse, or of just before; None where there is no such day. Mostly no query.

    When something changed one phone waits until it was read. The others hear what was before, which has another pulse
    than they asked for, and this at their next question.
    """
    try:
        return kept_for(
            PULSE_SECONDS,
            ("marks of", day),
            lambda: marks_at(snapshot_at(day, pulse, "nl")),
            version=pulse,
            is_before_good=True,
        )
    except ObjectDoesNotExist:
        return None


def marks_at(snapshot: Snapshot) -> Marks:
    """Give the marks of what was read, computed once for everybody; no query."""
    key = ("marks", snapshot.whole.day.pk, snapshot.pulse)
    return kept_for(KEPT_SECONDS, key, lambda: marks_in(snapshot))


def marks_in(snapshot: Snapshot) -> Marks:
    """Compute the marks from what was read; no query.

    A mark is of the facts, not of their words, so it is the same in every language; and not of the clock, which a phone
    knows itself.
    """
    ground = _ground(snapshot)
    nobody = _digest(ground, [_message(one) for one in snapshot.told if one.is_to_all])
    found = {NOBODY: nobody, **{str(one): nobody for one in snapshot.registered}}
    who = {one.registration: _person(one) for one in snapshot.people}
    words: dict[int, str] = {}
    for one in snapshot.people:
        groups = snapshot.groups_of(one.registration)
        for group in groups:
            if id(group) not in words:
                people = [who.get(each) for each in group.people]
                words[id(group)] = _digest(group.slot, group.table, group.offer, group.leader, people)
        told = [_message(each) for each in snapshot.told if each.is_for(seats_in(groups))]
        mine = [words[id(group)] for group in groups]
        found[str(one.registration)] = _digest(ground, mine, one.arrives, one.leaves, told)
    return Marks(snapshot.whole.day.date, snapshot.pulse, found)


def _ground(snapshot: Snapshot) -> str:
    """Give the digest of what is the same on every page: the day, its parts, and where and when they are."""
    whole = snapshot.whole
    day = whole.day
    names: dict[UUID | None, tuple[str, str]] = {one.pk: (one.name, one.way) for one in whole.rooms}
    parts = [
        (one.pk, one.kind, one.title, one.begins, one.minutes, names.get(one.room_id), one.question, one.note)
        for one in whole.slots
    ]
    led = [(one.pk, whole.led_by(one)) for one in whole.slots]
    led += [(one.pk, whole.led_by(one)) for one in whole.offers]
    given = [
        (one.pk, one.title, names.get(one.room_id), one.meeting_point, one.leader_name, one.secrecy, one.called_off_at)
        for one in whole.offers
    ]
    by_hand = sorted((str(slot), hand.began, hand.ended, hand.extra) for slot, hand in snapshot.by_hand.items())
    return _digest(day.date, day.state, day.place, parts, led, given, by_hand, bool(snapshot.version))


def _person(one: Coming) -> tuple[object, ...]:
    post = (one.title, one.level, one.department, one.workplace, one.is_partner)
    return (one.name, *post, one.municipality, one.place)


def _message(one: Told) -> tuple[object, ...]:
    return (one.id, one.text, one.slot)


def _digest(*facts: object) -> str:
    return blake2b(repr(facts).encode(), digest_size=8).hexdigest()
