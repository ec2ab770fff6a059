"""From the press of the button to the plans on the page: sixty people, four rounds, wishes, through a real worker."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.report import Table, publish

if TYPE_CHECKING:
    from django.test import Client

PEOPLE, CAST = 60, 8
TIMES = 5
POLL_SECONDS = 0.5
"""As the page asks."""
PATIENCE_SECONDS = 120.0


def tables() -> list[Table]:
    """Let people come to the day of the tests, and press the button some times while a worker runs."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leercyclus.web.config.settings")
        os.environ.update(DEBUG="1", DATABASE_URL=f"sqlite:///{Path(folder) / 'seating.sqlite3'}")
        import django

        django.setup()
        client = _filled()
        with _worker():
            _pressed(client)  # the first is the worker's own: it may still be loading the search
            screen = [_pressed(client) for _ in range(TIMES)]
        rows = [
            ["from the button to the plans on the page", f"{min(screen):.1f}", f"{sorted(screen)[TIMES // 2]:.1f}"],
            ["the same question by the library alone", *_library()],
        ]
        header = ("60 people, 4 rounds, wishes", "quickest, seconds, aim 5", "middle of five, seconds")
        return [Table("seating_screen", header, rows), Table("seating_gap", *_gap())]


def _filled() -> Client:
    from django.core.management import call_command
    from django.test import Client

    from leercyclus.web.seating.models import Mixing
    from tests.cast import build_cast
    from tests.fixed import fixed
    from tests.web.seating.crowd import crowd

    call_command("migrate", verbosity=0, interactive=False)
    cast = build_cast()
    crowd(cast, PEOPLE - CAST)
    Mixing.objects.create(day_id=fixed("day"), partners_apart=False)
    client = Client(HTTP_HOST="localhost")
    client.force_login(cast.people["circle_coordinator"])
    return client


@contextmanager
def _worker() -> Iterator[None]:
    worker = subprocess.Popen([sys.executable, "-m", "leercyclus.web", "work"], stdout=subprocess.DEVNULL)
    try:
        yield
    finally:
        worker.terminate()
        worker.wait()


def _pressed(client: Client) -> float:
    """Press the button, ask as the page does, and open the page with the plans; give the seconds it took."""
    from tests.fixed import fixed

    page = f"/nl/dagen/{fixed('day')}/tafels/"
    started = time.monotonic()
    client.post(f"{page}maken/", {"once": f"{started}"})
    while time.monotonic() - started < PATIENCE_SECONDS:
        time.sleep(POLL_SECONDS)
        answer = client.get(f"{page}voortgang/", headers={"HX-Request": "true"})
        if "HX-Redirect" in answer.headers:
            shown = client.get(page).content.decode()
            if 'name="plan"' not in shown:
                raise RuntimeError("The search ended without a plan on the page.")
            return time.monotonic() - started
    raise TimeoutError(f"No plans within {PATIENCE_SECONDS:.0f} seconds.")


def _library() -> tuple[str, str]:
    from leercyclus.engine.groups.search.ready import prepare
    from leercyclus.web.seating.models import Search
    from leercyclus.web.seating.search_bridge import find_plans, seconds_for

    prepare()
    search: Any = Search.objects.first()
    search.steps, search.seconds = None, seconds_for(PEOPLE)
    taken = []
    for _ in range(TIMES):
        started = time.monotonic()
        find_plans(search)
        taken.append(time.monotonic() - started)
    return f"{min(taken):.1f}", f"{sorted(taken)[TIMES // 2]:.1f}"


def _gap() -> tuple[tuple[str, ...], list[list[str]]]:
    """Give what the plans of the last press reach, and what no plan can pass."""
    from leercyclus.web.seating.models import Plan, Search

    plans = Plan.objects.filter(search=Search.objects.first()).order_by("place")
    rows = [
        [
            str(one.get_label_display()),
            f"{one.reached['cross']} of {one.bounds['cross']}",
            f"{one.reached['spread_dev']} ({one.bounds['spread_dev']})",
            f"{one.reached['wishes']:.0%} of {one.bounds['wishes']:.0%}",
        ]
        for one in plans
    ]
    return ("plan", "meetings between municipalities, of at most", "seats off an even spread (bound)", "wishes"), rows


if __name__ == "__main__":
    publish(tables())
