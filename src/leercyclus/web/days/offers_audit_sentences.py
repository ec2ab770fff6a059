"""What the lines about rooms, workshops and practice visits say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "rooms.added": Rule(
        "audit.rooms.added",
        nl="Bij een uitwisselingsdag kwamen {rooms} zalen, met {seats} plaatsen.",
        en="An exchange day got {rooms} rooms, with {seats} seats.",
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
        nl="Bij een uitwisselingsdag kwam een workshop of praktijkbezoek, met {seats} plaatsen.",
        en="An exchange day got a workshop or practice visit, with {seats} places.",
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
        nl="Een workshop of praktijkbezoek is afgezegd; {mails} mensen kregen bericht.",
        en="A workshop or practice visit was called off; {mails} people got a mail.",
    ),
    "offer.on_again": Rule(
        "audit.offer.on_again",
        nl="Een workshop of praktijkbezoek dat was afgezegd, gaat toch door; {mails} mensen kregen bericht.",
        en="A workshop or practice visit that was called off takes place all the same; {mails} people got a mail.",
    ),
}
"""By the word of a line."""
