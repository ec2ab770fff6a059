"""What is typed into the forms of the app `guests`, by the name of the address."""

from __future__ import annotations

from tests.fixed import fixed
from tests.parts.form_sample import FormSample

FORMS: dict[str, tuple[FormSample, ...]] = {
    "answer": (
        FormSample({"state": "no"}),
        FormSample(
            {
                "state": "deputy",
                "name": "Beleidsmedewerker schulden, Zwolle",
                "address": "schulden@zwolle.example",
                "level": "policy",
                "department": "sociaal",
            },
            kept="Beleidsmedewerker schulden, Zwolle",
        ),
        FormSample({"state": "yes"}, who="municipality_coordinator"),
    ),
    "wishes": (
        FormSample(
            {
                "wish_1": str(fixed("offer-visit")),
                "wish_2": str(fixed("offer-letters")),
                "hope": str(fixed("person-enschede")),
                "arrives": "09:15",
                "access_need": "Ik lees lippen; graag zicht op wie spreekt.",
                "diet": "Zonder noten",
                "photo": "yes",
                "question": "Wie belt er terug?",
            },
            kept="Wie belt er terug?",
        ),
    ),
    "guests_invite": (FormSample({"wie": [str(fixed("person-circle_coordinator"))]}),),
    "catering": (FormSample({}),),
}
WITHOUT: dict[str, str] = {}
"""Addresses whose page has a form that needs no sample, with the reason."""
