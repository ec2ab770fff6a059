"""What stands on a conversation card, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

DECK = Rule("pages.cards.deck", nl="Gesprekskaarten: {names}", en="Conversation cards: {names}")
UNUSUAL = Rule("pages.cards.unusual", nl="Groter dan toeval en zeldzaam: {rarity}", en="Real and unusual: {rarity}")
REAL = Rule("pages.cards.real", nl="Groter dan toeval, {rarity}", en="Real, {rarity}")
DO = Rule("pages.cards.do", nl="Wat doen jullie dat wij niet doen?", en="What do you do that we do not?")
DO_HINT = Rule(
    "pages.cards.do_hint",
    nl="Noem één ding dat een inwoner ervan merkt.",
    en="Name one thing that an inhabitant notices.",
)
TRUE = Rule(
    "pages.cards.true",
    nl="Wat zou er waar moeten zijn om dit bij ons te laten werken?",
    en="What would have to be true for this to work with us?",
)
CHANGE = Rule(
    "pages.cards.change", nl="Waardoor zou jij van mening veranderen?", en="What would make you change your mind?"
)
CHANGE_HINT = Rule(
    "pages.cards.change_hint",
    nl="Iedereen zegt één ding, ook wie de tafel leidt.",
    en="Everyone says one thing, whoever leads the table too.",
)
ANY_HINT = Rule(
    "pages.cards.hint",
    nl="Denk aan mensen, geld, afspraken en politiek.",
    en="Think of people, money, agreements and politics.",
)
RATIO_HINT = Rule(
    "pages.cards.hint_ratios",
    nl="Denk aan sparen, lenen, grond en wat de raad daarover afsprak.",
    en="Think of saving, borrowing, land and what the council agreed on these.",
)
WHOM = Rule("pages.cards.whom", nl="Wie kun je bellen?", en="Whom can you call?")
MIND = Rule("pages.cards.mind", nl="Let op", en="Keep in mind")
NO_VERDICT = Rule(
    "pages.cards.no_verdict",
    nl="Een verschil is nog geen oordeel. Vraag eerst waarom.",
    en="A difference is no verdict. First ask why.",
)
HOUSE_RULE = Rule(
    "pages.cards.house_rule",
    nl="Wat hier gezegd wordt mag mee. Wie het zei niet.",
    en="What is said here may travel. Who said it may not.",
)
UNKNOWN_POINT = Rule(
    "pages.cards.unknown",
    nl="Verwacht: punten van deze vergelijking. ‘{text}’ is er geen en is weggelaten. Kies hieronder andere.",
    en="Expected points of this comparison. ‘{text}’ is none and was left out. Choose others below.",
)
TOO_MANY = Rule(
    "pages.cards.too_many",
    nl="Verwacht: hoogstens {most} kaarten. Gekozen: {count}. De eerste {most} staan hier; kies er minder.",
    en="Expected at most {most} cards, got {count}. The first {most} are here; choose fewer.",
)
