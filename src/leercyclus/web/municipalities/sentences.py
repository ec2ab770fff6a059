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
    en="You chose {count}. At most 13 fit side by side. We show the first 13. Remove one first.",
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
EVERYTHING = Rule("pages.theme_general", nl="alles", en="everything")
AND = Rule("pages.and", nl="{first} en {last}", en="{first} and {last}")
NUMBERS = {
    2: Rule("pages.two", nl="twee", en="two"),
    3: Rule("pages.three", nl="drie", en="three"),
    4: Rule("pages.four", nl="vier", en="four"),
    5: Rule("pages.five", nl="vijf", en="five"),
    6: Rule("pages.six", nl="zes", en="six"),
    7: Rule("pages.seven", nl="zeven", en="seven"),
    8: Rule("pages.eight", nl="acht", en="eight"),
    9: Rule("pages.nine", nl="negen", en="nine"),
    10: Rule("pages.ten", nl="tien", en="ten"),
    11: Rule("pages.eleven", nl="elf", en="eleven"),
    12: Rule("pages.twelve", nl="twaalf", en="twelve"),
    13: Rule("pages.thirteen", nl="dertien", en="thirteen"),
}
NEAREST = Rule(
    "pages.nearest",
    nl="{first} lijkt het meest op {name}, daarna {then}.",
    en="{first} is most like {name}, then {then}.",
)
NEAREST_ON_THEME = Rule(
    "pages.nearest_on_theme",
    nl="Wie alleen kijkt naar {theme}, vindt dat {first} het meest op {name} lijkt. Daarna komen {then}.",
    en="To those who look only at {theme}, {first} is most like {name}. Then come {then}.",
)
NEAREST_WEIGHTED = Rule(
    "pages.nearest_weighted",
    nl="Met jouw gewichten lijkt {first} het meest op {name}, daarna {then}.",
    en="With your weights {first} is most like {name}, then {then}.",
)
NEAREST_ON_THEME_WEIGHTED = Rule(
    "pages.nearest_on_theme_weighted",
    nl="Met jouw gewichten, en alleen kijkend naar {theme}, lijkt {first} het meest op {name}. Daarna komen {then}.",
    en="With your weights, looking only at {theme}, {first} is most like {name}. Then come {then}.",
)
WEIGHED = Rule("pages.weighed", nl="Dit zijn jouw gewichten: {weights}.", en="These are your weights: {weights}.")
WEIGHED_ONE = Rule("pages.weighed_one", nl="{name} {words}", en="{name} {words}")
WEIGHT_IDLE = Rule(
    "pages.weight_idle",
    nl="Je kijkt alleen naar {theme}. Dan doet het gewicht van een heel thema niets.",
    en="You look only at {theme}. Then the weight of a whole theme does nothing.",
)
LIST_NEW = Rule("pages.list_new", nl="Nieuw op de lijst: {names}.", en="New on the list: {names}.")
LIST_GONE = Rule("pages.list_gone", nl="Eraf: {names}.", en="Gone: {names}.")
LIST_ORDER = Rule(
    "pages.list_order",
    nl="Dezelfde gemeenten staan op de lijst, in een andere volgorde.",
    en="The same municipalities are on the list, in another order.",
)
LIST_SAME = Rule("pages.list_same", nl="De lijst is hetzelfde gebleven.", en="The list has stayed the same.")
OLD_NAMES = Rule(
    "pages.old_names",
    nl="Namen van voor 2021 kennen we niet.",
    en="Names from before 2021 we do not know.",
)
WHY_SHEET = Rule("pages.why_sheet", nl="waarom {name}", en="why {name}")
SURE = Rule(
    "pages.sure",
    nl="Die {count} stonden bij minstens acht van de tien proeven in de lijst. Onderaan is het minder zeker.",
    en="Those {count} were on the list in at least eight of ten trials. Further down it is less sure.",
)
ALL_SURE = Rule(
    "pages.all_sure",
    nl="Iedereen op de lijst stond er bij minstens acht van de tien proeven in.",
    en="Everyone on the list was there in at least eight of ten trials.",
)
ONE_SURE = Rule(
    "pages.one_sure",
    nl="{first} stond bij {share} van de 100 proeven in de lijst. Verder naar onderen is het minder zeker.",
    en="{first} was on the list in {share} of 100 trials. Further down it is less sure.",
)
NOT_SURE = Rule(
    "pages.not_sure",
    nl="Helemaal zeker is dat niet: {first} stond bij {share} van de 100 proeven in de lijst.",
    en="It is not quite sure: {first} was on the list in {share} of 100 trials.",
)
FAR = Rule(
    "pages.far",
    nl="Heel dichtbij is niemand: {name} is anders dan de meeste gemeenten.",
    en="Nobody is very near: {name} is unlike most municipalities.",
)
OUT_OF_WINDOW = Rule(
    "pages.out_of_window",
    nl="Uit de {count} gemeenten die half tot dubbel zo groot zijn.",
    en="Out of the {count} municipalities that are half to twice as large.",
)
DISTANCE = Rule(
    "pages.distance",
    nl="De afstand telt {count} kenmerken op die een gemeente niet zelf kiest. Hoe korter de balk, hoe meer ze lijken. "
    "De streep is de middelste van de {candidates}.",
    en="The distance adds up {count} indicators that a municipality does not choose. The shorter the bar, the more "
    "alike. The tick is the middle one of the {candidates}.",
)
BY_SCORE = Rule(
    "pages.by_score",
    nl="De score bepaalt de volgorde: de afstand, gedeeld door hoe dichtbij anderen bij beide staan. Zo staat een "
    "gemeente die op iedereen een beetje lijkt niet op elke lijst.",
    en="The score orders the list: the distance, divided by how near others are to both. So a municipality that is a "
    "little like everybody is not on every list.",
)
STAYS = Rule(
    "pages.stays",
    nl="‘Blijft erin’: we maakten de lijst nog {resamples} keer, steeds met andere gewichten, door het lot bepaald, en "
    "met iets andere cijfers. {first} stond er {times} van de {resamples} keer bij. ‘Andersom’: de plek van {name} op "
    "hun lijst.",
    en="‘Stays in’: we drew up the list {resamples} times more, each time with other weights, drawn by lot, and "
    "slightly other figures. {first} was on it {times} of {resamples} times. ‘The other way round’: the place of "
    "{name} on their list.",
)
PLACE_ON_LIST = Rule(
    "pages.place_on_list",
    nl="{other} staat op plek {place} van de {of} op de lijst van {name}. De afstand is {distance:.2f}.",
    en="{other} is in place {place} of {of} on the list of {name}. The distance is {distance:.2f}.",
)
PARTS = Rule(
    "pages.parts",
    nl="De afstand is een som van {count} delen. De streep is hoe groot zo’n deel meestal is bij {name}.",
    en="The distance is a sum of {count} parts. The tick is how large such a part usually is for {name}.",
)
PARTS_SUM = Rule(
    "pages.parts_sum",
    nl="Deze delen onder ‘Houdt uit elkaar’ zijn samen {part:.2f} van de {distance:.2f}. Alle {count} delen samen zijn "
    "precies de afstand.",
    en="These parts under ‘Keeps apart’ are together {part:.2f} of the {distance:.2f}. All {count} parts together are "
    "exactly the distance.",
)
MORE = Rule("pages.more", nl="{name} hoger", en="{name} higher")
LESS = Rule("pages.less", nl="{name} lager", en="{name} lower")
EQUAL = Rule("pages.equal", nl="gelijk", en="equal")
STEADY = Rule(
    "pages.steady",
    nl="{names} staan onder elk thema bij de eerste tien.",
    en="{names} are among the first ten under every theme.",
)
ONE_STEADY = Rule(
    "pages.one_steady",
    nl="Alleen {names} staat onder elk thema bij de eerste tien.",
    en="Only {names} is among the first ten under every theme.",
)
NONE_STEADY = Rule(
    "pages.none_steady",
    nl="Niemand staat onder elk thema bij de eerste tien.",
    en="Nobody is among the first ten under every theme.",
)
SHIFTS = Rule(
    "pages.shifts",
    nl="Van je lijst verschuift {name} het meest: plek {low} bij {theme_low}, plek {high} bij {theme_high}.",
    en="Of your list, {name} shifts the most: place {low} by {theme_low}, place {high} by {theme_high}.",
)
STANDING_SHIFTS = Rule(
    "pages.standing_shifts",
    nl="Je kiest met de groep ook de plek van {name} zelf. Bij {indicator} scheelt dat het meest: plek {low} als je "
    "kijkt naar {theme_low}, plek {high} als je kijkt naar {theme_high}.",
    en="With the group you also choose the place of {name} itself. It matters the most in {indicator}: place {low} if "
    "you look at {theme_low}, place {high} if you look at {theme_high}.",
)
STANDING_HIGHEST = Rule(
    "pages.standing_highest",
    nl="Plek 1 heeft het hoogste cijfer. Dat is niet beter of slechter.",
    en="Place 1 has the highest figure. That is not better or worse.",
)
LONGEST = Rule(
    "pages.longest",
    nl="De langste reis duurt naar schatting {minutes:.0f} minuten.",
    en="The longest journey takes an estimated {minutes:.0f} minutes.",
)
DIFFER = Rule(
    "pages.differ",
    nl="Hun uitgaven verschillen {ratio:.2f} keer zoveel als gewoonlijk bij zulke gemeenten, het meest bij {names}.",
    en="Their spending differs {ratio:.2f} times as much as usual for such municipalities, the most in {names}.",
)
DIFFER_AS_USUAL = Rule(
    "pages.differ_as_usual",
    nl="Hun uitgaven verschillen net zoveel als gewoonlijk bij zulke gemeenten, het meest bij {names}.",
    en="Their spending differs as much as usual for such municipalities, the most in {names}.",
)
DIFFER_MOST = Rule(
    "pages.differ_most",
    nl="Hun uitgaven verschillen het meest bij {names}.",
    en="Their spending differs the most in {names}.",
)
ARTICLE_CIRCLE = Rule(
    "pages.article_circle",
    nl="De kring uit het artikel. De langste reis duurt naar schatting {minutes:.0f} minuten. Op de lijst van {name} "
    "staan ze op plek {places}.",
    en="The circle of the article. The longest journey takes an estimated {minutes:.0f} minutes. On the list of {name} "
    "they are in places {places}.",
)
USUAL_WEIGHTS = Rule("pages.usual_weights", nl="zonder jouw gewichten", en="without your weights")
WEIGHTS = {
    0.0: Rule("pages.weight_none", nl="telt niet", en="does not count"),
    0.5: Rule("pages.weight_half", nl="telt half", en="counts half"),
    1.0: Rule("pages.weight_usual", nl="telt gewoon", en="counts as usual"),
    2.0: Rule("pages.weight_double", nl="telt dubbel", en="counts double"),
}
TIMES = Rule("pages.weight_times", nl="telt {weight:g} keer", en="counts {weight:g} times")
SIZE_LABEL = Rule("pages.size_label", nl="Hoeveel leden", en="How many members")
MINUTES_LABEL = Rule("pages.minutes_label", nl="Langste reis", en="Longest journey")
MEMBERS = Rule("pages.members", nl="kringen van {count}", en="circles of {count}")
MINUTES = Rule("pages.minutes", nl="{minutes} minuten", en="{minutes} minutes")
NEAR_IN_SIZE = Rule(
    "pages.near_in_size",
    nl="In grootte liggen ze bij elkaar: van {low:,.0f} inwoners in {small} tot {high:,.0f} in {large}.",
    en="They are near in size: from {low:,.0f} inhabitants in {small} to {high:,.0f} in {large}.",
)
FAR_IN_SIZE = Rule(
    "pages.far_in_size",
    nl="In grootte verschillen ze: {large} heeft {ratio:.1f} keer zoveel inwoners als {small}.",
    en="They differ in size: {large} has {ratio:.1f} times as many inhabitants as {small}.",
)
MOST_ALIKE = Rule(
    "pages.most_alike",
    nl="De {count} die het meest lijken",
    en="The {count} that are most alike",
)
HOW_COMPARABLE = Rule(
    "pages.how_comparable",
    nl="Hoe vergelijkbaar zijn deze {count}?",
    en="How comparable are these {count}?",
)
VERY_FAR_IN_SIZE = Rule(
    "pages.very_far_in_size",
    nl="In grootte verschillen ze: {large} heeft {ratio:.0f} keer zoveel inwoners als {small}.",
    en="They differ in size: {large} has {ratio:.0f} times as many inhabitants as {small}.",
)
ALL_NEAR = Rule(
    "pages.all_near",
    nl="Op elkaars lijst staan ze allemaal bij de eerste {worst}.",
    en="On one another’s lists all are among the first {worst}.",
)
NOT_ALL_NEAR = Rule(
    "pages.not_all_near",
    nl="Op elkaars lijst staan ze tussen plek {best} en plek {worst}: er zijn gemeenten die meer op hen lijken.",
    en="On one another’s lists they are between place {best} and place {worst}: others are more like them.",
)
FIRST_TO_FAR = Rule(
    "pages.first_to_far",
    nl="Op elkaars lijst loopt hun plek uiteen: van 1 tot {worst}. Plek 1 lijkt het meest.",
    en="Their places on one another’s lists range widely: from 1 to {worst}. Place 1 is most alike.",
)
SAME_PLACE = Rule(
    "pages.same_place",
    nl="Op elkaars lijst staan ze op plek {best}: er zijn gemeenten die meer op hen lijken.",
    en="On one another’s lists they are in place {best}: others are more like them.",
)
ON_SOME_LISTS = Rule(
    "pages.on_some_lists",
    nl="Niet iedereen staat op ieders lijst, want daar staan alleen gemeenten die half tot dubbel zo groot zijn. "
    "De hoogste plek is {best}.",
    en="Not everyone is on everyone’s list, for only municipalities half to twice as large are on it. "
    "The highest place is {best}.",
)
ON_NO_LIST = Rule(
    "pages.on_no_list",
    nl="Ze staan niet op elkaars lijst, want daar staan alleen gemeenten die half tot dubbel zo groot zijn.",
    en="They are not on one another’s lists, for only municipalities half to twice as large are on these.",
)
APART = Rule(
    "pages.apart",
    nl="Het verst uit elkaar liggen ze in {names}. Wie dat weet, kan juist van het verschil leren.",
    en="They lie farthest apart in {names}. Those who know that can learn from the difference.",
)
NOTHING_APART = Rule(
    "pages.nothing_apart",
    nl="Er is geen kenmerk waarop ze ver uit elkaar liggen.",
    en="There is no indicator on which they lie far apart.",
)
LONGEST_JOURNEY = Rule(
    "pages.longest_journey",
    nl="De langste reis is die tussen {one} en {other}: naar schatting {minutes:.0f} minuten.",
    en="The longest journey is between {one} and {other}: an estimated {minutes:.0f} minutes.",
)
HIGHER_THAN = Rule(
    "pages.higher_than",
    nl="{name} hoger dan {share} van de 100 gemeenten",
    en="{name} higher than {share} of 100 municipalities",
)
