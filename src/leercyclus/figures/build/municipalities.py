"""The register of the snapshot: municipalities with a centre inside their border, and the mergers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leercyclus.figures.build.source import Row, SourceFolder

HEADER = ("code", "name", "province", "latitude", "longitude")
MERGER_HEADER = ("code", "name", "valid_to", "successors")

# The published centres of these two lie outside their border, in the water or at a neighbour. Here stands the town
# hall (Rotterdam: Coolsingel; Reimerswaal: Kruiningen).
CENTRES = {"GM0599": ("51.9228", "4.4795"), "GM0703": ("51.4492", "4.0367")}


@dataclass(frozen=True, slots=True)
class RegisterTables:
    """The rows of the register, and for every municipality that merged away its one successor.

    A municipality that was split over several is in `mergers`, and not in `successors`.
    """

    municipalities: Sequence[tuple[str, ...]]
    mergers: Sequence[tuple[str, ...]]
    successors: dict[str, str]


def register(source: SourceFolder) -> RegisterTables:
    """Build the register, municipalities in the order of their code."""
    rows = [
        (
            row["code"],
            row["name"],
            row["province"],
            *CENTRES.get(row["code"], _centre(row)),
        )
        for row in sorted(source.rows("municipalities.csv"), key=lambda row: row["code"])
    ]
    mergers = [(row["code"], row["name"], row["valid_to"], row["successor"]) for row in source.rows("mergers.csv")]
    successors = {code: new for code, _, _, new in mergers if " " not in new}
    return RegisterTables(rows, mergers, successors)


def _centre(row: Row) -> tuple[str, str]:
    """Give latitude and longitude as they were written; raises BadInput when one is no number."""
    for column in ("latitude", "longitude"):
        row.number(column)
    return row["latitude"], row["longitude"]
