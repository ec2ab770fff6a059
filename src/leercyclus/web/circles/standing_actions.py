"""End the roles of somebody who leaves an organisation."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from django.db.models import Q

from leercyclus.web.circles.models import Grant


def end_roles(*, people: Collection[UUID], organisations: Collection[UUID], day: date) -> int:
    """Let every role that people hold for the organisations end on a day; give how many.

    Call it inside the transaction in which they leave; the line that tells of it is that of leaving. A role that had
    not begun yet is taken back.
    """
    held = Grant.objects.filter(person__in=people, organisation__in=organisations)
    taken_back, _ = held.filter(valid_from__gt=day).delete()
    ended = held.filter(Q(valid_to__isnull=True) | Q(valid_to__gt=day)).update(valid_to=day)
    return ended + taken_back
