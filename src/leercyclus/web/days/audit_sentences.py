"""What the lines about days and their programme say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "day.begun": Rule(
        "audit.day.begun", nl="Er is een uitwisselingsdag begonnen, als concept.", en="An exchange day was begun."
    ),
    "day.changed": Rule(
        "audit.day.changed", nl="Een uitwisselingsdag is veranderd.", en="An exchange day was changed."
    ),
    "day.published": Rule(
        "audit.day.published",
        nl="Het programma van een uitwisselingsdag is gepubliceerd.",
        en="The programme of an exchange day was published.",
    ),
    "day.cancelled": Rule(
        "audit.day.cancelled", nl="Een uitwisselingsdag is afgelast.", en="An exchange day was called off."
    ),
    "day.removed": Rule(
        "audit.day.removed",
        nl="Een concept van een uitwisselingsdag is verwijderd.",
        en="A draft of an exchange day was removed.",
    ),
    "slot.added": Rule(
        "audit.slot.added", nl="Een programma kreeg een onderdeel erbij.", en="A slot was added to a programme."
    ),
    "slot.changed": Rule(
        "audit.slot.changed",
        nl="Een onderdeel van een programma is veranderd.",
        en="A slot of a programme was changed.",
    ),
    "slots.given": Rule(
        "audit.slots.given",
        nl="Onderdelen van een programma kregen een zaal of iemand die ze leidt.",
        en="Slots of a programme got a room or somebody who leads them.",
    ),
    "slot.moved": Rule(
        "audit.slot.moved",
        nl="Twee onderdelen van een programma zijn van plaats gewisseld.",
        en="Two slots of a programme changed places.",
    ),
    "slot.removed": Rule(
        "audit.slot.removed",
        nl="Een onderdeel is uit een programma gehaald.",
        en="A slot was removed from a programme.",
    ),
    "days.person_erased": Rule(
        "audit.days.person_erased",
        nl="Een persoon uit de dagen verwijderd; de programma's bleven staan.",
        en="A person was taken out of the days; the programmes stayed.",
    ),
}
"""By the word of a line."""
