"""The mails of the app `seating`, made as the site makes them."""

from __future__ import annotations

from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.publish_actions import publish_plan
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.mail_sample import sample, waiting


@sample("seats_changed")
def seats_changed(cast: Cast) -> Message:
    publish_plan(actor=Actor(cast.people["circle_coordinator"].pk), plan=fixed("plan-proposed"))
    return waiting("seats_changed")
