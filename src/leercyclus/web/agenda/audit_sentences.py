"""What the lines about the agenda say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "points.picked": Rule(
        "audit.points.picked", nl="Gesprekspunten op de agenda gezet.", en="Points were put on the agenda."
    ),
    "point.removed": Rule(
        "audit.point.removed", nl="Gesprekspunt van de agenda gehaald.", en="A point was taken off the agenda."
    ),
    "points.ordered": Rule(
        "audit.points.ordered",
        nl="Volgorde van de gesprekspunten veranderd.",
        en="The order of the points on the agenda was changed.",
    ),
    "position.written": Rule(
        "audit.position.written",
        nl="Opgeschreven hoe een gemeente het doet.",
        en="It was written down how a municipality does it.",
    ),
    "positions.reminded": Rule(
        "audit.positions.reminded",
        nl="Wie nog niet schreef hoe zij het doen, kreeg een bericht.",
        en="Those who had not written how they do it got a mail.",
    ),
    "agenda.person_erased": Rule(
        "audit.agenda.person_erased",
        nl="Een persoon uit de agenda's verwijderd; wat gemeenten schreven bleef staan.",
        en="A person was taken out of the agendas; what municipalities wrote stayed.",
    ),
}
"""By the word of a line."""
