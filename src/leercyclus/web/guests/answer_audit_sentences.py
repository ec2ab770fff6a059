"""What the lines about answers, wishes, the waiting list and calendar files say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "guest.answered": Rule(
        "audit.guest.answered",
        nl="Iemand beantwoordde de uitnodiging voor een uitwisselingsdag.",
        en="Somebody answered the invitation for an exchange day.",
    ),
    "guest.wished": Rule(
        "audit.guest.wished",
        nl="Iemand bewaarde wensen voor een uitwisselingsdag.",
        en="Somebody kept wishes for an exchange day.",
    ),
    "guest.place_given": Rule(
        "audit.guest.place_given",
        nl="Iemand van de wachtlijst van een uitwisselingsdag kreeg een plaats.",
        en="Somebody on the waiting list of an exchange day got a place.",
    ),
    "catering.mailed": Rule(
        "audit.catering.mailed",
        nl="De cateraar van een uitwisselingsdag kreeg de aantallen.",
        en="The caterer of an exchange day got the counts.",
    ),
}
"""By the word of a line."""
