"""What the lines about rooms, workshops and practice visits say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "rooms.added": Rule(
        "audit.rooms.added",
        nl="Zalen bij een uitwisselingsdag gezet: {rooms}. Plaatsen daarin: {seats}.",
        en="Rooms added to an exchange day: {rooms}. Seats in them: {seats}.",
    ),
    "room.changed": Rule(
        "audit.room.changed",
        nl="Een zaal van een uitwisselingsdag is aangepast.",
        en="A room of an exchange day was changed.",
    ),
    "room.removed": Rule(
        "audit.room.removed",
        nl="Een zaal van een uitwisselingsdag is weggehaald.",
        en="A room of an exchange day was taken off.",
    ),
    "offer.added": Rule(
        "audit.offer.added",
        nl="Bij een uitwisselingsdag kwam een workshop of praktijkbezoek. Plaatsen: {seats}.",
        en="An exchange day got a workshop or practice visit. Places: {seats}.",
    ),
    "offer.changed": Rule(
        "audit.offer.changed",
        nl="Een workshop of praktijkbezoek van een uitwisselingsdag is aangepast.",
        en="A workshop or practice visit of an exchange day was changed.",
    ),
    "offer.removed": Rule(
        "audit.offer.removed",
        nl="Een workshop of praktijkbezoek van een uitwisselingsdag is weggehaald.",
        en="A workshop or practice visit of an exchange day was taken off.",
    ),
    "offer.called_off": Rule(
        "audit.offer.called_off",
        nl="Een workshop of praktijkbezoek is afgezegd. Wie bericht kregen: {mails}.",
        en="A workshop or practice visit was called off. Mails sent: {mails}.",
    ),
    "offer.on_again": Rule(
        "audit.offer.on_again",
        nl="Een workshop of praktijkbezoek dat was afgezegd, gaat toch door. Wie bericht kregen: {mails}.",
        en="A workshop or practice visit that was called off takes place all the same. Mails sent: {mails}.",
    ),
}
"""By the word of a line."""
