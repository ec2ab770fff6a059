"""What is wrong with the question of a rota, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

MEMBERS = Rule(
    "rota.members",
    nl="Verwacht: {least} tot en met {most} gemeenten. Gekregen: {found}. Pas de lijst aan.",
    en="Expected {least} to {most} municipalities, got {found}. Change the list.",
)
DOUBLE = Rule(
    "rota.double",
    nl="‘{id}’ staat twee keer in de lijst. Geef iedere gemeente een eigen id.",
    en="‘{id}’ stands twice in the list. Give every municipality an id of its own.",
)
TURNS = Rule(
    "rota.turns",
    nl="Verwacht: 1 tot en met {most} beurten, hoogstens twee per gemeente. Gekregen: {found}.",
    en="Expected 1 to {most} turns, at most two a municipality, got {found}.",
)
WINDOW = Rule(
    "rota.window",
    nl="Verwacht: een periode waarvan de laatste dag niet voor de eerste ligt. Verbeter een van beide.",
    en="Expected a period whose last day is not before its first. Correct one of the two.",
)
LONG_WINDOW = Rule(
    "rota.long_window",
    nl="Verwacht: een periode van hoogstens drie jaar. Gekregen: {first} tot en met {last}. Kort de periode in.",
    en="Expected a period of three years at most, got {first} to {last}. Shorten the period.",
)
BETWEEN = Rule(
    "rota.between",
    nl="Verwacht: 1 of meer dagen van de ene beurt tot de volgende. Gekregen: {found}. Kies bijvoorbeeld 28.",
    en="Expected 1 or more days from one turn to the next, got {found}. Choose 28, for example.",
)
EXCUSED = Rule(
    "rota.excused",
    nl="‘{id}’ mag een dag missen, maar staat niet in de lijst van gemeenten. Verbeter de id of haal die weg.",
    en="‘{id}’ may miss a day, but is not in the list of municipalities. Correct the id or remove it.",
)
SHAPE = Rule(
    "rota.shape",
    nl="Verwacht: {count} rijen van {count} reistijden, in de volgorde van de gemeenten. Vul de tabel aan.",
    en="Expected {count} rows of {count} travel times, in the order of the municipalities. Complete the table.",
)
MINUTES = Rule(
    "rota.minutes",
    nl="Verwacht: nul of meer minuten van {one} naar {other}. Gekregen: {found}. Verbeter dit getal.",
    en="Expected zero or more minutes from {one} to {other}, got {found}. Correct this number.",
)
PAST = Rule(
    "rota.past",
    nl="Verwacht: nul of meer dagen in het verleden van {name}. Gekregen: {hosted} keer ontvangen en {received} keer "
    "te gast. Verbeter dit.",
    en="Expected zero or more days in the past of {name}, got {hosted} days hosted and {received} days as a guest. "
    "Correct this.",
)
TWO_WISHES = Rule(
    "rota.two_wishes",
    nl="{name} heeft twee wensen voor dezelfde beurt, of twee voor de hele cyclus. Haal een van beide weg.",
    en="{name} has two wishes for one turn, or two for the whole cycle. Remove one of the two.",
)
WISH_TURN = Rule(
    "rota.wish_turn",
    nl="Verwacht: een wens van {name} voor beurt 1 tot en met {most}. Gekregen: beurt {found}. Verbeter het nummer.",
    en="Expected a wish of {name} for turn 1 to {most}, got turn {found}. Correct the number.",
)
NO_DAYS = Rule(
    "rota.no_days",
    nl="{name} wil niet voor {not_before} en niet na {not_after} ontvangen. Zo blijft er geen dag over. Verbeter een "
    "van beide.",
    en="{name} wants to host not before {not_before} and not after {not_after}. That leaves no day. Correct one of "
    "the two.",
)
KIND = Rule(
    "rota.kind",
    nl="Verwacht bij {name}: een van {known}. Gekregen: ‘{found}’. Kies een soort uit dit rijtje.",
    en="Expected of {name}: one of {known}, got ‘{found}’. Choose a kind from this list.",
)
