"""What changes the register in the database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from leercyclus.figures.register import Register
from leercyclus.web.municipalities.models import Municipality, Succession


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many municipalities of today and of the past the table holds after loading."""

    current: int
    merged: int


def load_register(*, register: Register) -> Loaded:
    """Bring the table in line with a register; doing it twice changes nothing the second time.

    A municipality that the register no longer knows stays: facts may refer to it. One that merged keeps the province
    of its first successor, mergers across a border of provinces being none in these years.
    """
    current = [Municipality(code=one.code, name=one.name, province=one.province) for one in register.municipalities]
    merged = [
        Municipality(
            code=merger.code,
            name=merger.name,
            province=register.by_code[merger.successors[0]].province,
            valid_to=date.fromisoformat(merger.valid_to),
        )
        for merger in register.mergers
    ]
    with transaction.atomic():
        Municipality.objects.bulk_create(
            [*current, *merged],
            update_conflicts=True,
            unique_fields=["code"],
            update_fields=["name", "province", "valid_to"],
        )
        Succession.objects.filter(predecessor__in=[merger.code for merger in register.mergers]).delete()
        Succession.objects.bulk_create(
            Succession(predecessor_id=merger.code, successor_id=successor)
            for merger in register.mergers
            for successor in merger.successors
        )
    return Loaded(current=len(current), merged=len(merged))


def see_registered(*, code: str, register: Register) -> None:
    """Load the register when the table lacks a municipality that the register knows: a new site, or a new year."""
    if code in register.by_code and not Municipality.objects.filter(pk=code).exists():
        load_register(register=register)
