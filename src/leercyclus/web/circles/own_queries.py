"""For which municipalities somebody may found a circle, and the address of that person."""

from __future__ import annotations

from collections.abc import Sequence

from leercyclus.web.circles.models import Grant
from leercyclus.web.people.people_queries import codes_of_organisations
from leercyclus.web.people.roles import Actor, Role


def own_codes(actor: Actor, codes: Sequence[str]) -> list[str]:
    """Give those of the municipalities that can be one's own; an administrator may found for each of them."""
    if actor.is_administrator:
        return list(codes)
    own = actor.organisations | actor.organisations_as(Role.MUNICIPALITY_COORDINATOR)
    mine = codes_of_organisations(own)
    return [code for code in codes if code in mine]


def address_of(actor: Actor) -> str:
    """Give the mail address of who asks; empty for somebody without a role or an address."""
    row = Grant.objects.filter(person=actor.person).select_related("person").first()
    return (row.person.email or "") if row else ""
