"""What becomes of a lesson at home: the ladder, when to ask, whether two people agree, which lessons are alike."""

from leercyclus.engine.lessons.agreement import Agreement, Share, agreement
from leercyclus.engine.lessons.alike import Alike, Taught, alike
from leercyclus.engine.lessons.ladder import EVIDENCE_AT, FIGURE_AT, Step, needs_evidence
from leercyclus.engine.lessons.waves import OBSERVED_AT, WAVES, due_dates, wave_to_ask

__all__ = [
    "EVIDENCE_AT",
    "FIGURE_AT",
    "OBSERVED_AT",
    "WAVES",
    "Agreement",
    "Alike",
    "Share",
    "Step",
    "Taught",
    "agreement",
    "alike",
    "due_dates",
    "needs_evidence",
    "wave_to_ask",
]
