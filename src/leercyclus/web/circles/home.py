"""The home of who signed in: the pages beside the own circles that somebody may open, in parts. The rules decide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext

from leercyclus.web.accounts.rules import may_have_account, may_manage_issuers
from leercyclus.web.calendars.rules import CalendarFacts, may_see_calendar
from leercyclus.web.circles.rules import CircleFacts, may_administer, may_see_members
from leercyclus.web.keeping.rules import may_export_of, may_export_records, may_see_own, may_see_retention
from leercyclus.web.landing.home_rules import BarriersFacts, may_read_barriers
from leercyclus.web.lessons.rules import works_at
from leercyclus.web.mail.rules import may_see_outbox
from leercyclus.web.people.own import OwnMunicipality
from leercyclus.web.people.roles import Actor, Role
from leercyclus.web.people.rules import (
    may_change_people,
    may_list_organisations,
    may_run_network,
    may_see_organisation,
)


@dataclass(frozen=True, slots=True)
class Way:
    """A page that somebody may open: its address, what it is called, and in a few words what one does there."""

    address: str
    label: str
    note: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the home: `id` marks it on the page, `note` says whose it is or what it is for."""

    id: str
    title: str
    note: str
    ways: tuple[Way, ...]


def works_for(actor: Actor) -> frozenset[UUID]:
    """Give the organisations that somebody works for: of a delegation, or by a role."""
    return actor.organisations | {one.organisation for one in actor.held if one.organisation is not None}


def home_of(
    actor: Actor, own: Sequence[OwnMunicipality], circles: Sequence[tuple[str, CircleFacts]]
) -> tuple[Part, ...]:
    """Give the parts of the home of somebody that hold anything.

    Args:
        actor: who signed in.
        own: the municipalities that somebody works for.
        circles: the circles that somebody may see, with their names.
    """
    parts = [
        *(
            Part(
                f"own-{number}",
                gettext("My municipality") if len(own) == 1 else one.name,
                one.name if len(own) == 1 else gettext("My municipality"),
                tuple(_of_municipality(actor, one, circles)),
            )
            for number, one in enumerate(own, start=1)
        ),
        Part("run", gettext("Administration"), _whose(actor), (*_to_run(actor), *_to_keep(actor))),
        Part("me", gettext("My facts"), gettext("What is kept of you, and how you sign in."), tuple(_of_me(actor))),
    ]
    return tuple(one for one in parts if one.ways)


def _of_municipality(actor: Actor, own: OwnMunicipality, circles: Sequence[tuple[str, CircleFacts]]) -> list[Way]:
    id_ = own.facts.id
    inside = tuple(circle for _name, circle in circles if id_ in circle.members)
    ways = []
    if may_see_organisation(actor, own.facts):
        note = gettext("Who comes along, from alderman to front-line worker.")
        ways.append(Way(reverse("organisation", args=[id_]), gettext("Delegation"), note))
    if may_change_people(actor, own.facts):
        note = gettext("Paste names from a mail or a spreadsheet.")
        ways.append(Way(reverse("people_import", args=[id_]), gettext("Bring in a list"), note))
    if works_at(actor, id_):
        note = gettext("What your municipality is good at, and what it looks for.")
        ways.append(Way(f"{reverse('practices')}?gemeente={id_}", gettext("Practices"), note))
    if may_see_calendar(actor, CalendarFacts(id_, own.name, circles=inside)):
        note = gettext("On which days your aldermen cannot come.")
        ways.append(Way(reverse("calendar", args=[id_]), gettext("Calendar"), note))
    ways.extend(_of_home(actor, id_))
    for name, circle in circles:
        if id_ in circle.members | circle.invited and may_see_members(actor, circle):
            note = gettext("Who may what in %(circle)s.") % {"circle": name}
            ways.append(Way(reverse("circle_roles", args=[circle.id]), gettext("Roles"), note))
    if not actor.is_administrator and actor.holds(Role.MUNICIPALITY_COORDINATOR, organisation=id_):
        ways.extend(_outbox(actor))
    runs = actor.is_administrator or actor.holds(Role.PRIVACY_OFFICER)
    if may_export_of(actor, id_) and not runs:
        ways.append(_woo(f"{reverse('woo')}?organisatie={id_}"))
    return ways


def _of_home(actor: Actor, organisation: UUID) -> Iterator[Way]:
    """Give the pages on what landed at home."""
    if works_at(actor, organisation):
        note = gettext("What people brought from exchange days, and how far it has landed.")
        yield Way(reverse("homes"), gettext("At home"), note)
    if may_read_barriers(actor, BarriersFacts(organisation)):
        note = gettext("Counts from five people up, and what somebody raised by name.")
        yield Way(reverse("barriers", args=[organisation]), gettext("What stands in the way"), note)


def _whose(actor: Actor) -> str:
    return gettext("Of the whole network.") if actor.is_administrator else gettext("For who watches over privacy.")


def _to_run(actor: Actor) -> list[Way]:
    """Give what runs the network: for administrators."""
    if not actor.is_administrator:
        return []
    asked = (
        (
            may_list_organisations(actor),
            "organisations",
            gettext("Organisations"),
            gettext("Every municipality with its people and partners."),
        ),
        (
            may_administer(actor),
            "network_roles",
            gettext("Roles in the network"),
            gettext("Who coordinates for which municipality, and who administers."),
        ),
        (
            may_manage_issuers(actor),
            "issuer_list",
            gettext("Sign-in services"),
            gettext("Which organisation signs in with its own account."),
        ),
        (
            may_run_network(actor),
            "address_claims",
            gettext("Doubled addresses"),
            gettext("A mail address that stands with two people."),
        ),
        (
            may_manage_issuers(actor),
            "factor_lost",
            gettext("Second step lost"),
            gettext("Somebody who lost the phone and the recovery codes."),
        ),
    )
    ways = [Way(reverse(name), label, note) for may, name, label, note in asked if may]
    return [*ways, *_outbox(actor)]


def _to_keep(actor: Actor) -> list[Way]:
    """Give what is kept and given: for administrators and who watches over privacy."""
    if not (actor.is_administrator or actor.holds(Role.PRIVACY_OFFICER)):
        return []
    ways = []
    if may_list_organisations(actor) and not actor.is_administrator:
        note = gettext("The people of your organisation. There you can have somebody erased.")
        ways.append(Way(reverse("organisations"), gettext("Organisations"), note))
    if may_see_retention(actor):
        note = gettext("How long everything is kept, and what is erased when.")
        ways.append(Way(reverse("retention"), gettext("Keeping and erasing"), note))
    if may_export_records(actor):
        ways.append(_woo(reverse("woo")))
    return ways


def _of_me(actor: Actor) -> list[Way]:
    if not may_see_own(actor) or not may_have_account(actor) or actor.person is None:
        return []
    return [
        Way(reverse("my_lessons"), gettext("My lessons"), gettext("What you took home, and what others share.")),
        Way(reverse("account"), gettext("My account"), gettext("Name, language, second step, sign out.")),
        Way(reverse("my_facts"), gettext("What is kept of me"), gettext("To read, to download, or to have erased.")),
        Way(
            reverse("person", args=[actor.person]),
            gettext("My page"),
            gettext("Your posts and roles, as they stand here."),
        ),
        Way(
            reverse("person_log", args=[actor.person]),
            gettext("My log"),
            gettext("What was changed about you and by you."),
        ),
    ]


def _outbox(actor: Actor) -> list[Way]:
    note = gettext("Which mails went out, and which came back.")
    return [Way(reverse("outbox"), gettext("Outbox"), note)] if may_see_outbox(actor) else []


def _woo(address: str) -> Way:
    note = gettext("What was written and done here, for somebody who asks for it under the law.")
    return Way(address, gettext("Woo export"), note)
