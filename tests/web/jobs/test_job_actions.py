"""What every worker does beside the jobs."""

from __future__ import annotations

import pytest

from leercyclus.web.jobs import job_actions
from leercyclus.web.jobs.models import Job
from leercyclus.web.jobs.registry import CHORES, DAILY
from leercyclus.web.jobs.worker_actions import work_once

pytestmark = pytest.mark.django_db
ME = "machine:1:me"


def test_what_is_done_daily_is_planned_once_a_day_however_many_workers() -> None:
    assert job_actions.plan_day(ME)
    assert not job_actions.plan_day("machine:2:other")
    assert Job.objects.count() == len(DAILY)


def test_the_chores_of_all_apps_are_found() -> None:
    assert {"jobs.take_over", "jobs.plan_day", "mail.send", "mail.tell_uncertain"} <= set(CHORES)


def test_a_worker_that_works_once_does_all_that_is_due_and_ends() -> None:
    lines: list[object] = []
    assert work_once(tell=lines.append) == len(DAILY) == len(lines)
    assert work_once(tell=lines.append) == 0
