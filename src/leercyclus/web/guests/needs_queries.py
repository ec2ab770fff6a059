"""Read what the people of a day need to get in and take part: for the host, and for nobody else."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.guests.models import Registration


def access_needs(day: UUID) -> dict[UUID, str]:
    """Give by registration what somebody who comes needs; who needs nothing is left out; one query."""
    rows = Registration.objects.filter(day=day, state=Registration.State.YES).exclude(access_need="")
    return dict(rows.values_list("pk", "access_need"))
