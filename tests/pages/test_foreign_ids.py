"""An address made of the own circle and a thing of another one answers like nothing."""

from __future__ import annotations

from datetime import date, time

import pytest
from django.test import Client

from leercyclus.web.agenda.models import Point
from leercyclus.web.calendars.models import Entry
from leercyclus.web.circles.models import Circle, Cycle, Grant, Membership, Turn
from leercyclus.web.days.models import Day, Offer, Room, Slot
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Delegation, Merge, Organisation, Person, Waiting
from leercyclus.web.people.roles import Role
from leercyclus.web.running.models import Announcement
from tests.cast import Cast
from tests.samples import ARGUMENTS, AS, USUAL_READER
from tests.signed_in import sign_in
from tools.routes import routes

NOT_FOUND = 404
WHOLE_NETWORK = {
    "network_administrator": "an administrator sees all circles",
}
"""Who is let in to every circle; their addresses are tried too, when the address names two things."""
KEYS = ("invitation", "link")
"""Not an id but a signed text; the tests of links try those."""
ALSO_GONE = ("calendar_remove", "point_remove", "slot_remove", "room_remove", "offer_remove")
"""What is gone already leads back to the own page: pressed twice, it is removed once. Nothing of another goes."""


@pytest.fixture
def foreign(cast: Cast) -> dict[str, str]:
    """Make a circle of Deventer and somebody else, in which nobody of the cast of Zwolle is; give its ids by kind."""
    deventer = cast.organisations["GM0150"]
    partner = Organisation.objects.create(kind="partner", name="Vereniging Deventer", home=deventer)
    circle = Circle.objects.create(name="Deventer en verder", comparison="g=GM0150")
    cycle = Cycle.objects.create(circle=circle, name="Een", begins=date(2026, 9, 1), ends=date(2027, 7, 1))
    member = Membership.objects.create(circle=circle, organisation=deventer, state="accepted", position=0)
    people = [Person.objects.create(name=f"adviseur {number}, Deventer") for number in (1, 2)]
    for one in people:
        Delegation.objects.create(person=one, organisation=deventer)
    role = Grant.objects.create(
        person=people[0], role=Role.HOST, circle=circle, organisation=deventer, valid_from=date(2024, 1, 1)
    )
    day = Day.objects.create(circle=circle, host=deventer, date=date(2027, 3, 18), state="published")
    made = {
        "circle": circle,
        "day": day,
        "slot": Slot.objects.create(day=day, kind="round", begins=time(9), minutes=60),
        "room": Room.objects.create(day=day, name="Burgerzaal", seats=80),
        "offer": Offer.objects.create(day=day, kind="visit", title="Bij de brug", leader_name="brugwacht, Deventer"),
        "organisation": deventer,
        "partner": partner,
        "membership": member,
        "grant": role,
        "person": people[0],
        "one": people[0],
        "other": people[1],
        "turn": Turn.objects.create(cycle=cycle, position=1, host=deventer),
        "point": Point.objects.create(cycle=cycle, indicator="iv3.5.4.net", picked_for=deventer, position=1),
        "entry": Entry.objects.create(
            organisation=deventer, kind="council", title="Raad", begins=date(2027, 3, 1), ends=date(2027, 3, 1)
        ),
        "message": Message.objects.create(
            key="x",
            kind="circle_invitation",
            language="nl",
            subject="x",
            body="x",
            person=people[0],
            address="x@deventer.example",
            circle=circle,
        ),
        "announcement": Announcement.objects.create(day=day, text="Kom."),
        "merge": Merge.objects.first(),
        "waiting": Waiting.objects.first(),
    }
    return {name: str(row.pk) for name, row in made.items() if row is not None}


def swapped(foreign: dict[str, str]) -> list[tuple[str, str, str]]:
    """List every address of which one id is of the other circle and the rest is one's own: route, which, address."""
    found = []
    for route in routes(("nl",)):
        names = [name for name in ARGUMENTS if f"/{ARGUMENTS[name]}" in route.example(ARGUMENTS)]
        for name in names:
            if name in foreign and name not in {"merge", "waiting"}:
                address = route.example({**ARGUMENTS, name: foreign[name]})
                if address != route.example(ARGUMENTS):
                    found.append((route.name, name, address))
    return found


def test_an_id_of_another_circle_answers_like_one_that_does_not_exist(cast: Cast, foreign: dict[str, str]) -> None:
    clients: dict[str, Client] = {}
    let_in, tried = [], 0
    for name, which, address in swapped(foreign):
        who = AS.get(name, USUAL_READER)
        alone = sum(one in address for one in {*ARGUMENTS.values(), *foreign.values()}) == 1
        if who in WHOLE_NETWORK and alone:
            continue
        if who not in clients:
            clients[who] = Client(raise_request_exception=False)
            sign_in(clients[who], cast, who)
        client = clients[who]
        for method in (client.get, client.post):
            tried += 1
            status = method(address).status_code
            if status not in {NOT_FOUND, 405} and name not in ALSO_GONE:
                let_in.append((name, which, who, method.__name__, status))
    assert tried > 60
    assert let_in == []


def test_what_is_removed_is_only_what_is_ones_own(cast: Cast, foreign: dict[str, str]) -> None:
    client = Client()
    sign_in(client, cast, "circle_coordinator")
    client.post(f"/nl/kringen/{cast.circle.pk}/agenda/{foreign['point']}/weg/")
    sign_in(client, cast, "municipality_coordinator")
    client.post(f"/nl/organisaties/{cast.zwolle.pk}/agenda/{foreign['entry']}/weg/")
    assert Point.objects.filter(pk=foreign["point"]).exists()
    assert Entry.objects.filter(pk=foreign["entry"]).exists()
    for model, word, path in ((Slot, "slot", "programma"), (Room, "room", "zalen"), (Offer, "offer", "keuzes")):
        client.post(f"/nl/dagen/{ARGUMENTS['day']}/{path}/{foreign[word]}/weg/")
        assert model._default_manager.filter(pk=foreign[word]).exists()
