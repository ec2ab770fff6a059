"""What stands on a conversation card, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

DECK = Rule("pages.cards.deck", nl="Gesprekskaarten: {names}", en="Conversation cards: {names}")
UNUSUAL = Rule("pages.cards.unusual", nl="Groter dan toeval en zeldzaam: {rarity}", en="Real and unusual: {rarity}")
REAL = Rule("pages.cards.real", nl="Groter dan toeval, {rarity}", en="Real, {rarity}")
ED = Rule(
    "pages.cards.doubted",
    nl="Niet zomaar te geloven: kijk eerst of het verschil klopt",
    en="Not to be believed at once: first see whether the gap is right",
)
DO = Rule("pages.cards.do", nl="Wat doen jullie, wat wij niet doen?", en="What do you do that we do not?")
DO_HINT = Rule(
    "pages.cards.do_hint",
    nl="Noem één ding dat een inwoner ervan merkt.",
    en="Name one thing that an inhabitant notices.",
)
HINT = Rule(
    "pages.cards.book_hint",
    nl="Zeg wat er bij jullie in dit bedrag zit, en wat ergens anders staat.",
    en="Say what is in this amount at yours, and what stands elsewhere.",
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
HINTS = {
    "governance": Rule(
        "pages.cards.hint_governance",
        nl="Denk aan de organisatie, samenwerking, ICT en hoe jullie boeken.",
        en="Think of the organisation, working together, IT and how you book.",
    ),
    "safety": Rule(
        "pages.cards.hint_safety",
        nl="Denk aan de veiligheidsregio, toezicht op straat, en wie er ’s avonds werkt.",
        en="Think of the safety region, supervision in the street, and who works in the evening.",
    ),
    "traffic": Rule(
        "pages.cards.hint_traffic",
        nl="Denk aan het onderhoud, bruggen en slappe grond, parkeren en de fiets.",
        en="Think of upkeep, bridges and soft soil, parking and the bicycle.",
    ),
    "economy": Rule(
        "pages.cards.hint_economy",
        nl="Denk aan bedrijventerreinen, grond, toerisme en ondernemers die meedoen.",
        en="Think of business sites, land, tourism and entrepreneurs who join in.",
    ),
    "education": Rule(
        "pages.cards.hint_education",
        nl="Denk aan oude en nieuwe schoolgebouwen, leerlingenvervoer en afspraken met besturen.",
        en="Think of old and new school buildings, school transport and agreements with school boards.",
    ),
    "culture": Rule(
        "pages.cards.hint_culture",
        nl="Denk aan gebouwen, vrijwilligers, afspraken en politiek.",
        en="Think of buildings, volunteers, agreements and politics.",
    ),
    "social_domain": Rule(
        "pages.cards.hint_social",
        nl="Denk aan wijkteams, verwijzers, contracten en wat mensen zelf kunnen.",
        en="Think of neighbourhood teams, who refers people, contracts and what people can do themselves.",
    ),
    "health_environment": Rule(
        "pages.cards.hint_health",
        nl="Denk aan de GGD, het riool, het afval en wat de inwoner er zelf voor betaalt.",
        en="Think of the health service, sewers, waste and what inhabitants pay for it themselves.",
    ),
    "ratios": Rule(
        "pages.cards.hint_ratios",
        nl="Denk aan sparen, lenen, grond en wat de raad daarover afsprak.",
        en="Think of saving, borrowing, land and what the council agreed on these.",
    ),
    "housing": Rule(
        "pages.cards.hint_housing",
        nl="Denk aan grond, vergunningen, bouwplannen en afspraken met corporaties.",
        en="Think of land, permits, building plans and agreements with housing associations.",
    ),
}
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
