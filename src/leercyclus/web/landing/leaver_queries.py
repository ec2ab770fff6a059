"""Read which lessons lost their owner, and which wait for a new one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import F, Q, QuerySet

from leercyclus.web.landing.models import Landing
from leercyclus.web.landing.owner_queries import READ, promise_of
from leercyclus.web.landing.owner_rules import OwnerlessFacts
from leercyclus.web.landing.promises import Promise
from leercyclus.web.lessons.rules import DELEGATION
from leercyclus.web.people.lineage_queries import municipality_now

OPEN = Q(closed="")


@dataclass(frozen=True, slots=True)
class Ownerless:
    """A lesson that nobody carries. It does not say whose it was.

    Attributes:
        promise: what it is.
        step: where it stands.
        version: of the row, for who chooses.
    """

    promise: Promise
    step: int
    version: int


def left_behind(today: date) -> list[UUID]:
    """List the open lessons whose owner left: the time with that municipality has ended; two queries.

    Who never came along with it, such as an outside partner, has not left.
    """
    of_home = Q(owner__delegations__organisation=F("organisation"))
    ends = Q(owner__delegations__valid_to__isnull=True) | Q(owner__delegations__valid_to__gte=today)
    still = Landing.objects.filter(of_home & ends).values("pk")
    found = Landing.objects.filter(OPEN & of_home, owner__isnull=False).exclude(pk__in=still)
    return list(found.order_by("pk").values_list("pk", flat=True).distinct())


def carried_by(person: UUID) -> list[UUID]:
    """List the open lessons that somebody carries; one query."""
    return list(Landing.objects.filter(OPEN, owner=person).order_by("pk").values_list("pk", flat=True))


def ownerless_facts(left: UUID) -> OwnerlessFacts | None:
    """Give what the rules know of a lesson whose owner may have left; None where it is not followed; one query."""
    row = Landing.objects.filter(pk=left, lesson__is_nothing_new=False)
    found = row.values_list("organisation", "lesson__sharing").first()
    return OwnerlessFacts(left, *found) if found else None


def municipality_at_home(home: UUID) -> UUID | None:
    """Give the municipality of an address, after mergers; None where there is none; one query."""
    return municipality_now(home)


def ownerless_at(organisation: UUID) -> tuple[Ownerless, ...]:
    """List the lessons of a municipality that wait for a new owner, the oldest day first; one query."""
    rows = _waiting().filter(organisation=organisation).order_by("lesson__registration__day__date", "pk")
    return tuple(_told(row) for row in rows)


def ownerless(lesson: UUID) -> Ownerless | None:
    """Give one lesson that waits for a new owner; None where it does not; one query."""
    row = _waiting().filter(pk=lesson).first()
    return _told(row) if row else None


def _waiting() -> QuerySet[Landing]:
    waiting = Landing.objects.filter(OPEN, owner__isnull=True, lesson__is_nothing_new=False)
    return waiting.exclude(lesson__sharing=DELEGATION).select_related(*READ)


def _told(row: Landing) -> Ownerless:
    return Ownerless(promise_of(row), row.step, row.version)
