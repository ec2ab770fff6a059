"""One mail of every kind that the app `practices` writes."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from django.utils import timezone

from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.models import Day
from leercyclus.web.mail.models import Message
from leercyclus.web.practices.adoption_actions import AdoptionContent, take_practice_over
from leercyclus.web.practices.follow_up_actions import FollowUpContent, write_follow_up
from leercyclus.web.practices.partner_mail_actions import AFTER_DAYS, thank_partners
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.mail_sample import sample, waiting


@sample("practice_taken_over")
def practice_taken_over(cast: Cast) -> Message:
    """Enschede takes the writing guide of Zwolle over."""
    take_practice_over(
        actor=actor_for(cast.people["enschede"].pk),
        practice=fixed("practice"),
        organisation=cast.enschede.pk,
        content=AdoptionContent(adapted="Ook voor mails.", result_here="Een derde minder bellers."),
    )
    return waiting("practice_taken_over")


@sample("follow_up")
def follow_up(cast: Cast) -> Message:
    """Enschede writes down what it did for Zwolle."""
    write_follow_up(
        actor=actor_for(cast.people["enschede"].pk),
        circle=cast.circle.pk,
        content=FollowUpContent(cast.enschede.pk, cast.zwolle.pk, date(2026, 5, 1), Decimal(2), note="Aan de balie."),
        own=frozenset({cast.enschede.pk}),
    )
    return waiting("follow_up")


@sample("partner_thanks")
def partner_thanks(cast: Cast) -> Message:
    """The partner hears what became of a day of ninety days ago."""
    del cast
    Day.objects.filter(pk=fixed("lived")).update(date=timezone.localdate() - timedelta(days=AFTER_DAYS))
    thank_partners()
    return waiting("partner_thanks")
