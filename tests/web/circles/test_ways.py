"""Which pages of a circle somebody may open, and the home of who signed in, from plain values."""

from __future__ import annotations

from uuid import UUID

from django.utils import translation

from leercyclus.web.circles.home import home_of, works_for
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.circles.ways import opens_calendar, opens_people, ways_of
from leercyclus.web.people.own import OwnMunicipality
from leercyclus.web.people.roles import Actor, Held, Role
from leercyclus.web.people.rules import OrganisationFacts

ZWOLLE, ENSCHEDE, DORDRECHT, WHO, KRING = (UUID(int=number) for number in range(1, 6))
CIRCLE = CircleFacts(KRING, frozenset({ZWOLLE, ENSCHEDE}), frozenset({DORDRECHT}))


def actor(role: Role, organisation: UUID | None = None, circle: UUID | None = None) -> Actor:
    """Give somebody with one role, who belongs to the organisation of it."""
    return Actor(WHO, (Held(role, organisation, circle),), frozenset({organisation} if organisation else ()))


def addresses(who: Actor, own: UUID = ZWOLLE) -> set[str]:
    """Give the words of the home of somebody of a municipality, part and page."""
    mine = (OwnMunicipality("Zwolle", OrganisationFacts(own, circles=frozenset({KRING}))),)
    with translation.override("en"):
        parts = home_of(who, mine, (("Zwolle en Enschede", CIRCLE),))
        return {f"{part.title}: {way.label}" for part in parts for way in part.ways}


def test_a_circle_coordinator_opens_the_people_and_calendars_of_members_and_not_of_who_was_invited() -> None:
    who = actor(Role.CIRCLE_COORDINATOR, circle=KRING)
    assert [opens_people(who, CIRCLE, one) for one in (ZWOLLE, ENSCHEDE, DORDRECHT)] == [True, True, False]
    assert [opens_calendar(who, CIRCLE, one) for one in (ZWOLLE, ENSCHEDE, DORDRECHT)] == [True, True, False]


def test_a_participant_opens_calendars_of_the_circle_and_no_delegation() -> None:
    who = actor(Role.PARTICIPANT, ZWOLLE, KRING)
    assert not opens_people(who, CIRCLE, ZWOLLE)
    assert opens_calendar(who, CIRCLE, ENSCHEDE)


def test_who_was_invited_finds_the_way_to_the_log_and_not_to_what_members_share() -> None:
    ways = ways_of(actor(Role.MUNICIPALITY_COORDINATOR, DORDRECHT), CIRCLE)
    assert (ways.log, ways.agenda) == (True, True)
    assert (ways.members, ways.rota, ways.lines, ways.run) == (False, False, False, False)


def test_a_privacy_officer_finds_no_way_to_the_agenda() -> None:
    ways = ways_of(actor(Role.PRIVACY_OFFICER, ZWOLLE), CIRCLE)
    assert (ways.agenda, ways.log, ways.outbox) == (False, True, False)


def test_a_closed_circle_cannot_be_closed_or_changed() -> None:
    closed = CircleFacts(KRING, CIRCLE.members, is_closed=True)
    ways = ways_of(actor(Role.CIRCLE_COORDINATOR, circle=KRING), closed)
    assert (ways.run, ways.close, ways.members) == (False, False, True)


def test_the_home_of_a_coordinator_holds_the_own_municipality() -> None:
    found = addresses(actor(Role.MUNICIPALITY_COORDINATOR, ZWOLLE))
    wanted = ("Delegation", "Bring in a list", "Calendar", "Roles", "Outbox", "Woo export")
    assert {f"My municipality: {one}" for one in wanted} <= found
    assert not any(one.startswith("Administration") for one in found)


def test_the_home_of_a_privacy_officer_holds_what_is_kept_and_given_once() -> None:
    found = addresses(actor(Role.PRIVACY_OFFICER, ZWOLLE))
    assert {"Administration: Keeping and erasing", "Administration: Woo export"} <= found
    assert "My municipality: Woo export" not in found
    assert "Administration: Roles in the network" not in found


def test_a_municipality_that_went_on_in_another_takes_no_list() -> None:
    gone = OwnMunicipality("Zwolle", OrganisationFacts(ZWOLLE, is_gone=True))
    with translation.override("en"):
        parts = home_of(actor(Role.MUNICIPALITY_COORDINATOR, ZWOLLE), (gone,), ())
    assert [way.label for part in parts for way in part.ways if part.id == "own-1"][:1] == ["Delegation"]
    assert "Bring in a list" not in [way.label for part in parts for way in part.ways]


def test_two_municipalities_stand_under_their_own_names() -> None:
    held = (Held(Role.MUNICIPALITY_COORDINATOR, ZWOLLE), Held(Role.MUNICIPALITY_COORDINATOR, ENSCHEDE))
    who = Actor(WHO, held)
    own = [OwnMunicipality(name, OrganisationFacts(one)) for name, one in (("Enschede", ENSCHEDE), ("Zwolle", ZWOLLE))]
    assert works_for(who) == {ZWOLLE, ENSCHEDE}
    assert [part.title for part in home_of(who, own, ())][:2] == ["Enschede", "Zwolle"]


def test_a_link_by_mail_has_no_home() -> None:
    who = Actor(WHO, (Held(Role.PARTNER, None, KRING),), by_link=True)
    assert home_of(who, (), (("Zwolle en Enschede", CIRCLE),)) == ()
