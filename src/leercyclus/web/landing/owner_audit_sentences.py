"""What the lines about who carries a lesson say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "landing.reported": Rule(
        "audit.landing.reported",
        nl="Iemand meldde waar een les staat.",
        en="Somebody said where a lesson stands.",
    ),
    "landing.asked": Rule(
        "audit.landing.asked",
        nl="De eigenaar van een les kreeg de vraag waar die staat.",
        en="The owner of a lesson was asked where it stands.",
    ),
    "landing.stopped": Rule(
        "audit.landing.stopped",
        nl="Iemand wil geen mails meer over een les.",
        en="Somebody wants no more mails about a lesson.",
    ),
    "landing.asked_again": Rule(
        "audit.landing.asked_again",
        nl="Iemand wil weer mails over een les.",
        en="Somebody wants mails about a lesson again.",
    ),
    "landing.measured": Rule(
        "audit.landing.measured",
        nl="Iemand bewaarde een cijfer bij een les.",
        en="Somebody kept a figure of a lesson.",
    ),
    "landing.observer_chosen": Rule(
        "audit.landing.observer_chosen",
        nl="Iemand koos een meekijker voor een les.",
        en="Somebody chose a second observer for a lesson.",
    ),
    "landing.observer_dropped": Rule(
        "audit.landing.observer_dropped",
        nl="Iemand wil toch geen meekijker bij een les.",
        en="Somebody wants no second observer of a lesson after all.",
    ),
    "landing.observer_asked": Rule(
        "audit.landing.observer_asked",
        nl="Een meekijker kreeg de vraag waar een les staat.",
        en="A second observer was asked where a lesson stands.",
    ),
    "landing.observed": Rule(
        "audit.landing.observed",
        nl="Een meekijker antwoordde waar een les staat.",
        en="A second observer said where a lesson stands.",
    ),
    "landing.owner_left": Rule(
        "audit.landing.owner_left",
        nl="De eigenaar van een les is vertrokken.",
        en="The owner of a lesson has left.",
    ),
    "landing.owner_chosen": Rule(
        "audit.landing.owner_chosen",
        nl="Iemand koos een nieuwe eigenaar voor een les.",
        en="Somebody chose a new owner for a lesson.",
    ),
    "landing.passed_on": Rule(
        "audit.landing.passed_on",
        nl="Iemand gaf een les van een vertrokken collega door.",
        en="Somebody passed on a lesson of a colleague who left.",
    ),
    "landing.closed_left": Rule(
        "audit.landing.closed_left",
        nl="Een les is afgesloten, omdat de eigenaar vertrok.",
        en="A lesson was closed, because its owner left.",
    ),
    "landing.person_erased": Rule(
        "audit.landing.person_erased",
        nl="Wat iemand over lessen thuis schreef is verwijderd.",
        en="What somebody wrote about lessons at home was erased.",
    ),
    "barrier.written": Rule(
        "audit.barrier.written",
        nl="Iemand schreef een hobbel op.",
        en="Somebody wrote down a barrier.",
    ),
    "barrier.raised": Rule(
        "audit.barrier.raised",
        nl="Iemand bracht een hobbel met naam in bij de gemeentesecretaris.",
        en="Somebody raised a barrier by name with the municipal secretary.",
    ),
    "barrier.taken_back": Rule(
        "audit.barrier.taken_back",
        nl="Iemand nam een ingebrachte hobbel terug.",
        en="Somebody took back a barrier that was raised.",
    ),
    "barrier.removed": Rule(
        "audit.barrier.removed",
        nl="Iemand haalde een hobbel weg.",
        en="Somebody took a barrier away.",
    ),
}
"""By the word of a line."""
