"""What is typed into the forms of the app `days`, by the name of the address."""

from __future__ import annotations

from tests.fixed import fixed
from tests.parts.form_sample import FormSample

LEADER = str(fixed("person-session_leader"))
FORMS: dict[str, tuple[FormSample, ...]] = {
    "rooms": (
        FormSample({"name": "Trouwzaal", "seats": "40", "way": "Naast de bodes", "doe": "erbij"}, "Naast de bodes"),
        FormSample({"lines": "Hal; 80; begane grond\nAtelier; 12", "doe": "plak"}, "Hal; 80; begane grond"),
    ),
    "room_edit": (FormSample({"name": "Raadzaal boven", "seats": "50", "has": ["loop"]}, "Raadzaal boven"),),
    "room_remove": (FormSample({}),),
    "offer_new": (
        FormSample(
            {
                "title": "Mee met de wijkagent",
                "soort": "visit",
                "leader_name": "wijkagent, Zwolle",
                "seats": "4",
                "slots": [str(fixed("slot-visits"))],
            },
            "Mee met de wijkagent",
        ),
        FormSample(
            {"title": "Samen rekenen", "room": str(fixed("room-small")), "leader": LEADER, "soort": "workshop"},
            "Samen rekenen",
        ),
    ),
    "offer_edit": (
        FormSample({"title": "Mee met twee wijkcoaches", "seats": "5", "leader": LEADER}, "Mee met twee wijkcoaches"),
    ),
    "offer_call_off": (FormSample({"why": "Er is een spoedgeval."}, "Er is een spoedgeval."),),
}
WITHOUT: dict[str, str] = {
    "offer_remove": "its example is in the plan and cannot go; tests/pages/test_offers.py removes another"
}
"""Addresses whose page has a form that needs no sample, with the reason."""
