"""Read joined lessons, as far as their owners share them at home."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.utils import timezone

from leercyclus.web.landing.models import Bundle, Landing
from leercyclus.web.landing.standing_queries import Decided, LessonAtHome, Standings, decided, standings
from leercyclus.web.people.lineage_queries import goes_on_as, line_of
from leercyclus.web.people.posts_queries import posts_on

SMALLEST = 2
"""So many lessons are joined at least."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Joined lessons.

    Attributes:
        id, version: of the row.
        title: what they are about.
        lessons: the one of who carries them first; what is not shared at home any more is left out.
        decision: what was decided about all of them; None for nothing.
        carrier: the post of who carries them; empty where it is not known.
    """

    id: UUID
    title: str
    version: int
    lessons: tuple[LessonAtHome, ...]
    decision: Decided | None
    carrier: str = ""

    @property
    def key(self) -> str:
        """Give the id as it stands in an address."""
        return str(self.id)


def joined_lessons(
    bundle: UUID, known: Mapping[UUID, Standings] | None = None, reader: UUID | None = None
) -> Joined | None:
    """Give joined lessons; None where there are none; as many queries a day as `standings`, and four.

    Args:
        bundle: which.
        known: by day what was read already of the same municipality.
        reader: who reads: a second observer does not see that lesson yet.
    """
    row = Bundle.objects.filter(pk=bundle).select_related("decision").first()
    if row is None:
        return None
    days = set(Landing.objects.filter(bundle=row).values_list("lesson__registration__day", flat=True))
    home = goes_on_as(row.organisation_id)
    read = {day: (known or {}).get(day) or standings(day, home, reader) for day in sorted(days)}
    lessons = [one for found in read.values() for one in found.taken if one.bundle == bundle]
    ordered = tuple(sorted(lessons, key=lambda one: (not one.is_carried, -one.step)))
    decision = getattr(row, "decision", None)
    posts = posts_on(timezone.localdate(), [row.owner_id]) if row.owner_id else {}
    carrier = posts[row.owner_id].title if row.owner_id and row.owner_id in posts else ""
    return Joined(row.pk, row.title, row.version, ordered, decided(decision) if decision else None, carrier)


def carriers_of(bundles: Collection[UUID]) -> dict[UUID, str]:
    """Give by joined lessons the post of who carries them: the only post that stands beside lessons; two queries.

    Who carries them was told by mail that the post stands there. Joined lessons without a known post are left out.
    """
    owners = dict(Bundle.objects.filter(pk__in=bundles, owner__isnull=False).values_list("pk", "owner"))
    posts = posts_on(timezone.localdate(), list(owners.values()))
    return {bundle: posts[owner].title for bundle, owner in owners.items() if owner in posts and posts[owner].title}


def owns(person: UUID | None, bundle: UUID) -> frozenset[UUID]:
    """Give the lessons among joined ones that somebody carries; one query."""
    if person is None:
        return frozenset()
    return frozenset(Landing.objects.filter(bundle=bundle, owner=person).values_list("pk", flat=True))


@dataclass(frozen=True, slots=True)
class CarriedLesson:
    """A lesson at home.

    Attributes:
        owner: who carries it; None for nobody.
        ends: the joined lessons that end when it is taken out, because one is left; None for none.
    """

    owner: UUID | None
    ends: UUID | None = None


def carried_in(organisation: UUID, lesson: UUID) -> CarriedLesson | None:
    """Give by whom a lesson of a municipality is carried; None where it is of another; three queries."""
    rows = Landing.objects.filter(pk=lesson, organisation__in=line_of(organisation))
    row = rows.values_list("owner", "bundle").first()
    if row is None:
        return None
    owner, bundle = row
    left = Landing.objects.filter(bundle=bundle, bundle__isnull=False).count()
    return CarriedLesson(owner, bundle if 0 < left <= SMALLEST else None)
