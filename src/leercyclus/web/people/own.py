"""A municipality that somebody works for, as a plain value."""

from __future__ import annotations

from dataclasses import dataclass

from leercyclus.web.people.rules import OrganisationFacts


@dataclass(frozen=True, slots=True)
class OwnMunicipality:
    """A municipality that somebody works for: its name, and what the rules know of it."""

    name: str
    facts: OrganisationFacts
