"""What the municipalities of the demo took over from one another, and what they gave and received. All made up."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from leercyclus.web.guide.story import DORDRECHT, ENSCHEDE, ZWOLLE


@dataclass(frozen=True, slots=True)
class DemoPractice:
    """A practice.

    Attributes:
        key: by which the others find it.
        code: of which municipality.
        by: the mail address of who wrote it and can be called, without the domain.
        title, about, topics, evidence: what it says.
        document: what there is to read, and where; empty for nothing.
        offer: the workshop from which it grew; from_lesson: whether it grew from the lesson of who wrote it.
    """

    key: str
    code: str
    by: str
    title: str
    about: str
    topics: tuple[str, ...]
    evidence: str
    document: tuple[str, str] = ("", "")
    offer: str = ""
    from_lesson: bool = False


@dataclass(frozen=True, slots=True)
class DemoAdoption:
    """That a municipality took a practice over; `days` after the day."""

    practice: str
    code: str
    by: str
    days: int
    adapted: str
    there: str
    here: str = ""


@dataclass(frozen=True, slots=True)
class DemoFollowUp:
    """What one did for another; `days` after the day, or, for what is to come, `ahead` of today."""

    giver: str
    taker: str
    hours: str
    who: str
    practice: str = ""
    documents: str = ""
    note: str = ""
    days: int = 0
    ahead: int = 0


PRACTICES = (
    DemoPractice(
        "coach",
        ZWOLLE,
        "beleidsmedewerker.jeugd",
        "Een wijkcoach die zelf beslist",
        "De wijkcoach beslist zelf over hulp tot vijfduizend euro en schrijft achteraf op één bladzijde waarom. "
        "Een gezin hoort binnen een paar dagen waar het aan toe is.",
        ("wijkteams", "jeugd"),
        "De controller legde een jaar uitgaven naast het budget: binnen de ruimte (verzonnen).",
        ("De bladzijde om te verantwoorden", "https://www.zwolle.example/wijkcoach/bladzijde"),
        offer="Een wijkcoach die zelf beslist",
    ),
    DemoPractice(
        "page",
        DORDRECHT,
        "beleidsmedewerker.subsidies",
        "Eigen ruimte voor de wijkcoach in Krispijn",
        "Van Zwolle overgenomen en kleiner gemaakt: duizend euro eigen ruimte per gezin, in één wijk. "
        "De bladzijde met uitleg schrijft de wijkcoach samen met het gezin.",
        ("wijkteams", "Wmo"),
        "Twaalf aanvragen in zes weken, alle binnen drie dagen beantwoord (verzonnen).",
        ("De regels van de proef", "https://www.dordrecht.example/krispijn/proef"),
        from_lesson=True,
    ),
    DemoPractice(
        "return",
        ENSCHEDE,
        "inkoper",
        "Social return vragen, en natellen",
        "In ieder contract staat hoeveel werk er komt voor mensen in de bijstand. "
        "Ieder kwartaal bellen we de leverancier en tellen we wie er echt werkt.",
        ("social return", "inkoop"),
        "In zes van de acht contracten werkte er iemand (verzonnen).",
        ("De zinnen voor in een contract", "https://www.enschede.example/inkoop/social-return"),
    ),
)

ADOPTIONS = (
    DemoAdoption(
        "coach",
        DORDRECHT,
        "afdelingshoofd.maatschappelijke.ontwikkeling",
        24,
        "Begonnen met duizend euro per gezin, en in één wijk.",
        "Een gezin hoort binnen een paar dagen waar het aan toe is.",
        "Twaalf aanvragen, alle binnen drie dagen (verzonnen).",
    ),
    DemoAdoption(
        "page",
        ENSCHEDE,
        "beleidsmedewerker.wmo",
        45,
        "Alleen de bladzijde, niet het budget. Hij is een half A4 geworden.",
        "Het gezin schrijft mee, en leest dus wat er staat.",
    ),
    DemoAdoption(
        "return",
        ZWOLLE,
        "afdelingshoofd.sociaal",
        32,
        "Alleen bij contracten boven een ton, en inkoop telt na.",
        "In zes van de acht contracten werkte er iemand (verzonnen).",
        "Van 5 % naar 5 tot 50 % per contract (verzonnen).",
    ),
)
"""Dordrecht took it from Zwolle, and Enschede from Dordrecht."""

WANTS = (
    (ZWOLLE, "opzichter.groen", "Wie weet per straat wat een onderhoudsafspraak kost?", ("openbare ruimte", "groen")),
    (ENSCHEDE, "controller.sociaal.domein", "Wie telde wat een wijkteam per gezin kost?", ("wijkteams", "Wmo")),
)
"""Which municipality looks for what, by whom, and what it is about."""

FOLLOW_UPS = (
    DemoFollowUp(
        ZWOLLE,
        DORDRECHT,
        "2.5",
        "Beleidsmedewerker jeugd Zwolle en beleidsmedewerker subsidies Dordrecht",
        practice="coach",
        documents="De bladzijde om te verantwoorden",
        note="Videogesprek over de regels van de proef in Krispijn.",
        days=12,
    ),
    DemoFollowUp(
        ENSCHEDE,
        ZWOLLE,
        "6",
        "Inkoper Enschede en afdelingshoofd sociaal Zwolle",
        practice="return",
        documents="De zinnen voor in een contract, en het telblad",
        note="Een middag samen contracten doorgelopen, in Zwolle.",
        days=19,
    ),
    DemoFollowUp(
        DORDRECHT,
        ENSCHEDE,
        "1.5",
        "Beleidsmedewerker subsidies Dordrecht en beleidsmedewerker Wmo Enschede",
        practice="page",
        documents="De regels van de proef",
        days=41,
    ),
    DemoFollowUp(
        ZWOLLE,
        ENSCHEDE,
        "4",
        "Opzichter groen Zwolle en afdelingshoofd dienstverlening Enschede",
        note="Voorstel: samen een wijkschouw lopen met bewoners.",
        ahead=13,
    ),
)

TOLERANCE, EUROS = Decimal(120), Decimal(60)
"""How many hours a balance may be out, and what an hour is put at (made up)."""

FIRST_WRONG = (ENSCHEDE, ZWOLLE, Decimal(3), "De inkoper bleef een uur langer met zijn drieën.")
PUT_RIGHT = (ENSCHEDE, ZWOLLE, Decimal(-1), "Het waren er twee: één collega ging eerder naar huis.")
"""A line that was added to the closed purse, and the one that puts it right: who gave whom, hours, and why."""
