"""What is typed into every form of a signed-in page, by the name of its address."""

from __future__ import annotations

from dataclasses import dataclass

FORMS: dict[str, tuple[FormSample, ...]] = {}
"""Every address of a page with a form of its own stands here; a test says which does not."""

WITHOUT: dict[str, str] = {}
"""Addresses whose page has a form that needs no sample, with the reason."""


@dataclass(frozen=True, slots=True)
class FormSample:
    """One way to fill a form.

    Attributes:
        typed: what somebody types or chooses, by the name of the field.
        kept: a text among it that must still be there after signing in again; empty where nothing is typed.
        who: who of the cast sends it; empty for the usual reader of the page.
    """

    typed: dict[str, str | list[str]]
    kept: str = ""
    who: str = ""
