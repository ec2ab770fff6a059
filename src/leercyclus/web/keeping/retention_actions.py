"""A round of retention: what is past its period goes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import transaction

from leercyclus.web.accounts import retention_actions as accounts
from leercyclus.web.audit.actions import record
from leercyclus.web.calendars import retention_actions as calendars
from leercyclus.web.circles import retention_actions as circles
from leercyclus.web.circles.holders_queries import held_since
from leercyclus.web.guests import retention_actions as guests
from leercyclus.web.jobs import retention_actions as jobs
from leercyclus.web.keeping.models import Sweep
from leercyclus.web.keeping.periods import Period
from leercyclus.web.keeping.person_actions import erase_person
from leercyclus.web.keeping.rows import removed
from leercyclus.web.landing import retention_actions as landing
from leercyclus.web.lessons import retention_actions as lessons
from leercyclus.web.mail import retention_actions as mail
from leercyclus.web.people import retention_actions as people
from leercyclus.web.people.retention_queries import people_who_left
from leercyclus.web.practices import retention_actions as practices
from leercyclus.web.running import retention_actions as running

SWEPT = "keeping.swept"


def erase_leavers(*, before: datetime, dry_run: bool = False) -> int:
    """Erase who left before a moment and holds no role since; each one in a transaction of its own."""
    holding = held_since(before.date())
    left = [person for person in people_who_left(before) if person not in holding]
    for person in left if not dry_run else ():
        erase_person(actor=None, person=person)
    return len(left)


def remove_sweeps(*, before: datetime, dry_run: bool = False) -> int:
    """Remove what was written of rounds before a moment."""
    return removed(Sweep.objects.filter(at__lt=before), dry_run=dry_run)


CLEANERS: dict[str, Callable[..., int]] = {
    "sign_in_mail": mail.remove_codes,
    "mail_bodies": mail.empty_bodies,
    "mail_rows": mail.remove_rows,
    "submissions": accounts.remove_submissions,
    "access_links": accounts.remove_links,
    "waiting_lists": people.remove_waiting,
    "merged_names": people.empty_merges,
    "sessions": accounts.remove_sessions,
    "jobs": jobs.remove_jobs,
    "issuer_secrets": accounts.empty_secrets,
    "calendar_entries": calendars.remove_entries,
    "day_needs": guests.empty_needs,
    "day_messages": running.empty_messages,
    "withdrawn_practices": practices.remove_withdrawn,
    "closed_wants": practices.remove_closed,
    "lesson_notes": lessons.remove_private,
    "landing_meetings": landing.remove_meetings,
    "barrier_texts": landing.empty_barriers,
    "observer_names": landing.empty_observers,
    "people_who_left": erase_leavers,
    "closed_circles": circles.remove_closed,
    "sweeps": remove_sweeps,
}
"""By kind of fact, the function of the app that owns the table. It takes `before` and `dry_run`, and gives a number."""


def due(periods: tuple[Period, ...], moment: datetime) -> dict[str, int]:
    """Count by kind what is past its period at a moment, and change nothing."""
    return {
        one.kind: CLEANERS[one.kind](before=moment - timedelta(days=one.days), dry_run=True)
        for one in periods
        if one.days is not None
    }


def apply_retention(*, periods: tuple[Period, ...], now: datetime) -> Sweep:
    """Carry out a round and write what went.

    Every kind goes in a transaction of its own: a round that was broken off goes on with the rest the next time, and
    nothing of it is done twice.
    """
    went = {}
    for one in periods:
        if one.days is None:
            continue
        with transaction.atomic():
            if number := CLEANERS[one.kind](before=now - timedelta(days=one.days)):
                went[one.kind] = number
    with transaction.atomic():
        sweep = Sweep.objects.create(at=now, removed=went)
        record(actor=None, what=SWEPT, thing=str(sweep.pk), facts=went)
    return sweep
