"""Texts of barriers, names of second observers and landing meetings, once they did their work; `keeping` says when."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import Q

from leercyclus.engine.lessons import OBSERVED_AT
from leercyclus.web.keeping.rows import emptied, removed
from leercyclus.web.landing.blind_queries import LINK_DAYS
from leercyclus.web.landing.models import Barrier, Meeting, Observer


def empty_barriers(*, before: datetime, dry_run: bool = False) -> int:
    """Empty what people wrote for themselves of barriers before a moment, and who wrote it; give how many.

    The code stays for the counts. One that waits with the secretary is left alone, until it is lifted.
    """
    open_with_secretary = Barrier.objects.filter(raised_at__isnull=False, lifted_at__isnull=True).values("pk")
    old = Barrier.objects.filter(at__lt=before, said_by__isnull=False).exclude(pk__in=open_with_secretary)
    return emptied(old, dry_run=dry_run, text="", said_by=None)


def empty_observers(*, before: datetime, dry_run: bool = False) -> int:
    """Empty the name and the address of second observers who are nobody on the site, once the asking is over.

    It is over when that one answered, when the lesson was closed, or when the link of the mail is worth nothing.
    """
    late = before - timedelta(days=OBSERVED_AT + LINK_DAYS)
    over = Q(answered_at__lt=before) | Q(landing__closed_on__lt=before.date()) | Q(chosen_at__lt=late)
    return emptied(Observer.objects.filter(over).exclude(name="", address=""), dry_run=dry_run, name="", address="")


def remove_meetings(*, before: datetime, dry_run: bool = False) -> int:
    """Remove landing meetings that began before a moment, with who was asked for them; give how many."""
    return removed(Meeting.objects.filter(begins_at__lt=before), dry_run=dry_run)
