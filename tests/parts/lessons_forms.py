"""What is typed into the forms of the app `lessons`, by the name of the address."""

from __future__ import annotations

from tests.fixed import fixed
from tests.parts.form_sample import FormSample

FORMS: dict[str, tuple[FormSample, ...]] = {
    "lesson": (
        FormSample(
            {
                "text": "De wijkcoach belt eerst.",
                "source": f"offer:{fixed('lived-visit')}",
                "if_text": "er een melding komt",
                "then_text": "bel ik zelf",
            },
            kept="De wijkcoach belt eerst.",
        ),
    ),
    "lesson_ideas": (FormSample({"text": "Een bord bij de balie."}, kept="Een bord bij de balie."),),
    "lesson_share": (
        FormSample({"sharing": "circle"}),
        FormSample({"sharing": "public", "is_public_meant": "on"}),
    ),
}
WITHOUT: dict[str, str] = {"lesson_remove": "one button"}
"""Addresses whose page has a form that needs no sample, with the reason."""
