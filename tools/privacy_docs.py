"""Write the retention tables in docs/privacy from the settings: `make docs`.

With LEERCYCLUS_RETENTION set, the tables are those of that installation.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from leercyclus.web.keeping.periods import Period

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "privacy"
PAGES = {"nl": FOLDER / "bewaartermijnen.nl.md", "en": FOLDER / "bewaartermijnen.en.md"}
HEADS = {
    "nl": """# Bewaartermijnen

Gemaakt door `make docs` uit de instellingen; een test bewaakt dat het klopt. Een andere termijn kies je met
`LEERCYCLUS_RETENTION`, bijvoorbeeld `{"mail_bodies": 14}`, met de naam uit de eerste kolom en een aantal dagen. Elke
nacht gaat weg waarvan de termijn voorbij is; op de pagina Bewaren en verwijderen staat wat er ging en wat er komt.

""",
    "en": """# Retention periods

Written by `make docs` from the settings; a test sees that it is current. Choose another period with
`LEERCYCLUS_RETENTION`, such as `{"mail_bodies": 14}`, with the name from the first column and a number of days. Every
night what is past its period goes; the page Keeping and removing shows what went and what will.

""",
}
COLUMNS = {
    "nl": ("naam", "wat", "houder", "aard", "dagen", "telt vanaf", "daarna", "waarom"),
    "en": ("name", "what", "holder", "nature", "days", "counted from", "then", "why"),
}
STAYS = {"nl": "altijd", "en": "always"}


def page(language: str, periods: tuple[Period, ...]) -> str:
    """Give the table of periods as a document, in Dutch (`nl`) or English (`en`)."""
    from django.utils import translation

    from leercyclus.web.keeping.periods import DEEDS, NATURES

    lines = [_line(COLUMNS[language]), _line(("---",) * len(COLUMNS[language]))]
    with translation.override(language):
        for one in periods:
            days = STAYS[language] if one.days is None else str(one.days)
            cells = (one.name, one.holder, NATURES[one.nature], days, one.since, DEEDS[one.deed], one.why)
            lines.append(_line((f"`{one.kind}`", *map(str, cells))))
    return HEADS[language] + "\n".join(lines) + "\n"


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Write both pages."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leercyclus.web.config.settings")
    django.setup()
    from django.conf import settings

    for language, path in PAGES.items():
        path.write_text(page(language, settings.RETENTION), encoding="utf-8")
        print(f"docs/privacy/{path.name} is current.")


if __name__ == "__main__":
    main()
