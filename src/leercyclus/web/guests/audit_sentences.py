"""What the lines about this say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule
from leercyclus.web.guests import answer_audit_sentences, invite_audit_sentences

WHAT_SENTENCES: dict[str, Rule] = {
    **answer_audit_sentences.WHAT_SENTENCES,
    **invite_audit_sentences.WHAT_SENTENCES,
    "registration.question_kept": Rule(
        "audit.registration.question_kept",
        nl="Een deelnemer schreef de eigen vraag voor een dag op.",
        en="A participant wrote down the own question for a day.",
    ),
    "guests.person_erased": Rule(
        "audit.guests.person_erased",
        nl="Een persoon verwijderd bij wie voor dagen gevraagd zijn; dat er iemand was, bleef staan.",
        en="A person was taken out of who was asked for days; that somebody came stayed.",
    ),
}
"""By the word of a line."""
