"""From a tap at the door to the proposal on the board: three no-shows and one walk-in, through the pages of a host."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING
from unittest.mock import patch

from benchmarks.report import Table, publish

if TYPE_CHECKING:
    from uuid import UUID

    from django.test import Client

DAYS = (52, 60, 120)
"""How many people come: as on the day of the demo, and more."""
CAST = 8
TIMES = 9
GONE = 3


def tables() -> list[Table]:
    """Measure the day of the tests with so many people, in one process, the search loaded."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leercyclus.web.config.settings")
        os.environ.update(DEBUG="1", DATABASE_URL=f"sqlite:///{Path(folder) / 'proposals.sqlite3'}")
        import django

        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0, interactive=False)
        from django.db import transaction

        rows = []
        for people in DAYS:
            with transaction.atomic():
                rows.append(_measured(people))
                transaction.set_rollback(True)
    header = (
        "3 no-shows and 1 walk-in, 4 rounds",
        "proposal, ms of the processor",
        "ms from request to answer, aim 1000",
        "board, ms of the processor",
        "what else is new, nothing changed",
        "people who move",
    )
    return [Table("proposals", header, rows)]


def _measured(people: int) -> list[str]:
    from datetime import UTC, datetime, timedelta

    from django.test import Client
    from django.utils import timezone

    from tests.cast import build_cast
    from tests.fixed import fixed
    from tests.web.seating.seated import seated

    cast = build_cast()
    plan, more = seated(cast, people - CAST)
    client = Client(HTTP_HOST="localhost")
    now = datetime(2027, 3, 18, 7, 32, tzinfo=UTC)
    board = f"/nl/dagen/{fixed('day')}/vandaag/"
    with patch.object(timezone, "now", lambda: now + timedelta()):
        client.force_login(cast.people["host"])
        first = [str(one) for one in plan.rounds[0]["groups"][0]["people"]]
        for one in (*first[: GONE - 1], str(more[-1])):
            _tap(client, board, one)
        walk_in = {"name": "Wethouder economie", "organisation": str(cast.zwolle.pk), "level": "alderman"}
        _walk_in(cast.people["host"].pk, walk_in)
        proposals = [_timed(client, f"{board}voorstel/", fresh=True) for _ in range(TIMES)]
        boards = [_timed(client, board) for _ in range(TIMES)]
        mark = client.get(board).content.decode().split('If-None-Match": "\\"')[1].split('\\"')[0]
        states = [_timed(client, f"{board}stand/", mark=mark) for _ in range(TIMES)]
        moving = _moving(fixed("day"))
    return [
        f"{people} people",
        f"{1000 * median(one for one, _ in proposals[1:]):.0f}",
        f"{1000 * median(one for _, one in proposals[1:]):.0f}",
        f"{1000 * median(one for one, _ in boards):.0f}",
        f"{1000 * median(one for one, _ in states):.1f} ms",
        str(moving),
    ]


def _tap(client: Client, board: str, registration: str) -> None:
    client.post(f"{board}inchecken/", {"registration": registration, "state": "absent"})


def _walk_in(host: UUID, given: dict[str, str]) -> None:
    from uuid import UUID

    from leercyclus.web.checkin.walk_in_actions import walk_in
    from leercyclus.web.people.roles import Actor
    from tests.fixed import fixed

    walk_in(
        actor=Actor(host),
        day=fixed("day"),
        name=given["name"],
        organisation=UUID(given["organisation"]),
        level=given["level"],
    )


def _timed(client: Client, address: str, *, fresh: bool = False, mark: str = "") -> tuple[float, float]:
    """Ask for a page; give the seconds of the processor and of the clock."""
    from leercyclus.web.running.models import Proposal

    if fresh:
        Proposal.objects.all().delete()
    headers = {"HX-Request": "true"} if fresh or mark else {}
    if mark:
        headers["If-None-Match"] = f'"{mark}"'
    processor, clock = time.process_time(), time.monotonic()
    answer = client.get(address, headers=headers)
    taken = time.process_time() - processor, time.monotonic() - clock
    if answer.status_code not in {200, 204}:
        raise RuntimeError(f"{address} gave {answer.status_code}.")
    return taken


def _moving(day: UUID) -> int:
    from leercyclus.web.running.proposal_bridge import proposed

    found = proposed(day)
    return found.moving if found else 0


if __name__ == "__main__":
    publish(tables())
