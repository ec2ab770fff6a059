"""What is typed into every form of a signed-in page, by the name of its address."""

from __future__ import annotations

from dataclasses import dataclass

from tests.samples import ARGUMENTS


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


FORMS: dict[str, tuple[FormSample, ...]] = {
    "calendar_add": (
        FormSample(
            {
                "kind": "college",
                "title": "College van B en W",
                "begins": "2026-09-01",
                "ends": "2027-07-10",
                "weekday": "1",
            },
            kept="College van B en W",
        ),
    ),
    "calendar_entry": (
        FormSample(
            {"kind": "council", "title": "Raadsvergadering verplaatst", "begins": "2027-03-22"},
            kept="Raadsvergadering verplaatst",
        ),
    ),
    "rota": (FormSample({"hosts": " ".join(ARGUMENTS[name] for name in ("organisation",))}),),
    "rota_day": (
        FormSample({"day": "2027-05-12"}),
        FormSample(
            {"day": "2027-05-15", "overruled": "on", "why": "Dan is de hele binnenstad vrij."},
            kept="Dan is de hele binnenstad vrij.",
        ),
    ),
    "rota_turn": (FormSample({"host": ARGUMENTS["organisation"]}),),
    "rota_wish": (FormSample({"wish": "gladly", "not_before": "2026-10-19"}),),
    "calendar_remove": (FormSample({}),),
    "calendar_school_holidays": (FormSample({"region": "noord"}),),
}
"""Every address of a page with a form of its own stands here; a test says which does not."""

WITHOUT: dict[str, str] = {
    "calendar_file": "a file is chosen and not typed; tests/web/calendars/test_file_views.py sends one"
}
"""Addresses whose page has a form that needs no sample, with the reason."""
