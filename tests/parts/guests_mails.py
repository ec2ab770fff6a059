"""One mail of every kind about the place of somebody on a day, made as the site makes it."""

from __future__ import annotations

from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.models import Day
from leercyclus.web.guests.answer_actions import answer
from leercyclus.web.guests.calendar_actions import mail_cancelled, mail_change
from leercyclus.web.guests.catering_actions import mail_counts
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.mail_sample import sample, waiting


def _actor(cast: Cast, who: str) -> Actor:
    return actor_for(cast.people[who].pk)


def _says(cast: Cast, who: str, state: str) -> None:
    answer(actor=_actor(cast, who), registration=fixed(f"registration-{who}"), state=state)


def _sends_deputy(cast: Cast) -> None:
    answer(
        actor=_actor(cast, "alderman"),
        registration=fixed("registration-alderman"),
        state="deputy",
        deputy=cast.people["researcher"].pk,
    )


@sample("day_confirmed")
def day_confirmed(cast: Cast) -> Message:
    """The alderman comes."""
    _says(cast, "alderman", "yes")
    return waiting("day_confirmed")


@sample("day_waiting")
def day_waiting(cast: Cast) -> Message:
    """The alderman says yes to a full day."""
    Day.objects.update(seats=8)
    _says(cast, "alderman", "yes")
    return waiting("day_waiting")


@sample("day_place_free")
def day_place_free(cast: Cast) -> Message:
    """A place comes free for the alderman."""
    day_waiting(cast)
    _says(cast, "controller", "no")
    return waiting("day_place_free")


@sample("day_place_gone")
def day_place_gone(cast: Cast) -> Message:
    """The controller does not come after all."""
    _says(cast, "controller", "no")
    return waiting("day_place_gone")


@sample("day_changed")
def day_changed(cast: Cast) -> Message:
    """The day has another place."""
    mail_change(day=fixed("day"), what=["place", "programme"])
    return waiting("day_changed")


@sample("day_cancelled")
def day_cancelled(cast: Cast) -> Message:
    """The day is called off."""
    mail_cancelled(day=fixed("day"), why="Het stadhuis is dicht.")
    return waiting("day_cancelled")


@sample("day_deputy_asked")
def day_deputy_asked(cast: Cast) -> Message:
    """The alderman sends somebody else."""
    _sends_deputy(cast)
    return waiting("day_deputy_asked")


@sample("day_deputy_answer")
def day_deputy_answer(cast: Cast) -> Message:
    """The deputy of the alderman cannot come."""
    _sends_deputy(cast)
    deputy = Registration.objects.get(deputy_for=fixed("registration-alderman"))
    answer(actor=_actor(cast, "researcher"), registration=deputy.pk, state="no")
    return waiting("day_deputy_answer")


@sample("catering_counts")
def catering_counts(cast: Cast) -> Message:
    """The caterer hears how many come."""
    mail_counts(actor=_actor(cast, "host"), day=fixed("day"))
    return waiting("catering_counts")
