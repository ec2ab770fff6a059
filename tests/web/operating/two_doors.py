"""Hosts at two processes of one site: what they press goes to the other process when the first one is gone."""

from __future__ import annotations

import secrets
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from urllib.parse import urlencode

from tests.browser.own_server import HOST

TRIES = 200
PATIENCE = 60


@dataclass
class Door:
    """A host who has one of two processes open.

    Attributes:
        ports: of both; the first one is asked until it breaks off.
        session: the key of the session of the host.
        broken: how often a press had to be sent again.
        acknowledged: what was answered: the registration and the state that was tapped.
    """

    ports: Sequence[int]
    session: str
    broken: int = 0
    acknowledged: list[tuple[str, str]] = field(default_factory=list)
    csrf: str = field(default_factory=lambda: secrets.token_hex(16))

    def read(self, address: str) -> str:
        """Fetch a page."""
        status, text, _ = self._asked("GET", address, {})
        assert status == 200, f"{address} gave {status}"
        return text

    def press(self, address: str, fields: Mapping[str, str]) -> str:
        """Press a button until it is answered, the same press each time; gives where it led."""
        status, text, location = self._asked("POST", address, fields)
        assert status == 302, f"{address} gave {status}: {text[:500]}"
        return location

    def tap(self, door: str, people: Sequence[str], state: str, pause: float) -> None:
        """Tap people one after the other, each until it is answered, at the moment of the finger."""
        for one in people:
            self.press(door, {"registration": one, "state": state, "op": str(int(time.time() * 1000))})
            self.acknowledged.append((one, state))
            time.sleep(pause)

    def _asked(self, method: str, address: str, fields: Mapping[str, str]) -> tuple[int, str, str]:
        head = {"Cookie": f"sessionid={self.session}; csrftoken={self.csrf}", "X-CSRFToken": self.csrf}
        if fields:
            head["Content-Type"] = "application/x-www-form-urlencoded"
        for _ in range(TRIES):
            connection = HTTPConnection(HOST, self.ports[self.broken % len(self.ports)], timeout=PATIENCE)
            try:
                connection.request(method, address, urlencode(fields), head)
                answer = connection.getresponse()
                text = answer.read().decode()
            except (OSError, HTTPException):
                self.broken += 1
                time.sleep(0.05)
                continue
            finally:
                connection.close()
            return answer.status, text, answer.headers.get("Location", "")
        raise AssertionError(f"{address} was never answered")
