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
}


def test_all_that_is_missing_is_named_at_once() -> None:
    with pytest.raises(ImproperlyConfigured, match="SECRET_KEY, ALLOWED_HOSTS, DATABASE_URL, STATIC_ROOT"):
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
