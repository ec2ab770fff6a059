"""Letters for the tests."""

from __future__ import annotations

from leercyclus.engine.reasons import Language
from leercyclus.formats.letters import Letter, Section


def letter(*, points: int = 2, language: Language = "nl") -> Letter:
    """Give a letter with so many points in its first section."""
    landed = tuple(
        f"Les {number} over de wijkcoach die zelf aan de deur komt: we werken ermee." for number in range(points)
    )
    return Letter(
        language=language,
        sender="Gemeente Zwolle",
        addressee="De gemeenteraad van Zwolle",
        date="27 november 2026",
        subject="Wat de uitwisselingsdag in Enschede heeft opgeleverd",
        opening=("Geachte raad,", "Op 12 maart 2026 gingen zestien mensen uit Zwolle naar Enschede."),
        sections=(
            Section("Wat is geland", "Dit is in gebruik.", landed, "Een meekijker zag hetzelfde."),
            Section("Wat niet is geland", rest="Niets van wat is gedeeld."),
        ),
        closing=("Wij vertellen u na een jaar wat is gebleven.",),
        signature=("Het college van Zwolle", "de gemeentesecretaris"),
        source="Geteld met Leercyclus.",
    )
