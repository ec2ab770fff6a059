"""What the log says of what a municipality does after a day, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "bundle.joined": Rule(
        "audit.bundle.joined",
        nl="Lessen over hetzelfde zijn samengevoegd: {lessons}.",
        en="Lessons about the same thing were joined: {lessons}.",
    ),
    "bundle.added": Rule(
        "audit.bundle.added",
        nl="Bij samengevoegde lessen zijn er {lessons} bij gezet.",
        en="{lessons} were added to joined lessons.",
    ),
    "bundle.taken_out": Rule(
        "audit.bundle.taken_out",
        nl="Een les is uit samengevoegde lessen gehaald; er bleven er {lessons}.",
        en="A lesson was taken out of joined ones; {lessons} were left.",
    ),
    "bundle.changed": Rule(
        "audit.bundle.changed",
        nl="Naam of trekker van samengevoegde lessen is veranderd.",
        en="Name or carrier of joined lessons changed.",
    ),
    "decision.recorded": Rule(
        "audit.decision.recorded",
        nl="Een besluit over een les van {on} is vastgelegd.",
        en="A decision on a lesson, of {on}, was recorded.",
    ),
    "decision.changed": Rule(
        "audit.decision.changed",
        nl="Een vastgelegd besluit is veranderd.",
        en="A decision that was recorded was changed.",
    ),
    "decision.removed": Rule(
        "audit.decision.removed",
        nl="Een vastgelegd besluit is weggehaald.",
        en="A decision that was recorded was removed.",
    ),
    "meeting.planned": Rule(
        "audit.meeting.planned",
        nl="Een landingsgesprek op {on} is gepland; aantal mensen dat gevraagd is: {people}.",
        en="A landing meeting on {on} was planned; people asked: {people}.",
    ),
    "meeting.changed": Rule(
        "audit.meeting.changed",
        nl="Een landingsgesprek is veranderd: {on}; aantal mensen dat gevraagd is: {people}.",
        en="A landing meeting was changed: {on}; people asked: {people}.",
    ),
    "meeting.cancelled": Rule(
        "audit.meeting.cancelled",
        nl="Een landingsgesprek op {on} is afgezegd.",
        en="A landing meeting on {on} was called off.",
    ),
    "barrier.lifted": Rule(
        "audit.barrier.lifted",
        nl="Een hobbel die iemand met naam inbracht is weggehaald.",
        en="A barrier that somebody raised by name was lifted.",
    ),
}
"""By the word of a line."""
