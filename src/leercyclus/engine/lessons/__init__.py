"""What becomes of a lesson at home: the ladder, when to ask, whether two people agree, which lessons are alike."""

from leercyclus.engine.lessons.ladder import EVIDENCE_AT, Step, needs_evidence
from leercyclus.engine.lessons.waves import WAVES, due_dates

__all__ = ["EVIDENCE_AT", "WAVES", "Step", "due_dates", "needs_evidence"]
