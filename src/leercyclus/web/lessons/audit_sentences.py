"""What the lines about lessons say, in Dutch and English.

No line tells which municipality it concerns or holds what was written: a log is no list of who wrote what.
"""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "lesson.written": Rule(
        "audit.lesson.written",
        nl="Iemand schreef op wat mee naar huis gaat van een dag.",
        en="Somebody wrote down what to take home from a day.",
    ),
    "lesson.changed": Rule(
        "audit.lesson.changed",
        nl="Een les is veranderd; versie {version}.",
        en="A lesson was changed; version {version}.",
    ),
    "lesson.confirmed": Rule("audit.lesson.confirmed", nl="Een les is bevestigd.", en="A lesson was confirmed."),
    "lesson.removed": Rule(
        "audit.lesson.removed", nl="Iemand haalde de eigen les weg.", en="Somebody took the own lesson back."
    ),
    "lesson.reopened": Rule(
        "audit.lesson.reopened", nl="Een bevestigde les is weer geopend.", en="A confirmed lesson was opened again."
    ),
    "lesson.shared": Rule(
        "audit.lesson.shared",
        nl="De eigenaar koos hoe ver een les gaat: {sharing}.",
        en="Its owner chose how far a lesson goes: {sharing}.",
    ),
    "lesson.source_asked": Rule(
        "audit.lesson.source_asked",
        nl="Een maatschappelijke partner is gevraagd of die als bron genoemd mag worden.",
        en="An outside partner was asked whether it may be named as a source.",
    ),
    "lesson.source_answered": Rule(
        "audit.lesson.source_answered",
        nl="Een maatschappelijke partner antwoordde of die als bron genoemd mag worden: {consent}.",
        en="An outside partner answered whether it may be named as a source: {consent}.",
    ),
    "lessons.asked": Rule(
        "audit.lessons.asked",
        nl="Aan het eind van de dag kregen {people} mensen een mail over wat ze meenemen.",
        en="At the end of the day {people} people got a mail about what they take home.",
    ),
    "lessons.asked_again": Rule(
        "audit.lessons.asked_again",
        nl="Drie dagen na de dag kregen {people} mensen nog een mail over wat ze meenemen.",
        en="Three days after the day {people} people got one more mail about what they take home.",
    ),
    "lessons.person_erased": Rule(
        "audit.lessons.person_erased",
        nl="Een persoon verwijderd uit lessen: wat alleen die persoon las, is weg.",
        en="A person was taken out of lessons: what only that person read is gone.",
    ),
}
"""By the word of a line."""
