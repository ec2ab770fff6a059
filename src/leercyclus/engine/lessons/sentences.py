"""What the engine says about lessons, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

STEPS = (
    Rule("lessons.step_0", nl="nog niets gedaan", en="nothing done yet"),
    Rule("lessons.step_1", nl="thuis verteld", en="told at home"),
    Rule("lessons.step_2", nl="het staat op een agenda", en="it is on an agenda"),
    Rule("lessons.step_3", nl="er is een besluit", en="it is decided"),
    Rule("lessons.step_4", nl="uitgeprobeerd", en="tried out"),
    Rule("lessons.step_5", nl="we werken ermee", en="it is in use"),
    Rule("lessons.step_6", nl="ook elders, of al een jaar", en="spread, or kept for a year"),
)
"""By step of the ladder."""
BRIEF_STEPS = (
    Rule("lessons.brief_0", nl="niets", en="nothing"),
    Rule("lessons.brief_1", nl="verteld", en="told"),
    Rule("lessons.brief_2", nl="op een agenda", en="on an agenda"),
    Rule("lessons.brief_3", nl="besloten", en="decided"),
    Rule("lessons.brief_4", nl="geprobeerd", en="tried"),
    Rule("lessons.brief_5", nl="in gebruik", en="in use"),
    Rule("lessons.brief_6", nl="verspreid, bewaard", en="spread or kept"),
)
"""The same in one or two words, for a table or a picture."""
SAME_SOURCE = Rule("lessons.same_source", nl="allebei van {source}", en="both from {source}")
SAME_WORDS = Rule("lessons.same_words", nl="in beide staat: {words}", en="in both: {words}")
BAD_STEP = Rule(
    "lessons.bad_step",
    nl="Een stap op de ladder is een getal van 0 tot en met 6; er kwam {step}.",
    en="A step of the ladder is a number from 0 to 6; {step} came.",
)
NO_PAIRS = Rule(
    "lessons.no_pairs",
    nl="Nog geen meekijker heeft geantwoord.",
    en="No second observer has answered yet.",
)
AGREEMENT = Rule(
    "lessons.agreement",
    nl="Van {count} meekijkers zagen er {exact} dezelfde trede, en {within_one} hoogstens één trede verschil.",
    en="Of {count} second observers {exact} saw the same step, and {within_one} at most one step of difference.",
)
INTERVAL = Rule(
    "lessons.interval",
    nl="Bij zo weinig antwoorden kan het aandeel met dezelfde trede in het echt tussen {low:.0f} en {high:.0f} van de "
    "100 liggen.",
    en="With so few answers the true share that sees the same step can lie between {low:.0f} and {high:.0f} of 100.",
)
