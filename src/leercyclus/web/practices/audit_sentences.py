"""What the lines about practices say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "practice.written": Rule("audit.practice.written", nl="Praktijk geschreven.", en="A practice was written."),
    "practice.changed": Rule("audit.practice.changed", nl="Praktijk veranderd.", en="A practice was changed."),
    "practice.withdrawn": Rule("audit.practice.withdrawn", nl="Praktijk ingetrokken.", en="A practice was withdrawn."),
    "practice.put_back": Rule("audit.practice.put_back", nl="Praktijk teruggezet.", en="A practice was put back."),
    "practice.taken_over": Rule(
        "audit.practice.taken_over",
        nl="Praktijk overgenomen door een andere gemeente.",
        en="A practice was taken over by another municipality.",
    ),
    "practice.adoption_changed": Rule(
        "audit.practice.adoption_changed",
        nl="Wat er over het overnemen van een praktijk staat, veranderd.",
        en="What is told of a practice that was taken over, was changed.",
    ),
    "want.written": Rule("audit.want.written", nl="Gezocht: toegevoegd.", en="Something looked for was added."),
    "want.changed": Rule("audit.want.changed", nl="Gezocht: veranderd.", en="Something looked for was changed."),
    "want.closed": Rule("audit.want.closed", nl="Gezocht: gesloten.", en="Something looked for was closed."),
    "want.opened": Rule("audit.want.opened", nl="Gezocht: weer open.", en="Something looked for was opened again."),
    "follow_up.written": Rule("audit.follow_up.written", nl="Vervolg genoteerd.", en="A follow-up was written down."),
    "follow_up.changed": Rule("audit.follow_up.changed", nl="Vervolg veranderd.", en="A follow-up was changed."),
    "follow_up.removed": Rule("audit.follow_up.removed", nl="Vervolg weggehaald.", en="A follow-up was taken away."),
    "practices.examples_loaded": Rule(
        "audit.practices.examples_loaded",
        nl="Voorbeelden uit het artikel toegevoegd.",
        en="Examples of the article were added.",
    ),
    "practices.partner_thanked": Rule(
        "audit.practices.partner_thanked",
        nl="Een partner gemaild wat er met een uitwisselingsdag gedaan is.",
        en="A partner was mailed what was done with an exchange day.",
    ),
    "practices.person_erased": Rule(
        "audit.practices.person_erased",
        nl="Een persoon verwijderd bij praktijken en wat gezocht wordt.",
        en="A person was taken out of practices and of what is looked for.",
    ),
}
"""By the word of a line."""
