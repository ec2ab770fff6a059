"""Bring in the cases of the article as practices that everybody can read; doing it again changes nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any
from uuid import UUID, uuid5

from django.db import transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.people.organisation_actions import UnknownMunicipality, organisation_for_municipality
from leercyclus.web.practices.models import Adoption, Practice

SPACE = UUID("8a0d6f2e-52d1-4f0b-9f5e-6f1d7c3b2a10")
"""Gives every example the same id on every site, so that it is brought in once and keeps what was changed since."""


def read_examples() -> tuple[dict[str, Any], ...]:
    """Give the cases of the article as they ship with the product."""
    text = files("leercyclus.web.practices").joinpath("data", "examples.json").read_text(encoding="utf-8")
    return tuple(json.loads(text))


@transaction.atomic
def load_examples() -> int:
    """Bring in the examples that are not there yet, and give how many that were.

    One that was changed or withdrawn stays as it is. A municipality of which nobody came along yet is added, as when a
    circle is founded; one that the register no longer knows leaves its example without a municipality.
    """
    # The newest stands first in a list, so the first case is brought in last.
    made = sum(_load(one) for one in reversed(read_examples()))
    if made:
        record(actor=None, what="practices.examples_loaded", facts={"practices": made})
    return made


def _load(example: Mapping[str, Any]) -> bool:
    pk = uuid5(SPACE, example["key"])
    if Practice.objects.filter(pk=pk).exists():
        return False
    organisation = _organisation(example["municipality"])
    if organisation and Practice.objects.filter(organisation=organisation, title=example["title"]).exists():
        return False
    practice = Practice.objects.create(
        pk=pk,
        organisation_id=organisation,
        title=example["title"],
        about=example["about"],
        topics=example["topics"],
        contact_text=example["where_to_call"],
        evidence=example.get("evidence", ""),
        sharing=Practice.Sharing.PUBLIC,
        is_example=True,
    )
    for taken in example["taken"]:
        taker = _organisation(taken["municipality"])
        if taker and taker != organisation:
            Adoption.objects.create(practice=practice, organisation_id=taker, adapted=taken["adapted"])
    return True


def _organisation(code: str) -> UUID | None:
    try:
        return organisation_for_municipality(actor=None, code=code) if code else None
    except UnknownMunicipality:
        return None
