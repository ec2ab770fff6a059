"""What cannot be done with a room, in Dutch and English: what was expected, what came, what to do."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NO_LINES = Rule(
    "days.room_no_lines",
    nl="Verwacht: een zaal per regel. Er staat niets. Plak of typ de zalen, bijvoorbeeld: Raadzaal; 60.",
    en="Expected a room a line, got nothing. Paste or type the rooms, for example: Council chamber; 60.",
)
TOO_MANY = Rule(
    "days.room_too_many",
    nl="Verwacht: hoogstens {most} zalen in één keer. Gekregen: {found}. Doe het in delen.",
    en="Expected at most {most} rooms at once, got {found}. Do it in parts.",
)
NO_SEATS = Rule(
    "days.room_no_seats",
    nl="Regel {line}: verwacht: naam; plaatsen; route. Gekregen: ‘{found}’, zonder aantal van 1 tot {most}. Zet erbij"
    " hoeveel mensen er kunnen zitten.",
    en="Line {line}: expected name; seats; way, got ‘{found}’ without a number from 1 to {most}. Say how many people"
    " it seats.",
)
NO_NAME = Rule(
    "days.room_no_name",
    nl="Regel {line}: verwacht: een naam van hoogstens {most} tekens. Gekregen: ‘{found}’. Begin de regel met de naam.",
    en="Line {line}: expected a name of at most {most} characters, got ‘{found}’. Begin the line with the name.",
)
NAMED_ALREADY = Rule(
    "days.room_named_already",
    nl="Er is al een zaal ‘{name}’. Geef deze een andere naam, of pas die aan.",
    en="There is a room ‘{name}’ already. Give this one another name, or change that one.",
)
NAMED_TWICE = Rule(
    "days.room_named_twice",
    nl="Regel {line}: ‘{name}’ staat ook op regel {earlier}. Geef een van de twee een andere naam, of haal er een weg.",
    en="Line {line}: ‘{name}’ stands in line {earlier} too. Give one of the two another name, or take one away.",
)
