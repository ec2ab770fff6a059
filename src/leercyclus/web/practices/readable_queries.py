"""Which practices and wants somebody may read, as the database filters them: the same widths as `rules`."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from leercyclus.web.circles.seen_members_queries import circles_with_seen_members
from leercyclus.web.people.roles import VISITOR, Actor
from leercyclus.web.practices.models import Practice
from leercyclus.web.practices.rules import homes_of

Sharing = Practice.Sharing


@dataclass(frozen=True, slots=True)
class Reach:
    """How far somebody reads, asked of the database once a page.

    Attributes:
        own: the municipalities that somebody works at: of those everything is read.
        circles: the circles of which somebody reads what is shared there; None for every circle.
        is_known: whether somebody signed in: then what is shared with everybody who uses the site is read too.
    """

    own: frozenset[UUID]
    circles: frozenset[UUID] | None
    is_known: bool

    @property
    def of_practices(self) -> Q:
        """Give the condition for practices; a test compares it with `rules.may_read_shared` for every role."""
        return self._shared(Q(withdrawn_at__isnull=True))

    @property
    def of_wants(self) -> Q:
        """Give the condition for wants; those that were closed are read at home only."""
        return self._shared(Q(closed_on__isnull=True))

    def _shared(self, is_there: Q) -> Q:
        wide = Q(sharing=Sharing.PUBLIC)
        if self.is_known:
            wide |= Q(sharing=Sharing.LIBRARY)
            around = Q(circle__isnull=False) if self.circles is None else Q(circle__in=self.circles)
            wide |= Q(sharing=Sharing.CIRCLE) & around
        return Q(organisation__in=self.own) | (is_there & wide)


def reach_of(actor: Actor) -> Reach:
    """Tell how far somebody reads; at most one query, none for a stranger."""
    is_known = actor != VISITOR and not actor.by_link
    circles = circles_with_seen_members(actor) if is_known else frozenset()
    return Reach(homes_of(actor), circles, is_known)
