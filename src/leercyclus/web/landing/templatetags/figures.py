"""Numbers of a figure before and after, without zeros that say nothing."""

from __future__ import annotations

from decimal import Decimal

from django import template
from django.utils.formats import number_format

register = template.Library()


@register.filter
def bare(value: Decimal) -> str:
    """Write a number as its reader does, without zeros behind the last decimal: 5,5 for 5.50, 1.000 for 1000.00."""
    return number_format(Decimal(f"{value.normalize():f}"), use_l10n=True, force_grouping=True)
