"""What people took home from the day in Zwolle that is over, and where it stands. All of it is made up.

Every step of the ladder is there, and what is awkward too: somebody who saw nothing new, a lesson that nobody shared,
things that stood in the way. What came of them at home stands in `landing`.
"""

from __future__ import annotations

from dataclasses import dataclass

from leercyclus.web.guide.story import DORDRECHT, ENSCHEDE, ZWOLLE


@dataclass(frozen=True, slots=True)
class DemoLesson:
    """What one person took home.

    Attributes:
        who: the mail address, without the domain of the municipality.
        text: what; `wanted` instead for who saw nothing new.
        plan: if and then.
        colleague: with whom.
        source: the title of a workshop or visit; empty for the table of the first round.
        sharing: how far it goes.
        kind, fit: words of the form; may be left out.
        steps: every step that was said, in order, each with what proves it; `+19` is nineteen days after the day.
        barrier: what stood in the way at the last of them; empty for nothing.
        joined: of lessons about the same thing, under which name they were joined.
    """

    who: str
    text: str = ""
    plan: tuple[str, str] = ("", "")
    colleague: str = ""
    source: str = ""
    sharing: str = "home"
    kind: str = ""
    fit: str = ""
    steps: tuple[tuple[int, str], ...] = ()
    barrier: str = ""
    joined: str = ""
    wanted: str = ""


COACH, LETTERS, LIST, WASTE = (
    "Een wijkcoach die zelf beslist",
    "De schrijfwijzer",
    "Eén lijst voor onderhoud",
    "Afval op loopafstand",
)
BUDGET, ROUND, COUNTER, DESK = (
    "Een begroting die men snapt",
    "Mee met de wijkcoach",
    "Aan de balie",
    "Het ondernemersloket",
)

LESSONS: dict[str, tuple[DemoLesson, ...]] = {
    DORDRECHT: (
        DemoLesson(
            "wethouder.zorg.en.welzijn",
            "Een wijkcoach met een eigen budget scheelt weken wachten.",
            ("het college over de Wmo spreekt", "vraag ik om een proef van een half jaar in Krispijn"),
            "afdelingshoofd maatschappelijke ontwikkeling",
            COACH,
            kind="policy",
            fit="decision",
            steps=((1, ""), (2, "+19"), (3, "BW-311")),
            joined="Een eigen budget voor de wijkcoach",
        ),
        DemoLesson(
            "afdelingshoofd.maatschappelijke.ontwikkeling",
            "Laat de wijkcoach zelf beslissen, en tel achteraf.",
            ("een aanvraag onder de duizend euro blijft", "tekent de coach zelf"),
            "controller sociaal",
            COACH,
            kind="way",
            fit="adapt",
            steps=((1, ""), (4, "")),
            joined="Een eigen budget voor de wijkcoach",
        ),
        DemoLesson(
            "beleidsmedewerker.subsidies",
            "Vijfduizend euro eigen ruimte, met één bladzijde verantwoording.",
            ("de regels voor de proef worden geschreven", "neem ik de bladzijde van Zwolle over"),
            "juridisch adviseur",
            COACH,
            sharing="circle",
            kind="way",
            steps=((1, ""), (2, "+19")),
            joined="Een eigen budget voor de wijkcoach",
        ),
        DemoLesson(
            "afdelingshoofd.stadsbeheer",
            "Eén lijst voor onderhoud, ook voor de nieuwe wijk.",
            ("een wijk wordt opgeleverd", "loop ik de lijst na met de opzichter"),
            "opzichter, team Krispijn",
            LIST,
            sharing="library",
            kind="tip",
            fit="ready",
            steps=((1, ""), (4, ""), (5, "+11")),
        ),
        DemoLesson(
            "medewerker.subsidieloket",
            "Lees een brief voor aan iemand van de balie voor je hem verstuurt.",
            ("een brief langer is dan één kant", "lees ik hem voor aan de balie"),
            "collega aan de balie",
            LETTERS,
            sharing="circle",
            kind="tip",
            fit="ready",
            steps=((1, ""), (4, ""), (5, "+7"), (6, "https://www.dordrecht.example/schrijfwijzer")),
        ),
        DemoLesson(
            "beleidsmedewerker.personeel",
            "Laat een nieuwe collega de eerste week aan de balie meekijken.",
            ("er iemand nieuw begint", "staat er een ochtend balie in het programma"),
            "hoofd burgerzaken",
            COUNTER,
            kind="way",
            steps=((1, ""),),
            barrier="time",
        ),
        DemoLesson(
            "adviseur.financien",
            "Acht bladzijden begroting, de rest als bijlage.",
            ("de kadernota wordt geschreven", "maken we eerst de acht bladzijden"),
            "griffier",
            BUDGET,
            kind="policy",
            fit="decision",
            steps=((0, ""),),
            barrier="politics",
        ),
        DemoLesson("beleidsmedewerker.riolering", wanted="Hoe jullie een straat kiezen die het eerst open gaat."),
        DemoLesson(
            "beleidsmedewerker.binnenstad",
            "Ga bij een ondernemer langs voor je een vergunning weigert.",
            ("ik een vergunning wil weigeren", "bel ik eerst en ga ik langs"),
            "medewerker ondernemersloket",
            DESK,
            sharing="delegation",
            kind="attitude",
            steps=((1, ""), (4, "")),
        ),
    ),
    ENSCHEDE: (
        DemoLesson(
            "beleidsmedewerker.wmo",
            "Praat eerst met familie en buren, en pas daarna over een aanvraag.",
            ("er een melding binnenkomt", "vraag ik wie er al helpt"),
            "wijkcoach Enschede Zuid",
            ROUND,
            sharing="circle",
            kind="attitude",
            fit="ready",
            steps=((1, ""), (4, ""), (5, "+18")),
        ),
        DemoLesson(
            "wijkcoach.enschede.zuid",
            "Kom zelf aan de deur, ook als een brief sneller is.",
            ("een gezin drie loketten zag", "ga ik er zelf langs en bel ik de anderen"),
            "collega, team Zuid",
            ROUND,
            sharing="home",
            kind="way",
            fit="ready",
            steps=((1, ""), (4, ""), (5, "+7")),
        ),
        DemoLesson(
            "wethouder.economie.en.werk",
            "Eén naam om te bellen voor ieder bedrijf.",
            ("we het loket bespreken in het college", "stel ik één vast gezicht per gebied voor"),
            "afdelingshoofd dienstverlening",
            DESK,
            kind="policy",
            fit="decision",
            steps=((1, ""), (2, "+40")),
        ),
        DemoLesson(
            "afdelingshoofd.dienstverlening",
            "Laat inwoners hun eigen brief meebrengen en lees hem samen.",
            ("we een standaardbrief maken", "lezen drie inwoners mee"),
            "tekstschrijver",
            COUNTER,
            kind="way",
            fit="adapt",
            steps=((1, ""), (4, "")),
        ),
        DemoLesson(
            "afdelingshoofd.werk.en.inkomen",
            "Tel na wat een leverancier belooft, ieder kwartaal.",
            ("een contract een jaar loopt", "vraag ik wie er echt werkt"),
            "inkoper",
            sharing="delegation",
            kind="way",
            steps=((1, ""),),
            barrier="rules",
        ),
        DemoLesson("controller.sociaal.domein", wanted="Wat een wijkteam kost per gezin, over drie jaar."),
        DemoLesson(
            "beleidsmedewerker.wonen",
            "Reken na wie naar de bak loopt, voor je hem plaatst.",
            ("we een nieuwe straat tekenen", "vraag ik de loopkaart op"),
            "adviseur afval",
            WASTE,
            kind="tip",
            steps=((0, ""),),
            barrier="fit",
        ),
    ),
    ZWOLLE: (
        DemoLesson(
            "opzichter.groen",
            "Wijkbeheerders in Dordrecht lopen met bewoners. Wij lopen alleen.",
            ("de wijkschouw wordt gepland", "vraag ik drie bewoners mee"),
            "wijkbeheerder Holtenbroek",
            kind="way",
            fit="ready",
            steps=((1, ""), (4, ""), (5, "+14")),
            joined="Bewoners denken mee over hun straat",
        ),
        DemoLesson(
            "afdelingshoofd.sociaal",
            "In Enschede telt inkoop de banen na. Dat kunnen wij ook.",
            ("een contract afloopt", "nemen we social return op in de eisen"),
            "inkoop",
            kind="policy",
            fit="decision",
            steps=((1, ""), (3, "BW-287"), (5, "+20")),
        ),
        DemoLesson(
            "medewerker.burgerzaken",
            "Vraag aan de balie welke brief mensen niet begrepen.",
            ("er een brief wordt teruggebracht", "leg ik hem op de stapel voor de schrijfwijzer"),
            "beleidsmedewerker communicatie",
            sharing="home",
            kind="tip",
            steps=((1, ""),),
            barrier="forgot",
        ),
        DemoLesson(
            "concerncontroller",
            "Zet de drie steden naast elkaar voor je naar een oorzaak zoekt.",
            ("een taakveld afwijkt", "bel ik eerst de twee anderen"),
            "adviseur financiën Dordrecht",
            sharing="circle",
            kind="attitude",
            steps=((1, ""), (4, "")),
        ),
        DemoLesson(
            "wethouder.ruimte.en.wonen",
            "In Dordrecht belt de wijkbeheerder de bewoner zelf terug.",
            ("een bewoner iets meldt over de straat", "belt de opzichter binnen een dag terug"),
            "opzichter groen",
            kind="way",
            fit="adapt",
            steps=((1, ""), (4, "")),
            joined="Bewoners denken mee over hun straat",
        ),
        DemoLesson(
            "beleidsmedewerker.afval.en.milieu",
            "In Enschede kiest de straat zelf uit drie plekken voor de bak.",
            ("we een bak plaatsen", "leggen we de straat drie plekken voor"),
            "opzichter groen",
            kind="way",
            fit="adapt",
            steps=((1, ""), (4, "")),
            barrier="time",
            joined="Bewoners denken mee over hun straat",
        ),
        DemoLesson(
            "wethouder.sociaal.domein",
            "Dordrecht geeft een proef een einddatum. Wij laten hem doorlopen.",
            ("het college een proef start", "vraag ik om een einddatum en één cijfer"),
            "afdelingshoofd sociaal",
            sharing="circle",
            kind="policy",
            fit="decision",
            steps=((1, ""), (2, "+26")),
        ),
        DemoLesson(
            "gemeentesecretaris",
            "Een wethouder en een wijkcoach aan één tafel: dat doen we thuis nooit.",
            ("de directie een plan bespreekt", "zit er iemand uit de uitvoering bij"),
            "afdelingshoofd bedrijfsvoering",
            sharing="circle",
            kind="way",
            fit="ready",
            steps=((1, ""), (4, "")),
        ),
        DemoLesson(
            "wijkcoach.holtenbroek",
            "In Enschede ligt eerst op tafel wat familie en buren al doen.",
            ("ik een gezin voor het eerst spreek", "vraag ik eerst wie er al helpt"),
            "beleidsmedewerker jeugd",
            kind="attitude",
            fit="ready",
            steps=((1, ""), (4, "")),
        ),
        DemoLesson(
            "medewerker.ondernemersloket",
            "In Dordrecht heeft een bedrijf één naam om te bellen.",
            ("een ondernemer voor de tweede keer belt", "houd ik de vraag bij me tot hij klaar is"),
            "beleidsmedewerker economie",
            kind="tip",
            fit="ready",
            steps=((1, ""), (4, "")),
            barrier="time",
        ),
        DemoLesson(
            "beleidsmedewerker.jeugd",
            "Dordrecht schrijft één bladzijde met het gezin, en niet over het gezin.",
            ("ik een plan schrijf", "schrijf ik het aan de keukentafel"),
            "wijkcoach Holtenbroek",
            sharing="delegation",
            kind="way",
            fit="adapt",
            steps=((1, ""),),
            barrier="time",
        ),
        DemoLesson(
            "beleidsmedewerker.economie",
            "In Enschede betalen winkeliers mee, en kiezen ze zelf wat er gebeurt.",
            ("we het plan voor de binnenstad maken", "leg ik het eerst aan de winkeliers voor"),
            "medewerker ondernemersloket",
            kind="policy",
            fit="not_for_us",
            steps=((0, ""),),
            barrier="money",
        ),
        DemoLesson("afdelingshoofd.bedrijfsvoering", wanted="Hoe jullie tellen wat een uur vergaderen kost."),
    ),
}
"""By municipality, who wrote what; who is not here wrote nothing."""
