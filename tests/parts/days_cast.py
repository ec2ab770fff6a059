"""The day of the cast: published, in Zwolle, with everything a programme can hold."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from leercyclus.web.days.models import Day, Offer, Room, Slot
from tests.fixed import fixed

if TYPE_CHECKING:
    from tests.cast import Cast

DAY = date(2027, 3, 18)
SLOTS = (
    ("arrival", "arrival", time(8, 30), 30),
    ("plenary", "plenary", time(9, 0), 25),
    ("round-1", "round", time(9, 30), 60),
    ("workshops", "workshops", time(10, 45), 60),
    ("lunch", "lunch", time(12, 0), 60),
    ("visits", "visits", time(13, 0), 75),
    ("round-2", "round", time(14, 30), 60),
    ("closing", "closing", time(15, 45), 30),
)
"""The last word of the fixed id (`slot-...`), the kind, from when, and how many minutes."""

QUESTIONS = {"round-1": "Wat doen jullie dat wij niet doen?"}


def keep_day(cast: Cast) -> Day:
    """Write the day into the database, with two rooms, two workshops and a visit."""
    day = Day.objects.create(
        id=fixed("day"),
        circle=cast.circle,
        turn_id=fixed("turn-1"),
        host=cast.zwolle,
        date=DAY,
        place="Stadhuis, Grote Kerkplein 15",
        topics=["wijkteams", "afval"],
        answer_by=date(2027, 3, 4),
        first_coordinator=cast.people["municipality_coordinator"],
        second_coordinator=cast.people["host"],
        caterer="Keuken van Zwolle",
        caterer_email="keuken@zwolle.example",
        state="published",
        published_at=datetime(2026, 11, 2, 9, tzinfo=UTC),
    )
    hall = Room.objects.create(id=fixed("room-hall"), day=day, name="Raadzaal", way="Eerste verdieping", seats=60)
    small = Room.objects.create(
        id=fixed("room-small"), day=day, name="Kamer 2", seats=12, position=1, is_step_free=False
    )
    slots = {
        name: Slot.objects.create(
            id=fixed(f"slot-{name}"),
            day=day,
            kind=kind,
            begins=begins,
            minutes=minutes,
            room=hall,
            question=QUESTIONS.get(name, ""),
        )
        for name, kind, begins, minutes in SLOTS
    }
    for name, title, room in (("letters", "Begrijpelijke brieven", small), ("waste", "Afval scheiden", hall)):
        workshop = Offer.objects.create(
            id=fixed(f"offer-{name}"),
            day=day,
            kind="workshop",
            title=title,
            room=room,
            seats=12,
            leader=cast.people["session_leader"] if name == "letters" else None,
            leader_name="" if name == "letters" else "afvalcoach, Zwolle",
        )
        workshop.slots.add(slots["workshops"])
    for name, title in (("visit", "Mee met de wijkcoach"), ("counter", "Aan de balie")):
        visit = Offer.objects.create(
            id=fixed(f"offer-{name}"),
            day=day,
            kind="visit",
            title=title,
            meeting_point="Bij de hoofdingang",
            leader_name="wijkcoach, Zwolle",
            stand_in_name="tweede wijkcoach, Zwolle",
            secrecy="Wat je over bewoners hoort, blijft hier.",
        )
        visit.slots.add(slots["visits"])
    return day
