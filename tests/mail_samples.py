"""One mail of every kind that the code can write, made as the site makes it.

Who adds a kind adds its sample here: a function that does what leads to the mail and gives it.
"""

from __future__ import annotations

from collections.abc import Callable

from leercyclus.web.circles.found_actions import close_circle
from leercyclus.web.circles.invitation_actions import (
    answer_invitation,
    leave_circle,
    resend_invitations,
    withdraw_invitation,
)
from leercyclus.web.circles.lines_actions import remind_lines
from leercyclus.web.circles.named import Named
from leercyclus.web.circles.roles_actions import give_role
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor, Held, Role
from tests.cast import Cast
from tests.fixed import fixed

Sample = Callable[[Cast], Message]
SAMPLES: dict[str, Sample] = {}
"""By kind."""


def sample(kind: str) -> Callable[[Sample], Sample]:
    """Name a function that makes a mail of a kind."""

    def keep(function: Sample) -> Sample:
        SAMPLES[kind] = function
        return function

    return keep


def _runner(cast: Cast) -> Actor:
    return actor_for(cast.people["circle_coordinator"].pk)


def _waiting(kind: str) -> Message:
    found = Message.objects.filter(kind=kind, state="waiting").first()
    assert found, f"nothing of the kind {kind} waits to be sent"
    return found


@sample("circle_invitation")
def circle_invitation(cast: Cast) -> Message:
    """The invitation of Dordrecht, sent once more."""
    resend_invitations(actor=_runner(cast), membership=fixed("membership-GM0505"))
    return _waiting("circle_invitation")


@sample("circle_answer")
def circle_answer(cast: Cast) -> Message:
    """Dordrecht takes part."""
    actor = actor_for(cast.people["dordrecht"].pk)
    answer_invitation(actor=actor, membership=fixed("membership-GM0505"), accepts=True)
    return _waiting("circle_answer")


@sample("circle_withdrawn")
def circle_withdrawn(cast: Cast) -> Message:
    """Dordrecht is no longer asked."""
    withdraw_invitation(actor=_runner(cast), membership=fixed("membership-GM0505"))
    return _waiting("circle_withdrawn")


@sample("circle_left")
def circle_left(cast: Cast) -> Message:
    """Enschede leaves."""
    leave_circle(actor=_runner(cast), membership=fixed("membership-GM0153"))
    return _waiting("circle_left")


@sample("circle_closed")
def circle_closed(cast: Cast) -> Message:
    """The circle stops."""
    close_circle(actor=_runner(cast), circle=cast.circle.pk)
    return _waiting("circle_closed")


@sample("role_given")
def role_given(cast: Cast) -> Message:
    """Somebody becomes session leader."""
    held = Held(Role.SESSION_LEADER, circle=cast.circle.pk)
    give_role(actor=_runner(cast), held=held, person=Named("Gespreksleider, Enschede", "g@enschede.example"))
    return _waiting("role_given")


@sample("lines_reminder")
def lines_reminder(cast: Cast) -> Message:
    """Enschede has not written yet."""
    remind_lines(actor=_runner(cast), circle=cast.circle.pk)
    return _waiting("lines_reminder")
