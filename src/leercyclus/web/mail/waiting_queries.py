"""Count the mails by state, for who watches over the site."""

from __future__ import annotations

from django.db.models import Count, Min, Q
from django.db.models.functions import Coalesce
from django.utils import timezone

from leercyclus.web.jobs.backlog import Backlog, backlog
from leercyclus.web.mail.models import Message


def mails_by_state() -> Backlog:
    """Give how many mails there are by state, and how long the first that is due has waited; one query."""
    is_due = Q(due_at__isnull=True) | Q(due_at__lte=timezone.now())
    due = Min(Coalesce("due_at", "created_at"), filter=is_due & Q(state=Message.State.WAITING))
    rows = list(Message.objects.order_by().values_list("state").annotate(number=Count("pk"), first=due))
    first = min((first for _state, _number, first in rows if first), default=None)
    return backlog(Message.State.values, {state: number for state, number, _first in rows}, first)
