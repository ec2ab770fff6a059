"""What is said about making a copy of the site, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

MADE = Rule(
    "backup.made",
    nl="De kopie staat in {file}: {rows} rijen uit {tables} tabellen, {megabytes:.1f} MB, van {made_at}.",
    en="The copy stands in {file}: {rows} rows of {tables} tables, {megabytes:.1f} MB, of {made_at}.",
)
PRINTED = Rule(
    "backup.printed",
    nl="De kopie ging naar de standaarduitvoer: {rows} rijen uit {tables} tabellen, {megabytes:.1f} MB, van {made_at}.",
    en="The copy went to standard output: {rows} rows of {tables} tables, {megabytes:.1f} MB, of {made_at}.",
)
ON_A_SCREEN = Rule(
    "backup.on_a_screen",
    nl="Een kopie is niet om te lezen. Leid de uitvoer naar een bestand of een ander programma, of noem een bestand.",
    en="A copy is not for reading. Lead the output to a file or another program, or name a file.",
)
NOT_IN_IT = Rule(
    "backup.not_in_it",
    nl="Niet in de kopie: SECRET_KEY en de andere omgevingsvariabelen. Bewaar die apart: zonder die sleutel kan "
    "niemand lezen wat ermee verzegeld is. In de kopie staan persoonsgegevens: bewaar haar zoals de site zelf.",
    en="Not in the copy: SECRET_KEY and the other variables of the environment. Keep those apart: without that key "
    "nobody can read what was sealed with it. The copy holds personal data: keep it as you keep the site itself.",
)
ALREADY_THERE = Rule(
    "backup.already_there",
    nl="{file} bestaat al. Noem een andere naam: een kopie wordt nooit overschreven.",
    en="{file} is there already. Give another name: a copy is never written over.",
)
CANNOT_WRITE = Rule(
    "backup.cannot_write",
    nl="{file} kan niet worden gemaakt: {found}. Noem een bestand in een map waarin je mag schrijven.",
    en="{file} cannot be made: {found}. Name a file in a folder in which you may write.",
)
NO_DATABASE = Rule(
    "backup.no_database",
    nl="In {place} staat geen database. Noem met DATABASE_URL de database van de site.",
    en="There is no database in {place}. Name the database of the site with DATABASE_URL.",
)
UNSOUND = Rule(
    "backup.unsound",
    nl="De database is beschadigd ({found}). Zet de vorige kopie terug, en bewaar dit bestand voor onderzoek.",
    en="The database is damaged ({found}). Put the copy before this one back, and keep this file for who looks into "
    "it.",
)
NO_PROGRAM = Rule(
    "backup.no_program",
    nl="{program} is hier niet te vinden. Installeer postgresql-client, versie {server} of nieuwer.",
    en="{program} is not found here. Install postgresql-client, version {server} or newer.",
)
OLD_PROGRAM = Rule(
    "backup.old_program",
    nl="{program} is hier van versie {found}, en de server van versie {server}. Installeer postgresql-client van "
    "versie {server} of nieuwer.",
    en="{program} is of version {found} here, and the server of version {server}. Install postgresql-client of version "
    "{server} or newer.",
)
PROGRAM_FAILED = Rule(
    "backup.program_failed",
    nl="{program} is niet gelukt; er is niets veranderd. Het zei: {found}",
    en="{program} did not succeed; nothing was changed. It said: {found}",
)
