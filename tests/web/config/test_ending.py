"""How a command ends that the machine lets down: its reader is gone, as behind `head`, or it may not write."""

from __future__ import annotations

import errno
import os
import subprocess
import sys

import pytest

from leercyclus.web.config.ending import sentence_at_the_end
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


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.ENOSPC])
def test_a_folder_that_cannot_be_written_is_named_in_one_sentence(
    number: int, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended, sentence_at_the_end():
        raise OSError(number, os.strerror(number), "/srv/leercyclus/static")
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert told == f"/srv/leercyclus/static: {os.strerror(number)}. May this user write there, and is there room?\n"


def test_a_mistake_of_the_code_is_no_fault_of_the_machine() -> None:
    with pytest.raises(FileNotFoundError), sentence_at_the_end():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), "forgotten")
