"""A day of three rounds that is today, with everybody seated, and what is kept of it while a server runs it."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any
from uuid import UUID

from django.utils import timezone
from playwright.sync_api import Page, ViewportSize

from leercyclus.web.accounts.access_actions import make_access_link
from leercyclus.web.checkin.models import Presence
from leercyclus.web.circles.models import Membership
from leercyclus.web.days.clock import minute_of
from leercyclus.web.days.models import Offer, Slot
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.roles import Actor
from tests.browser.journeys.windows import Windows
from tests.cast import CIRCLE, Cast
from tests.fixed import fixed
from tests.signed_in import session_key
from tests.today import make_it_today
from tests.web.seating.seated import DAY, seated
from tests.worker_process import SharedDatabase

ROUNDS = tuple(fixed(f"slot-{name}") for name in ("round-1", "workshops", "visits"))
"""The three parts of the day of the cast that are a round here."""
LEFT_OUT = ("plenary", "lunch", "round-2")
PART_MINUTES = 8
OFFLINE = "Failed to load resource"
"""What the console says of every request without a connection; nobody does anything wrong then."""
PHONE: ViewportSize = {"width": 390, "height": 844}


@dataclass(frozen=True)
class Version:
    """Groups that were published or proposed.

    Attributes:
        number: of the version; 0 for a proposal.
        by_slot: by slot, by table, who sits there.
        rounds: as the database has them.
    """

    number: int
    by_slot: Mapping[UUID, Mapping[int, frozenset[UUID]]]
    rounds: list[dict[str, Any]]

    @classmethod
    def of(cls, number: int, rounds: list[dict[str, Any]]) -> Version:
        """Read the JSON of a plan."""
        found = {
            UUID(one["slot"]): {group["table"]: frozenset(map(UUID, group["people"])) for group in one["groups"]}
            for one in rounds
        }
        return cls(number, found, rounds)

    def table(self, slot: UUID, who: UUID) -> int | None:
        """Give at which table somebody sits; None for who has no seat."""
        return next((number for number, people in self.by_slot[slot].items() if who in people), None)

    def people(self, slot: UUID, who: UUID) -> frozenset[UUID]:
        """Give who sits at the table of somebody."""
        return next(people for people in self.by_slot[slot].values() if who in people)

    def smallest(self, slot: UUID) -> list[frozenset[UUID]]:
        """Give the people of each of the smallest tables."""
        tables = self.by_slot[slot].values()
        fewest = min(map(len, tables))
        return [people for people in tables if len(people) == fewest]

    def seated(self, slot: UUID) -> frozenset[UUID]:
        """Give everybody who has a seat."""
        return frozenset[UUID]().union(*self.by_slot[slot].values())

    def moved(self, after: Version, slot: UUID) -> frozenset[UUID]:
        """Give who has a seat here and another one afterwards."""
        return frozenset(
            one for one in self.seated(slot) if after.table(slot, one) not in {None, self.table(slot, one)}
        )


@dataclass
class Lived:
    """The day: its windows, and the database that the server and the test share."""

    windows: Windows
    database: SharedDatabase
    keys: Mapping[UUID, str]
    host_key: str
    partner_token: str
    names: Mapping[UUID, str]

    def window(self, key: str = "") -> Page:
        """Open a window; with the key of a session somebody is signed in there."""
        page = self.windows.open()
        if key:
            page.context.add_cookies([{"name": "sessionid", "value": key, "url": self.windows.site}])
        return page

    def phone(self, key: str = "") -> Page:
        """Open one of the size of a phone."""
        page = self.window(key)
        page.set_viewport_size(PHONE)
        return page

    def published(self) -> Version:
        """Give the version that holds."""
        asked = "SELECT number, rounds FROM seating_plan WHERE number IS NOT NULL ORDER BY number DESC LIMIT 1"
        ((number, rounds),) = self.database.rows(asked)
        return Version.of(number, _json(rounds))

    def proposal(self, which: UUID) -> dict[str, Any]:
        """Give what was found for a proposal."""
        rows = self.database.rows("SELECT id, content FROM running_proposal")
        return next(dict(_json(content)) for row, content in rows if UUID(str(row)) == which)

    def walked_in(self, known: Collection[UUID]) -> UUID:
        """Give the one registration that was not there before."""
        rows = self.database.rows("SELECT registration_id FROM checkin_presence")
        (found,) = {UUID(str(one)) for (one,) in rows} - set(known)
        return found


def keep_three_rounds(cast: Cast) -> dict[str, Any]:
    """Let the day of the cast be today and have three rounds, everybody seated; everything is signed in beforehand.

    On SQLite the server gets a copy of the database, so nothing that the test writes after that is seen there.
    """
    for offer in Offer.objects.filter(day=DAY):
        offer.slots.clear()
    Slot.objects.filter(pk__in=ROUNDS).update(kind="round", question="Wat doen jullie dat wij niet doen?")
    Slot.objects.filter(pk__in=[fixed(f"slot-{name}") for name in LEFT_OUT]).delete()
    Presence.objects.all().delete()
    Membership.objects.filter(circle=CIRCLE).update(state="accepted")
    make_it_today("arrival", minutes=PART_MINUTES)
    seated(cast)
    coming = list(Registration.objects.filter(day=DAY, state="yes").select_related("person"))
    giver = Actor(cast.people["circle_coordinator"].pk)
    return {
        "keys": {one.pk: session_key(one.person) for one in coming},
        "host_key": session_key(cast.people["host"]),
        "partner_token": make_access_link(actor=giver, person=cast.people["partner"].pk, circle=CIRCLE),
        "names": {one.pk: one.person.name for one in coming},
    }


def minutes_until(slot: UUID) -> int:
    """Tell in how many minutes a part begins by the clock, as it was planned."""
    begins: time = Slot.objects.get(pk=slot).begins
    return minute_of(begins) - minute_of(timezone.localtime().time())


def _json(kept: object) -> Any:  # noqa: ANN401 - as the database has it
    """Read a column of JSON: a text on SQLite, read already on PostgreSQL where the driver does so."""
    return json.loads(kept) if isinstance(kept, str) else kept
