"""Why a job failed, in Dutch and English; a row keeps the id of the sentence and what it speaks of."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

UNKNOWN = Rule(
    "jobs.unknown",
    nl="Dit werk kent deze versie niet. Werk de site en de werker samen bij.",
    en="This version does not know this work. Update the site and the worker together.",
)
BAD_INPUT = Rule("jobs.bad_input", nl="{detail}", en="{detail}")
TOO_LONG = Rule(
    "jobs.too_long",
    nl="Het duurde langer dan {detail} minuten en is gestopt. Probeer het met minder tegelijk.",
    en="It took longer than {detail} minutes and was stopped. Try it with less at a time.",
)
FAILED = Rule(
    "jobs.failed",
    nl="Het is {detail} keer mislukt. De beheerder vindt de oorzaak in het logboek van de werker.",
    en="It failed {detail} times. The administrator finds the cause in the log of the worker.",
)
LOST = Rule(
    "jobs.lost",
    nl="De werker is {detail} keer weggevallen terwijl hij hiermee bezig was. De beheerder weet raad.",
    en="The worker was lost {detail} times while it was at work on this. The administrator can help.",
)
PROBLEMS = {rule.id: rule for rule in (UNKNOWN, BAD_INPUT, TOO_LONG, FAILED, LOST)}
