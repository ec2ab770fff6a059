"""Read who left so long ago that the person can be erased."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, Q

from leercyclus.web.people.models import Delegation, Person


def people_who_left(before: datetime) -> list[UUID]:
    """Give who belongs to no delegation since a moment, and neither came nor signed in after it; one query.

    Who was merged into another goes with that one.
    """
    since = Delegation.objects.filter(person=OuterRef("pk")).filter(
        Q(valid_to__isnull=True) | Q(valid_to__gte=before.date())
    )
    quiet = Q(last_login__isnull=True) | Q(last_login__lt=before)
    found = Person.objects.filter(
        ~Exists(since), quiet, erased_at__isnull=True, merged_into__isnull=True, created_at__lt=before
    )
    return list(found.order_by("created_at", "pk").values_list("pk", flat=True))
