"""What is wrong with what somebody typed about practices, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

SAME_TITLE = Rule(
    "practices.same_title",
    nl="{municipality} heeft al een praktijk die ‘{title}’ heet. Kies een andere naam, of verander die ene.",
    en="{municipality} has a practice called ‘{title}’ already. Choose another name, or change that one.",
)
NO_LINK = Rule(
    "practices.no_link",
    nl=(
        "Regel {line}: ‘{found}’ heeft geen adres dat met https:// begint. Verwacht: de naam van het document, dan een "
        "| en het adres. Zet het adres erbij."
    ),
    en=(
        "Line {line}: ‘{found}’ has no address that begins with https://. Expected: the name of the document, then a | "
        "and the address. Add the address."
    ),
)
LONG_LINE = Rule(
    "practices.long_line",
    nl="Regel {line}: een naam heeft hoogstens {title} tekens en een adres {link}. Maak het korter.",
    en="Line {line}: a name has at most {title} characters and an address {link}. Make it shorter.",
)
TOO_MANY_DOCUMENTS = Rule(
    "practices.too_many_documents",
    nl="Verwacht: hoogstens {most} documenten. Het zijn er {found}. Kies de belangrijkste.",
    en="Expected: at most {most} documents. There are {found}. Choose those that matter most.",
)
TOO_MANY_TOPICS = Rule(
    "practices.too_many_topics",
    nl="Verwacht: hoogstens {most} onderwerpen van {signs} tekens, met een komma ertussen. Haal er een paar weg.",
    en="Expected: at most {most} topics of {signs} characters, with a comma between. Take away a few.",
)
SAME_MUNICIPALITY = Rule(
    "practices.same_municipality",
    nl="Verwacht: twee gemeenten. Er staat twee keer dezelfde. Kies wie gaf en wie ontving.",
    en="Expected: two municipalities. The same stands there twice. Choose who gave and who received.",
)
NOT_OURS = Rule(
    "practices.not_ours",
    nl="Verwacht: je eigen gemeente als gever of als ontvanger. Die staat er niet bij. Kies haar bij een van de twee.",
    en="Expected: your own municipality as the giver or the receiver. It is neither. Choose it for one of the two.",
)
NO_REASON = Rule(
    "practices.no_reason",
    nl="Dit vervolg telt al mee in geven en nemen. Vul in waarom het verandert of weggaat: iedereen in de kring leest "
    "het.",
    en="This follow-up counts in giving and taking already. Fill in why it changes or goes: everybody in the circle "
    "reads it.",
)
TOO_EARLY = Rule(
    "practices.follow_up_too_early",
    nl="Verwacht: een dag vanaf {first}, want toen begon deze kring. Gekregen: {on}. Kies een latere dag.",
    en="Expected a day from {first} on, as this circle began then, got {on}. Choose a later day.",
)
TOO_FAR = Rule(
    "practices.follow_up_too_far",
    nl="Verwacht: een dag tot en met {last}, een jaar vooruit. Gekregen: {on}. Kies een eerdere dag.",
    en="Expected a day up to {last}, a year ahead, got {on}. Choose an earlier day.",
)
OUR_OWN = Rule(
    "practices.our_own",
    nl="Verwacht: een praktijk van een andere gemeente. Deze is van jullie zelf. Verander hem op zijn eigen pagina.",
    en="Expected: a practice of another municipality. This one is your own. Change it on its own page.",
)
