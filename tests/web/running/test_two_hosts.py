"""Two hosts at once, as two processes on one database."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from django.utils import timezone

from leercyclus.web.checkin.presence_actions import see
from leercyclus.web.days.models import Day
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.models import Running
from leercyclus.web.running.proposal_bridge import proposed
from tests.cast import Cast
from tests.contract.tracked import ROOT
from tests.fixed import fixed
from tests.web.seating.seated import seated
from tests.worker_process import SharedDatabase, shared_database

DAY = fixed("day")
HOST = Path(__file__).with_name("host_process.py")


def host(database: SharedDatabase, who: str, proposal: UUID, moments: tuple[float, float]) -> subprocess.Popen[str]:
    environment = {**os.environ, "DATABASE_URL": database.url, "DEBUG": "1"}
    command = [sys.executable, str(HOST), who, str(DAY), str(proposal), *map(str, moments)]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@pytest.mark.django_db(transaction=True)
def test_two_who_take_a_proposal_over_and_back_at_once_make_two_versions(cast: Cast, tmp_path: Path) -> None:
    Running.objects.all().delete()
    # A day on which everything is still to come, at whatever hour the test runs.
    Day.objects.filter(pk=DAY).update(date=timezone.localdate() + timedelta(days=1))
    plan, _ = seated(cast)
    actor = Actor(cast.people["host"].pk)
    for one in plan.rounds[0]["groups"][0]["people"][3:]:
        see(actor=actor, registration=UUID(one), state="absent")
    found = proposed(DAY)
    assert found is not None
    with shared_database(tmp_path) as database:
        begins = time.time() + 8
        moments = (begins, begins + 4)
        hosts = [
            host(database, str(cast.people[who].pk), found.id, moments) for who in ("host", "municipality_coordinator")
        ]
        said = []
        for one in hosts:
            out, problems = one.communicate(timeout=120)
            assert one.returncode == 0, problems
            said.append(json.loads(out))
        assert said == [[3, 4], [3, 4]]
        versions = database.rows("SELECT number FROM seating_plan WHERE number > 2 ORDER BY number")
        assert versions == [(3,), (4,)]
        lines = database.rows("SELECT what, count(*) FROM audit_line WHERE what LIKE 'plan.%' GROUP BY what ORDER BY 1")
        assert dict(lines) == {"plan.mended": 1, "plan.published": 2, "plan.taken_back": 1}
