"""Send what waits in the outbox. A mail is marked as being sent, and that is kept, before the mail server gets it.

What the mail server answers decides what becomes of the mail. When no answer came after its text had gone, or the
worker was lost, nobody knows whether it arrived: it is then uncertain, and never sent again by itself.
"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.db.models import F, Q
from django.utils import timezone

from leercyclus.web.jobs.pulse import beating, lease_ran_out
from leercyclus.web.jobs.registry import LEAVING
from leercyclus.web.jobs.told import keep
from leercyclus.web.mail import problems_sentences as problems
from leercyclus.web.mail.delivery import End, Letter, Outcome, Postbox
from leercyclus.web.mail.kinds import SECRETS
from leercyclus.web.mail.models import Message

FEW = 10
PAUSES_MINUTES = (1, 5, 15, 60)
"""How long a mail that the server did not take waits, the last of them over and over."""
MOST_ATTEMPTS = 28
"""A day of attempts."""


def send_waiting(worker: str) -> int:
    """Send all that is due, one mail after the other, and give how many were tried.

    Several workers may do this at once: each mail is taken once. A mail server that is away ends the round.

    Args:
        worker: the name of this worker.
    """
    tried = 0
    with Postbox() as postbox:
        while not LEAVING.is_set() and (letter := _take_next(worker)) is not None:
            tried += 1
            if _send(letter, worker, postbox).server_is_away:
                break
    return tried


def tell_uncertain() -> int:
    """Mark what lost workers were sending as uncertain, and give how many there were; safe in several workers."""
    sending = Message.objects.filter(state=Message.State.SENDING, claimed_at__lt=lease_ran_out())
    return sending.update(state=Message.State.UNCERTAIN, problem=keep(problems.WORKER_LOST))


def _take_next(worker: str) -> Letter | None:
    """Take the oldest mail that is due, and keep that it is being sent; None where nothing is due."""
    now = timezone.now()
    waiting = Message.objects.filter(state=Message.State.WAITING).filter(Q(due_at__isnull=True) | Q(due_at__lte=now))
    for message in waiting.order_by("created_at", "id").values_list("pk", flat=True)[:FEW]:
        free = Message.objects.filter(pk=message, state=Message.State.WAITING)
        taken = free.update(
            state=Message.State.SENDING, claimed_at=timezone.now(), claimed_by=worker, attempts=F("attempts") + 1
        )
        if taken:
            return _letter(message)
    return None


def _letter(message: UUID) -> Letter:
    row = Message.objects.get(pk=message)
    return Letter(row.pk, row.address, row.language, row.subject, row.body, row.attachment_name, row.attachment)


def _send(letter: Letter, worker: str, postbox: Postbox) -> Outcome:
    own = Message.objects.filter(pk=letter.id, claimed_by=worker)
    if not letter.address:
        own.update(state=Message.State.BOUNCED, problem=keep(problems.NO_ADDRESS))
        return Outcome(End.REFUSED)
    with beating(lambda: own.filter(state=Message.State.SENDING).update(claimed_at=timezone.now())):
        outcome = postbox.deliver(letter)
    _settle(letter, worker, outcome)
    return outcome


def _settle(letter: Letter, worker: str, outcome: Outcome) -> None:
    """Write what came of a mail. One that was held for uncertain meanwhile is certain now, unless it was sent anew."""
    state = Message.State
    rows = Message.objects.filter(
        pk=letter.id, claimed_by=worker, state__in=[state.SENDING, state.UNCERTAIN], resent__isnull=True
    )
    if outcome.end is End.SENT:
        rows.update(state=state.SENT, sent_at=timezone.now(), problem="")
        if not settings.DEMO:
            Message.objects.filter(pk=letter.id, kind__in=SECRETS, state=state.SENT).update(subject="", body="")
    elif outcome.end is End.REFUSED:
        rows.update(state=state.BOUNCED, problem=outcome.problem)
    elif outcome.end is End.UNKNOWN:
        rows.update(state=state.UNCERTAIN, problem=outcome.problem)
    else:
        _wait_again(letter, outcome)


def _wait_again(letter: Letter, outcome: Outcome) -> None:
    """Let a mail wait for its next attempt; after a day it came back."""
    # Only one that is still being sent: what somebody was shown as uncertain stays for that person to decide.
    row = Message.objects.filter(pk=letter.id, state=Message.State.SENDING)
    attempts = row.values_list("attempts", flat=True).first()
    if attempts is None:
        return
    if attempts >= MOST_ATTEMPTS:
        row.update(state=Message.State.BOUNCED, problem=keep(problems.GAVE_UP, attempts))
        return
    pause = PAUSES_MINUTES[min(attempts, len(PAUSES_MINUTES)) - 1]
    due_at = timezone.now() + timedelta(minutes=pause)
    row.update(state=Message.State.WAITING, due_at=due_at, problem=outcome.problem)
