"""How a command ends whose reader is gone, as behind `head`."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.contract.tracked import ROOT


def unread(*words: str, **variables: str) -> tuple[int, str]:
    """Run a command of the site that nobody reads; give its exit code and what it complains of."""
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "leercyclus.web", *words],
        cwd=ROOT,
        env={**os.environ, "SECRET_KEY": "x" * 50, **variables},
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=120,
    )
    os.close(writer)
    return done.returncode, done.stderr


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_check_that_nobody_reads_still_says_by_its_exit_code_that_something_is_wrong(unbuffered: str) -> None:
    database = "sqlite:////not/there.sqlite3"
    assert unread("check_site", DATABASE_URL=database, PYTHONUNBUFFERED=unbuffered) == (2, "")


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_another_command_that_nobody_reads_ends_without_a_word(unbuffered: str) -> None:
    assert unread("diffsettings", PYTHONUNBUFFERED=unbuffered) == (1, "")
