"""What came at home of the lessons of the demo: who looked along, what stood in the way, figures, decisions, a talk.

All of it is made up, the figures too: what is typed beside a figure says so.
"""

from __future__ import annotations

from dataclasses import dataclass

from leercyclus.web.guide.story import DORDRECHT, ENSCHEDE, ZWOLLE

MADE_UP = "verzonnen"
"""The word beside every figure of the demo."""


@dataclass(frozen=True, slots=True)
class DemoObserver:
    """A second observer.

    Attributes:
        owner, observer: mail addresses, without the domain of the municipality.
        sees: the step that the observer sees; None for who has not answered yet.
    """

    owner: str
    observer: str
    sees: int | None


@dataclass(frozen=True, slots=True)
class DemoBarrier:
    """What stood in the way; `text` is for who wrote it, `raised` what the secretary may read, empty for not raised."""

    who: str
    code: str
    text: str
    raised: str = ""


@dataclass(frozen=True, slots=True)
class DemoFigure:
    """A figure before and after; `after_to` makes a range."""

    who: str
    what: str
    unit: str
    before: int
    after: int
    after_to: int | None = None


@dataclass(frozen=True, slots=True)
class DemoDecision:
    """A decision; `about` is the name of joined lessons, or who wrote the lesson; `days` after the day."""

    about: str
    body: str
    number: str
    days: int
    text: str
    link: str = ""


OBSERVERS: dict[str, tuple[DemoObserver, ...]] = {
    ZWOLLE: (
        DemoObserver("opzichter.groen", "beleidsmedewerker.afval.en.milieu", 5),
        DemoObserver("afdelingshoofd.sociaal", "concerncontroller", 3),
        DemoObserver("medewerker.ondernemersloket", "beleidsmedewerker.economie", 4),
        DemoObserver("concerncontroller", "afdelingshoofd.sociaal", 4),
        DemoObserver("medewerker.burgerzaken", "medewerker.ondernemersloket", 1),
        DemoObserver("wijkcoach.holtenbroek", "beleidsmedewerker.jeugd", 4),
        DemoObserver("wethouder.ruimte.en.wonen", "opzichter.groen", None),
    ),
    DORDRECHT: (
        DemoObserver("medewerker.subsidieloket", "beleidsmedewerker.subsidies", 6),
        DemoObserver("afdelingshoofd.maatschappelijke.ontwikkeling", "beleidsmedewerker.personeel", 4),
    ),
}
"""In Zwolle enough answered to count them; one saw a contract and no job yet."""

BARRIERS: dict[str, tuple[DemoBarrier, ...]] = {
    ZWOLLE: (
        DemoBarrier("concerncontroller", "time", "De jaarrekening ging voor."),
        DemoBarrier("opzichter.groen", "time", "Een schouw met bewoners duurt een uur langer."),
        DemoBarrier(
            "wijkcoach.holtenbroek",
            "rules",
            "Ik durf het niet goed te zeggen tegen inkoop.",
            "Ik mag zelf beslissen over hulp, maar voor ieder klein ding vraagt inkoop drie offertes. "
            "Mag dat onder de vijfhonderd euro zonder?",
        ),
    ),
    DORDRECHT: (DemoBarrier("beleidsmedewerker.binnenstad", "boss", "We hebben dit nog niet besproken."),),
}
"""With those that were said beside a step, five in Zwolle name time; of the others there are too few to count."""

FIGURES: dict[str, tuple[DemoFigure, ...]] = {
    ZWOLLE: (DemoFigure("afdelingshoofd.sociaal", f"Social return in nieuwe contracten ({MADE_UP})", "%", 5, 5, 50),),
    ENSCHEDE: (
        DemoFigure(
            "wijkcoach.enschede.zuid", f"Gezinnen in Zuid met meer dan twee loketten ({MADE_UP})", "gezinnen", 18, 11
        ),
    ),
    DORDRECHT: (
        DemoFigure("medewerker.subsidieloket", f"Telefoontjes na een subsidiebrief ({MADE_UP})", "per week", 40, 22),
    ),
}

DECISIONS: dict[str, tuple[DemoDecision, ...]] = {
    ZWOLLE: (
        DemoDecision(
            "Bewoners denken mee over hun straat",
            "management",
            "DT-41",
            5,
            "Bij iedere wijkschouw in Holtenbroek lopen drie bewoners mee, een half jaar lang.",
        ),
        DemoDecision(
            "afdelingshoofd.sociaal",
            "executive",
            "BW-287",
            16,
            "In nieuwe contracten vragen we social return, en we tellen ieder kwartaal na.",
            "https://www.zwolle.example/besluiten/bw-287",
        ),
    ),
    DORDRECHT: (
        DemoDecision(
            "Een eigen budget voor de wijkcoach",
            "executive",
            "BW-311",
            24,
            "Proef van een half jaar in Krispijn: de wijkcoach beslist zelf tot duizend euro per gezin.",
            "https://www.dordrecht.example/besluiten/bw-311",
        ),
    ),
}

MEETING = ("Kamer 1.12, stadhuis", "Wat nemen we over, en wie trekt het? Drie lessen van tien minuten.")
"""Where the landing meeting of Zwolle is, and what it is about."""

LEAVER, SUCCESSOR = "adviseur.financien", "wethouder.financien.en.bestuur"
"""Who left Dordrecht, and who carries the lesson on."""
