"""What the invented people of the demo wrote: three lines a municipality, and how each does what a point is about.

The figures beside these texts are real; the texts are made up.
"""

from __future__ import annotations

from dataclasses import dataclass

from leercyclus.web.guide.story import DORDRECHT, ENSCHEDE, ZWOLLE


@dataclass(frozen=True, slots=True)
class Story:
    """How one municipality does what a point is about.

    Attributes:
        how: in a few sentences.
        reason: choice, unknown or history.
        ask: the name of whom to ask.
    """

    how: str
    reason: str
    ask: str


LINES: dict[str, tuple[str, str, str]] = {
    ZWOLLE: (
        "We werken al tien jaar met wijkteams en groeien met duizend inwoners per jaar.",
        "Wijkcoaches beslissen zelf over hulp tot vijfduizend euro. Dat scheelt weken wachten.",
        "De openbare ruimte: iedere nieuwe wijk erft andere afspraken over onderhoud.",
    ),
    ENSCHEDE: (
        "Veel inwoners met weinig geld, een grote universiteit en een begroting die net past.",
        "Bij inkoop vragen we banen voor mensen in de bijstand, en we tellen ze na.",
        "Maatwerk voor volwassenen kost meer dan we verwachten. We weten niet goed waarom.",
    ),
    DORDRECHT: (
        "Een oude havenstad op een eiland, met veel werk samen in de Drechtsteden.",
        "Eén loket voor alle subsidies: een vereniging krijgt binnen twee weken antwoord.",
        "Onze organisatie is verdeeld over te veel gebouwen.",
    ),
}

POINTS = ("iv3.7.3.gross", "iv3.6.71.net", "iv3.7.2.gross", "iv3.3.3.net", "iv3.3.4.gross")
"""The points that the circle picked, in its order."""

STORIES: dict[str, dict[str, Story]] = {
    "iv3.7.3.gross": {
        ZWOLLE: Story(
            "Restafval gaat naar een ondergrondse bak op loopafstand. Gft en papier halen we thuis op.",
            "choice",
            "Beleidsmedewerker afval en milieu Zwolle",
        ),
        ENSCHEDE: Story(
            "We halen alles thuis op en rekenen per zak. Het contract loopt nog vier jaar.",
            "history",
            "Beleidsmedewerker wonen Enschede",
        ),
        DORDRECHT: Story(
            "Hoogbouw brengt weg, laagbouw wordt opgehaald. Nascheiding doet een ander bedrijf voor ons.",
            "choice",
            "Afdelingshoofd stadsbeheer Dordrecht",
        ),
    },
    "iv3.6.71.net": {
        ZWOLLE: Story(
            "De wijkcoach spreekt eerst met familie en buren. Pas daarna komt een aanvraag.",
            "choice",
            "Afdelingshoofd sociaal Zwolle",
        ),
        ENSCHEDE: Story(
            "We zien meer aanvragen per duizend inwoners dan elders. Een verklaring hebben we niet.",
            "unknown",
            "Beleidsmedewerker Wmo Enschede",
        ),
    },
    "iv3.7.2.gross": {
        ZWOLLE: Story(
            "We vervangen buizen als de straat toch open gaat. Daardoor schuiven kosten naar later.",
            "choice",
            "Afdelingshoofd ruimte Zwolle",
        ),
        ENSCHEDE: Story(
            "De stad ligt op een helling en had vaak natte kelders. Sinds 2013 leggen we grote bergingen aan.",
            "history",
            "Afdelingshoofd vastgoed Enschede",
        ),
        DORDRECHT: Story(
            "Veel slappe grond: buizen zakken en moeten eerder worden vervangen.",
            "history",
            "Beleidsmedewerker riolering Dordrecht",
        ),
    },
    "iv3.3.3.net": {
        DORDRECHT: Story(
            "Drie mensen bezoeken bedrijven en regelen de vergunning. Een bedrijf heeft één naam om te bellen.",
            "choice",
            "Medewerker ondernemersloket Dordrecht",
        ),
    },
    "iv3.3.4.gross": {
        ENSCHEDE: Story(
            "De winkeliers betalen mee en kiezen zelf wat er gebeurt. Wij leveren één medewerker.",
            "choice",
            "Beleidsmedewerker citymarketing Enschede",
        ),
        DORDRECHT: Story(
            "Een stichting doet de promotie, met geld van ons en van de ondernemers.",
            "choice",
            "Beleidsmedewerker binnenstad Dordrecht",
        ),
    },
}
