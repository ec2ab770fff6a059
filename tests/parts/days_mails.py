"""One mail of every kind that the rooms, workshops and visits of a day write."""

from __future__ import annotations

from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.offer_actions import call_off_offer, undo_call_off
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.mail_sample import sample, waiting


def _planner(cast: Cast) -> Actor:
    return actor_for(cast.people["circle_coordinator"].pk)


@sample("offer_called_off")
def offer_called_off(cast: Cast) -> Message:
    """A visit does not take place."""
    call_off_offer(
        actor=_planner(cast), offer=fixed("offer-visit"), version=1, why="De wijkcoach heeft een spoedgeval."
    )
    return waiting("offer_called_off")


@sample("offer_on_again")
def offer_on_again(cast: Cast) -> Message:
    """It takes place all the same."""
    offer = call_off_offer(actor=_planner(cast), offer=fixed("offer-counter"), version=1, why="De balie is dicht.")
    undo_call_off(actor=_planner(cast), offer=offer.pk, version=offer.version)
    return waiting("offer_on_again")
