"""Tables as CBS publishes them, made from the figures of the package: a year later, a little more of everything."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from leercyclus.figures import load
from leercyclus.figures.documents import Document
from leercyclus.figures.store import PACKAGE_TABLES, read_rows

Records = list[dict[str, Any]]
GROWTH = 1.03
# Task fields with the code that they have at CBS in 2025; the money of all other fields is put in 0.8.
FIELDS = {"0.4": "0.4", "2.1": "2.1", "6.7J": "6.751"}


def iv3(report: str = "2026X000", *, growth: float = GROWTH) -> Records:
    """Make the records of a budget: padded codes, a balance sheet, and a second delivery that is empty."""
    figures = load()
    ledger = figures.ledger(Document("budget", 2025))
    places = {code: [ledger.fields.index(field)] for field, code in FIELDS.items()}
    places["0.8"] = [place for place, field in enumerate(ledger.fields) if field not in FIELDS]
    records: Records = []
    for row, code in enumerate(figures.register.codes):
        for field, columns in places.items():
            for category, amounts in (("L1.1", ledger.expenses), ("B4.3.1", ledger.revenues)):
                records.append(_cell(code, field, category, report, float(amounts[row, columns].sum()) * growth))
        records.append(_cell(code, "A111", "Ultimo", report, 5.0))
    return records


def _cell(code: str, field: str, category: str, report: str, amount: float) -> dict[str, Any]:
    return {
        "TaakveldBalanspost": field.ljust(6),
        "Categorie": category.ljust(8),
        "Gemeenten": code.ljust(9),
        "Verslagsoort": report,
        "k_1ePlaatsing_1": float(round(amount)),
        "k_2ePlaatsing_2": None,
    }


def key_figures(period: str = "2023JJ00", number: int = 5) -> Records:
    """Make the records of key figures, with the country and a district among them, and another number behind names."""
    rows = list(read_rows(PACKAGE_TABLES / "cbs_2022.csv"))
    records: Records = []
    for row in rows[1:]:
        cells = dict(zip(rows[0], row, strict=True))
        people = float(cells["population"])
        shares = {"k_0Tot15Jaar": 0.15, "k_15Tot25Jaar": 0.12, "k_25Tot45Jaar": 0.25, "k_45Tot65Jaar": 0.28}
        ages = {name: round(people * share) for name, share in shares.items()}
        ages["k_65JaarOfOuder"] = round(people) - sum(ages.values())
        values = {
            "AantalInwoners": people,
            **ages,
            "Woningvoorraad": float(cells["dwelling_total"]),
            "GemiddeldeWOZWaardeVanWoningen": float(cells["dwelling_value"]) * 1.1,
        }
        named = {f"{name}_{number + place}": value for place, (name, value) in enumerate(values.items())}
        records.append({"RegioS": row[0].ljust(10), "Perioden": period, **named})
    records.append({**records[0], "RegioS": "NL01      "})
    records.append({**records[0], "RegioS": "WK001400  "})
    return records


def page(records: Records, *, more: bool = False) -> bytes:
    """Write records as a page of OData version 3, with the mark that Windows puts in front."""
    body: dict[str, Any] = {"odata.metadata": "$metadata", "value": records}
    if more:
        body["odata.nextLink"] = "TypedDataSet?$skip=10000"
    return json.dumps(body).encode("utf-8-sig")


def semicolons(records: Records) -> bytes:
    """Write records as CSV with semicolons, a point for a missing value, and a comma before decimals."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL)
    writer.writerow(records[0])
    for record in records:
        writer.writerow(["." if value is None else str(value).replace(".0", "") for value in record.values()])
    return text.getvalue().encode("utf-8-sig")
