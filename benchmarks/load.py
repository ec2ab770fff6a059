"""A day under load: four hundred phones ask, two hosts check people in, two processes of the site on one PostgreSQL.

locust (locust.io) asks, and stays outside the project: it is installed apart and named with `--locust`.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http import HTTPStatus
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

from benchmarks.report import Table, publish
from tools.machine import postgresql
from tools.postgres import running

HERE = Path(__file__).resolve().parent
HOST = "127.0.0.1"
HOSTS = ("host", "municipality_coordinator")
EVERY, TAPS, LOOKS = 5, 2, 5
"""Seconds between two questions of a phone, two taps of a host, and two questions of the list of a host."""
PATIENCE = 120
KINDS = (
    "a phone asks",
    "a phone fetches its page",
    "a host taps",
    "a host asks for the list",
    "a phone opens its page",
)
SHARES = ("50%", "95%", "99%", "100%")


def tables(locust: Path, seconds: int, *, is_sqlite: bool = False) -> list[Table]:
    """Fill a database, serve it with two processes, and let locust ask for so many seconds."""
    load = os.getloadavg()[0]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        found = None if is_sqlite else postgresql()
        url = stack.enter_context(running(found)) if found else f"sqlite:///{folder / 'load.sqlite3'}"
        os.environ.update(
            DJANGO_SETTINGS_MODULE="leercyclus.web.config.settings",
            DATABASE_URL=url,
            DEBUG="0",
            SECRET_KEY=secrets.token_urlsafe(48),
            ALLOWED_HOSTS=f"localhost,{HOST}",
            PUBLIC_URL=f"http://{HOST}",
            MAIL_URL=f"smtp://{HOST}:1",
            MAIL_FROM="day@leercyclus.example",
            STATIC_ROOT=str(folder / "static"),
            WEB_CONCURRENCY="2",
        )
        given = _given()
        (folder / "load.json").write_text(json.dumps(given), encoding="utf-8")
        with serving(folder) as site:
            said = _asked(locust, folder, site, seconds)
        kind = "PostgreSQL" if found else "SQLite"
    rows = [_row(name, said[name]) for name in KINDS if name in said]
    head = (
        f"{len(given['phones'])} phones, two hosts, {kind}",
        "asked",
        "errors",
        "p50, ms",
        "p95, ms",
        "p99, ms",
        "longest, ms",
    )
    version = subprocess.run([locust, "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
    state = (version, str(seconds), str(os.cpu_count()), f"{load:.1f}", f"{os.getloadavg()[0]:.1f}")
    about = ("locust", "seconds", "processors", "load of the machine before", "load at the end")
    return [Table("load", head, rows), Table("load_machine", about, [state])]


def _given() -> dict[str, Any]:
    """Fill the database; give the addresses of the phones, and what the hosts need."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.test import Client

    from benchmarks.phones import filled
    from leercyclus.web.attending.badges import badge_token
    from tests.fixed import fixed

    call_command("collectstatic", verbosity=0, interactive=False)
    cast, come = filled()
    day, sessions = fixed("day"), []
    for who in HOSTS:
        client = Client(HTTP_HOST="localhost")
        client.force_login(cast.people[who])
        sessions.append(client.session.session_key)
    keys = [badge_token(one) for one in come]
    return {
        "phones": [(f"/dagen/{day}/nu/teken/{key}/", f"/nl/b/{key}/") for key in keys],
        "hosts": sessions,
        "csrf": secrets.token_hex(16),
        "door": f"/nl/dagen/{day}/vandaag/inchecken/",
        "come": [str(one) for one in come],
        "every": EVERY,
        "taps": TAPS,
        "looks": LOOKS,
    }


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve the site as an installation does, and give its address once the search for groups is compiled too."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port = probe.getsockname()[1]
    environment = {**os.environ, "LISTEN": f"{HOST}:{port}"}
    command = [sys.executable, "-m", "gunicorn", "--config", "python:leercyclus.web.config.serving"]
    with (folder / "site.log").open("w", encoding="utf-8") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        try:
            _wait_for(port, process)
            yield f"http://{HOST}:{port}"
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=PATIENCE)


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        asked = HTTPConnection(HOST, port, timeout=5)
        try:
            asked.request("GET", "/live")
            if asked.getresponse().status == HTTPStatus.OK:
                return
        except OSError:
            time.sleep(0.2)
        finally:
            asked.close()
    raise RuntimeError("The site did not begin.")


def _asked(locust: Path, folder: Path, site: str, seconds: int) -> dict[str, dict[str, str]]:
    """Let locust ask, the phones begun one after the other; gives what it counted by kind, once all had begun."""
    users = json.loads((folder / "load.json").read_text(encoding="utf-8"))
    count = len(users["phones"]) + len(users["hosts"])
    # Opening four hundred pages is no part of what is measured: they have five of their turns for it.
    rate, warm = f"{count / (5 * EVERY):.2f}", 5 * EVERY
    command: list[str | Path] = [
        locust,
        "--locustfile",
        HERE / "load_phones.py",
        "--host",
        site,
        "--headless",
        "--only-summary",
    ]
    command += ["--users", str(count), "--spawn-rate", rate, "--run-time", f"{seconds + warm}s", "--reset-stats"]
    command += ["--csv", folder / "said", "--exit-code-on-error", "0", "--stop-timeout", "10"]
    environment = {**os.environ, "LEERCYCLUS_LOAD": str(folder / "load.json")}
    environment.pop("PYTHONPATH", None)
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"locust ended with {done.returncode}: {done.stderr[-2000:]}")
    failures = (folder / "said_failures.csv").read_text(encoding="utf-8").splitlines()[1:]
    sys.stderr.write("".join(f"{line}\n" for line in failures))
    with (folder / "said_stats.csv").open(encoding="utf-8") as file:
        return {row["Name"]: row for row in csv.DictReader(file)}


def _row(name: str, counted: dict[str, str]) -> list[str]:
    return [name, counted["Request Count"], counted["Failure Count"], *(counted[share] for share in SHARES)]


def main() -> None:
    """Measure; the tables of benchmarks/on-the-day.md are renewed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description="Measure a day under load.")
    parser.add_argument("--locust", type=Path, required=True, help="the program locust, installed apart")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--sqlite", action="store_true", help="serve from SQLite instead of PostgreSQL")
    given = parser.parse_args()
    publish(tables(given.locust, given.seconds, is_sqlite=given.sqlite))


if __name__ == "__main__":
    main()
