"""Who may read and write scripts for peer consultation: predicates on plain values."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.circles.rules import CircleFacts, may_run_circle, may_see_circle
from leercyclus.web.people.roles import Actor, Role


@dataclass(frozen=True, slots=True)
class ScriptFacts:
    """A script of a circle; `is_there` is false once it was removed."""

    circle: CircleFacts
    script: UUID
    is_there: bool = True


def may_read_scripts(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may read the scripts of a circle: whoever may see it, a partner by a link too."""
    return may_see_circle(actor, circle)


def may_see_form(actor: Actor, script: ScriptFacts) -> bool:
    """Tell whether somebody may know of the form of a script; of one that was removed only who may write."""
    if not script.is_there:
        return may_write_scripts(actor, script.circle)
    return may_read_scripts(actor, script.circle)


def may_write_scripts(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may add and change scripts: who runs the circle, hosts in it or leads a session."""
    if actor.by_link or circle.is_closed:
        return False
    return may_run_circle(actor, circle) or circle.id in actor.circles_as(Role.HOST, Role.SESSION_LEADER)
