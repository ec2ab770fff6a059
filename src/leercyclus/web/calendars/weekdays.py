"""The days of the week in words."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

WEEKDAYS = (
    _("Monday"),
    _("Tuesday"),
    _("Wednesday"),
    _("Thursday"),
    _("Friday"),
    _("Saturday"),
    _("Sunday"),
)
SHORT_WEEKDAYS = (
    pgettext_lazy("short for Monday", "Mo"),
    pgettext_lazy("short for Tuesday", "Tu"),
    pgettext_lazy("short for Wednesday", "We"),
    pgettext_lazy("short for Thursday", "Th"),
    pgettext_lazy("short for Friday", "Fr"),
    pgettext_lazy("short for Saturday", "Sa"),
    pgettext_lazy("short for Sunday", "Su"),
)
_EVERY = (
    _("every Monday"),
    _("every Tuesday"),
    _("every Wednesday"),
    _("every Thursday"),
    _("every Friday"),
    _("every Saturday"),
    _("every Sunday"),
)


def every_weekday(number: int) -> str:
    """Say that something comes every week on a day: 0 for Monday."""
    return str(_EVERY[number])
