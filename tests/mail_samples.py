"""One mail of every kind that the code can write, made as the site makes it.

Who adds a kind adds its sample here: a function that does what leads to the mail and gives it.
"""

from __future__ import annotations

from datetime import date

from django.utils import timezone

from leercyclus.web.accounts.access_actions import make_access_link
from leercyclus.web.accounts.sign_in_actions import mail_code
from leercyclus.web.agenda.reminder_actions import remind_positions
from leercyclus.web.circles import mail_actions as circles
from leercyclus.web.circles.found_actions import close_circle
from leercyclus.web.circles.invitation_actions import (
    answer_invitation,
    leave_circle,
    resend_invitations,
    withdraw_invitation,
)
from leercyclus.web.circles.lines_actions import remind_lines
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.circles.models import Grant, Invitation, Membership, Turn
from leercyclus.web.circles.named import Named
from leercyclus.web.circles.now_queries import CircleNow, circle_now
from leercyclus.web.circles.roles_actions import give_role
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.circles.rota_mail_actions import ToldDay, mail_day
from leercyclus.web.keeping.person_actions import ask_for_erasure
from leercyclus.web.mail.models import Message
from leercyclus.web.mail.reader import Reader
from leercyclus.web.people import person_actions as people
from leercyclus.web.people.roles import Actor, Held, Role
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts import days_mails, seating_mails
from tests.parts import guests_mails as _guests_mails  # noqa: F401 - its samples
from tests.parts import home_mails as _home_mails  # noqa: F401 - its samples
from tests.parts import invite_mails as _invite_mails  # noqa: F401 - its samples
from tests.parts import landing_mails as _landing_mails  # noqa: F401 - its samples
from tests.parts import lessons_mails as _lessons_mails  # noqa: F401 - its samples
from tests.parts import practices_mails as _practices_mails  # noqa: F401 - its samples
from tests.parts.mail_sample import SAMPLES, sample, waiting
from tests.samples import DORDRECHT, ENSCHEDE

__all__ = ["SAMPLES", "days_mails", "seating_mails"]


def _runner(cast: Cast) -> Actor:
    return actor_for(cast.people["circle_coordinator"].pk)


@sample("circle_invitation")
def circle_invitation(cast: Cast) -> Message:
    """The invitation of Dordrecht, sent once more."""
    resend_invitations(actor=_runner(cast), membership=fixed("membership-GM0505"))
    return waiting("circle_invitation")


@sample("circle_answer")
def circle_answer(cast: Cast) -> Message:
    """Dordrecht takes part."""
    actor = actor_for(cast.people["dordrecht"].pk)
    answer_invitation(actor=actor, membership=fixed("membership-GM0505"), accepts=True)
    return waiting("circle_answer")


@sample("circle_withdrawn")
def circle_withdrawn(cast: Cast) -> Message:
    """Dordrecht is no longer asked."""
    withdraw_invitation(actor=_runner(cast), membership=fixed("membership-GM0505"))
    return waiting("circle_withdrawn")


@sample("circle_left")
def circle_left(cast: Cast) -> Message:
    """Enschede leaves."""
    leave_circle(actor=_runner(cast), membership=fixed("membership-GM0153"))
    return waiting("circle_left")


@sample("circle_closed")
def circle_closed(cast: Cast) -> Message:
    """The circle stops."""
    close_circle(actor=_runner(cast), circle=cast.circle.pk)
    return waiting("circle_closed")


@sample("role_given")
def role_given(cast: Cast) -> Message:
    """Somebody becomes session leader."""
    held = Held(Role.SESSION_LEADER, circle=cast.circle.pk)
    give_role(actor=_runner(cast), held=held, person=Named("Gespreksleider, Enschede", "g@enschede.example"))
    return waiting("role_given")


@sample("lines_reminder")
def lines_reminder(cast: Cast) -> Message:
    """Enschede has not written yet."""
    remind_lines(actor=_runner(cast), circle=cast.circle.pk)
    return waiting("lines_reminder")


def newest(kind: str) -> Message:
    """Give the mail that was made last."""
    return Message.objects.filter(kind=kind).latest("created_at")


def _membership(cast: Cast, organisation: str) -> Membership:
    return Membership.objects.get(circle=cast.circle, organisation=cast.organisations[organisation])


def _reader(cast: Cast, who: str) -> Reader:
    person = cast.people[who]
    return Reader(person.email or "", person.language, person.pk)


@sample("circle_invitation")
def invitation(cast: Cast) -> Message:
    """Ask Dordrecht to take part."""
    person = cast.people["dordrecht"]
    asked, _ = Invitation.objects.get_or_create(membership=_membership(cast, DORDRECHT), person=person)
    circles.mail_invitation(invitation=asked)
    return newest("circle_invitation")


@sample("circle_answer")
def answer(cast: Cast) -> Message:
    """Let Enschede say yes."""
    circles.mail_answer(membership=_membership(cast, ENSCHEDE))
    return newest("circle_answer")


@sample("circle_withdrawn")
def withdrawn(cast: Cast) -> Message:
    """Ask Dordrecht no longer."""
    circles.mail_withdrawn(membership=_membership(cast, DORDRECHT), to=(_reader(cast, "dordrecht"),))
    return newest("circle_withdrawn")


@sample("circle_left")
def left(cast: Cast) -> Message:
    """Let Enschede leave."""
    circles.mail_left(membership=_membership(cast, ENSCHEDE), last_day=date(2027, 7, 1))
    return newest("circle_left")


@sample("circle_closed")
def closed(cast: Cast) -> Message:
    """Close the circle."""
    circles.mail_closed(circle=cast.circle)
    return newest("circle_closed")


@sample("role_given")
def role(cast: Cast) -> Message:
    """Give somebody a role."""
    grant = Grant.objects.filter(person=cast.people["host"]).first()
    assert grant is not None
    circles.mail_role(grant=grant)
    return newest("role_given")


@sample("lines_reminder")
def lines(cast: Cast) -> Message:
    """Remind Enschede of its three lines."""
    membership = _membership(cast, ENSCHEDE)
    circles.mail_lines_reminder(circle=cast.circle, membership=membership, to=(_reader(cast, "enschede"),))
    return newest("lines_reminder")


@sample("positions_reminder")
def positions(cast: Cast) -> Message:
    """Remind Enschede of the points on the agenda."""
    now = circle_now(cast.circle.pk)
    assert isinstance(now, CircleNow)
    enschede = next(one for one in members_of(cast.circle.pk) if one.organisation == cast.enschede.pk)
    remind_positions(actor=Actor(cast.people["circle_coordinator"].pk), circle=now, waiting=[(enschede, 2)])
    return newest("positions_reminder")


def _day(cast: Cast, kind: str) -> Message:
    turn = Turn.objects.get(pk=fixed("turn-1"))
    mail_day(turn=turn, told=ToldDay(kind=kind, day=date(2027, 3, 18), before=date(2027, 3, 11)))
    return newest(kind)


@sample("date_chosen")
def chosen(cast: Cast) -> Message:
    """Choose a day."""
    return _day(cast, "date_chosen")


@sample("date_changed")
def changed(cast: Cast) -> Message:
    """Choose another day."""
    return _day(cast, "date_changed")


@sample("date_withdrawn")
def taken_back(cast: Cast) -> Message:
    """Take a day back."""
    return _day(cast, "date_withdrawn")


@sample("sign_in_code")
def code(cast: Cast) -> Message:
    """Ask for a code."""
    mail_code(address=cast.people["controller"].email or "", code="482913")
    return newest("sign_in_code")


@sample("partner_link")
def link(cast: Cast) -> Message:
    """Give an outside partner a link."""
    coordinator = Actor(cast.people["circle_coordinator"].pk)
    make_access_link(actor=coordinator, person=cast.people["partner"].pk, circle=cast.circle.pk)
    return newest("partner_link")


@sample("erasure_asked")
def erasure(cast: Cast) -> Message:
    """Let a participant ask to be erased."""
    ask_for_erasure(actor=Actor(cast.people["participant"].pk, organisations=frozenset({cast.zwolle.pk})))
    return newest("erasure_asked")


@sample("address_changed")
def address(cast: Cast) -> Message:
    """Change the address of somebody who signed in with it."""
    person = cast.people["participant"]
    person.last_login = timezone.now()
    people._tell_old_address(person, person.email or "", person.version)
    return newest("address_changed")
