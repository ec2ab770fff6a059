"""What the phones of a day cost one process: the question whether something changed, and the page of now itself."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from benchmarks.report import Table, publish

if TYPE_CHECKING:
    from django.test import Client

    from tests.cast import Cast

PEOPLE, CAST = 400, 8
EVERY_SECONDS = 6
POLLS, PAGES, CHANGES = 3000, 60, 12
OK = 200


def tables() -> list[Table]:
    """Let four hundred people come to the day of the tests, and ask as their phones do."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leercyclus.web.config.settings")
        os.environ.update(DEBUG="0", SECRET_KEY="of-this-measurement-only-" * 2, ALLOWED_HOSTS="localhost")
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{Path(folder) / 'phones.sqlite3'}")
        import django

        django.setup()
        from django.test import Client

        from leercyclus.web.attending.badges import badge_token
        from tests.fixed import fixed

        cast, come = filled()
        keys = [badge_token(one) for one in come]
        client = Client(HTTP_HOST="localhost")
        client.force_login(cast.people["participant"])
        day = fixed("day")
        polls = [f"/dagen/{day}/nu/teken/{key}/" for key in keys]
        badges = [f"/nl/b/{key}/" for key in keys]
        rows = [
            _row("asks, nothing changed", client, polls, POLLS),
            _row("asks, first after a change", client, polls, CHANGES, before=lambda: _change(day)),
            _row("page behind a badge, nothing changed", client, badges, PAGES),
            _row("page of now, signed in, nothing changed", client, [f"/nl/dagen/{day}/nu/"], PAGES),
            _row("page of now, first after a change", client, badges, CHANGES, before=lambda: _change(day)),
        ]
        head = (f"{PEOPLE} people, one process", "ms of the processor, middle", "ms, 95 of 100", "a second", "queries")
        return [Table("phones", head, rows)]


def _row(
    name: str, client: Client, addresses: list[str], times: int, before: Callable[[], None] = lambda: None
) -> list[str]:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    spent = []
    before()
    client.get(addresses[0])
    for number in range(times):
        before()
        start = time.process_time()
        answer = client.get(addresses[number % len(addresses)])
        spent.append(1000 * (time.process_time() - start))
        if answer.status_code != OK:
            raise RuntimeError(f"Expected 200 of {addresses[0]}, got {answer.status_code}.")
    before()
    with CaptureQueriesContext(connection) as captured:
        client.get(addresses[0])
    middle, worst = statistics.median(spent), sorted(spent)[int(0.95 * len(spent))]
    return [name, f"{middle:.2f}", f"{worst:.2f}", f"{1000 / statistics.mean(spent):.0f}", str(len(captured))]


def _change(day: UUID) -> None:
    """Count the pulse up as a host does, and forget what was read a moment ago."""
    from leercyclus.web.attending.moments import forget_moments
    from leercyclus.web.running.pulse_actions import touch

    touch(day)
    forget_moments()


def filled() -> tuple[Cast, list[UUID]]:
    """Fill an empty database with the day of the tests, today, to which four hundred people come; gives who comes."""
    from django.core.management import call_command

    from leercyclus.web.guests.models import Registration
    from leercyclus.web.seating.models import Plan
    from tests.cast import build_cast
    from tests.fixed import fixed
    from tests.today import make_it_today
    from tests.web.seating.crowd import crowd

    call_command("migrate", verbosity=0, interactive=False)
    cast = build_cast()
    crowd(cast, PEOPLE - CAST)
    make_it_today()
    come = list(Registration.objects.filter(day=fixed("day"), state="yes").values_list("pk", flat=True))
    plan = Plan.objects.get(number=1)
    plan.rounds = [_tables(one, come, turn) for turn, one in enumerate(plan.rounds)]
    plan.save()
    return cast, come


def _tables(one: dict[str, object], come: list[UUID], turn: int) -> dict[str, object]:
    """Put six people at a table in every round, other ones each time."""
    ids = [str(each) for each in come[turn:] + come[:turn]]
    groups = [ids[first : first + 6] for first in range(0, len(ids), 6)]
    return {
        "slot": one["slot"],
        "groups": [{"table": number, "offer": None, "people": people} for number, people in enumerate(groups, 1)],
    }


if __name__ == "__main__":
    publish(tables())
