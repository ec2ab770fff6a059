"""Read the line in which a practice stands: who took it over from whom, over several municipalities."""

from __future__ import annotations

from collections.abc import Sequence

from leercyclus.web.people.roles import Actor
from leercyclus.web.practices.chain import Kept, Link, Root, Step, chain_of
from leercyclus.web.practices.models import Adoption, Practice
from leercyclus.web.practices.readable_queries import reach_of

GROWN = ("offer__day__host", "lesson__registration__day__host")
"""What must be read with a practice to tell where it grew from."""


def read_chain(row: Practice, adoptions: Sequence[Adoption], actor: Actor) -> Link:
    """Give the line of a practice, as far as somebody may read it; three queries at most, however long it is.

    It begins at the municipality that received on the day from which the practice grew: of the lesson nothing is told.

    The practices of a line have one title: who takes one over and writes it down as its own keeps that.

    Args:
        row: the practice, with its municipality read, and `GROWN` with it.
        adoptions: who took that one over, with their municipalities read.
        actor: who reads.
    """
    same = Practice.objects.filter(reach_of(actor).of_practices, title__iexact=row.title).exclude(pk=row.pk)
    others = list(same.select_related("organisation", *GROWN).order_by("created_at", "pk"))
    more = Adoption.objects.filter(practice__in=[one.pk for one in others]).select_related("organisation")
    everything = [*adoptions, *(more if others else ())]
    return chain_of(
        row.pk,
        [_kept(one) for one in (row, *others)],
        [_step(one) for one in sorted(everything, key=lambda one: (one.created_at, one.pk))],
    )


def _kept(row: Practice) -> Kept:
    name = row.organisation.name if row.organisation else ""
    return Kept(row.pk, row.organisation_id, name, row.created_at.date(), _root(row))


def _root(row: Practice) -> Root | None:
    day = row.offer.day if row.offer else row.lesson.registration.day if row.lesson else None
    return Root(day.host_id, day.host.name) if day else None


def _step(row: Adoption) -> Step:
    return Step(row.practice_id, row.organisation_id, row.organisation.name, row.created_at.date())
