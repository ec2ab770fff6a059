"""What a worker does for the outbox."""

from __future__ import annotations

from leercyclus.web.jobs.registry import chore
from leercyclus.web.mail.chores import SEND
from leercyclus.web.mail.sending_actions import send_waiting, tell_uncertain


@chore(SEND, seconds=1)
def send(worker: str) -> bool:
    """Send what waits."""
    return bool(send_waiting(worker))


@chore("mail.tell_uncertain", seconds=1)
def tell(worker: str) -> bool:
    """Mark what lost workers were sending."""
    del worker
    return bool(tell_uncertain())
