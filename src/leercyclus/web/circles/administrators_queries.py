"""Whether somebody can give the first roles, for who watches over the site."""

from __future__ import annotations

from django.db.models import Q
from django.utils.timezone import localdate

from leercyclus.web.circles.models import Grant
from leercyclus.web.people.roles import Role


def an_administrator_exists() -> bool:
    """Tell whether somebody is administrator of the network today; one query."""
    today = localdate()
    holds = Q(valid_from__lte=today) & (Q(valid_to__isnull=True) | Q(valid_to__gte=today))
    return Grant.objects.filter(holds, role=Role.NETWORK_ADMINISTRATOR.value, person__is_active=True).exists()
