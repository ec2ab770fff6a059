"""Read which owners are to be asked, and what the link of such a mail names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leercyclus.web.accounts.tokens import make_token, read_token
from leercyclus.web.landing.models import Landing, Wave
from leercyclus.web.landing.owner_queries import READ
from leercyclus.web.people.names_queries import people_of_partners

LINK = "landing_wave"
"""What the token of a link in the mail is for."""
LINK_DAYS = 400
"""A link is worth nothing after so many days."""


@dataclass(frozen=True, slots=True)
class AskedWave:
    """What the link in a mail names.

    Attributes:
        row: the landing, with the lesson and its day.
        days: which wave.
        owner: who was asked.
    """

    row: Landing
    days: int
    owner: UUID


def wave_token(landing: UUID, days: int, owner: UUID) -> str:
    """Sign the link by which an owner answers without signing in."""
    return make_token(LINK, landing=str(landing), days=str(days), owner=str(owner))


def asked_wave(token: str) -> AskedWave | None:
    """Give what a link names; None for no good link, or where somebody else carries the lesson by now; three queries.

    Who was made one with another record since, is asked as the record that goes on.
    """
    facts = read_token(LINK, token, days=LINK_DAYS) or {}
    try:
        landing, days, asked = UUID(facts.get("landing", "")), int(facts.get("days", "")), UUID(facts.get("owner", ""))
    except ValueError:
        return None
    row = Landing.objects.select_related(*READ).filter(pk=landing, lesson__is_nothing_new=False).first()
    if row is None or row.owner is None or not Wave.objects.filter(landing=row, days=days).exists():
        return None
    if row.owner_id != asked and not row.owner.merged.filter(pk=asked).exists():
        return None
    return AskedWave(row, days, row.owner.pk)


def landings_to_ask(today: date) -> list[UUID]:
    """List the lessons of which a wave is due: open, not stopped, with something learnt, no partner's; two queries."""
    waiting = Wave.objects.filter(
        due_on__lte=today,
        asked_at__isnull=True,
        answered_at__isnull=True,
        landing__closed="",
        landing__stopped_at__isnull=True,
        landing__lesson__is_nothing_new=False,
        landing__owner__is_active=True,
        landing__owner__erased_at__isnull=True,
        landing__owner__email__isnull=False,
    ).exclude(landing__owner__in=people_of_partners())
    return list(waiting.order_by("landing").values_list("landing", flat=True).distinct())
