"""What an outside partner hears, once, ninety days after a day: what was done with what the partner brought."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.lessons import Step
from leercyclus.web.audit.actions import record
from leercyclus.web.days.lived_offers_queries import offers_led_by
from leercyclus.web.guests.partners_queries import PartnerVisit, partners_between
from leercyclus.web.landing.blind_queries import still_blind
from leercyclus.web.lessons.brought_queries import brought_by
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.people.names_queries import readers
from leercyclus.web.practices.models import Thanked

AFTER_DAYS, UNTIL_DAYS = 90, 150
"""From ninety days after a day; a site that was down for long does not come back on days of half a year ago."""
MOST_TOLD = 12
"""So many lessons fit in a mail that somebody reads."""


def thank_partners() -> int:
    """Mail every outside partner whose day was ninety days ago and who was not mailed yet; give how many."""
    today = timezone.localdate()
    visits = partners_between(today - timedelta(days=UNTIL_DAYS), today - timedelta(days=AFTER_DAYS))
    thanked = frozenset(Thanked.objects.filter(visit__in=[one.visit for one in visits]).values_list("visit", flat=True))
    return sum(_thank(one) for one in visits if one.visit not in thanked)


@transaction.atomic
def _thank(visit: PartnerVisit) -> int:
    """Mail one partner; the row that says so is written first, so that two workers mail once."""
    _row, is_first = Thanked.objects.get_or_create(visit_id=visit.visit, defaults={"at": timezone.now()})
    to = readers([visit.person])
    if not is_first or not to:
        return 0
    led, without = offers_led_by(visit.day, visit.person), still_blind(visit.person)
    brought = brought_by(visit.day, visit.visit, led, without)
    told = brought.lessons[:MOST_TOLD]
    queue_mail(
        key=f"partner-thanks-{visit.visit}",
        kind="partner_thanks",
        template="practices/mail/partner_thanks.txt",
        context={
            "host": visit.host_name,
            "date": visit.on,
            "yours": [(one.text, Step(one.step).reason) for one in told if one.is_named],
            "others": [(one.text, Step(one.step).reason) for one in told if not one.is_named],
            "more": len(brought.lessons) - len(told),
            "kept_close": brought.kept_close,
            "is_used": any(one.step for one in told),
        },
        to=to[0],
        circle=visit.circle,
        organisation=visit.host,
    )
    facts = {"lessons": len(told), "kept_close": brought.kept_close}
    record(
        actor=None,
        what="practices.partner_thanked",
        circle=visit.circle,
        organisation=visit.host,
        person=visit.person,
        thing=visit.visit,
        facts=facts,
    )
    return 1
