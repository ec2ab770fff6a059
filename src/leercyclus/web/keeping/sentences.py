"""What is said when a setting or a question of the command line cannot be used."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NOT_AN_OBJECT = Rule(
    "keeping.not_an_object",
    nl='LEERCYCLUS_RETENTION moet een JSON-object zijn, zoals {{"mail_bodies": 14}}. Er staat: {found}',
    en='Expected LEERCYCLUS_RETENTION to be a JSON object, such as {{"mail_bodies": 14}}, got: {found}',
)
UNKNOWN_KIND = Rule(
    "keeping.unknown_kind",
    nl="LEERCYCLUS_RETENTION noemt {kind}. Dat is geen soort gegeven. Kies uit: {known}.",
    en="LEERCYCLUS_RETENTION names {kind}, which is no kind of fact. Choose from: {known}.",
)
NOT_DAYS = Rule(
    "keeping.not_days",
    nl="LEERCYCLUS_RETENTION: bij {kind} moet een heel aantal dagen staan, van 0 tot en met {most}. Er staat: {found}.",
    en="LEERCYCLUS_RETENTION: expected a whole number of days from 0 to {most} for {kind}, got {found}.",
)
STAYS = Rule(
    "keeping.stays",
    nl="LEERCYCLUS_RETENTION noemt {kind}. Die blijven altijd staan. Haal dit eruit.",
    en="LEERCYCLUS_RETENTION names {kind}. Those always stay. Leave this out.",
)
UNKNOWN_ORGANISATION = Rule(
    "keeping.unknown_organisation",
    nl="Er is hier geen organisatie die {asked} heet of die code heeft. Wel: {known}.",
    en="There is no organisation here with the name or code {asked}. There are: {known}.",
)
NO_ORGANISATION = Rule(
    "keeping.no_organisation",
    nl="Er is hier nog geen organisatie. Voeg er eerst een toe.",
    en="There is no organisation here yet. Add one first.",
)
NOT_A_DAY = Rule(
    "keeping.not_a_day",
    nl="{name} moet een dag zijn, zoals 2026-12-31. Er staat: {found}.",
    en="Expected {name} to be a day such as 2026-12-31, got {found}.",
)
TURNED_AROUND = Rule(
    "keeping.turned_around",
    nl="De eerste dag ({begin}) komt na de laatste ({end}). Draai ze om.",
    en="The first day ({begin}) comes after the last ({end}). Turn them around.",
)
CANNOT_WRITE = Rule(
    "keeping.cannot_write",
    nl="Het bestand {file} kan niet worden gemaakt: {problem}. Kies een andere plaats.",
    en="The file {file} cannot be made: {problem}. Choose another place.",
)
NO_FOLDER = Rule(
    "keeping.no_folder",
    nl="De map voor {file} is er niet. Maak de map eerst, of kies een andere plaats.",
    en="There is no folder for {file}. Make the folder first, or choose another place.",
)
ALREADY_THERE = Rule(
    "keeping.already_there",
    nl="Het bestand {file} bestaat al. Er wordt niets overschreven. Kies een andere naam.",
    en="The file {file} is already there. Nothing is written over. Choose another name.",
)
WRITTEN = Rule(
    "keeping.written",
    nl="{file}: documenten {documents}, passages om te bekijken {passages}.",
    en="{file}: documents {documents}, passages to look at {passages}.",
)
