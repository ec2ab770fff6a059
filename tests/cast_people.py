"""What the cast left behind on the pages about people: a list that waits, a merge, an address that stands twice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from django.utils import timezone

from leercyclus.web.people.models import Claim, Merge, Organisation, Person, Takeover, Waiting
from tests.fixed import fixed

LIST = "Wijkcoach, Zwolle <wijkcoach@zwolle.example>"


def keep_people_things(people: Mapping[str, Person], organisations: Mapping[str, Organisation]) -> None:
    """Write them into the database."""
    Waiting.objects.create(
        id=fixed("waiting"),
        person=people["municipality_coordinator"],
        organisation=organisations["GM0193"],
        text=LIST,
        rows=[{"row": 1, "name": "Wijkcoach, Zwolle", "email": "wijkcoach@zwolle.example", "topics": []}],
        notes={"nl": ["1 persoon gelezen."], "en": ["1 person read."]},
        expires_at=timezone.now() + timedelta(hours=2),
    )
    double = Person.objects.create(
        id=fixed("person-double"), name="Controller Z., Zwolle", is_active=False, merged_into=people["controller"]
    )
    Merge.objects.create(id=fixed("merge"), kept=people["controller"], gone=double)
    later = Person.objects.create(id=fixed("person-claiming"), name="Coordinator, Deventer")
    Claim.objects.create(id=fixed("claim"), person=later, address=people["deventer"].email or "")
    Takeover.objects.create(
        id=fixed("takeover"),
        gone=organisations["GM0150"],
        kept=organisations["GM0505"],
        day=date(2026, 1, 1),
        moved={"spans": {}, "pointed": {}, "memberships": []},
    )
