"""What the lines about check-in say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "presence.seen": Rule(
        "audit.presence.seen",
        nl="Iemand noteerde op de dag of een persoon er was.",
        en="Somebody noted on the day whether a person was there.",
    ),
    "presence.rest_absent": Rule(
        "audit.presence.rest_absent",
        nl="Wie nog niet binnen was, is genoteerd als niet gekomen.",
        en="Those of whom nothing was seen yet were noted as not having come.",
    ),
    "presence.walked_in": Rule(
        "audit.presence.walked_in",
        nl="Er kwam een persoon bij die niet op de lijst stond.",
        en="A person came who was not on the list.",
    ),
    "presence.corrected": Rule(
        "audit.presence.corrected",
        nl="Van een persoon die niet op de lijst stond, is verbeterd wie het is.",
        en="It was corrected who a person is who was not on the list.",
    ),
    "presence.taken_off": Rule(
        "audit.presence.taken_off",
        nl="Een persoon die per ongeluk was bijgeschreven, is van de lijst gehaald.",
        en="A person who was added by mistake was taken off the list.",
    ),
    "presence.entered": Rule(
        "audit.presence.entered",
        nl="Van papier ingevoerd wie er op een dag was.",
        en="It was entered from paper who was there on a day.",
    ),
    "checkin.person_erased": Rule(
        "audit.checkin.person_erased",
        nl="Een persoon verwijderd bij wie anderen incheckten.",
        en="A person was taken out of who checked others in.",
    ),
}
"""By the word of a line."""
