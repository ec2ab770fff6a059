"""How long something takes and where it is, in words."""

from __future__ import annotations

from django import template
from django.utils.translation import gettext, ngettext

from leercyclus.web.days.clock import HOUR
from leercyclus.web.days.where import where_is

register = template.Library()


@register.filter
def duration(minutes: int) -> str:
    """Write minutes in hours and minutes: '45 minutes', '1 hour', '4 hours and 15 minutes'."""
    hours, rest = divmod(minutes, HOUR)
    whole = ngettext("%(hours)d hour", "%(hours)d hours", hours) % {"hours": hours}
    few = ngettext("%(minutes)d minute", "%(minutes)d minutes", rest) % {"minutes": rest}
    if not hours:
        return few
    return gettext("%(hours)s and %(minutes)s") % {"hours": whole, "minutes": few} if rest else whole


@register.filter
def where(place: str, host: str) -> str:
    """Write the place of a day with the municipality that receives, once."""
    return where_is(place, host)
