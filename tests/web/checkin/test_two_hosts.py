"""Two hosts at once, as two processes on one database."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.utils import timezone

from leercyclus.web.checkin.models import Presence
from leercyclus.web.days.models import Day
from tests.cast import Cast
from tests.clock import lateness
from tests.contract.tracked import ROOT
from tests.fixed import fixed
from tests.worker_process import SharedDatabase, shared_database

WHO, DAY = fixed("registration-participant"), fixed("day")
ROUNDS = 15


def host(database: SharedDatabase, who: str, states: str, begins: float) -> subprocess.Popen[str]:
    """Start a host that taps from a moment on."""
    environment = {**os.environ, "DATABASE_URL": database.url, "DEBUG": "1"}
    told = [str(lateness().total_seconds()), who, str(DAY), str(WHO), states, str(begins), str(ROUNDS)]
    command = [sys.executable, "-m", "tests.web.checkin.host_process", *told]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@pytest.mark.django_db(transaction=True)
def test_the_last_one_said_holds_and_one_walk_in_is_one_person(cast: Cast, tmp_path: Path) -> None:
    Presence.objects.all().delete()
    Day.objects.filter(pk=DAY).update(date=timezone.localdate())
    with shared_database(tmp_path) as database:
        begins = time.time() + 6
        hosts = [
            host(database, str(cast.people[who].pk), states, begins)
            for who, states in (("host", "here,absent"), ("municipality_coordinator", "unseen,here,left"))
        ]
        said = []
        for one in hosts:
            out, problems = one.communicate(timeout=120)
            assert one.returncode == 0, problems
            said += json.loads(out)
        last = max(said)
        walked = "SELECT state, is_walk_in FROM checkin_presence WHERE is_walk_in"
        rows = database.rows("SELECT state FROM checkin_presence WHERE NOT is_walk_in")
        assert rows == [(last[1],)]
        assert [row[0] for row in database.rows(walked)] == ["here"]
        assert database.rows("SELECT count(*) FROM people_person WHERE name = 'Wethouder zorg'") == [(1,)]
        assert database.rows("SELECT count(*) FROM people_organisation WHERE name = 'Sportraad'") == [(1,)]
        lines = database.rows("SELECT count(*) FROM audit_line WHERE what = 'presence.walked_in'")
        assert lines == [(1,)]
