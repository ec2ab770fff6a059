"""Read somebody who walked in, as it was written down at the door."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.paper_lines import WalkedIn
from leercyclus.web.guests.coming_queries import coming


def walked_in(day: UUID, registration: UUID) -> WalkedIn | None:
    """Give who walked in with name, organisation and level; None for who was on the list or is on it no more.

    Five queries.
    """
    if not Presence.objects.filter(registration=registration, registration__day=day, is_walk_in=True).exists():
        return None
    found = next(iter(coming(day, with_absent=True, only=registration)), None)
    if found is None:
        return None
    is_from_partner = found.workplace != found.municipality
    return WalkedIn(found.name, found.workplace if is_from_partner else found.organisation, found.level)
