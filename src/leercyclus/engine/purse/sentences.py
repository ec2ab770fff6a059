"""What the closed purse can say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NO_NAME = Rule(
    "purse.no_name",
    nl="Verwacht: een gever en een nemer. Gekregen: een lege naam op {on}. Vul beide in.",
    en="Expected a giver and a taker, got an empty name on {on}. Fill in both.",
)
TO_ITSELF = Rule(
    "purse.to_itself",
    nl="Verwacht: twee gemeenten. Gekregen: {name} gaf op {on} aan zichzelf. Verbeter een van beide.",
    en="Expected two municipalities, but {name} gave to itself on {on}. Correct one of the two.",
)
NO_AMOUNT = Rule(
    "purse.no_amount",
    nl="Verwacht: een getal dat niet nul is. Gekregen: {amount}, van {giver} aan {taker} op {on}. Verbeter dit getal.",
    en="Expected a number other than zero, got {amount}, from {giver} to {taker} on {on}. Correct this number.",
)
NOT_WHOLE = Rule(
    "purse.not_whole",
    nl="Dagen en stoelen gaan in hele getallen. Gekregen: {amount:tenth}, van {giver} aan {taker} op {on}. "
    "Kies een heel getal, of schrijf het op als uren.",
    en="Days and seats go in whole numbers, got {amount:tenth}, from {giver} to {taker} on {on}. "
    "Choose a whole number, or write it down as hours.",
)
DAYS_BELOW = Rule(
    "purse.days_below",
    nl="Van {giver} aan {taker} staan er dan {amount:tenth} dagen, minder dan niets. Haal er minder af.",
    en="Days from {giver} to {taker} would be {amount:tenth}, less than nothing. Take off less.",
)
SEATS_BELOW = Rule(
    "purse.seats_below",
    nl="Van {giver} aan {taker} staan er dan {amount:tenth} stoelen, minder dan niets. Haal er minder af.",
    en="Seats from {giver} to {taker} would be {amount:tenth}, less than nothing. Take off less.",
)
HOURS_BELOW = Rule(
    "purse.hours_below",
    nl="Van {giver} aan {taker} staan er dan {amount:tenth} uur, minder dan niets. Haal er minder af.",
    en="Hours from {giver} to {taker} would be {amount:tenth}, less than nothing. Take off less.",
)
NO_DAY_THEN = Rule(
    "purse.no_day_then",
    nl="{giver} ontving {taker} niet op {on}, dus er kan geen dag af. Kies de datum van de dag die niet telt.",
    en="{giver} had no day for {taker} on {on}, so none can go off. Choose the date of the day that does not count.",
)
NO_DATE = Rule(
    "purse.no_date",
    nl="Verwacht: een datum als jaar-maand-dag. Gekregen: ‘{on}’. Verbeter de datum.",
    en="Expected a date as year-month-day, got ‘{on}’. Correct the date.",
)
CIRCULAR = Rule(
    "purse.circular",
    nl="Verwacht: gemeenten die in een andere opgaan. Gekregen: een rij die bij {name} weer terugkomt. "
    "Haal er een uit.",
    en="Expected municipalities that go on in another, got a chain that comes back at {name}. Take one of them out.",
)
NEGATIVE_TOLERANCE = Rule(
    "purse.negative_tolerance",
    nl="Verwacht: een marge van nul of meer uur. Gekregen: {hours:tenth}. Verbeter dit getal.",
    en="Expected a tolerance of zero hours or more, got {hours:tenth}. Correct this number.",
)
BACKWARDS = Rule(
    "purse.backwards",
    nl="Verwacht: een cyclus die begint voor zij eindigt. Gekregen: {name}, van {first} tot {last}.",
    en="Expected a cycle that begins before it ends, got {name}, from {first} to {last}.",
)
NOBODY = Rule(
    "purse.nobody",
    nl="Niemand kan de volgende dag ontvangen: iedereen heeft gezegd dat het niet kan. Bespreek het in de kring.",
    en="Nobody can host next: all said that they cannot. Talk about it in the circle.",
)
NO_MEMBERS = Rule(
    "purse.no_members",
    nl="Er is geen lid dat kan ontvangen. Nodig eerst gemeenten uit.",
    en="There is no member that can host. Invite municipalities first.",
)
CANNOT = Rule("purse.cannot", nl="{name} kan nu niet ontvangen.", en="{name} cannot host now.")
PLANNED = Rule(
    "purse.planned",
    nl="Van {names} staat al een dag gepland. Wat die oplevert, valt nog niet te zeggen.",
    en="A day of {names} is planned already. What it gives cannot be told yet.",
)
AND = Rule("purse.and", nl="{before} en {last}", en="{before} and {last}")
OWES_MOST = Rule(
    "purse.owes_most",
    nl="{name} kreeg {hours:tenth} uur meer dan het gaf. De marge is {tolerance:tenth} uur.",
    en="{name} received {hours:tenth} hours more than it gave. The tolerance is {tolerance:tenth} hours.",
)
WITHIN = Rule(
    "purse.within",
    nl="Van wie er kan ontvangen, kreeg niemand meer dan {tolerance:tenth} uur boven wat het gaf.",
    en="Of those who can host, none received more than {tolerance:tenth} hours above what it gave.",
)
FEWEST = Rule(
    "purse.fewest",
    nl="Daarom telt wie het minst vaak een dag ontving, met wat gepland staat erbij.",
    en="So what counts is who hosted least often, with what is planned.",
)
NEVER_BUT_PLANNED = Rule(
    "purse.never_but_planned",
    nl="{name} ontving nog geen dag, maar heeft er wel een gepland.",
    en="{name} has not hosted yet, but has a day planned.",
)
TIED_DATE = Rule(
    "purse.tied_date",
    nl="Even vaak, maar korter geleden: {names}.",
    en="As often, but more recently: {names}.",
)
TIED_RECEIVED = Rule(
    "purse.tied_received",
    nl="Even vaak: {names}. Dan gaat voor wie het meest kreeg boven wat het gaf: {name}, {hours:tenth} uur.",
    en="As often: {names}. Then who received most above what it gave goes first: {name}, {hours:tenth} hours.",
)
TIED_GAVE = Rule(
    "purse.tied_gave",
    nl="Even vaak: {names}. Dan gaat voor wie het minst gaf boven wat het kreeg: {name}, {hours:tenth} uur.",
    en="As often: {names}. Then who gave least above what it received goes first: {name}, {hours:tenth} hours.",
)
TIED_ORDER = Rule(
    "purse.tied_order",
    nl="Even vaak, en verder is alles gelijk: {names}. {name} staat eerder in de lijst.",
    en="As often, and all else is equal: {names}. {name} stands earlier in the list.",
)
NEVER_HOSTED = Rule("purse.never_hosted", nl="{name} ontving nog geen dag.", en="{name} has not hosted yet.")
HOSTED = Rule(
    "purse.hosted",
    nl="{name} ontving {times} dagen, de laatste op {on}.",
    en="{name} hosted {times} times, the last time on {on}.",
)
HOSTED_ONCE = Rule("purse.hosted_once", nl="{name} ontving één dag, op {on}.", en="{name} hosted once, on {on}.")
BROKEN_SUM = Rule(
    "purse.broken_sum",
    nl="Wat er gegeven is ({given:tenth}) is niet wat er gekregen is ({received:tenth}), van soort {kind}.",
    en="What was given ({given:tenth}) is not what was received ({received:tenth}), of the kind {kind}.",
)
BROKEN_NOUGHT = Rule(
    "purse.broken_nought",
    nl="Alle saldo's samen zijn {hours:tenth} uur en niet nul.",
    en="All balances together are {hours:tenth} hours and not nought.",
)
BROKEN_SHARE = Rule(
    "purse.broken_share",
    nl="Van {name} staat er {found:tenth} ({kind}). Uit de giften volgt {expected:tenth}.",
    en="Of {name} it says {found:tenth} ({kind}). From the gifts follows {expected:tenth}.",
)
BROKEN_PAIR = Rule(
    "purse.broken_pair",
    nl="Van {giver} aan {taker} staat er {found:tenth} ({kind}). Uit de giften volgt {expected:tenth}.",
    en="From {giver} to {taker} it says {found:tenth} ({kind}). From the gifts follows {expected:tenth}.",
)
BROKEN_HOST = Rule(
    "purse.broken_host",
    nl="{name} is voorgesteld, maar {other} gaat volgens de regels voor.",
    en="{name} was proposed, but by the rules {other} goes first.",
)
