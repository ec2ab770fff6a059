"""One way to fill a form in a test."""

from __future__ import annotations

from dataclasses import dataclass


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
