"""Count the jobs by state, for who watches over the site."""

from __future__ import annotations

from django.db.models import Count, Min, Q
from django.utils import timezone

from leercyclus.web.jobs.backlog import Backlog, backlog
from leercyclus.web.jobs.models import Job


def jobs_by_state() -> Backlog:
    """Give how many jobs there are by state, and how long the first that is due has waited; one query."""
    due = Min("due_at", filter=Q(state=Job.State.WAITING, due_at__lte=timezone.now()))
    rows = list(Job.objects.order_by().values_list("state").annotate(number=Count("pk"), first=due))
    first = min((first for _state, _number, first in rows if first), default=None)
    return backlog(Job.State.values, {state: number for state, number, _first in rows}, first)
