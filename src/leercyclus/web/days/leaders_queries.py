"""Read who can lead a workshop, or be met on a visit."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.days.models import Day, Offer
from leercyclus.web.people.called import called
from leercyclus.web.people.contacts_queries import contacts_of

Leaders = dict[str, list[tuple[UUID, str]]]


def leaders_for(day: Day, kind: str, now: Offer | None = None) -> Leaders:
    """Give people by municipality, each as (id, name with post): of the host, for a workshop of the others too.

    Three queries. Who leads it now stays on the list, also when that person is no longer in any delegation.

    Args:
        day: with its host read.
        kind: `workshop` or `visit`.
        now: the row with its leader read, where there is one.
    """
    names = {day.host_id: day.host.name}
    if kind == Offer.Kind.WORKSHOP:
        names |= {one.organisation: one.name for one in members_of(day.circle_id) if one.takes_part}
    found: Leaders = {
        names[organisation]: [(one.person, called(one.name, one.title)) for one in people]
        for organisation, people in contacts_of(list(names)).items()
    }
    if now and now.leader and not any(now.leader_id == person for people in found.values() for person, _name in people):
        found.setdefault(day.host.name, []).append((now.leader.pk, now.leader.name))
    return found
