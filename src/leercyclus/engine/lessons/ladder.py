"""The ladder of a lesson at home: seven steps, from nothing done to kept for a year."""

from __future__ import annotations

from enum import IntEnum

from leercyclus.engine.lessons import sentences
from leercyclus.engine.reasons import Reason


class Step(IntEnum):
    """How far a lesson got; each step is further than the one before."""

    NOTHING = 0
    TOLD = 1
    AGENDA = 2
    DECIDED = 3
    TRIED = 4
    IN_USE = 5
    SPREAD = 6

    @property
    def reason(self) -> Reason:
        """Say the step in a few words.

        Examples:
            >>> Step.DECIDED.reason.say("nl")
            'er is een besluit'
            >>> Step.IN_USE.reason.say("en")
            'it is in use'
        """
        return sentences.STEPS[self]()

    @property
    def brief(self) -> Reason:
        """Say the step in one or two words, as a heading or beside a picture.

        Examples:
            >>> Step.DECIDED.brief.say("nl")
            'besloten'
        """
        return sentences.BRIEF_STEPS[self]()


EVIDENCE_AT = frozenset({Step.AGENDA, Step.DECIDED, Step.IN_USE, Step.SPREAD})
"""Steps that somebody else can check: a link, a date or the number of a decision is asked."""
FIGURE_AT = frozenset({Step.IN_USE, Step.SPREAD})
"""Steps at which a figure before and after can be given: what is not in use has had no effect."""


def needs_evidence(step: int) -> bool:
    """Tell whether a step is one that something must prove.

    Args:
        step: 0 to 6.

    Raises:
        ValueError: there is no such step.

    Examples:
        >>> [step for step in range(7) if needs_evidence(step)]
        [2, 3, 5, 6]
    """
    return Step(step) in EVIDENCE_AT
