"""A PostgreSQL that lives as long as the tests: its data in a temporary folder, nothing of it stays."""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypedDict

ROLE = "leercyclus"
# The data may be lost: the tests are, with it.
SETTINGS = (
    "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c listen_addresses=127.0.0.1"
)


class _Owner(TypedDict, total=False):
    user: int
    group: int
    extra_groups: list[int]


@contextmanager
def running(bin_folder: Path) -> Iterator[str]:
    """Start a server on a free port and give its address (a DATABASE_URL); stop it and remove its data afterwards.

    PostgreSQL refuses to run as root: root starts it as `postgres`, or as `nobody` where that user does not exist.
    """
    folder = Path(tempfile.mkdtemp(prefix="leercyclus-postgresql-"))
    owner = _owner()
    password = secrets.token_hex(16)
    (folder / "password").write_text(password, encoding="utf-8")
    if owner:
        for path in (folder, folder / "password"):
            os.chown(path, owner["user"], owner["group"])
    port = _free_port()
    try:
        _run(bin_folder / "initdb", folder, owner, *_first_settings(folder))
        options = f"{SETTINGS} -c port={port} -c unix_socket_directories={folder}"
        start = ("--log", str(folder / "log"), "--options", options, "--wait", "start")
        _run(bin_folder / "pg_ctl", folder, owner, "--pgdata", str(folder / "data"), *start)
        try:
            yield f"postgresql://{ROLE}:{password}@127.0.0.1:{port}/postgres"
        finally:
            _run(bin_folder / "pg_ctl", folder, owner, "--pgdata", str(folder / "data"), "--mode=immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _first_settings(folder: Path) -> tuple[str, ...]:
    password = ("--pwfile", str(folder / "password"), "--auth", "scram-sha-256")
    return (
        "--pgdata",
        str(folder / "data"),
        "--username",
        ROLE,
        *password,
        "--encoding=UTF8",
        "--locale=C",
        "--no-sync",
    )


def _owner() -> _Owner:
    """Give the unprivileged user that root lends the server to; empty when this user can run it."""
    if os.geteuid() != 0:
        return {}
    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = names.get("postgres") or names["nobody"]
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _run(program: Path, folder: Path, owner: _Owner, *arguments: str) -> None:
    """Run one of PostgreSQL's programs; what it said is in the error when it fails."""
    output = folder / "output"
    with output.open("w", encoding="utf-8") as file:  # a pipe would stay open as long as the server lives
        done = subprocess.run([program, *arguments], cwd=folder, stdout=file, stderr=file, check=False, **owner)
    if done.returncode:
        log = folder / "log"
        said = output.read_text(encoding="utf-8") + (log.read_text(encoding="utf-8") if log.exists() else "")
        raise RuntimeError(f"{program.name} ended with {done.returncode}: {said}")
