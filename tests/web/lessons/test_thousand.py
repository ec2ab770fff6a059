"""A thousand phones in a bus, half of the answers lost: a thousand lessons, none twice, each with its last text."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from uuid import uuid4

import pytest

from leercyclus.web.guests.models import Registration
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.people.models import Person
from tests.cast import Cast
from tests.clock import lateness
from tests.contract.tracked import ROOT
from tests.fixed import fixed
from tests.worker_process import SharedDatabase, shared_database

PHONES = 1000
CHANGES = 4
"""Of so many phones one writes something else before the first text is answered."""
SHARED = 10
"""Of so many phones one has the page open in two windows."""


def send(
    database: SharedDatabase, texts: list[tuple[str, str, int]], seed: int, begins: float
) -> subprocess.Popen[str]:
    """Start a process that sends texts from a moment on."""
    environment = {**os.environ, "DATABASE_URL": database.url, "DEBUG": "1"}
    told = [str(lateness().total_seconds()), str(seed), str(begins)]
    command = [sys.executable, "-m", "tests.web.lessons.phone_process", *told]
    pipe = subprocess.PIPE
    started = subprocess.Popen(command, cwd=ROOT, env=environment, text=True, stdin=pipe, stdout=pipe, stderr=pipe)
    assert started.stdin
    started.stdin.write(json.dumps(texts))
    started.stdin.close()
    started.stdin = None
    return started


def last_of(number: int) -> int:
    """Give the number of the last text that a phone sends."""
    return 2 if number % CHANGES == 0 else 1


def bring_people(cast: Cast) -> list[tuple[str, str]]:
    """Let a thousand people be at the day that is over; give the registration and the person of each."""
    people = Person.objects.bulk_create([Person(id=uuid4(), name=f"deelnemer {one}, Zwolle") for one in range(PHONES)])
    rows = Registration.objects.bulk_create(
        [
            Registration(id=uuid4(), day_id=fixed("lived"), person=one, organisation=cast.zwolle, state="yes")
            for one in people
        ]
    )
    return [(str(row.pk), str(row.person_id)) for row in rows]


@pytest.mark.django_db(transaction=True)
def test_a_thousand_phones_that_lose_their_connection_make_a_thousand_lessons(cast: Cast, tmp_path: Path) -> None:
    Lesson.objects.all().delete()
    phones = bring_people(cast)
    with shared_database(tmp_path) as database:
        begins = time.time() + 2
        senders = []
        for window in (0, 1):
            texts = [
                (visit, person, version)
                for number, (visit, person) in enumerate(phones)
                if number % 2 == window or number % SHARED == 0
                for version in range(1, last_of(number) + 1)
            ]
            senders.append(send(database, texts, window, begins))
        sent = 0
        for one in senders:
            out, problems = one.communicate(timeout=120)
            assert one.returncode == 0, problems
            sent += json.loads(out)
        rows = database.rows("SELECT registration_id, text FROM lessons_lesson")
        assert len(rows) == PHONES
        last = {visit.replace("-", ""): f"tekst {last_of(number)}" for number, (visit, _) in enumerate(phones)}
        assert {str(visit).replace("-", ""): text for visit, text in rows} == last
        assert sent > 2 * PHONES, "connections broke"
        assert database.rows("SELECT count(*) FROM landing_landing") == [(PHONES,)]
        assert database.rows("SELECT count(*) FROM landing_wave") == [(3 * PHONES,)]
        assert database.rows("SELECT count(*) FROM audit_line WHERE what = 'lesson.written'") == [(PHONES,)]
