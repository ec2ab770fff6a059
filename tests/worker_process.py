"""Workers as processes of their own, a database that they and the test share, and a mail server on loopback."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from email import message_from_bytes
from pathlib import Path
from typing import Any
from urllib.parse import quote

from aiosmtpd.controller import Controller
from django.db import connection

from tests.contract.tracked import ROOT

PROCRASTINATE = ("procrastinate_events", "procrastinate_periodic_defers", "procrastinate_jobs", "procrastinate_workers")


class SharedDatabase:
    """What is in the database of the test, where another process reads and writes it too."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "shared.sqlite3"
        self.renew()

    def renew(self) -> None:
        """Share what is in the database of the test now, in place of what was shared before."""
        if connection.vendor == "sqlite":
            # The database of the test is in memory; its copy in a file is what the processes share.
            connection.ensure_connection()
            with closing(sqlite3.connect(self.file)) as target:
                connection.connection.backup(target)

    @property
    def url(self) -> str:
        """The address of the database, for DATABASE_URL."""
        if connection.vendor == "sqlite":
            return f"sqlite:///{self.file}"
        known = connection.settings_dict
        who = f"{quote(known['USER'])}:{quote(known['PASSWORD'])}"
        return f"postgresql://{who}@{known['HOST']}:{known['PORT']}/{known['NAME']}"

    def rows(self, question: str) -> list[tuple[Any, ...]]:
        """Ask the shared database something, in plain SQL."""
        if connection.vendor == "sqlite":
            with closing(sqlite3.connect(self.file, timeout=20)) as source:
                return [tuple(row) for row in source.execute(question)]
        with connection.cursor() as cursor:
            cursor.execute(question)
            return [tuple(row) for row in cursor.fetchall()]


@contextmanager
def shared_database(folder: Path) -> Iterator[SharedDatabase]:
    """Share the database of the test; afterwards the tables of procrastinate are empty, which Django leaves alone."""
    try:
        yield SharedDatabase(folder)
    finally:
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute(f"TRUNCATE {', '.join(PROCRASTINATE)} CASCADE")


@contextmanager
def worker(database: SharedDatabase, *arguments: str, **variables: str) -> Iterator[subprocess.Popen[str]]:
    """Start a worker; it is gone after the block, whatever happened in it."""
    environment = {**os.environ, "DATABASE_URL": database.url, "DEBUG": "1", **variables}
    command = [sys.executable, "-m", "leercyclus.web", "work", *arguments]
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
        process.communicate()


def wait_until(holds: Callable[[], bool], *, seconds: float) -> float:
    """Wait until something holds and give how many seconds that took; a test that waits longer fails."""
    begun = time.monotonic()
    while not holds():
        assert time.monotonic() - begun < seconds, f"still not so after {seconds} seconds"
        time.sleep(0.1)
    return time.monotonic() - begun


class MailServer:
    """A mail server that can hold its answer to a mail, or give another one than yes.

    Attributes:
        accepted: the Message-ID of every mail that it accepted.
        held: those whose answer it holds.
        is_holding: whether it holds its answers from now on.
        is_released: whether it gives the answers that it held, to who still waits for them.
        answers: by address, what it answers when that address is named.
        text_answers: by address, what it answers to the text of a mail; 'hang up' leaves without an answer.
        last: the last mail, as it came.
    """

    def __init__(self) -> None:
        self.accepted: list[str] = []
        self.held: list[str] = []
        self.is_holding = self.is_released = False
        self.answers: dict[str, str] = {}
        self.text_answers: dict[str, str] = {}
        self.last = b""

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: ANN401, N802 - as aiosmtpd calls it
        """Answer to an address."""
        if answer := self.answers.get(address):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: ANN401, N802 - as aiosmtpd calls it
        """Answer to the text of a mail, or hold the answer until the other side is gone."""
        self.last = envelope.content
        name = str(message_from_bytes(envelope.content)["Message-ID"])
        if self.is_holding:
            self.held.append(name)
            while not self.is_released:  # noqa: ASYNC110 - set by another thread; who goes away ends this
                await asyncio.sleep(0.05)
        if answer := self.text_answers.get(envelope.rcpt_tos[0]):
            return answer
        self.accepted.append(name)
        return "250 OK"


@contextmanager
def mail_server() -> Iterator[tuple[MailServer, str]]:
    """Run a mail server on a free port and give it, with its address for MAIL_URL."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = MailServer()
    controller = Controller(server, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield server, f"smtp://127.0.0.1:{port}"
    finally:
        controller.stop()
