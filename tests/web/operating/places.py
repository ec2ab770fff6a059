"""Places to put a copy of a site in, and the commands that make one and put it back, as a person starts them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from django.db import connection

from tests.contract.tracked import ROOT

SECOND = "leercyclus_restored"


@contextmanager
def empty_place(folder: Path) -> Iterator[str]:
    """Give the address of an empty database of the kind of the test, for DATABASE_URL; it is gone afterwards."""
    if connection.vendor == "sqlite":
        yield f"sqlite:///{folder / 'restored' / 'site.sqlite3'}"
        return
    known = connection.settings_dict
    who = f"{quote(known['USER'])}:{quote(known['PASSWORD'])}"
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {SECOND} TEMPLATE template0")
    try:
        yield f"postgresql://{who}@{known['HOST']}:{known['PORT']}/{SECOND}"
    finally:
        with connection.cursor() as cursor:
            cursor.execute(f"DROP DATABASE {SECOND} WITH (FORCE)")


def site(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the site with these variables of the environment beside those of the test."""
    environment = {**os.environ, "SECRET_KEY": "x" * 50, **variables}
    return subprocess.run(
        [sys.executable, "-m", "leercyclus.web", *words],
        cwd=ROOT,
        env={name: value for name, value in environment.items() if value},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def ask(url: str, script: str) -> str:
    """Run a script in the site whose database this is, and give what it printed."""
    start = "import django, os; os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'leercyclus.web.config.settings')"
    done = subprocess.run(
        [sys.executable, "-c", f"{start}; django.setup()\n{script}"],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": url, "SECRET_KEY": "x" * 50},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
