"""Forty invented people of one municipality: the first as a mail program gives them, the others as cells of a sheet."""

from __future__ import annotations

WORK = ("Zorg", "Jeugd", "Wonen", "Wegen", "Sport", "Musea", "Water", "Groen")
BY_MAIL = [f"{post} {work}" for post in ("Adviseur", "Teamleider", "Consulent") for work in WORK]
IN_CELLS = [("Wethouder", "wethouder", work) for work in WORK[:4]]
IN_CELLS += [("Directeur", "directeur", work) for work in WORK[:4]]
IN_CELLS += [("Buitendienst", "uitvoering", work) for work in WORK]


def address_of(name: str, city: str) -> str:
    """Give the address of somebody."""
    return f"{name.lower().replace(' ', '.')}@{city.lower()}.example"


def from_outlook(city: str) -> str:
    """Give 24 people as Outlook copies the line with the readers of a mail."""
    return "; ".join(f"{name} <{address_of(name, city)}>" for name in BY_MAIL)


def from_a_sheet(city: str) -> str:
    """Give 16 people as cells that were copied from a spreadsheet, with the names of the columns above."""
    rows = [("naam", "e-mail", "niveau", "functie", "afdeling")]
    for post, level, work in IN_CELLS:
        name = f"{post} {work}"
        rows.append((name, address_of(name, city), level, post, work))
    return "\n".join("\t".join(row) for row in rows)
