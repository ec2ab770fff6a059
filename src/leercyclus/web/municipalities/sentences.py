"""What the pages say of a question they cannot read, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

BAD_THEME = Rule(
    "pages.bad_theme",
    nl="Verwacht: een van de thema’s {known}. Gekregen: ‘{text}’. We kijken nu naar alles.",
    en="Expected one of the themes {known}, got ‘{text}’. We look at everything now.",
)
BAD_WEIGHT = Rule(
    "pages.bad_weight",
    nl="Verwacht: een gewicht van 0 tot en met 10 voor {name}. Gekregen: ‘{text}’. Dit telt nu gewoon mee.",
    en="Expected a weight from 0 up to 10 for {name}, got ‘{text}’. It counts as usual now.",
)
UNKNOWN_WEIGHT = Rule(
    "pages.unknown_weight",
    nl="Verwacht: een gewicht voor een thema of kenmerk, zoals ‘gewicht.size=2’. Gekregen: ‘{text}’. "
    "We laten dit weg. Kies onder ‘Wat telt voor jou?’.",
    en="Expected a weight for a theme or an indicator, such as ‘gewicht.size=2’, got ‘{text}’. "
    "We leave it out. Choose under ‘What counts for you?’.",
)
BAD_WHY = Rule(
    "pages.bad_why",
    nl="Verwacht: een andere gemeente om {name} mee te vergelijken. Gekregen: ‘{text}’. We leggen nu de eerste uit.",
    en="Expected another municipality to compare {name} with, got ‘{text}’. We explain the first one now.",
)
BAD_SIZE = Rule(
    "pages.bad_size",
    nl="Verwacht: een kring van 3, 4 of 5 gemeenten. Gekregen: ‘{text}’. We tonen kringen van drie.",
    en="Expected a circle of 3, 4 or 5 municipalities, got ‘{text}’. We show circles of three.",
)
BAD_MINUTES = Rule(
    "pages.bad_minutes",
    nl="Verwacht: een reistijd van 1 tot en met 600 minuten. Gekregen: ‘{text}’. We houden 150 minuten aan.",
    en="Expected a travel time from 1 up to 600 minutes, got ‘{text}’. We keep to 150 minutes.",
)
USUAL_INSTEAD = Rule(
    "pages.usual_instead",
    nl="Daarom zie je hieronder de lijst zoals hij gewoon is.",
    en="That is why the list below is the usual one.",
)
TOO_FEW = Rule(
    "pages.too_few",
    nl="Kies er minstens twee. Nu staat er {count}. Typ een naam en zet hem erbij.",
    en="Choose at least two. Now there is {count}. Type a name and add it.",
)
TOO_MANY = Rule(
    "pages.too_many",
    nl="Je koos er {count}. Naast elkaar passen er hoogstens 13. We tonen de eerste 13. Haal er eerst een weg.",
    en="You chose {count}. At most 13 fit side by side. We show the first 13. Take one away first.",
)
TWICE = Rule(
    "pages.twice",
    nl="{name} stond er al. Een gemeente staat er maar één keer.",
    en="{name} was there already. A municipality stands there only once.",
)
MERGED = Rule(
    "pages.merged",
    nl="{old} bestaat niet meer. Sinds de herindeling hoort het bij {name}. Daarom zie je hier {name}.",
    en="{old} is no more. Since the merger it is part of {name}. That is why you see {name} here.",
)
THEMES = {
    "general": Rule("pages.theme_general", nl="alles", en="everything"),
    "size": Rule("pages.theme_size", nl="grootte", en="size"),
    "social": Rule("pages.theme_social", nl="mensen", en="people"),
    "financial": Rule("pages.theme_financial", nl="geld en werk", en="money and work"),
    "physical": Rule("pages.theme_physical", nl="bodem en ruimte", en="soil and space"),
}
