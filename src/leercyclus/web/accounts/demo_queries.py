"""Read who of the demo can be stepped into."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.contrib.auth import get_user_model
from django.db.models import Q
from django.utils import timezone

from leercyclus.web.people.role_names import role_name


@dataclass(frozen=True, slots=True)
class RoleRow:
    """One role of one person in the demo.

    Attributes:
        person: who.
        name: the role and the city: nobody in the demo exists.
        role: what the role that is held is called.
        organisation: the name of the organisation that it is held for; empty for all.
        circle: the name of the circle that it is held in; empty for all.
    """

    person: UUID
    name: str
    role: str
    organisation: str
    circle: str

    @property
    def group(self) -> str:
        """Give under which name the role stands: of the circle, or else the organisation; empty for the network."""
        return self.circle or self.organisation


def demo_roles() -> list[tuple[str, list[RoleRow]]]:
    """Give everybody who holds a role today, grouped by the circle or else the organisation; one query."""
    today = timezone.localdate()
    rows = (
        get_user_model()
        .objects.filter(Q(grants__valid_to__isnull=True) | Q(grants__valid_to__gte=today), is_active=True)
        .filter(grants__valid_from__lte=today)
        .values_list("pk", "name", "grants__role", "grants__circle__name", "grants__organisation__name")
        .order_by("grants__circle__name", "grants__organisation__name", "name")
        .distinct()
    )
    groups: dict[str, list[RoleRow]] = {}
    for person, name, role, circle, organisation in rows:
        row = RoleRow(person, name, role_name(role), organisation or "", circle or "")
        groups.setdefault(row.group, []).append(row)
    return list(groups.items())
