"""Links, marks of forms, sessions and secrets past their period; `keeping` decides when."""

from __future__ import annotations

from datetime import datetime

from django.contrib.sessions.models import Session
from django.db.models import Q

from leercyclus.web.accounts.models import AccessLink, Issuer, Submission
from leercyclus.web.keeping.rows import emptied, removed


def remove_submissions(*, before: datetime, dry_run: bool = False) -> int:
    """Remove the marks that a form was sent."""
    return removed(Submission.objects.filter(created_at__lt=before), dry_run=dry_run)


def remove_links(*, before: datetime, dry_run: bool = False) -> int:
    """Remove links by mail that ended, or were withdrawn, before a moment."""
    over = Q(expires_at__lt=before) | Q(revoked_at__lt=before)
    return removed(AccessLink.objects.filter(over), dry_run=dry_run)


def remove_sessions(*, before: datetime, dry_run: bool = False) -> int:
    """Remove sessions that ended before a moment."""
    return removed(Session.objects.filter(expire_date__lt=before), dry_run=dry_run)


def empty_secrets(*, before: datetime, dry_run: bool = False) -> int:
    """Empty the secrets of ways to sign in that are out of use; since when is not kept, so the moment says nothing."""
    del before
    return emptied(Issuer.objects.filter(is_active=False).exclude(client_secret=""), dry_run=dry_run, client_secret="")
