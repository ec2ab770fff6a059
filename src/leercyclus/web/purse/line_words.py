"""How much a line of the closed purse gave, in words."""

from __future__ import annotations

from decimal import Decimal

from django.utils.translation import gettext, ngettext

from leercyclus.engine.reasons import Language, tenth
from leercyclus.web.purse.lines import Line


def amounts(line: Line, language: Language) -> str:
    """Write how much a line gave: `1 day, 7 seats, 33.3 hours`, and `4 hours less` where something was taken off.

    Args:
        line: of any source.
        language: in which the numbers are written; the words follow the reader.
    """
    parts = []
    if line.days:
        parts.append(_signed(line.days, ngettext("%(number)s day", "%(number)s days", _plural(line.days)), language))
    if line.seats:
        parts.append(
            _signed(line.seats, ngettext("%(number)s seat", "%(number)s seats", _plural(line.seats)), language)
        )
    if line.hours or not parts:
        parts.append(
            _signed(line.hours, ngettext("%(number)s hour", "%(number)s hours", _plural(line.hours)), language)
        )
    return ", ".join(parts)


def _signed(amount: Decimal, words: str, language: Language) -> str:
    said = words % {"number": tenth(abs(amount), language)}
    return gettext("%(amount)s less") % {"amount": said} if amount < 0 else said


def _plural(amount: Decimal) -> int:
    """Give 1 for one, and 2 for all that is written as more, also for a half."""
    return 1 if abs(amount) == 1 else 2
