"""Tell who leads a workshop or visit, and who was placed in it, that it does not take place, or does all the same."""

from __future__ import annotations

from leercyclus.web.days.models import Offer
from leercyclus.web.days.placed_queries import seated_on, touched
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.people.names_queries import person_names


def tell_of_offer(*, offer: Offer) -> int:
    """Queue a mail to everybody whom it touches; of a day that was not published, or has ended, nobody is told.

    Args:
        offer: as it is now, with its day and host read.

    Returns:
        How many mails are queued.
    """
    found = touched(offer, seated_on(offer.day_id))
    if not found.is_told:
        return 0
    word = "off" if offer.called_off_at else "on"
    whom = [(found.leader, True)] if found.leader else []
    whom += [(one, False) for one in found.placed_readers]
    first = offer.slots.first()
    names = person_names([one.person for one, _leads in whom if one.person])
    for reader, leads in whom:
        queue_mail(
            key=f"offer-{word}-{offer.pk.hex}-{offer.version}-{reader.person.hex if reader.person else reader.address}",
            kind="offer_called_off" if word == "off" else "offer_on_again",
            template=f"days/mail/offer_{'called_off' if word == 'off' else 'on_again'}.txt",
            context={
                "offer": offer,
                "day": offer.day,
                "begins": first.begins if first else None,
                "leads": leads,
                "name": names.get(reader.person, "") if reader.person else "",
            },
            to=reader,
            circle=offer.day.circle_id,
            organisation=offer.day.host_id,
            is_personal=False,
        )
    return len(whom)
