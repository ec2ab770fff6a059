"""Write in the log what was done to a day or a part of it."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from leercyclus.web.audit.actions import Fact, record
from leercyclus.web.days.models import Day
from leercyclus.web.people.roles import Actor


def record_of_day(*, actor: Actor, what: str, day: Day, facts: Mapping[str, Fact], thing: UUID | None = None) -> None:
    """Write one line, with the circle and the host of the day beside it.

    Args:
        actor: who did it.
        what: the word of what was done, of `audit_sentences`.
        day: the day.
        facts: counts and choices; no names, no free text.
        thing: the room, slot or offer that it was done to; None for the day itself.
    """
    record(actor=actor, what=what, circle=day.circle_id, organisation=day.host_id, thing=thing or day.pk, facts=facts)
