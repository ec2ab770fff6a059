"""The exchange days of the demo: rooms, workshops and visits of three hosts. All of it is made up.

The visits and workshops are those of the article, told as something one can go and see.
"""

from __future__ import annotations

from dataclasses import dataclass

from leercyclus.web.guide.story import DORDRECHT, ENSCHEDE, ZWOLLE


@dataclass(frozen=True, slots=True)
class DemoRoom:
    """A room of the host; `way` says how to find it."""

    name: str
    seats: int
    way: str
    is_step_free: bool = True


@dataclass(frozen=True, slots=True)
class DemoOffer:
    """A workshop or a visit.

    Attributes:
        kind: `workshop` or `visit`.
        title, about: what it is.
        where: the name of a room, or of a visit the place to gather.
        leader: the mail address, without the domain of the host, of who leads it or is met; empty for who is in no
            list: then `leader_name` says who.
        topics: what it is about, in words.
    """

    kind: str
    title: str
    about: str
    where: str
    leader: str = ""
    leader_name: str = ""
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoDay:
    """A day of one host."""

    place: str
    topics: tuple[str, ...]
    question: tuple[str, str]
    rooms: tuple[DemoRoom, ...]
    offers: tuple[DemoOffer, ...]


SECRECY = "Wat je over inwoners hoort, blijft hier. Geen namen, geen foto's."
CATERER = ("Wijkrestaurant De Pan", "keuken@wijkrestaurant.example")

DAYS: dict[str, DemoDay] = {
    ZWOLLE: DemoDay(
        place="Stadhuis, Grote Kerkplein 15, Zwolle",
        topics=("wijkteams", "begrijpelijke brieven", "openbare ruimte"),
        question=("Wat doen jullie dat wij niet doen?", "Wat zou er waar moeten zijn om dit bij ons te laten werken?"),
        rooms=(
            DemoRoom("Raadzaal", 70, "Eerste verdieping, links van de trap. Er is een lift."),
            DemoRoom("Burgerzaal", 60, "Begane grond, recht vooruit"),
            DemoRoom("Kamer 1.12", 16, "Eerste verdieping, rechts"),
            DemoRoom("Kamer 1.14", 16, "Eerste verdieping, rechts"),
            DemoRoom("Trouwzaal", 30, "Begane grond, achter de balie"),
        ),
        offers=(
            DemoOffer(
                "workshop",
                "De schrijfwijzer",
                "We herschrijven samen drie echte brieven, ook een van jullie.",
                "Burgerzaal",
                "medewerker.burgerzaken",
                topics=("begrijpelijke brieven",),
            ),
            DemoOffer(
                "workshop",
                "Een wijkcoach die zelf beslist",
                "Hoe vijfduizend euro eigen ruimte werkt, en wat er soms misgaat.",
                "Raadzaal",
                "beleidsmedewerker.jeugd",
                topics=("wijkteams", "jeugd"),
            ),
            DemoOffer(
                "workshop",
                "Eén lijst voor onderhoud",
                "Iedere nieuwe wijk erfde andere afspraken. Zo maken we er één lijst van.",
                "Trouwzaal",
                "opzichter.groen",
                topics=("openbare ruimte", "groen"),
            ),
            DemoOffer(
                "workshop",
                "Afval op loopafstand",
                "Wie loopt er naar de bak, en wie niet? We rekenen het na voor jullie stad.",
                "Kamer 1.12",
                "beleidsmedewerker.afval.en.milieu",
                topics=("afval",),
            ),
            DemoOffer(
                "workshop",
                "Een begroting die men snapt",
                "Van tachtig naar acht bladzijden. Wat de raad miste, en wat niet.",
                "Kamer 1.14",
                "afdelingshoofd.bedrijfsvoering",
                topics=("financiën",),
            ),
            DemoOffer(
                "visit",
                "Mee met de wijkcoach",
                "Een ochtendronde door Holtenbroek.",
                "Hoofdingang",
                "wijkcoach.holtenbroek",
                topics=("wijkteams",),
            ),
            DemoOffer(
                "visit",
                "Aan de balie",
                "Meekijken bij burgerzaken, met de brieven die mensen meebrengen.",
                "Publiekshal",
                "medewerker.burgerzaken",
                topics=("begrijpelijke brieven",),
            ),
            DemoOffer(
                "visit",
                "Op pad met de opzichter",
                "Lopen langs drie straten met drie afspraken.",
                "Hoofdingang",
                "opzichter.groen",
                topics=("openbare ruimte",),
            ),
            DemoOffer(
                "visit",
                "Het ondernemersloket",
                "Wat een ondernemer vraagt, en wie er antwoordt.",
                "Publiekshal",
                "medewerker.ondernemersloket",
                topics=("economie",),
            ),
            DemoOffer(
                "visit",
                "De ondergrondse bak",
                "Op loopafstand, en toch vol. Hoe dat komt.",
                "Zijingang",
                "beleidsmedewerker.afval.en.milieu",
                topics=("afval",),
            ),
            DemoOffer(
                "visit",
                "Het wijkhuis",
                "Vrijwilligers houden het open; de gemeente betaalt de huur.",
                "Hoofdingang",
                leader_name="beheerder van het wijkhuis",
                topics=("wijkteams",),
            ),
            DemoOffer(
                "visit",
                "Een straat met winkels",
                "Met de ondernemersvereniging door de binnenstad.",
                "Hoofdingang",
                leader_name="voorzitter van de ondernemersvereniging",
                topics=("binnenstad",),
            ),
            DemoOffer(
                "visit",
                "De sportraad",
                "Clubs delen één kantine. Wie regelt dat?",
                "Zijingang",
                leader_name="bestuurslid van de sportraad",
                topics=("sport",),
            ),
            DemoOffer(
                "visit",
                "De begroting op tafel",
                "De controller laat zien waar het geld heen gaat.",
                "Kamer 1.12",
                "concerncontroller",
                topics=("financiën",),
            ),
        ),
    ),
    ENSCHEDE: DemoDay(
        place="Stadhuis, Langestraat 24, Enschede",
        topics=("social return", "Wmo", "citymarketing"),
        question=("Wat doen jullie dat wij niet doen?", "Wat zou je van mening doen veranderen?"),
        rooms=(
            DemoRoom("Raadzaal", 70, "Eerste verdieping. Er is een lift."),
            DemoRoom("Burgerzaal", 60, "Begane grond, onder de toren"),
            DemoRoom("Torenkamer", 16, "Tweede verdieping. Geen lift.", is_step_free=False),
            DemoRoom("Kamer 2", 20, "Begane grond, links"),
            DemoRoom("Kamer 3", 20, "Begane grond, links"),
        ),
        offers=(
            DemoOffer(
                "workshop",
                "Banen vragen bij inkoop",
                "Van vijf procent naar veel meer: hoe je social return vraagt, en natelt.",
                "Burgerzaal",
                "inkoper",
                topics=("social return", "bijstand"),
            ),
            DemoOffer(
                "workshop",
                "Maatwerk zonder verrassing",
                "Waarom hulp aan volwassenen hier meer kost dan verwacht. We denken hardop.",
                "Raadzaal",
                "beleidsmedewerker.wmo",
                topics=("Wmo",),
            ),
            DemoOffer(
                "workshop",
                "De stad laten zien met ondernemers",
                "Citymarketing die ondernemers zelf betalen en zelf maken.",
                "Kamer 2",
                "beleidsmedewerker.citymarketing",
                topics=("citymarketing", "binnenstad"),
            ),
            DemoOffer(
                "workshop",
                "Gebouwen die te veel zijn",
                "Welk buurthuis houd je open? We lopen de lijst door, met de cijfers.",
                "Kamer 3",
                "afdelingshoofd.vastgoed",
                topics=("gebouwen",),
            ),
            DemoOffer(
                "workshop",
                "Eén balie voor alles",
                "Wat mensen vragen, wie antwoordt, en waar het misgaat.",
                "Torenkamer",
                "afdelingshoofd.dienstverlening",
                topics=("begrijpelijke brieven",),
            ),
            DemoOffer(
                "visit",
                "Mee met de wijkcoach in Zuid",
                "Twee keukentafels, als de bewoners het goed vinden.",
                "Hoofdingang",
                "wijkcoach.enschede.zuid",
                topics=("Wmo", "wijkteams"),
            ),
            DemoOffer(
                "visit",
                "Bij een aannemer op de bouw",
                "Drie mensen uit de bijstand, een jaar later.",
                "Busplein",
                "inkoper",
                topics=("social return",),
            ),
            DemoOffer(
                "visit",
                "Sporthal van vier clubs",
                "Wie doet open, wie maakt schoon, wie betaalt?",
                "Hoofdingang",
                "beheerder.sportaccommodaties",
                topics=("sport",),
            ),
            DemoOffer(
                "visit",
                "Het welzijnswerk",
                "Een inloop waar niemand een aanvraag hoeft te doen.",
                "Zijingang",
                leader_name="teamleider van de welzijnsorganisatie",
                topics=("Wmo",),
            ),
            DemoOffer(
                "visit",
                "Een school met twee functies",
                "Overdag les, 's avonds buurthuis.",
                "Busplein",
                leader_name="bestuurder van het schoolbestuur",
                topics=("scholen", "gebouwen"),
            ),
            DemoOffer(
                "visit",
                "Door de winkelstraat",
                "Leegstand en wat de winkeliers eraan doen.",
                "Hoofdingang",
                leader_name="voorzitter van de winkeliersvereniging",
                topics=("binnenstad",),
            ),
            DemoOffer(
                "visit",
                "Veilig uitgaan",
                "Met de beleidsmedewerker veiligheid over de Oude Markt.",
                "Hoofdingang",
                "beleidsmedewerker.veiligheid",
                topics=("veiligheid",),
            ),
            DemoOffer(
                "visit",
                "Een huis dat wordt opgeknapt",
                "Bewoners blijven zitten tijdens de verbouwing.",
                "Busplein",
                "beleidsmedewerker.wonen",
                topics=("wonen",),
            ),
            DemoOffer(
                "visit",
                "De cijfers van de Wmo",
                "De controller laat het model zien, met de gaten erin.",
                "Kamer 3",
                "controller.sociaal.domein",
                topics=("financiën", "Wmo"),
            ),
        ),
    ),
    DORDRECHT: DemoDay(
        place="Stadhuis, Stadhuisplein 1, Dordrecht",
        topics=("subsidies", "personeel", "riolering"),
        question=("Wat doen jullie dat wij niet doen?", "Wat zou er waar moeten zijn om dit bij ons te laten werken?"),
        rooms=(
            DemoRoom("Raadzaal", 60, "Eerste verdieping. Er is een lift."),
            DemoRoom("Foyer", 60, "Begane grond"),
        ),
        offers=(
            DemoOffer(
                "workshop",
                "Binnen twee weken antwoord",
                "Eén loket voor alle subsidies. Wat we schrapten om dat te kunnen.",
                "Foyer",
                "medewerker.subsidieloket",
                topics=("subsidies",),
            ),
            DemoOffer(
                "workshop",
                "Personeel per thema",
                "Niet ieder zijn eigen adviseur, maar een team per thema.",
                "Raadzaal",
                "beleidsmedewerker.personeel",
                topics=("personeel", "organisatie"),
            ),
            DemoOffer(
                "visit",
                "Het subsidieloket",
                "Een aanvraag van begin tot eind.",
                "Hoofdingang",
                "medewerker.subsidieloket",
                topics=("subsidies",),
            ),
            DemoOffer(
                "visit",
                "Door Krispijn met de wijkbeheerder",
                "Wat een wijkbeheerder zelf mag regelen.",
                "Hoofdingang",
                "wijkbeheerder.krispijn",
                topics=("wijkteams", "openbare ruimte"),
            ),
            DemoOffer(
                "visit",
                "Onder de straat",
                "Een riool van honderd jaar, en wat er nu in gaat.",
                "Zijingang",
                "beleidsmedewerker.riolering",
                topics=("riolering",),
            ),
            DemoOffer(
                "visit",
                "De bibliotheek als loket",
                "Hulp bij formulieren, door vrijwilligers.",
                "Hoofdingang",
                leader_name="directeur van de bibliotheek",
                topics=("begrijpelijke brieven",),
            ),
        ),
    ),
}

DIETS = ("vegetarisch", "", "", "zonder noten", "", "vegetarisch", "", "", "", "halal", "", "")
"""What the one after the other wishes to eat."""
QUESTIONS = (
    "Hoe houden jullie de wachttijd kort?",
    "",
    "Wie mag bij jullie nee zeggen?",
    "",
    "Wat hebben jullie geprobeerd dat niet werkte?",
    "Waar tellen jullie het na?",
    "",
    "Wie merkt er iets van in de wijk?",
)
"""What the one after the other wants to ask."""
