"""Work is asked for in the transaction of the fact that asks for it."""

from __future__ import annotations

import pytest
from django.db import connection, transaction

from leercyclus.web.jobs.actions import enqueue, run_soon
from leercyclus.web.jobs.models import Job
from leercyclus.web.jobs.queries import jobs_of
from tests.cast import Cast

pytestmark = pytest.mark.django_db


def brought() -> int:
    """Count what procrastinate was given; nothing on SQLite, where the worker looks by itself."""
    if connection.vendor != "postgresql":
        return 0
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM procrastinate_jobs")
        return int(cursor.fetchone()[0])


def test_what_is_undone_asks_for_no_work() -> None:
    before = brought()
    with transaction.atomic():
        enqueue(name="keeping.apply_retention", arguments={}, key="undone")
        run_soon("mail.send")
        transaction.set_rollback(True)
    assert (Job.objects.count(), brought()) == (0, before)


def test_on_postgresql_the_queue_is_given_a_job_once() -> None:
    before = brought()
    for _ in range(2):
        enqueue(name="keeping.apply_retention", arguments={}, key="once")
    assert brought() - before == (1 if connection.vendor == "postgresql" else 0)


def test_somebody_sees_the_jobs_that_were_asked_for(cast: Cast) -> None:
    person = cast.people["controller"].pk
    enqueue(name="keeping.apply_retention", arguments={}, key="mine", person=person)
    enqueue(name="keeping.apply_retention", arguments={}, key="of nobody")
    assert [job.name for job in jobs_of(person, language="en")] == ["keeping.apply_retention"]
