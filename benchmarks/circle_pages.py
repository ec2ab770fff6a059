"""What a page of a circle costs on the server, on the data of the demo: who asks, the roles, the queries, the page."""

from __future__ import annotations

import os
import tempfile
import time
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.pages import DEAREST, ROUNDS
from benchmarks.report import Table, publish

if TYPE_CHECKING:
    from django.test import Client

SKIPPED = ("code", "slug", "indicator")
"""Arguments of pages that are open to all; `benchmarks.pages` measures those."""


def tables() -> list[Table]:
    """Fill an empty site with the demo and measure every page that somebody signed in can open."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leercyclus.web.config.settings")
        os.environ.update(DEBUG="1", LEERCYCLUS_DEMO="1", DATABASE_URL=f"sqlite:///{Path(folder) / 'demo.sqlite3'}")
        import django

        django.setup()
        _fill()
        costs = sorted(_costs(), reverse=True)
        rows = [[name, f"{cost:.0f}", str(queries)] for cost, name, queries in costs[:DEAREST]]
        header = ("page", "milliseconds of the processor, aim 100", "queries")
        return [Table("circle_pages", header, rows)]


def _fill() -> None:
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)
    call_command("load_register", verbosity=0)
    call_command("load_demo", verbosity=0)


def _costs() -> list[tuple[float, str, int]]:
    """Ask for every page in Dutch as the coordinator of the circle, else as the administrator of the network."""
    from django.test import Client

    from leercyclus.web.people.models import Person
    from tools.routes import ARGUMENT, routes

    arguments = _arguments()
    clients = []
    for address in ("leerkring@zwolle.example", "beheer@leercyclus.example"):
        client = Client(HTTP_HOST="localhost")
        client.force_login(Person.objects.get(email=address))
        clients.append(client)
    found = []
    for route in routes(("nl",)):
        names = set(ARGUMENT.findall(route.path))
        if not route.path.startswith("/nl/") or names & set(SKIPPED) or not names <= set(arguments):
            continue
        measured = next(filter(None, (_cost(client, route.example(arguments)) for client in clients)), None)
        if measured:
            found.append((measured[0], route.name, measured[1]))
    return found


def _cost(client: Client, address: str) -> tuple[float, int] | None:
    """Give the least processor time and the number of queries of a page; None where it is not opened so."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    if client.get(address).status_code != HTTPStatus.OK:
        return None
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        client.get(address)
        best = min(best, time.process_time() - start)
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return best * 1000, len(captured)


def _arguments() -> dict[str, str]:
    """Give one of every thing of the demo, by the name of the argument in an address."""
    from leercyclus.web.agenda.models import Point
    from leercyclus.web.calendars.models import Entry
    from leercyclus.web.circles.models import Circle, Grant, Membership, Turn
    from leercyclus.web.mail.models import Message
    from leercyclus.web.people.models import Organisation, Person

    zwolle = Organisation.objects.get(name="Zwolle")
    one, other = Person.objects.filter(posts__organisation=zwolle)[:2]
    found = {
        "circle": Circle.objects.get(),
        "organisation": zwolle,
        "person": one,
        "one": one,
        "other": other,
        "partner": Organisation.objects.filter(kind="partner").first(),
        "membership": Membership.objects.get(organisation=zwolle),
        "grant": Grant.objects.filter(organisation=zwolle).first(),
        "turn": Turn.objects.last(),
        "point": Point.objects.first(),
        "entry": Entry.objects.filter(organisation=zwolle).first(),
        "message": Message.objects.first(),
    }
    return {name: str(thing.pk) for name, thing in found.items() if thing}


if __name__ == "__main__":
    publish(tables())
