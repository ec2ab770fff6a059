"""What a newcomer types first."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tools import demo

ROOT = Path(__file__).resolve().parents[2]
TARGETS = ("demo", "test", "lint", "format", "bench", "shots", "docs", "clean")


def test_make_lists_every_target_in_a_line() -> None:
    lines = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    listed = {line.split()[1]: line for line in lines}
    assert set(TARGETS) <= set(listed)
    assert all(len(line) <= 120 for line in lines)


def test_a_port_that_is_no_number_gets_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "eighty")
    with pytest.raises(SystemExit, match="Expected PORT to be a number from 1 to 65535, got 'eighty'"):
        demo.free_port()


def test_a_port_that_is_taken_gets_a_sentence_with_another_one(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    with socket.socket() as taken:
        taken.bind((demo.HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        monkeypatch.setenv("PORT", str(port))
        with pytest.raises(SystemExit, match=f"Port {port} cannot be used.*make demo PORT="):
            demo.free_port()
