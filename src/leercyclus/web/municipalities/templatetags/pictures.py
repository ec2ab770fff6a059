"""What stands many times on one page: marks and shapes, written once, and amounts that stand out in a sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from django import template
from django.template.loader import render_to_string
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from leercyclus.web.design.templatetags.lc import mark

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


@register.filter
@lru_cache(maxsize=16)
def mark_of(place: int) -> SafeString:
    """Draw the mark of a municipality as `mark` does, in a fraction of the time."""
    return render_to_string("components/mark.html", mark(place))


@register.filter
@lru_cache(maxsize=16)
def shape_of(place: int | None) -> SafeString:
    """Draw only the shape of a mark, inside a picture; a small dot where a member has no mark of its own."""
    if place is None:
        return mark_safe('<circle class="p-ander" r="4"/>')
    return render_to_string("components/shape.html", mark(place))
