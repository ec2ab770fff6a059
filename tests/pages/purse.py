"""What tests of giving and taking have in common: its addresses, its first table, its export, and one more day."""

from __future__ import annotations

import csv
import io
import re
from datetime import date, time

from bs4.element import Tag
from django.test import Client

from leercyclus.web.days.models import Day
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.models import Organisation
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Page

CIRCLE = f"/nl/kringen/{fixed('circle')}/"
PURSE = f"{CIRCLE}geven-en-nemen/"
TERMS, RIGHT, REACH = f"{PURSE}afspraken/", f"{PURSE}rechtzetten/", f"{PURSE}bereik/"
EURO_WORDS = "Ter vergelijking, er gaat geen geld om"


def balance(page: Page) -> dict[str, list[str]]:
    """Give by municipality the cells of the first table without what stands small, the balance at the end."""
    found = {}
    for row in page.soup.select("#balans")[0].find_parent("section").select("tbody tr"):  # type: ignore[union-attr]
        name, hours, *cells = [_text(cell) for cell in row.select("th, td")]
        found[name] = [*cells, hours]
    return found


def _text(cell: Tag) -> str:
    parts = (part.strip() for part in cell.find_all(string=True) if not part.find_parent("small"))
    return " ".join(filter(None, parts)).replace("\u2212", "-")


def lines(client: Client) -> list[dict[str, str]]:
    """Give the rows of the export, numbers with a decimal point."""
    text = client.get(f"{PURSE}uitvoer.csv").content.decode("utf-8-sig")
    rows = csv.DictReader(io.StringIO(text), delimiter=";")
    return [{name: re.sub(r"^(-?\d+),(\d+)$", r"\1.\2", cell) for name, cell in row.items()} for row in rows]


def another_day(cast: Cast, host: Organisation, guests: dict[str, Organisation], on: date) -> Day:
    """Keep a day without parts and without anybody seen, with guests who said yes."""
    day = Day.objects.create(
        circle=cast.circle, host=host, date=on, state="published", begins=time(9), ends=time(13), published_at=None
    )
    for who, organisation in guests.items():
        Registration.objects.create(day=day, person=cast.people[who], organisation=organisation, state="yes")
    return day
