"""The picture of the tables of one round."""

from __future__ import annotations

from collections.abc import Sequence

from django import template

from leercyclus.web.seating.drawing import DrawnRound
from leercyclus.web.seating.picture import drawn_tables, legend

register = template.Library()


@register.inclusion_tag("seating/tables_picture.html")
def tables_picture(drawn: DrawnRound) -> dict[str, object]:
    """Draw a round: a sign for every table, with the people round it; who they are stands in the list beside it."""
    return {"round": drawn, "tables": drawn_tables(drawn.groups)}


@register.inclusion_tag("seating/tables_legend.html")
def tables_legend(rounds: Sequence[DrawnRound]) -> dict[str, object]:
    """Say what the shapes and letters of the picture mean."""
    municipalities, levels = legend(rounds)
    seats = [seat for one in rounds for group in one.groups for seat in group.people]
    return {
        "municipalities": municipalities,
        "levels": levels,
        "has_changed": any(seat.changed for seat in seats),
        "has_leaders": any(seat.leads for seat in seats),
        "has_gone": any(not seat.comes for seat in seats),
    }
