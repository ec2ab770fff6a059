"""A host in a process of its own, on the database that the test shares: takes a proposal over, and takes it back."""

from __future__ import annotations

import json
import os
import sys
import time
from uuid import UUID

import django


def main() -> None:
    """Answer the proposal at a moment that both hosts know, take it back at a later one, and print both versions."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leercyclus.web.config.settings")
    django.setup()
    from leercyclus.web.people.roles import Actor
    from leercyclus.web.running.proposal_actions import take, undo

    host, day, proposal, first, second = sys.argv[1:]
    actor, plan = Actor(UUID(host)), UUID(proposal)
    time.sleep(max(float(first) - time.time(), 0))
    taken = take(actor=actor, day=UUID(day), plan=plan)
    time.sleep(max(float(second) - time.time(), 0))
    sys.stdout.write(json.dumps([taken, undo(actor=actor, day=UUID(day), plan=plan)]))


if __name__ == "__main__":
    main()
