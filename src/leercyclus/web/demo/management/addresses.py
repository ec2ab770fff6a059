"""Find the people of the demo by their mail address."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from leercyclus.web.guide.story import DORDRECHT, ENSCHEDE, ZWOLLE
from leercyclus.web.people.models import Delegation

DOMAINS = {ZWOLLE: "zwolle.example", ENSCHEDE: "enschede.example", DORDRECHT: "dordrecht.example"}


def people_of(organisations: Mapping[str, UUID]) -> dict[tuple[str, str], UUID]:
    """Give by code of the municipality and the mail address without its domain who that is; one query."""
    codes = {domain: code for code, domain in DOMAINS.items()}
    rows = Delegation.objects.filter(organisation__in=organisations.values())
    found = {}
    for address, person in rows.values_list("person__email", "person"):
        mailbox, _at, domain = (address or "").partition("@")
        if domain in codes:
            found[codes[domain], mailbox] = person
    return found
