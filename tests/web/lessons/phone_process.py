"""Phones in a process of their own, on the database that the test shares: each sends until it has an answer."""

from __future__ import annotations

import json
import os
import random
import sys
import time
from datetime import UTC, datetime, timedelta
from uuid import UUID

import django
import pytest

BEGAN = datetime(2026, 3, 12, 16, tzinfo=UTC)
PAUSE = 0.0005
"""Seconds in which the other one can come in: SQLite does not queue who waits."""
LOST, UNHEARD = 0.1, 0.5
"""How often what is sent is lost on the way, and how often the answer is."""


def main() -> None:
    """Send every text again and again, in any order, until an answer arrives; print how often was sent."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leercyclus.web.config.settings")
    django.setup()
    from django.db import OperationalError, transaction

    from leercyclus.web.lessons.content import LessonContent
    from leercyclus.web.lessons.write_actions import write_lesson
    from leercyclus.web.people.roles import Actor
    from tests.clock import run_late

    late, seed, begins = sys.argv[1:]
    waiting = [tuple(one) for one in json.load(sys.stdin)]
    run_late(pytest.MonkeyPatch(), timedelta(seconds=float(late)))
    chance = random.Random(int(seed))
    time.sleep(max(float(begins) - time.time(), 0))
    sent = 0
    while waiting:
        chance.shuffle(waiting)
        unanswered = []
        for visit, person, version in waiting:
            sent += 1
            content = LessonContent(
                f"tekst {version}", "er iets is", "bel ik", source="other", source_text="een folder"
            )
            is_lost = chance.random() < LOST
            try:
                with transaction.atomic():
                    write_lesson(
                        actor=Actor(UUID(person)),
                        visit=UUID(visit),
                        content=content,
                        written_at=BEGAN + timedelta(seconds=version),
                    )
                    # The connection broke before the server was done.
                    transaction.set_rollback(is_lost)
            except OperationalError:
                is_lost = True  # the server was too busy, and a phone sends again
            if is_lost or chance.random() < UNHEARD:
                unanswered.append((visit, person, version))
            time.sleep(PAUSE)
        waiting = unanswered
    sys.stdout.write(json.dumps(sent))


if __name__ == "__main__":
    main()
