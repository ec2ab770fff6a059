"""What the lines about this say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule
from leercyclus.web.guests import answer_audit_sentences

WHAT_SENTENCES: dict[str, Rule] = {**answer_audit_sentences.WHAT_SENTENCES}
"""By the word of a line."""
