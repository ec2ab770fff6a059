"""The components of the pages, and numbers as a Dutch or an English reader writes them.

These tags are known in every template. A component is a template in design/templates/components; no page repeats its
classes. Positions and widths inside pictures go through `percentage`: a Dutch comma there would break the picture.
"""

from __future__ import annotations

import math

from django import template
from django.template.loader import render_to_string
from django.utils.formats import number_format
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext

from leercyclus.engine.reasons import BadInput, Language, Reason, tenth
from leercyclus.web.accounts.tokens import ONCE, new_token
from leercyclus.web.municipalities.snapshot import current_figures

register = template.Library()
MINUS = "\u2212"

SHAPES = ("disc", "square", "diamond")
NOTHING = "–"


@register.filter
def decimals(value: float | None, places: int = 1) -> str:
    """Write a number with so many decimals and grouped thousands; a dash where it is missing."""
    if value is None or math.isnan(value):
        return NOTHING
    return number_format(round(value, places), places, use_l10n=True, force_grouping=True)


@register.filter
def tenths(value: float | None) -> str:
    """Write a number in tenths, such as hours: 240 where it is whole, and otherwise 33,3 in Dutch, 33.3 in English."""
    return NOTHING if value is None or math.isnan(value) else tenth(value, reader())


@register.filter
def signed(value: float) -> str:
    """Write a balance in tenths with its sign: +25,3 and −25,3 in Dutch, 0 for nought."""
    text = tenth(abs(value), reader())
    return text if text == "0" else f"{'+' if value > 0 else MINUS}{text}"


@register.filter
def whole(value: float | None) -> str:
    """Write a number without decimals: 17.942.942 in Dutch, 17,942,942 in English."""
    return decimals(value, 0)


@register.filter
def eur(value: float | None, places: int = 0) -> str:
    """Write an amount in euros: € 1.234 in Dutch, €1,234 in English, with the minus before the sign."""
    if value is None or math.isnan(value):
        return NOTHING
    space = "\N{NO-BREAK SPACE}" if reader() == "nl" else ""
    return f"{'-' if round(value, places) < 0 else ''}€{space}{decimals(abs(value), places)}"


@register.filter
def percent(share: float | None, places: int = 0) -> str:
    """Write a share from 0 to 1 as a percentage: 12% in English, 12 % in Dutch."""
    if share is None or math.isnan(share):
        return NOTHING
    space = "\N{NO-BREAK SPACE}" if reader() == "nl" else ""
    return f"{decimals(100 * share, places)}{space}%"


@register.filter
def distance(value: float | None) -> str:
    """Write a distance between two municipalities, with two decimals."""
    return decimals(value, 2)


@register.filter
def hundred(share: float | None) -> str:
    """Write a share from 0 to 1 as so many out of a hundred: '98 van 100', '98 of 100'."""
    if share is None or math.isnan(share):
        return NOTHING
    return gettext("%(count)s of 100") % {"count": whole(100 * share)}


@register.filter
def percentage(share: float) -> str:
    """Write a share from 0 to 1 as the length or position of something in a picture, such as 43.61%."""
    return f"{100 * share:.2f}%"


@register.filter
def unlocalized(value: float) -> str:
    """Write a number inside a picture, where a comma would mean something else."""
    return f"{value:g}"


@register.filter
def say(reason: Reason | BadInput) -> str:
    """Write a reason of the engine in the language of the page."""
    spoken = reason.say(reader())
    return spoken if isinstance(spoken, str) else " ".join(spoken)


@register.simple_tag
def years_line() -> str:
    """Say of which years the figures are."""
    return current_figures().years_line(reader())


@register.simple_tag
def context_years_line() -> str:
    """Say of which years the figures are that decide who is alike."""
    return current_figures().context_years_line(reader())


@register.inclusion_tag("components/mark.html")
def mark(place: int) -> dict[str, object]:
    """Draw the mark of a municipality: 0 is mine (disc), 1 the square, 2 the diamond; none beyond that."""
    return {"shape": SHAPES[place] if 0 <= place < len(SHAPES) else ""}


@register.inclusion_tag("components/shape.html")
def shape(place: int) -> dict[str, object]:
    """Draw only the shape of a mark, inside a picture; its box runs from -11 to 11."""
    return mark(place)


@register.inclusion_tag("components/municipality.html")
def municipality(name: str, place: int, letter: str = "") -> dict[str, object]:
    """Write the name of a municipality with its mark before it, or with the letter that tells it from many."""
    return {"name": name, "place": place, "letter": letter}


@register.inclusion_tag("components/sign.html")
def sign(number: str | int, style: str = "") -> dict[str, object]:
    """Draw the sign with a number that means something: a place, a table, a step. Style: vol, half or groot."""
    return {"number": number, "style": style}


@register.inclusion_tag("components/bar.html")
def bar(share: float, middle: float | None = None) -> dict[str, object]:
    """Draw a bar filled for a share from 0 to 1, with a tick at `middle`; the number stands in words beside it."""
    return {"share": min(max(share, 0.0), 1.0), "middle": middle}


@register.simple_block_tag
def lead(content: SafeString) -> SafeString:
    """Write the sentences below a title."""
    return _component("lead", content)


@register.simple_block_tag
def paragraph(content: SafeString) -> SafeString:
    """Write a paragraph."""
    return _component("paragraph", content)


@register.simple_block_tag
def link(content: SafeString, href: str, **attributes: str) -> SafeString:
    """Write a link; attributes such as `hreflang`, `rel` or `aria_current` go along."""
    return _component("link", content, href=href, attributes=_attributes(attributes))


@register.simple_block_tag
def heading(content: SafeString, level: int, id: str = "", hidden: bool = False) -> SafeString:  # noqa: A002, FBT001, FBT002 - as written in HTML
    """Write a heading of level 1 to 3; `hidden` leaves it to screen readers."""
    return _component("heading", content, level=level, id=id, hidden=hidden)


@register.simple_block_tag
def button(content: SafeString, look: str = "primary-action", href: str = "") -> SafeString:
    """Write a button that sends its form, or, with `href`, a link that looks like one.

    Looks: primary-action, secondary-action, subtle (the last for a button only).
    """
    return _component("button", content, look=look, href=href)


@register.simple_block_tag
def alert(content: SafeString, kind: str = "warning", role: str = "") -> SafeString:
    """Write a message in a panel; kind: info, ok, warning or error."""
    return _component("alert", content, kind=kind, role=role)


@register.simple_block_tag
def part(content: SafeString, id: str, title: str, note: str = "", look: str = "") -> SafeString:  # noqa: A002 - as written in HTML
    """Write one part of a report: heading and note in the margin, content beside it; look `kaart` widens the margin."""
    return _component("part", content, id=id, title=title, note=note, look=look)


@register.simple_block_tag
def unfold(content: SafeString, summary: str) -> SafeString:
    """Write something that folds open on a press."""
    return _component("unfold", content, summary=summary)


@register.inclusion_tag("components/once_field.html")
def once_field() -> dict[str, str]:
    """Write the hidden field by which a form that is sent twice is carried out once."""
    return {"name": ONCE, "token": new_token()}


def reader() -> Language:
    """Give the language of the page as the engine names it."""
    return "en" if (get_language() or "nl").startswith("en") else "nl"


def _component(name: str, content: SafeString, **values: object) -> SafeString:
    return render_to_string(f"components/{name}.html", {"content": content, **values})


def _attributes(given: dict[str, str]) -> dict[str, str]:
    """Write Python's names as HTML's: aria_current becomes aria-current."""
    return {name.replace("_", "-"): value for name, value in given.items() if value}
