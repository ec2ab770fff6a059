"""Read the facts that the rules on days decide on."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.utils import timezone

from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.days.models import Day, Offer, Room, Slot
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.guests.asked_queries import people_asked


@dataclass(frozen=True, slots=True)
class PartFacts:
    """A part of a day that an address names (a slot, a room, or an offer), with the day."""

    day: DayFacts
    part: UUID


def day_facts(day: UUID) -> DayFacts | None:
    """Give what the rules know of a day, or None where there is none; three queries."""
    row = Day.objects.filter(pk=day).values("circle", "host", "date", "state", "published_at").first()
    circle = circle_facts(row["circle"]) if row else None
    if row is None or circle is None:
        return None
    return DayFacts(
        day,
        circle,
        row["host"],
        row["date"],
        is_published=row["state"] == Day.State.PUBLISHED,
        is_cancelled=row["state"] == Day.State.CANCELLED,
        was_published=row["published_at"] is not None,
        is_over=row["date"] < timezone.localdate(),
        is_today=row["date"] == timezone.localdate(),
        guests=people_asked(day),
    )


def slot_facts(day: UUID, slot: UUID) -> PartFacts | None:
    """Give a slot of a day with the facts of the day; None where it is of another day."""
    found = day_facts(day) if Slot.objects.filter(pk=slot, day=day).exists() else None
    return PartFacts(found, slot) if found else None


def slot_removal_facts(day: UUID, slot: UUID) -> PartFacts | None:
    """Give a slot to remove, and one that is gone too, so that a second press leads on; none of another day."""
    found = day_facts(day) if not Slot.objects.filter(pk=slot).exclude(day=day).exists() else None
    return PartFacts(found, slot) if found else None


def room_facts(day: UUID, room: UUID) -> PartFacts | None:
    """Give a room of a day with the facts of the day; None where it is of another day."""
    found = day_facts(day) if Room.objects.filter(pk=room, day=day).exists() else None
    return PartFacts(found, room) if found else None


def offer_facts(day: UUID, offer: UUID) -> PartFacts | None:
    """Give a workshop or visit of a day with the facts of the day; None where it is of another day."""
    found = day_facts(day) if Offer.objects.filter(pk=offer, day=day).exists() else None
    return PartFacts(found, offer) if found else None
