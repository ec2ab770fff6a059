"""Which pages of a circle somebody may open, decided by the rules of the apps that those pages belong to."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.agenda.rules import may_see_agenda
from leercyclus.web.audit.rules import may_read_circle_log
from leercyclus.web.calendars.rules import CalendarFacts, may_see_calendar
from leercyclus.web.circles import rules
from leercyclus.web.circles.rota_rules import may_see_rota
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.mail.rules import may_see_outbox
from leercyclus.web.people.roles import Actor
from leercyclus.web.people.rules import OrganisationFacts, may_see_organisation
from leercyclus.web.purse.rules import may_see_purse


@dataclass(frozen=True, slots=True)
class Ways:
    """The pages of a circle that somebody may open.

    Attributes:
        members: who takes part and who holds a role.
        lines, agenda, rota, log: the pages of that name; the cards go with the agenda.
        purse: who gave and who received.
        outbox: the mails that were sent.
        run: what changes the circle: partners, themes, name, days.
        close: the page to close it.
    """

    members: bool
    lines: bool
    agenda: bool
    rota: bool
    log: bool
    purse: bool
    outbox: bool
    run: bool
    close: bool


def ways_of(actor: Actor, circle: CircleFacts) -> Ways:
    """Give the pages of a circle that somebody may open."""
    return Ways(
        members=rules.may_see_members(actor, circle),
        lines=rules.may_see_lines(actor, circle),
        agenda=may_see_agenda(actor, circle),
        rota=may_see_rota(actor, circle),
        log=may_read_circle_log(actor, circle),
        purse=may_see_purse(actor, circle),
        outbox=may_see_outbox(actor),
        run=rules.may_run_circle(actor, circle),
        close=rules.may_close_circle(actor, circle) and not circle.is_closed,
    )


def opens_people(actor: Actor, circle: CircleFacts, organisation: UUID, *, has_coordinator: bool = True) -> bool:
    """Tell whether somebody may open the delegation of a member, by what the circle says of it and no question more."""
    around = frozenset({circle.id}) if organisation in circle.members else frozenset()
    return may_see_organisation(actor, OrganisationFacts(organisation, circles=around, has_coordinator=has_coordinator))


def opens_calendar(actor: Actor, circle: CircleFacts, organisation: UUID) -> bool:
    """Tell whether somebody may open the calendar of a member, by what the circle says of it and no question more."""
    around = (circle,) if organisation in circle.members else ()
    return may_see_calendar(actor, CalendarFacts(organisation, "", circles=around))
