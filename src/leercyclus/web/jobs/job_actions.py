"""What every worker does beside the jobs: take over what lost workers left, and begin what is due once a day."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from leercyclus.web.jobs.actions import enqueue
from leercyclus.web.jobs.models import Job
from leercyclus.web.jobs.registry import DAILY, chore
from leercyclus.web.jobs.running_actions import take_over_jobs

DAY_BEGINS = timedelta(hours=3)
"""What is done daily is done from three in the night."""


@chore("jobs.take_over", seconds=3)
def take_over(worker: str) -> bool:
    """Let the jobs of lost workers begin anew."""
    del worker
    return take_over_jobs()


@chore("jobs.plan_day", seconds=60)
def plan_day(worker: str) -> bool:
    """Put what is done daily in the list of today, once."""
    del worker
    day = timezone.localdate(timezone.now() - DAY_BEGINS)
    keys = {f"{name}-{day}": name for name in DAILY}
    known = set(Job.objects.filter(key__in=keys).values_list("key", flat=True))
    with transaction.atomic():
        for key in sorted(keys.keys() - known):
            enqueue(name=keys[key], arguments={}, key=key)
    return keys.keys() != known
