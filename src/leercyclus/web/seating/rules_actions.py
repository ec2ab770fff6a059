"""Change how the groups of a day are made."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import F

from leercyclus.web.audit.actions import record
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.models import Mixing

FIELDS = ("smallest", "largest", "mixed_by", "preference", "partners_apart", "seed")


@transaction.atomic
def change_rules(*, actor: Actor, day: UUID, version: int, **fields: object) -> Mixing:
    """Change sizes, what groups are mixed by, what counts most, the rule on partners, or the start number.

    Args:
        actor: who changes.
        day: of which day.
        version: of the row that the form was filled from.
        **fields: the columns of `Mixing` by name.

    Raises:
        Conflict: somebody else changed the rules meanwhile.
    """
    mixing, _ = Mixing.objects.get_or_create(day_id=day)
    values = {name: fields[name] for name in FIELDS if name in fields}
    changed = [name for name, value in values.items() if getattr(mixing, name) != value]
    if not Mixing.objects.filter(day=day, version=version).update(**values, version=F("version") + 1):
        theirs = {name: str(getattr(mixing, name)) for name in FIELDS if name != "mixed_by"}
        raise Conflict(version=mixing.version, theirs=theirs)
    row = whole_day(day).day
    record(
        actor=actor,
        what="plans.rules_changed",
        circle=row.circle_id,
        organisation=row.host_id,
        thing=day,
        facts={"fields": changed},
    )
    return Mixing.objects.get(day=day)
