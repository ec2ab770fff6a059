"""Amounts in a sentence stand out."""

from __future__ import annotations

import re

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

_AMOUNT = re.compile("-?€\N{NO-BREAK SPACE}?[\\d.,]*\\d(?:\N{NO-BREAK SPACE}[a-z]+)?")


@register.filter
def strong_amounts(sentence: str) -> SafeString:
    r"""Escape a sentence and make its amounts of money bold.

    Examples:
        >>> strong_amounts("Ede < Urk: €\N{NO-BREAK SPACE}1.200.")
        'Ede &lt; Urk: <b>€\xa01.200</b>.'
    """
    escaped = conditional_escape(sentence)
    return mark_safe(_AMOUNT.sub(lambda found: f"<b>{found.group()}</b>", escaped))  # noqa: S308 - escaped above
