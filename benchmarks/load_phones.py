"""What the phones and the hosts of a day ask, as locust asks it; `benchmarks.load` starts it, in locust's own Python.

The file that LEERCYCLUS_LOAD names holds the addresses. A phone asks every five seconds whether its page is another,
and fetches the page when its mark is. A host taps somebody every two seconds, and asks every five what others tapped.
"""

from __future__ import annotations

import json
import os
import re
import time
from itertools import count
from pathlib import Path
from typing import Any

from locust import FastHttpUser, constant_pacing, task

GIVEN: dict[str, Any] = json.loads(Path(os.environ["LEERCYCLUS_LOAD"]).read_text(encoding="utf-8"))
MARK = re.compile(r'data-teken="([^"]*)"')
OK, UNCHANGED = 200, 304
phones, hosts, people = count(), count(), count()


class Phone(FastHttpUser):  # type: ignore[misc]  # locust is no requirement of ours
    """The phone of a participant, with the page of now open."""

    fixed_count = len(GIVEN["phones"])
    wait_time = constant_pacing(GIVEN["every"])
    mark = ""

    def on_start(self) -> None:
        """Know whose phone this is; the page is fetched when the first mark is heard."""
        self.pulse, self.page = GIVEN["phones"][next(phones)]

    @task  # type: ignore[untyped-decorator]  # as above
    def ask(self) -> None:
        """Ask whether the page is another, and fetch it when it is."""
        with self.client.get(self.pulse, name="a phone asks", catch_response=True) as answer:
            if answer.status_code != OK:
                answer.failure(f"answered {answer.status_code}")
                return
            mark = answer.json()["teken"]
        if mark == self.mark:
            return
        kind = "a phone fetches its page" if self.mark else "a phone opens its page"
        with self.client.get(self.page, name=kind, catch_response=True) as answer:
            found = MARK.search(answer.text or "")
            if found is None:
                answer.failure(f"answered {answer.status_code} without a mark")
                return
            self.mark = found[1]


class Host(FastHttpUser):  # type: ignore[misc]  # as above
    """A host at the door, whose list is open."""

    fixed_count = len(GIVEN["hosts"])
    wait_time = constant_pacing(GIVEN["taps"])
    seen, asked = "", 0.0

    def on_start(self) -> None:
        """Sign in, as the cookie of the session does."""
        cookies = f"sessionid={GIVEN['hosts'][next(hosts)]}; csrftoken={GIVEN['csrf']}"
        self.head = {"Cookie": cookies, "X-CSRFToken": GIVEN["csrf"], "HX-Request": "true"}

    @task  # type: ignore[untyped-decorator]  # as above
    def tap(self) -> None:
        """Check the next one in; now and then ask what the other host tapped."""
        place = next(people)
        if place < len(GIVEN["come"]):
            said = {"registration": GIVEN["come"][place], "state": "here", "op": str(int(time.time() * 1000))}
            with self.client.post(
                GIVEN["door"], data=said, headers=self.head, name="a host taps", catch_response=True
            ) as answer:
                if answer.status_code != OK:
                    answer.failure(f"answered {answer.status_code}")
        if time.monotonic() - self.asked < GIVEN["looks"]:
            return
        self.asked = time.monotonic()
        head = {**self.head, **({"If-None-Match": self.seen} if self.seen else {})}
        with self.client.get(
            GIVEN["door"], headers=head, name="a host asks for the list", catch_response=True
        ) as answer:
            if answer.status_code == OK:
                self.seen = answer.headers.get("ETag", "")
            elif answer.status_code != UNCHANGED:
                answer.failure(f"answered {answer.status_code}")
