"""Mails past their period; `keeping` decides when."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q, QuerySet

from leercyclus.web.keeping.rows import emptied, removed
from leercyclus.web.mail.kinds import SECRETS
from leercyclus.web.mail.models import Message


def _ended(before: datetime) -> QuerySet[Message]:
    state = Message.State
    return Message.objects.filter(created_at__lt=before).exclude(state__in=[state.WAITING, state.SENDING])


def remove_codes(*, before: datetime, dry_run: bool = False) -> int:
    """Remove mails with a code, sent or not: the code is worth nothing any more."""
    return removed(Message.objects.filter(kind__in=SECRETS, created_at__lt=before), dry_run=dry_run)


def empty_bodies(*, before: datetime, dry_run: bool = False) -> int:
    """Empty what mails told, also what came back from the mail server; to whom and when stays."""
    full = ~Q(body="") | ~Q(subject="") | ~Q(attachment="") | ~Q(problem="")
    rows = _ended(before).filter(full)
    return emptied(rows, dry_run=dry_run, body="", subject="", attachment="", attachment_name="", problem="")


def remove_rows(*, before: datetime, dry_run: bool = False) -> int:
    """Remove mails altogether; one that still waits goes later."""
    return removed(_ended(before), dry_run=dry_run)
