"""Read which owners are to be asked, and what the link of such a mail names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.utils import timezone

from leercyclus.web.accounts.tokens import is_short, make_short, named_by, read_token
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
    """Sign the link by which an owner answers without signing in; short, for it stands in a mail eight times."""
    return make_short(LINK, landing.bytes + days.to_bytes(2, "big"), bound_to=str(owner))


def asked_wave(token: str) -> AskedWave | None:
    """Give what a link names; None for no good link, or where somebody else carries the lesson by now; four queries.

    Who was made one with another record since, is asked as the record that goes on. Longer links of older mails are
    still good.
    """
    if named := named_by(token):
        return _asked_shortly(token, UUID(bytes=named[:16]), int.from_bytes(named[16:], "big"))
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


def _asked_shortly(token: str, landing: UUID, days: int) -> AskedWave | None:
    row = Landing.objects.select_related(*READ).filter(pk=landing, lesson__is_nothing_new=False).first()
    since = timezone.now() - timedelta(days=LINK_DAYS)
    if row is None or row.owner is None:
        return None
    if not Wave.objects.filter(landing=row, days=days, asked_at__gte=since).exists():
        return None
    records = [row.owner.pk, *row.owner.merged.values_list("pk", flat=True)]
    is_good = any(is_short(LINK, token, bound_to=str(one)) for one in records)
    return AskedWave(row, days, row.owner.pk) if is_good else None


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
