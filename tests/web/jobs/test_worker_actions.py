"""Workers as processes: one that is killed while it sends, one that is told to end, one whose parent is gone."""

from __future__ import annotations

import signal
import threading
import time
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from django.utils import timezone
from pytest_django import Settings

from leercyclus.web.config.environment import read_environment
from leercyclus.web.jobs import worker_actions
from leercyclus.web.jobs.actions import run_soon
from leercyclus.web.jobs.models import Job
from leercyclus.web.mail.chores import SEND
from leercyclus.web.mail.models import Message
from tests.worker_process import mail_server, shared_database, wait_until, worker

MAILS = 12
STATES = "SELECT id, state FROM mail_message"


def letters(count: int) -> set[str]:
    """Put mails in the outbox and give their Message-IDs."""
    with transaction.atomic():
        made = [
            Message.objects.create(key=f"letter-{number}", kind="example", language="nl", address="a@zwolle.example")
            for number in range(count)
        ]
        for _ in made:
            run_soon(SEND)
    return {f"<{message.pk.hex}@localhost>" for message in made}


@pytest.mark.django_db(transaction=True)
def test_a_worker_that_is_killed_while_it_sends_costs_no_mail_and_sends_none_twice(tmp_path: Path) -> None:
    names = letters(MAILS)
    # A job that a worker was at when it was lost, a minute ago.
    then = timezone.now() - timedelta(minutes=1)
    Job.objects.create(
        name="keeping.apply_retention", key="lost", due_at=then, state="running", claimed_by="x", alive_at=then
    )
    with shared_database(tmp_path) as database, mail_server() as (server, url):
        server.is_holding = True
        with worker(database, MAIL_URL=url) as first:
            wait_until(lambda: bool(server.held), seconds=20)
            time.sleep(0.5)
            with worker(database, MAIL_URL=url) as second:
                first.send_signal(signal.SIGKILL)
                first.wait()
                server.is_holding = False
                # The half minute is that of a worker at work, not of a machine that takes long to start one.
                assert second.stdout is not None
                assert "has begun" in second.stdout.readline()

                def settled() -> bool:
                    states = [state for _, state in database.rows(STATES)]
                    return set(states) <= {"sent", "uncertain"}

                wait_until(settled, seconds=30)
                wait_until(
                    lambda: database.rows("SELECT state FROM jobs_job WHERE key = 'lost'") == [("done",)], seconds=10
                )
                second.send_signal(signal.SIGTERM)
                assert second.wait(timeout=15) == 0
        uncertain = {
            f"<{str(row).replace('-', '')}@localhost>" for row, state in database.rows(STATES) if state == "uncertain"
        }
        assert uncertain == set(server.held)
        assert sorted(server.accepted) == sorted(names - uncertain)
        assert len(uncertain) < MAILS / 2


@pytest.mark.django_db(transaction=True)
def test_a_worker_ends_with_the_process_that_it_belongs_to(tmp_path: Path) -> None:
    with shared_database(tmp_path) as database, worker(database, "--parent", "1", MAIL_URL="memory:") as orphan:
        assert orphan.wait(timeout=20) == 0


def test_a_worker_that_cannot_reach_its_queue_says_so_in_the_log_and_ends_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, settings: Settings
) -> None:
    settings.ENVIRONMENT = read_environment({"DEBUG": "1"})

    def fail(**_: object) -> None:
        raise TimeoutError("initialization incomplete")

    monkeypatch.setattr(worker_actions, "LEAVING", threading.Event())
    monkeypatch.setattr(worker_actions, "CHORES", {})
    monkeypatch.setattr(worker_actions, "AT_START", {})
    monkeypatch.setattr("leercyclus.web.jobs.procrastinate_actions.is_in_use", lambda: True)
    monkeypatch.setattr("leercyclus.web.jobs.procrastinate_actions.work", fail)
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    with pytest.raises(CommandError, match="Start the worker again"):
        call_command("work", "--json")
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert "The queue cannot be reached any more" in caplog.text
