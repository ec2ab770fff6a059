"""Why a mail was not sent, came back or is uncertain, in Dutch and English; a row keeps the id and the detail."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

REFUSED = Rule(
    "mail.refused",
    nl="De mailserver weigert deze mail: ‘{detail}’",
    en="The mail server refuses this mail: ‘{detail}’",
)
CAME_BACK = Rule(
    "mail.came_back",
    nl="De mail kwam terug van de andere kant: ‘{detail}’",
    en="The mail came back from the other side: ‘{detail}’",
)
NOT_NOW = Rule(
    "mail.not_now",
    nl="De mailserver vraagt het later nog eens te proberen: ‘{detail}’",
    en="The mail server asks to try again later: ‘{detail}’",
)
UNREACHABLE = Rule(
    "mail.unreachable",
    nl="De mailserver was niet te bereiken ({detail}).",
    en="The mail server could not be reached ({detail}).",
)
SILENT = Rule(
    "mail.silent",
    nl="De mailserver kreeg de mail en gaf geen antwoord ({detail}). Misschien is hij aangekomen.",
    en="The mail server got the mail and gave no answer ({detail}). Perhaps it arrived.",
)
WORKER_LOST = Rule(
    "mail.worker_lost",
    nl="De werker viel weg terwijl hij deze mail verstuurde. Misschien is de mail aangekomen.",
    en="The worker was lost while it sent this mail. Perhaps it arrived.",
)
GAVE_UP = Rule(
    "mail.gave_up",
    nl="Na {detail} pogingen heeft de mailserver deze mail niet aangenomen.",
    en="After {detail} attempts the mail server has not taken this mail.",
)
NO_ADDRESS = Rule("mail.no_address", nl="Er is geen adres.", en="There is no address.")
PROBLEMS = {
    rule.id: rule for rule in (REFUSED, CAME_BACK, NOT_NOW, UNREACHABLE, SILENT, WORKER_LOST, GAVE_UP, NO_ADDRESS)
}
