"""Read links that stand for an outside partner."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.contrib.auth import get_user_model
from django.db.models import Prefetch, Q
from django.utils import timezone

from leercyclus.web.accounts.models import AccessLink
from leercyclus.web.accounts.tokens import fingerprint
from leercyclus.web.people.roles import Role


@dataclass(frozen=True, slots=True)
class Access:
    """A link that can be used now.

    Attributes:
        id: which.
        person: for whom it stands.
        person_name: how that person is called.
        circle: where it leads.
        circle_name: how that circle is called.
        expires_at: until when it can be used.
    """

    id: UUID
    person: UUID
    person_name: str
    circle: UUID
    circle_name: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """An outside partner of a circle, with the link that stands for the person now.

    Attributes:
        person: who.
        name: how the person is called.
        address: where a link goes; empty where we have none.
        expires_at: until when the newest link can be used; None where there is none.
    """

    person: UUID
    name: str
    address: str
    expires_at: datetime | None


def access_by_token(token: str) -> Access | None:
    """Give the link with a token, or None for one that is unknown, past its time or withdrawn."""
    return _access(fingerprint=fingerprint(token))


def access_by_id(access: UUID) -> Access | None:
    """Give a link that a session stands for, or None when it is past its time or withdrawn."""
    return _access(pk=access)


def _access(**which: object) -> Access | None:
    now = timezone.now()
    row = (
        AccessLink.objects.filter(revoked_at__isnull=True, expires_at__gt=now, circle__closed_on__isnull=True, **which)
        .filter(person__is_active=True, person__erased_at__isnull=True, person__merged_into__isnull=True)
        .select_related("person", "circle")
        .first()
    )
    if row is None:
        return None
    return Access(row.pk, row.person_id, row.person.name, row.circle_id, row.circle.name, row.expires_at)


def partners_of(circle: UUID) -> list[PartnerRow]:
    """Give the outside partners of a circle by name, each with the link that can be used now; two queries."""
    links = AccessLink.objects.filter(circle=circle, revoked_at__isnull=True, expires_at__gt=timezone.now())
    people = (
        get_user_model()
        .objects.filter(_is_partner(circle), is_active=True, erased_at__isnull=True)
        .distinct()
        .prefetch_related(Prefetch("access_links", links.order_by("-expires_at"), to_attr="live"))
    )
    return [
        PartnerRow(one.pk, one.name, one.email or "", one.live[0].expires_at if one.live else None) for one in people
    ]


def is_partner_of(person: UUID, circle: UUID) -> bool:
    """Tell whether somebody is an outside partner of a circle today."""
    return get_user_model().objects.filter(_is_partner(circle), pk=person).exists()


def _is_partner(circle: UUID) -> Q:
    today = timezone.localdate()
    return Q(grants__role=Role.PARTNER.value, grants__circle=circle, grants__valid_from__lte=today) & (
        Q(grants__valid_to__isnull=True) | Q(grants__valid_to__gte=today)
    )
