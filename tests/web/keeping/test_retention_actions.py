"""A round of retention: what is past its period goes, and nothing else."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TypeVar

import pytest
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.db.models import Model
from django.utils import timezone

from leercyclus.web.accounts.models import AccessLink, Issuer, Submission
from leercyclus.web.audit.models import Line
from leercyclus.web.calendars.models import Entry
from leercyclus.web.circles.models import Circle, Grant, ThreeLines
from leercyclus.web.guests.models import Registration
from leercyclus.web.jobs.models import Job
from leercyclus.web.jobs.registry import DAILY, Run
from leercyclus.web.keeping.job_actions import ROUND
from leercyclus.web.keeping.models import Sweep
from leercyclus.web.keeping.periods import DEFAULTS, read_periods
from leercyclus.web.keeping.retention_actions import apply_retention, due
from leercyclus.web.landing.models import Meeting
from leercyclus.web.lessons.models import Idea, Lesson
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Delegation, Merge, Person, Waiting
from leercyclus.web.running.models import Announcement
from tests.cast import Cast

NOW = datetime(2030, 1, 1, 3, tzinfo=timezone.get_default_timezone())
DAYS = {one.kind: one.days or 0 for one in DEFAULTS}


Row = TypeVar("Row", bound=Model)


def aged(row: Row, days: float, **columns: str) -> Row:
    """Make a row as old as so many days before the round, in the column that is named."""
    moment = NOW - timedelta(days=days)
    for column, kind in columns.items():
        type(row)._default_manager.filter(pk=row.pk).update(**{column: moment.date() if kind == "day" else moment})
    return row


def message(key: str, days: float, **given: str) -> Message:
    columns = {"language": "nl", "kind": "x", "subject": "S", "body": "T", "address": "a@ede.example", "state": "sent"}
    return aged(Message.objects.create(key=key, **{**columns, **given}), days, created_at="moment")


def went() -> dict[str, int]:
    """Carry out a round with the usual periods and give what went."""
    found: dict[str, int] = apply_retention(periods=DEFAULTS, now=NOW).removed
    return found


@pytest.fixture
def quiet(cast: Cast) -> Cast:
    """Give the cast without anything that is past its period on the day of the round."""
    for model in (Announcement, Message, Entry, Meeting, Waiting, Merge):
        model.objects.all().delete()
    Delegation.objects.update(valid_to=None)
    Registration.objects.update(diet="", access_need="")
    Idea.objects.all().delete()
    Lesson.objects.update(wrong_because="")
    Person.objects.update(last_login=NOW)
    return cast


def test_a_round_that_finds_nothing_writes_that_it_was(quiet: Cast) -> None:
    assert went() == {}
    assert Sweep.objects.count() == 1
    assert Line.objects.filter(what="keeping.swept").count() == 1


@pytest.mark.parametrize("kind", ["mail_bodies", "mail_rows"])
def test_a_mail_goes_in_two_steps(quiet: Cast, kind: str) -> None:
    old, young = message("old", DAYS[kind] + 1), message("young", DAYS[kind] - 1)
    assert went()[kind] == 1
    assert Message.objects.filter(pk=young.pk).exists()
    if kind == "mail_rows":
        assert not Message.objects.filter(pk=old.pk).exists()
    else:
        row = Message.objects.get(pk=old.pk)
        assert (row.subject, row.body, row.address) == ("", "", "a@ede.example")
        young.refresh_from_db()
        assert young.body == "T"


def test_a_mail_that_still_waits_stays_whole(quiet: Cast) -> None:
    waits = message("waits", 999, state="waiting")
    assert went() == {}
    waits.refresh_from_db()
    assert waits.body == "T"


def test_a_code_for_signing_in_goes_after_a_day_even_when_it_was_not_sent(quiet: Cast) -> None:
    message("code", DAYS["sign_in_mail"] + 1, kind="sign_in_code", state="waiting")
    assert went() == {"sign_in_mail": 1}


def test_marks_links_sessions_jobs_and_secrets_go(quiet: Cast) -> None:
    aged(Submission.objects.create(token="t"), 8, created_at="moment")
    AccessLink.objects.create(
        person=quiet.people["partner"], circle=quiet.circle, fingerprint="f", expires_at=NOW - timedelta(days=31)
    )
    Session.objects.create(session_key="s", session_data="", expire_date=NOW - timedelta(hours=1))
    Job.objects.create(name="x", key="k", due_at=NOW, ended_at=NOW - timedelta(days=31))
    Job.objects.create(name="x", key="waits", due_at=NOW)
    issuer = {"organisation": quiet.zwolle, "server_url": "https://x.example", "client_id": "c", "client_secret": "s"}
    off = Issuer.objects.create(slug="off", name="Uit", is_active=False, **issuer)
    on = Issuer.objects.create(slug="on", name="Aan", **issuer)
    assert went() == {"submissions": 1, "access_links": 1, "sessions": 1, "jobs": 1, "issuer_secrets": 1}
    off.refresh_from_db()
    on.refresh_from_db()
    assert (off.client_secret, on.client_secret) == ("", "s")


def test_a_list_that_waits_and_names_of_merged_records_go(quiet: Cast) -> None:
    somebody = quiet.people["participant"]
    Waiting.objects.create(person=somebody, organisation=quiet.zwolle, expires_at=NOW - timedelta(minutes=1))
    merge = Merge.objects.create(kept=somebody, gone=quiet.people["host"], before={"kept": {"name": "x"}})
    aged(merge, DAYS["merged_names"] + 1, at="moment")
    assert went() == {"waiting_lists": 1, "merged_names": 1}
    merge.refresh_from_db()
    assert merge.before == {}


def test_a_closed_circle_goes_with_what_was_written_in_it_and_an_open_one_stays(quiet: Cast) -> None:
    assert went() == {}
    Circle.objects.update(closed_on=NOW.date() - timedelta(days=DAYS["closed_circles"] + 1))
    assert went() == {"closed_circles": 1}
    assert not ThreeLines.objects.exists()


def test_a_day_of_a_calendar_goes_two_years_after_it(quiet: Cast) -> None:
    Entry.objects.create(organisation=quiet.zwolle, kind="recess", begins=date(2027, 1, 1), ends=date(2027, 1, 2))
    Entry.objects.create(organisation=quiet.zwolle, kind="recess", begins=date(2029, 1, 1), ends=date(2029, 1, 2))
    assert went() == {"calendar_entries": 1}


def leave(person: Person, days: int) -> None:
    ended = NOW.date() - timedelta(days=days)
    Delegation.objects.filter(person=person).update(valid_to=ended)
    Grant.objects.filter(person=person).update(valid_to=ended)
    Person.objects.filter(pk=person.pk).update(created_at=NOW - timedelta(days=2000), last_login=None)


@pytest.mark.parametrize(("days", "is_erased"), [(729, False), (731, True)])
def test_who_left_is_erased_two_years_after_the_last_delegation(quiet: Cast, days: int, is_erased: bool) -> None:  # noqa: FBT001 - a case of the test
    person = quiet.people["participant"]
    leave(person, days)
    assert went() == ({"people_who_left": 1} if is_erased else {})
    person.refresh_from_db()
    assert (person.name == "", person.erased_at is not None) == (is_erased, is_erased)


def test_who_still_holds_a_role_or_signed_in_since_stays(quiet: Cast) -> None:
    holds, came = quiet.people["participant"], quiet.people["controller"]
    for person in (holds, came):
        leave(person, 999)
    Grant.objects.filter(person=holds).update(valid_to=None)
    Person.objects.filter(pk=came.pk).update(last_login=NOW - timedelta(days=100))
    assert went() == {}


def test_a_second_round_finds_nothing_more(quiet: Cast) -> None:
    message("old", 400)
    leave(quiet.people["participant"], 999)
    assert went() != {}
    assert went() == {}


def test_lines_of_the_log_stay_however_old(quiet: Cast) -> None:
    went()
    apply_retention(periods=DEFAULTS, now=NOW + timedelta(days=9999))
    assert Line.objects.filter(what="keeping.swept").count() == 2


def test_another_period_counts(quiet: Cast) -> None:
    message("young", 10)
    assert apply_retention(periods=read_periods('{"mail_bodies": 9}'), now=NOW).removed == {"mail_bodies": 1}


def test_counting_changes_nothing(quiet: Cast) -> None:
    message("old", 400)
    leave(quiet.people["participant"], 999)
    counted = {kind: number for kind, number in due(DEFAULTS, NOW).items() if number}
    assert counted == {"mail_bodies": 1, "mail_rows": 1, "people_who_left": 1}
    assert not Sweep.objects.exists()
    assert Message.objects.get().body == "T"


def test_the_worker_does_a_round_every_night(quiet: Cast) -> None:
    assert DAILY[ROUND](Run({}, None, lambda _share: None)) == Sweep.objects.get().removed


def test_the_command_counts_or_does(quiet: Cast, capsys: pytest.CaptureFixture[str]) -> None:
    Message.objects.create(key="k", language="nl", kind="x", body="T", state="sent")
    Message.objects.update(created_at=timezone.now() - timedelta(days=31))
    call_command("apply_retention", "--dry-run")
    assert capsys.readouterr().out == "mail_bodies: 1\n"
    call_command("apply_retention")
    assert capsys.readouterr().out == "mail_bodies: 1\n"
    call_command("apply_retention")
    assert capsys.readouterr().out == "Nothing is past its period.\n"
