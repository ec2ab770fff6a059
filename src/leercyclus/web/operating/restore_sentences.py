"""What is said about putting a copy of the site back, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

PUT_BACK = Rule(
    "restore.put_back",
    nl="De kopie van {made_at} (versie {version}) is teruggezet: {rows} rijen in {tables} tabellen, evenveel als erin "
    "zaten.",
    en="The copy of {made_at} (version {version}) was put back: {rows} rows in {tables} tables, as many as were in it.",
)
MIGRATED = Rule(
    "restore.migrated",
    nl="Daarna is de database bijgewerkt naar deze versie: {names}.",
    en="After that the database was brought up to this version: {names}.",
)
KEY_NEEDED = Rule(
    "restore.key_needed",
    nl="Zet ook de SECRET_KEY van toen terug: zonder die sleutel kan niemand lezen wat ermee verzegeld is.",
    en="Put the SECRET_KEY of then back too: without that key nobody can read what was sealed with it.",
)
NO_FILE = Rule(
    "restore.no_file",
    nl="Er is geen bestand {file}. Noem een kopie die met ‘leercyclus backup’ is gemaakt.",
    en="There is no file {file}. Name a copy that was made with ‘leercyclus backup’.",
)
FOREIGN = Rule(
    "restore.foreign",
    nl="{file} is geen kopie van deze site. Noem een kopie die met ‘leercyclus backup’ is gemaakt.",
    en="{file} is no copy of this site. Name a copy that was made with ‘leercyclus backup’.",
)
UNREADABLE = Rule(
    "restore.unreadable",
    nl="{file} kan niet worden gelezen: het is geen kopie, of is beschadigd. Neem een andere kopie, of haal deze "
    "opnieuw op.",
    en="{file} cannot be read: it is no copy, or is damaged. Take another copy, or fetch this one again.",
)
NOT_TAKEN_APART = Rule(
    "restore.not_taken_apart",
    nl="{file} kan niet worden uitgepakt: {why}. Mag deze gebruiker het bestand lezen, en is er plaats in {folder}?",
    en="{file} cannot be taken apart: {why}. May this user read the file, and is there room in {folder}?",
)
DAMAGED = Rule(
    "restore.damaged",
    nl="{file} is beschadigd: de inhoud klopt niet met de controlegetallen. Neem een andere kopie, of haal deze "
    "opnieuw op.",
    en="{file} is damaged: what is in it does not match its checksums. Take another copy, or fetch this one again.",
)
NEWER_FORMAT = Rule(
    "restore.newer_format",
    nl="Deze kopie heeft vorm {found}, en deze versie leest tot en met vorm {known}. Installeer de versie waarmee zij "
    "is gemaakt, of een nieuwere.",
    en="This copy has format {found}, and this version reads up to format {known}. Install the version that made it, "
    "or a newer one.",
)
NEWER_VERSION = Rule(
    "restore.newer_version",
    nl="{file} is gemaakt met een nieuwere versie ({version}): {unknown} kent deze versie niet. Installeer die versie "
    "of een nieuwere.",
    en="{file} was made with a newer version ({version}): this version does not know {unknown}. Install that version "
    "or a newer one.",
)
OTHER_ENGINE = Rule(
    "restore.other_engine",
    nl="Dit is een kopie van een database in {found}, en DATABASE_URL noemt er een in {here}. Zet haar terug in een "
    "lege database van dezelfde soort.",
    en="This is a copy of a database in {found}, and DATABASE_URL names one in {here}. Put it back in an empty "
    "database of the same kind.",
)
NOT_EMPTY = Rule(
    "restore.not_empty",
    nl="{place} is niet leeg, en er wordt nooit iets overschreven. Noem een lege plaats, of haal eerst weg wat er "
    "staat.",
    en="{place} is not empty, and nothing is ever written over. Name an empty place, or first take away what stands "
    "there.",
)
NO_PLACE_FOR_FIGURES = Rule(
    "restore.no_place_for_figures",
    nl="In deze kopie zitten toegevoegde jaren. Noem met LEERCYCLUS_FIGURES een lege map, of een die er nog niet is.",
    en="This copy holds years that were added. Name an empty folder with LEERCYCLUS_FIGURES, or one that is not there "
    "yet.",
)
OTHER_COUNTS = Rule(
    "restore.other_counts",
    nl="In de kopie staan niet zoveel rijen als zij belooft: {tables}. Gebruik haar niet, en neem een andere kopie.",
    en="The copy does not hold as many rows as it promises: {tables}. Do not use it, and take another copy.",
)
