"""What is typed into the forms of the app `days`, by the name of the address."""

from __future__ import annotations

from tests.fixed import fixed
from tests.parts.form_sample import FormSample

WANTED = {f"wanted_{level}": "1" for level in ("alderman", "secretary", "head", "policy", "front_line", "partner")}
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
    "day_new": (
        FormSample({"host": str(fixed("organisation-GM0193")), "date": "2029-05-17"}, "2029-05-17"),
        FormSample(
            {
                "host": str(fixed("organisation-GM0193")),
                "date": "2029-05-18",
                "example": str(fixed("day")),
            },
            "2029-05-18",
            who="municipality_coordinator",
        ),
    ),
    "day_edit": (
        FormSample(
            {
                "date": "2027-03-18",
                "begins": "08:30",
                "ends": "17:00",
                "shift": "on",
                "place": "Provinciehuis, Luttenbergstraat 2",
                "seats": "50",
                "other_topics": "Begrijpelijke brieven",
                **WANTED,
            },
            "Provinciehuis, Luttenbergstraat 2",
        ),
    ),
    "day_cancel": (FormSample({"why": "Er ligt te veel sneeuw."}, "Er ligt te veel sneeuw."),),
    "slot_new": (
        FormSample({"kind": "break", "title": "Frisse neus", "begins": "16:15", "minutes": "15"}, "Frisse neus"),
    ),
    "slot_edit": (
        FormSample(
            {"kind": "round", "title": "Aan tafel", "begins": "09:30", "minutes": "60", "shift": "on"}, "Aan tafel"
        ),
    ),
    "slots_edit": (FormSample({f"room_{fixed('slot-closing').hex}": str(fixed("room-small"))}),),
    "slot_move": (FormSample({"deed": "later", "version": "1"}),),
    "slot_remove": (FormSample({}),),
}
WITHOUT: dict[str, str] = {
    "offer_remove": "its example is in the plan and cannot go; tests/pages/test_offers.py removes another",
    "day_remove": "its example was published and cannot go; tests/pages/test_days.py removes a draft",
}
"""Addresses whose page has a form that needs no sample, with the reason."""
