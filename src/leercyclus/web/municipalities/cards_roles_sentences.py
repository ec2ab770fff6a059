"""Whom to ask about a task field: roles, never people, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule


def _roles(*lines: tuple[str, str, str]) -> dict[str, Rule]:
    """Make a rule for each (task fields with spaces between, Dutch, English)."""
    return {
        field: Rule(f"pages.cards.role.{field}", nl=nl, en=en) for fields, nl, en in lines for field in fields.split()
    }


ROLES = _roles(
    ("0.1", "griffier of gemeentesecretaris", "council clerk or municipal secretary"),
    ("0.2", "hoofd burgerzaken", "head of civil affairs"),
    ("0.3", "beheerder van gebouwen en gronden", "manager of buildings and land"),
    ("0.4", "directeur bedrijfsvoering", "director of operations"),
    ("0.5 0.8 0.9 0.10 0.11", "concerncontroller", "group controller"),
    ("0.7", "adviseur gemeentefonds", "adviser on the Municipal Fund"),
    ("0.61 0.62 0.63 0.64", "hoofd belastingen", "head of taxes"),
    ("1.1", "adviseur crisisbeheersing", "adviser on crisis management"),
    ("1.2", "hoofd toezicht en handhaving", "head of supervision and enforcement"),
    ("2.1", "beheerder wegen en bruggen", "manager of roads and bridges"),
    ("2.2", "adviseur parkeren", "adviser on parking"),
    ("2.3 2.4", "havenbeheerder", "harbour manager"),
    ("2.5", "beleidsmedewerker mobiliteit", "policy officer for mobility"),
    ("3.1 3.3", "accountmanager bedrijven", "account manager for businesses"),
    ("3.2", "beheerder bedrijventerreinen", "manager of business sites"),
    ("3.4", "adviseur citymarketing", "adviser on city marketing"),
    ("4.1 4.3", "beleidsmedewerker onderwijs", "policy officer for education"),
    ("4.2", "adviseur onderwijshuisvesting", "adviser on school buildings"),
    ("5.1", "beleidsmedewerker sport", "policy officer for sports"),
    ("5.2", "beheerder sportaccommodaties", "manager of sports facilities"),
    ("5.3 5.4", "beleidsmedewerker cultuur", "policy officer for culture"),
    ("5.5", "adviseur erfgoed", "adviser on heritage"),
    ("5.6", "beleidsmedewerker bibliotheek en media", "policy officer for the library and media"),
    ("5.7", "beheerder openbaar groen", "manager of public green"),
    ("6.1", "beleidsmedewerker welzijn en opvang", "policy officer for welfare and reception"),
    ("6.2", "manager wijkteams", "manager of neighbourhood teams"),
    ("6.3", "hoofd inkomen", "head of income support"),
    ("6.4 6.5", "beleidsmedewerker werk en participatie", "policy officer for work and participation"),
    ("6.6 6.71", "beleidsmedewerker Wmo", "policy officer for adult support (Wmo)"),
    ("6.7J 6.82", "beleidsmedewerker jeugdhulp", "policy officer for youth care"),
    ("6.81", "beleidsmedewerker beschermd wonen en opvang", "policy officer for sheltered housing and shelters"),
    ("6.9", "strategisch adviseur sociaal domein", "strategic adviser for the social domain"),
    ("7.1", "beleidsmedewerker gezondheid", "policy officer for public health"),
    ("7.2", "rioolbeheerder", "manager of the sewers"),
    ("7.3", "beleidsmedewerker afval", "policy officer for waste"),
    ("7.4", "adviseur milieu en duurzaamheid", "adviser on the environment"),
    ("7.5", "beheerder begraafplaatsen", "manager of the cemeteries"),
    ("8.1", "stedenbouwkundige", "urban planner"),
    ("8.2", "planeconoom", "land economist"),
    ("8.3", "beleidsmedewerker wonen", "policy officer for housing"),
)
RATIO = Rule("pages.cards.role.ratio", nl="concerncontroller", en="group controller")
ANYONE = Rule(
    "pages.cards.role.anyone", nl="wie dit onderwerp in de portefeuille heeft", en="whoever has this subject in charge"
)
BOOKKEEPER = Rule(
    "pages.cards.role.bookkeeper",
    nl="Over het boeken de financieel adviseur",
    en="On the booking the financial adviser",
)
