"""The migrations say all that the models say, and those that were released say for ever what they said."""

from __future__ import annotations

import hashlib

import pytest
from django.core.management import call_command

from tests.contract.tracked import ROOT

RELEASED = ROOT / "tests/contract/released_migrations.txt"
"""The migrations that databases out there were made with, each with its SHA-256."""


@pytest.mark.django_db
def test_no_model_waits_for_a_migration() -> None:
    try:
        call_command("makemigrations", check=True, dry_run=True, verbosity=0)
    except SystemExit as exit_:
        pytest.fail(f"makemigrations --check ended with {exit_.code}: run python -m leercyclus.web makemigrations")


def test_a_released_migration_never_changes() -> None:
    lines = [line.split() for line in RELEASED.read_text(encoding="utf-8").splitlines()]
    agreed = {path: digest for digest, path in lines}
    found = {
        path: hashlib.sha256((ROOT / path).read_bytes()).hexdigest() if (ROOT / path).exists() else "gone"
        for path in agreed
    }
    assert len(agreed) == 11
    assert found == agreed, "Databases out there were made with it: add a new migration instead"
