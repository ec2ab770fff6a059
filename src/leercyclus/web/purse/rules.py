"""Who may see what was given and received in a circle, and agree on it: predicates on plain values."""

from __future__ import annotations

from leercyclus.web.circles.rules import CircleFacts, may_run_circle, may_see_members
from leercyclus.web.people.roles import Actor


def may_see_purse(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may see what each municipality gave and received: who takes part, and no partner."""
    return may_see_members(actor, circle)


def may_set_terms(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may say how far a balance may be out, and put something right: who runs the circle."""
    return may_run_circle(actor, circle)
