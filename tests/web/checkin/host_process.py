"""A host in a process of its own, on the database that the test shares: taps, and somebody at the door."""

from __future__ import annotations

import json
import os
import sys
import time
from datetime import timedelta
from uuid import UUID

import django
import pytest


def main() -> None:
    """Tap the same person again and again, write the same walk-in down, and print what was said and when."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leercyclus.web.config.settings")
    django.setup()
    from django.utils import timezone

    from leercyclus.web.checkin.presence_actions import see
    from leercyclus.web.checkin.walk_in_actions import walk_in
    from leercyclus.web.people.roles import Actor
    from tests.clock import run_late

    late, host, day, registration, states, begins, rounds = sys.argv[1:]
    run_late(pytest.MonkeyPatch(), timedelta(seconds=float(late)))
    actor = Actor(UUID(host))
    time.sleep(max(float(begins) - time.time(), 0))
    said = []
    for number in range(int(rounds)):
        state = states.split(",")[number % len(states.split(","))]
        at = timezone.now()
        see(actor=actor, registration=UUID(registration), state=state, at=at)
        said.append((at.timestamp(), state))
        walk_in(actor=actor, day=UUID(day), name="Wethouder zorg", organisation="Sportraad", level="alderman")
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    main()
