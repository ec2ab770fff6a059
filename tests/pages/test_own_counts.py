"""What a coordinator of a member reads on the day of the own people: counts, and who is there of nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from uuid import UUID

import pytest

from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.presence_actions import see
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.models import Organisation, Person
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Page, Pages
from tests.signed_in import sign_in
from tests.web.checkin.on_the_day import Clock

DAY = f"/nl/dagen/{fixed('day')}/"
ONCE_ONLY = re.compile(r'(name="csrfmiddlewaretoken" value|data-lc-stand)="[^"]+"')


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch, cast: Cast) -> Clock:
    """Let it be 08:30 on the day."""
    return Clock(monkeypatch)


def coming_along(organisation: Organisation, count: int) -> list[UUID]:
    """Let more people come along with a municipality, each with a name that could be read."""
    return [
        Registration.objects.create(
            day_id=fixed("day"),
            person=Person.objects.create(name=f"Medewerker {number}, {organisation.name}"),
            organisation=organisation,
            state="yes",
        ).pk
        for number in range(count)
    ]


def say(cast: Cast, people: Sequence[UUID], states: Sequence[str]) -> None:
    for one, state in zip(people, states, strict=True):
        see(actor=Actor(cast.people["host"].pk), registration=one, state=state)


def source(page: Page) -> str:
    return ONCE_ONLY.sub("", page.content)


def test_the_coordinator_reads_how_many_of_the_own_people_are_there(cast: Cast, pages: Pages, clock: Clock) -> None:
    own, others = coming_along(cast.enschede, 5), coming_along(cast.zwolle, 4)
    say(cast, own[:4], ["here", "here", "absent", "left"])
    say(cast, others, ["here"] * 4)
    sign_in(pages.client, cast, "enschede")
    page = pages.get(DAY)
    assert page.texts("section[aria-labelledby=own-counts] li") == [
        "2 binnen",
        "2 nog niet binnen",
        "1 komen niet",
        "1 zijn weg",
    ]


def test_the_page_is_the_same_whoever_of_them_is_there_and_names_nobody(cast: Cast, pages: Pages, clock: Clock) -> None:
    own, others = coming_along(cast.enschede, 4), coming_along(cast.zwolle, 2)
    say(cast, own, ["here", "absent", "here", "absent"])
    sign_in(pages.client, cast, "enschede")
    before = source(pages.get(DAY))
    assert "own-counts" in before
    Presence.objects.filter(registration__in=own).delete()
    say(cast, own, ["absent", "here", "absent", "here"])
    say(cast, others, ["here", "absent"])
    assert source(pages.get(DAY)) == before
    assert "Medewerker" not in before
    assert not any(str(one) in before for one in own)


def test_of_two_people_nothing_is_counted(cast: Cast, pages: Pages, clock: Clock) -> None:
    own = coming_along(cast.enschede, 1)
    say(cast, own, ["here"])
    sign_in(pages.client, cast, "enschede")
    assert "own-counts" not in pages.get(DAY).content


@pytest.mark.parametrize("who", ["participant", "municipal_secretary", "host"])
def test_nobody_else_reads_counts_there(cast: Cast, pages: Pages, clock: Clock, who: str) -> None:
    coming_along(cast.enschede, 5)
    sign_in(pages.client, cast, who)
    assert "own-counts" not in pages.get(DAY).content


def test_on_another_day_there_are_no_counts(cast: Cast, pages: Pages, clock: Clock) -> None:
    coming_along(cast.enschede, 5)
    clock.go(days=-1)
    sign_in(pages.client, cast, "enschede")
    assert "own-counts" not in pages.get(DAY).content
