"""Found a circle, change what it is called and for, give it a next cycle, and close it."""

from __future__ import annotations

from datetime import date
from urllib.parse import parse_qs, urlencode
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.circles import rules, sentences
from leercyclus.web.circles.coordinators_queries import coordinators
from leercyclus.web.circles.invitation_actions import ask
from leercyclus.web.circles.mail_actions import mail_closed
from leercyclus.web.circles.models import Circle, Cycle, Membership
from leercyclus.web.circles.named import Named
from leercyclus.web.circles.roles_actions import give_role
from leercyclus.web.design.forms import Conflict
from leercyclus.web.municipalities.snapshot import current_figures
from leercyclus.web.people.known_actions import known_municipality
from leercyclus.web.people.roles import Actor, Held, Role


def found_circle(
    *,
    actor: Actor,
    name: str,
    purpose: str,
    comparison: str,
    own: str,
    cycle: tuple[str, date, date],
    second: Named | None = None,
) -> Circle:
    """Found a circle of the municipalities of a comparison; the own one takes part, the others are invited.

    The one who founds and the second run the circle. A municipality that has coordinators here already gets its
    invitation at once; of another somebody has to say whom to ask, with `ask`.

    Args:
        actor: who founds.
        name: of the circle.
        purpose: what it is for.
        comparison: as it stands after the `?` of the comparison page, such as `g=GM0193&g=GM0153`.
        own: code of the municipality that takes part from the start.
        cycle: name, first and last day of the first one.
        second: who runs the circle too.

    Raises:
        BadInput: too few or too many municipalities, an unknown one, the own one not among them, days in the wrong
            order.
    """
    codes = tuple(dict.fromkeys(parse_qs(comparison).get("g", [])))
    _check_members(codes, own)
    with transaction.atomic():
        circle = Circle.objects.create(
            name=name,
            purpose=purpose,
            comparison=urlencode([("g", code) for code in codes]),
            founded_by_id=actor.person,
        )
        record(actor=actor, what="circle.founded", circle=circle.pk, thing=circle.pk, facts={"members": len(codes)})
        add_cycle(actor=actor, circle=circle.pk, name=cycle[0], begins=cycle[1], ends=cycle[2])
        runs = Held(Role.CIRCLE_COORDINATOR, circle=circle.pk)
        if actor.person is not None:
            give_role(actor=actor, held=runs, person=actor.person)
        home = known_municipality(code=own)
        if second is not None:
            beside = known_municipality(code=second.code) if second.code else home
            give_role(actor=actor, held=runs, person=second, home=beside)
        for position, code in enumerate(codes):
            _add_member(actor, circle, code, position, own=code == own)
        _ask_who_is_known(actor, circle)
    return circle


def add_cycle(*, actor: Actor, circle: UUID, name: str, begins: date, ends: date) -> Cycle:
    """Give a circle a cycle: a period in which it goes round once.

    Raises:
        BadInput: the last day is not after the first.
    """
    if not begins < ends:
        raise BadInput(sentences.CYCLE_DAYS(begins=begins.isoformat(), ends=ends.isoformat()))
    with transaction.atomic():
        cycle = Cycle.objects.create(circle_id=circle, name=name, begins=begins, ends=ends)
        facts = {"begins": begins.isoformat(), "ends": ends.isoformat()}
        record(actor=actor, what="cycle.added", circle=circle, thing=cycle.pk, facts=facts)
    return cycle


def change_circle(*, actor: Actor, circle: UUID, name: str, purpose: str, version: int) -> None:
    """Change what a circle is called and what it is for.

    Raises:
        Conflict: somebody else changed it meanwhile.
    """
    with transaction.atomic():
        wanted = Circle.objects.filter(pk=circle, version=version)
        if not wanted.update(name=name, purpose=purpose, version=version + 1):
            now = Circle.objects.get(pk=circle)
            raise Conflict(version=now.version, theirs={"name": now.name, "purpose": now.purpose})
        record(actor=actor, what="circle.changed", circle=circle, thing=circle)


def close_circle(*, actor: Actor, circle: UUID) -> None:
    """Close a circle: it can be read as before, and nothing in it changes any more. Doing it twice does it once."""
    with transaction.atomic():
        if Circle.objects.filter(pk=circle, closed_on__isnull=True).update(closed_on=timezone.localdate()):
            record(actor=actor, what="circle.closed", circle=circle, thing=circle)
            mail_closed(circle=Circle.objects.get(pk=circle))


def _check_members(codes: tuple[str, ...], own: str) -> None:
    known = current_figures().register.by_code
    unknown = [sentences.UNKNOWN_MUNICIPALITY(code=code) for code in codes if code not in known]
    if unknown:
        raise BadInput(*unknown)
    if not rules.FEWEST_MEMBERS <= len(codes) <= rules.MOST_MEMBERS:
        raise BadInput(sentences.NUMBER_OF_MEMBERS(count=len(codes)))
    if own not in codes:
        raise BadInput(sentences.NOT_OWN())


def _add_member(actor: Actor, circle: Circle, code: str, position: int, *, own: bool) -> None:
    state = Membership.State.ACCEPTED if own else Membership.State.INVITED
    membership = Membership.objects.create(
        circle=circle,
        organisation_id=known_municipality(code=code),
        state=state,
        position=position,
        answered_by_id=actor.person if own else None,
        answered_at=timezone.now() if own else None,
    )
    record(
        actor=actor,
        what=f"membership.{state}",
        circle=circle.pk,
        organisation=membership.organisation_id,
        thing=membership.pk,
    )


def _ask_who_is_known(actor: Actor, circle: Circle) -> None:
    """Send the invitation to the coordinators that an invited municipality has here already."""
    invited = {one.organisation_id: one for one in circle.memberships.filter(state=Membership.State.INVITED)}
    for one in coordinators(circle=circle.pk, organisations=list(invited)):
        if one.organisation is not None and one.address:
            ask(actor=actor, membership=invited[one.organisation].pk, people=[one.person])
