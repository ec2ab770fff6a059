"""What the site reads from its surroundings."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from leercyclus.web.config.environment import LOCAL_HOSTS, read_environment

COMPLETE = {
    "SECRET_KEY": "x",
    "ALLOWED_HOSTS": "leercyclus.example.nl, www.example.nl",
    "DATABASE_URL": "sqlite:///a",
    "STATIC_ROOT": "static",
    "PUBLIC_URL": "https://leercyclus.example.nl",
    "MAIL_URL": "smtp://mail.example.nl",
    "MAIL_FROM": "Leercyclus <leercyclus@example.nl>",
}

LOCAL = {**COMPLETE, "ALLOWED_HOSTS": "127.0.0.1,localhost", "PUBLIC_URL": "http://127.0.0.1:8000", "MAIL_URL": "demo:"}


def test_all_that_is_missing_is_named_at_once() -> None:
    names = "SECRET_KEY, ALLOWED_HOSTS, DATABASE_URL, STATIC_ROOT, PUBLIC_URL, MAIL_URL, MAIL_FROM"
    with pytest.raises(ImproperlyConfigured, match=names):
        read_environment({}).require()


def test_an_empty_variable_is_a_missing_one() -> None:
    assert read_environment({**COMPLETE, "SECRET_KEY": ""}).missing == ("SECRET_KEY",)


def test_a_complete_environment_may_serve() -> None:
    environment = read_environment(COMPLETE)
    environment.require()
    assert environment.allowed_hosts == ("leercyclus.example.nl", "www.example.nl")


def test_whoever_builds_needs_nothing() -> None:
    environment = read_environment({"DEBUG": "1"})
    environment.require()
    assert environment.allowed_hosts == LOCAL_HOSTS


def test_two_processes_without_a_key_do_not_share_one() -> None:
    assert read_environment({}).secret_key != read_environment({}).secret_key


@pytest.mark.parametrize(
    ("address", "secure"), [("https://example.nl/", True), ("http://localhost", False), ("", False)]
)
def test_only_https_is_secure(address: str, secure: bool) -> None:  # noqa: FBT001 - what is expected
    assert read_environment({"PUBLIC_URL": address}).secure is secure


def test_added_figures_stand_in_a_folder() -> None:
    assert read_environment({"LEERCYCLUS_FIGURES": "added"}).figures == Path("added")


@pytest.mark.parametrize("debug", ["", "1"])
def test_a_folder_of_figures_that_is_not_there_is_told_at_the_start(tmp_path: Path, debug: str) -> None:
    folder = tmp_path / "added"
    environment = read_environment({**COMPLETE, "DEBUG": debug, "LEERCYCLUS_FIGURES": str(folder)})
    with pytest.raises(ImproperlyConfigured, match="there is no such folder"):
        environment.require()
    folder.mkdir()
    environment.require()


def test_mail_that_goes_nowhere_is_for_the_demo_only() -> None:
    with pytest.raises(ImproperlyConfigured, match="for the demo only"):
        read_environment({**COMPLETE, "MAIL_URL": "demo:"}).require()
    read_environment({**LOCAL, "LEERCYCLUS_DEMO": "1"}).require()


@pytest.mark.parametrize("address", ["leercyclus.example.nl", "https://", "ftp://leercyclus.example.nl", "https://[x"])
def test_an_address_that_no_browser_takes_is_refused_at_the_start(address: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="Expected PUBLIC_URL to be the address that people type"):
        read_environment({**COMPLETE, "PUBLIC_URL": address}).require()


@pytest.mark.parametrize("sender", ["Leercyclus", "leercyclus@", "Leercyclus <>"])
def test_a_sender_without_a_mail_address_is_refused_at_the_start(sender: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="Expected MAIL_FROM to hold a mail address"):
        read_environment({**COMPLETE, "MAIL_FROM": sender}).require()


@pytest.mark.parametrize("text", ["0", "26", "soon"])
def test_a_lease_that_would_miss_a_lost_worker_for_half_a_minute_is_refused(text: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="a number of seconds from 1 to 25"):
        read_environment({"LEERCYCLUS_LEASE": text})


def test_keys_of_before_are_read_one_by_one() -> None:
    assert read_environment({"SECRET_KEY_FALLBACKS": "old, older,"}).former_keys == ("old", "older")
    assert read_environment({}).former_keys == ()


@pytest.mark.parametrize(
    "changed",
    [{"ALLOWED_HOSTS": "leercyclus.example.nl"}, {"ALLOWED_HOSTS": "*"}, {"PUBLIC_URL": "https://demo.example.nl"}],
)
def test_the_demo_does_not_start_where_others_can_reach_it(changed: dict[str, str]) -> None:
    demo = {**LOCAL, "LEERCYCLUS_DEMO": "1"}
    read_environment(demo).require()
    with pytest.raises(ImproperlyConfigured, match="LEERCYCLUS_DEMO"):
        read_environment({**demo, **changed}).require()


def test_a_word_for_the_numbers_that_can_be_guessed_is_refused_and_not_repeated() -> None:
    with pytest.raises(ImproperlyConfigured, match="at least 16 characters, got 6") as refused:
        read_environment({"METRICS_TOKEN": "sesame"})
    assert "sesame" not in str(refused.value)


def test_the_log_is_text_for_who_builds_and_in_the_demo() -> None:
    assert read_environment({}).log_format == "json"
    assert read_environment({"DEBUG": "1"}).log_format == "text"
    assert read_environment({"LEERCYCLUS_DEMO": "1"}).log_format == "text"
