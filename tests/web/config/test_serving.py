"""How gunicorn serves the site."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from gunicorn.config import KNOWN_SETTINGS

from leercyclus.web.config import built, serving
from tests.contract.tracked import ROOT
from tools import serving as demo

WORD = "a-word-of-some-length"
NAMES = {setting.name for setting in KNOWN_SETTINGS}


def test_the_demo_is_served_as_any_other_site() -> None:
    own = {name for name in vars(serving) if name in NAMES}
    assert own - {"when_ready"} <= set(demo.__all__)
    assert all(getattr(demo, name) is getattr(serving, name) for name in own - {"when_ready"})


@pytest.mark.parametrize("text", ["0", "many", "65", "-1"])
def test_a_number_that_cannot_be_gets_a_sentence(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("WEB_THREADS", text)
    with pytest.raises(ImproperlyConfigured, match=f"Expected WEB_THREADS to be a whole number .* got '{text}'"):
        serving.number("WEB_THREADS", 4)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(folder: Path, **variables: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Serve a site with two processes; its log is in the folder."""
    port = free_port()
    (folder / "static" / "built").mkdir(parents=True)
    (folder / "static" / built.SHEET).touch()
    environment = {
        **os.environ,
        "SECRET_KEY": "x" * 50,
        "ALLOWED_HOSTS": "localhost",
        "DATABASE_URL": f"sqlite:///{folder / 'site.sqlite3'}",
        "STATIC_ROOT": str(folder / "static"),
        "PUBLIC_URL": "http://localhost",
        "MAIL_URL": "smtp://localhost:1",
        "MAIL_FROM": "leercyclus@example.nl",
        "METRICS_TOKEN": WORD,
        "LISTEN": f"127.0.0.1:{port}",
        "WEB_CONCURRENCY": "2",
        "TMPDIR": str(folder),
        **variables,
    }
    command = [sys.executable, "-m", "gunicorn", "--config", "python:leercyclus.web.config.serving"]
    with (folder / "log").open("w", encoding="utf-8") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log, text=True)
        try:
            yield process, port
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()


def ask(port: int, address: str) -> tuple[int, str]:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", address, headers={"Host": "localhost", "Authorization": f"Bearer {WORD}"})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    except ConnectionError:
        return 0, ""
    finally:
        connection.close()


def test_what_all_processes_count_is_added_and_the_server_leaves_nothing_behind(tmp_path: Path) -> None:
    migrated = subprocess.run(
        [sys.executable, "-m", "leercyclus.web", "migrate"],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": f"sqlite:///{tmp_path / 'site.sqlite3'}", "SECRET_KEY": "x" * 50},
        check=False,
        capture_output=True,
    )
    assert migrated.returncode == 0
    with served(tmp_path) as (process, port):
        until = time.monotonic() + 90
        while ask(port, "/live")[0] != 200:
            assert time.monotonic() < until, (tmp_path / "log").read_text(encoding="utf-8")
            time.sleep(0.2)
        for _ in range(20):
            assert ask(port, "/nl/privacy/")[0] == 200
        status, told = ask(port, "/metrics")
        assert status == 200
        line = 'leercyclus_requests_total{method="GET",route="privacy",status="200"} 20.0'
        assert line in told
        assert "leercyclus_jobs_oldest_waiting_seconds 0.0" in told
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == 0
    assert list(tmp_path.glob("leercyclus-serving-*")) == []
    log = (tmp_path / "log").read_text(encoding="utf-8")
    assert '"event": "request", "route": "privacy"' in log
    assert "Traceback" not in log


def test_a_variable_that_cannot_be_used_ends_the_server_in_one_sentence(tmp_path: Path) -> None:
    with served(tmp_path, LOG_FORMAT="xml") as (process, _port):
        assert process.wait(timeout=60) == 2
    assert (tmp_path / "log").read_text(encoding="utf-8") == "Expected LOG_FORMAT to be json or text, got 'xml'.\n"


def test_a_variable_that_is_missing_ends_the_server_in_one_sentence(tmp_path: Path) -> None:
    with served(tmp_path, MAIL_FROM="") as (process, _port):
        assert process.wait(timeout=60) == 2
    assert "Missing in the environment: MAIL_FROM." in (tmp_path / "log").read_text(encoding="utf-8")
