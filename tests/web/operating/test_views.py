"""The numbers, for who knows the word."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from prometheus_client.parser import text_string_to_metric_families
from pytest_django import DjangoAssertNumQueries, Settings

from leercyclus.web.jobs.models import Job
from leercyclus.web.mail.models import Message
from tests.cast import Cast

WORD = "a-word-of-some-length"
BEARER = {"authorization": f"Bearer {WORD}"}


@pytest.mark.parametrize(
    ("token", "given"),
    [("", "Bearer "), ("", None), (WORD, None), (WORD, "Bearer another"), (WORD, WORD), (WORD, f"Basic {WORD}")],
)
def test_without_the_word_nothing_stands_there(
    client: Client, settings: Settings, token: str, given: str | None
) -> None:
    settings.METRICS_TOKEN = token
    assert client.get("/metrics", headers={"authorization": given} if given else {}).status_code == 404


@pytest.mark.django_db
def test_who_knows_the_word_reads_requests_jobs_and_mails(
    client: Client, cast: Cast, settings: Settings, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    settings.METRICS_TOKEN = WORD
    hour_ago = timezone.now() - timedelta(hours=1)
    Message.objects.update(state=Message.State.SENT)
    for number, due_at in enumerate((hour_ago, timezone.now() + timedelta(hours=1))):
        Job.objects.create(name="a.job", key=f"job-{number}", due_at=due_at)
        Message.objects.create(kind="invitation", language="nl", key=f"mail-{number}", due_at=due_at)
    client.get("/nl/privacy/")
    with django_assert_num_queries(2):
        answer = client.get("/metrics", headers=BEARER)
    samples = {
        (sample.name, *sorted(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(answer.content.decode())
        for sample in family.samples
    }
    assert samples["leercyclus_requests_total", "200", "GET", "privacy"] >= 1
    assert samples["leercyclus_request_seconds_count", "GET", "privacy"] >= 1
    assert (samples["leercyclus_jobs", "waiting"], samples["leercyclus_jobs", "failed"]) == (2, 0)
    assert samples["leercyclus_mails", "waiting"] == 2
    for things in ("jobs", "mails"):
        assert 3600 <= samples[f"leercyclus_{things}_oldest_waiting_seconds",] < 3700


@pytest.mark.django_db
def test_where_nothing_waits_the_oldest_has_waited_no_time(client: Client, settings: Settings) -> None:
    settings.METRICS_TOKEN = WORD
    told = client.get("/metrics", headers=BEARER).content.decode()
    assert "leercyclus_jobs_oldest_waiting_seconds 0.0" in told
    assert "leercyclus_mails_oldest_waiting_seconds 0.0" in told
