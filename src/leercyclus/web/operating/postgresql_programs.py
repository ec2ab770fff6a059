"""The programs of PostgreSQL that copy a database and put a copy back: which fits the server, and how to start it.

The password goes by the environment of the program, where no other user of the machine can read it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.db.backends.base.base import BaseDatabaseWrapper

from leercyclus.engine.reasons import BadInput
from leercyclus.web.operating import backup_sentences as sentences

DEBIAN = Path("/usr/lib/postgresql")
VERSION = re.compile(r"\(PostgreSQL\) (\d+)")


@dataclass(frozen=True, slots=True)
class Program:
    """A program of PostgreSQL.

    Attributes:
        path: where it stands.
        major: its version, the number before the dot.
    """

    path: Path
    major: int


def fitting(name: str, server: int) -> Program:
    """Find a program that is as new as the server, or else the one that is newer by the least.

    Args:
        name: `pg_dump` or `pg_restore`.
        server: the version of the server, the number before the dot.

    Raises:
        BadInput: there is none, or only older ones.
    """
    found = sorted(installed(name), key=lambda program: program.major)
    if not found:
        raise BadInput(sentences.NO_PROGRAM(program=name, server=str(server)))
    fit = [program for program in found if program.major >= server]
    if not fit:
        raise BadInput(sentences.OLD_PROGRAM(program=name, server=str(server), found=str(found[-1].major)))
    return fit[0]


def installed(name: str) -> Iterator[Program]:
    """Give every program of this name on this machine: on the path, and where Debian keeps each version."""
    on_path = shutil.which(name)
    places = {Path(on_path).resolve()} if on_path else set()
    for path in sorted(places | set(DEBIAN.glob(f"*/bin/{name}"))):
        said = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout  # noqa: S603 - a program of the machine, without a shell
        version = VERSION.search(said)
        if version:
            yield Program(path, int(version[1]))


def server_version(database: BaseDatabaseWrapper) -> int:
    """Give the version of the server, the number before the dot."""
    database.ensure_connection()
    return int(database.connection.info.server_version) // 10000


def run(program: Program, database: BaseDatabaseWrapper, *arguments: str) -> None:
    """Let a program work on a database.

    Raises:
        BadInput: it ended with an error; only what it says of itself is told, for the rest may hold rows.
    """
    address, password = _address(database)
    known = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    environment = {**known, "LC_ALL": "C", **({"PGPASSWORD": password} if password else {})}
    command = [str(program.path), f"--dbname={address}", "--no-password", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - as above
    if done.returncode:
        errors = [line for line in done.stderr.splitlines() if line.startswith(program.path.name)]
        raise BadInput(sentences.PROGRAM_FAILED(program=program.path.name, found=errors[0] if errors else "?"))


def _address(database: BaseDatabaseWrapper) -> tuple[str, str]:
    """Give the address of a database without its password, and the password."""
    from psycopg.conninfo import make_conninfo

    known = database.settings_dict
    options = {name: str(value) for name, value in known["OPTIONS"].items()}
    password = options.pop("password", None) or str(known["PASSWORD"])
    named = {"dbname": known["NAME"], "user": known["USER"], "host": known["HOST"], "port": known["PORT"]}
    return make_conninfo(**{**options, **{name: str(value) for name, value in named.items() if value}}), password
