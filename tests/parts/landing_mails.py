"""One mail of every kind about lessons at home, made as the site makes it."""

from __future__ import annotations

from datetime import date, timedelta

from django.utils import timezone

from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.landing.barrier_actions import add_barrier, raise_barrier
from leercyclus.web.landing.models import Observer
from leercyclus.web.landing.observer_actions import ask_observers
from leercyclus.web.landing.owner_actions import choose_owner, let_leavers_go
from leercyclus.web.landing.wave_actions import ask_due
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Delegation
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.mail_sample import sample, waiting

AFTER_90 = date(2026, 6, 10)


@sample("landing_wave")
def landing_wave(cast: Cast) -> Message:
    """Owners are asked after ninety days."""
    del cast
    ask_due(AFTER_90)
    return waiting("landing_wave")


@sample("landing_observer")
def landing_observer(cast: Cast) -> Message:
    """The controller is asked what became of the lesson of the participant."""
    del cast
    Observer.objects.update(asked_at=None)
    ask_observers(AFTER_90)
    return waiting("landing_observer")


@sample("landing_ownerless")
def landing_ownerless(cast: Cast) -> Message:
    """The participant leaves."""
    today = timezone.localdate()
    Delegation.objects.filter(person=cast.people["participant"]).update(valid_to=today - timedelta(days=1))
    let_leavers_go(today)
    return waiting("landing_ownerless")


@sample("landing_owner")
def landing_owner(cast: Cast) -> Message:
    """The session leader carries a lesson on."""
    choose_owner(
        actor=actor_for(cast.people["municipality_coordinator"].pk),
        lesson=fixed("lesson-left"),
        person=cast.people["session_leader"].pk,
    )
    return waiting("landing_owner")


@sample("barrier_raised")
def barrier_raised(cast: Cast) -> Message:
    """The participant brings a barrier to the municipal secretary."""
    actor = actor_for(cast.people["participant"].pk)
    row = add_barrier(actor=actor, lesson=fixed("lesson-participant"), code="time", text="Voor mijzelf.")
    raise_barrier(actor=actor, barrier=row.pk, text="We missen twee dagdelen per maand.", version=1)
    return waiting("barrier_raised")
