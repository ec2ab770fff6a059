"""What to think of at the second question of a card, by task field, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule


def _hints(*lines: tuple[str, str, str]) -> dict[str, Rule]:
    """Make a rule for each (task fields with spaces between, Dutch, English): what comes after 'think of'."""
    return {
        field: Rule(f"pages.cards.hint.{field}", nl=f"Denk aan {nl}.", en=f"Think of {en}.")
        for fields, nl, en in lines
        for field in fields.split()
    }


FIELD_HINTS = _hints(
    (
        "0.1",
        "de raad, de griffie, het college en werken in de regio",
        "the council, its clerk, the executive and working in the region",
    ),
    ("0.2", "de balie, digitaal aanvragen, openingstijden en leges", "the counter, applying online, hours and fees"),
    (
        "0.3",
        "welke gebouwen jullie hebben, huur, onderhoud en boeken",
        "which buildings you own, rent, upkeep and booking",
    ),
    ("0.4", "mensen, kantoren, ICT, samenwerking en boeken", "people, offices, IT, working together and booking"),
    ("1.1", "de veiligheidsregio, kazernes en vrijwilligers", "the safety region, fire stations and volunteers"),
    (
        "1.2",
        "toezicht op straat, camera’s en wie er ’s avonds werkt",
        "supervision in the street, cameras and who works in the evening",
    ),
    (
        "2.1",
        "onderhoud, bruggen, slappe grond, de fiets en wat mag wachten",
        "upkeep, bridges, soft soil, the bicycle and what may wait",
    ),
    ("2.2", "garages, tarieven, vergunningen en bezoekers", "garages, rates, permits and visitors"),
    ("2.3 2.4", "kades, baggeren, havengeld en wie het beheert", "quays, dredging, dues and who runs it"),
    (
        "3.1 3.3",
        "ondernemers, markten, subsidies en wie hen te woord staat",
        "entrepreneurs, markets, grants and who answers them",
    ),
    (
        "3.4",
        "toeristen, evenementen, de stad bekend maken en wie meebetaalt",
        "tourists, events, making the city known and who shares the cost",
    ),
    (
        "4.1 4.3",
        "leerplicht, leerlingenvervoer, achterstanden en schoolbesturen",
        "attendance, school transport, arrears and school boards",
    ),
    (
        "4.2",
        "oude en nieuwe scholen, lege lokalen en afspraken met besturen",
        "old and new schools, empty rooms and agreements with boards",
    ),
    ("5.1 5.2", "velden, zwembaden, huur, clubs en vrijwilligers", "pitches, pools, rent, clubs and volunteers"),
    ("5.3", "het theater, makers, subsidies en wie er komt", "the theatre, makers, grants and who comes"),
    (
        "5.4",
        "het gebouw, de collectie, bezoekers en wie meebetaalt",
        "the building, the collection, visitors and who shares the cost",
    ),
    ("5.5", "monumenten, archeologie en afspraken met eigenaren", "monuments, archaeology and agreements with owners"),
    ("5.6", "vestigingen, openingstijden, vrijwilligers en scholen", "branches, hours, volunteers and schools"),
    (
        "5.7",
        "parken, maaien, bomen en wat bewoners zelf doen",
        "parks, mowing, trees and what residents do themselves",
    ),
    (
        "6.1",
        "buurthuizen, opvang, vrijwilligers en bewoners die meedoen",
        "community centres, reception, volunteers and residents who join in",
    ),
    (
        "6.2",
        "wijkteams, huisartsen, wachttijden en wie beslist",
        "neighbourhood teams, doctors, waiting and who decides",
    ),
    ("6.3", "bijstand, schulden, regelingen en wie ze kent", "benefits, debts, schemes and who knows them"),
    ("6.4 6.5", "werkgevers, het werkbedrijf en begeleiding", "employers, the work company and guidance"),
    ("6.6", "hulpmiddelen, taxi’s, hergebruik en contracten", "aids, taxis, using again and contracts"),
    (
        "6.71",
        "wijkteams, contracten en wat mensen zelf en samen kunnen",
        "neighbourhood teams, contracts and what people can do themselves and together",
    ),
    (
        "6.7J 6.82",
        "verwijzers, scholen, contracten en hulp dicht bij huis",
        "who refers, schools, contracts and help close to home",
    ),
    ("7.1", "de GGD, voorkomen van ziekte en werken in de regio", "the health service, prevention and the region"),
    ("7.2", "oude buizen, regenwater, nu of later vervangen", "old pipes, rainwater, replacing now or later"),
    ("7.3", "ophalen of brengen, scheiden en betalen per zak", "collecting or bringing, sorting and paying by the bag"),
    ("7.4", "vergunningen, toezicht, klimaat en de omgevingsdienst", "permits, inspection, climate and the agency"),
    ("7.5", "tarieven, onderhoud en wie de begraafplaats beheert", "rates, upkeep and who runs the cemetery"),
    (
        "8.1 8.3",
        "vergunningen, bouwplannen, grond en corporaties",
        "permits, building plans, land and housing associations",
    ),
)
