"""What the audit lines of circles say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES = {
    "circle.founded": Rule("audit.circle.founded", nl="De leerkring is begonnen.", en="The circle was founded."),
    "circle.changed": Rule(
        "audit.circle.changed",
        nl="Naam of doel van de leerkring is veranderd.",
        en="Name or purpose of the circle changed.",
    ),
    "circle.closed": Rule("audit.circle.closed", nl="De leerkring is gesloten.", en="The circle was closed."),
    "cycle.added": Rule("audit.cycle.added", nl="Er is een nieuwe cyclus begonnen.", en="A new cycle was added."),
    "membership.invited": Rule(
        "audit.membership.invited", nl="Een gemeente is uitgenodigd.", en="A municipality was invited."
    ),
    "membership.accepted": Rule(
        "audit.membership.accepted", nl="Een gemeente doet mee.", en="A municipality takes part."
    ),
    "membership.declined": Rule(
        "audit.membership.declined", nl="Een gemeente doet niet mee.", en="A municipality does not take part."
    ),
    "membership.withdrawn": Rule(
        "audit.membership.withdrawn", nl="Een uitnodiging is ingetrokken.", en="An invitation was withdrawn."
    ),
    "membership.left": Rule(
        "audit.membership.left", nl="Een gemeente verlaat de leerkring.", en="A municipality leaves the circle."
    ),
    "invitation.sent": Rule(
        "audit.invitation.sent", nl="Iemand heeft een uitnodiging gekregen.", en="Somebody was sent an invitation."
    ),
    "role.given": Rule("audit.role.given", nl="Iemand heeft een rol gekregen.", en="Somebody was given a role."),
    "role.ended": Rule("audit.role.ended", nl="De rol van iemand is geëindigd.", en="Somebody's role ended."),
    "lines.written": Rule(
        "audit.lines.written", nl="Een gemeente schreef haar drie zinnen.", en="A municipality wrote its three lines."
    ),
    "lines.reminded": Rule(
        "audit.lines.reminded",
        nl="De gemeenten zonder drie zinnen zijn herinnerd.",
        en="The municipalities without three lines were reminded.",
    ),
    "themes.chosen": Rule(
        "audit.themes.chosen", nl="De thema's van de cyclus zijn gekozen.", en="The themes of the cycle were chosen."
    ),
    "person.roles_erased": Rule(
        "audit.person.roles_erased",
        nl="De rollen en de naam van iemand zijn uit de leerkringen gehaald.",
        en="Somebody's roles and name were taken out of the circles.",
    ),
}
"""By the word of an audit line, what it says."""
