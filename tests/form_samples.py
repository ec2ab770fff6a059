"""What is typed into every form of a signed-in page, by the name of its address."""

from __future__ import annotations

from tests.fixed import fixed
from tests.parts import (
    attending_forms,
    checkin_forms,
    days_forms,
    guests_forms,
    landing_forms,
    lessons_forms,
    letters_forms,
    paper_forms,
    practices_forms,
    purse_forms,
    running_forms,
    scripts_forms,
    seating_forms,
)
from tests.parts.form_sample import FormSample
from tests.samples import ARGUMENTS

PARTS = (
    days_forms,
    guests_forms,
    seating_forms,
    attending_forms,
    checkin_forms,
    running_forms,
    paper_forms,
    scripts_forms,
    lessons_forms,
    landing_forms,
    practices_forms,
    purse_forms,
    letters_forms,
)
ISSUER = {
    "name": "Stadslogin Zwolle",
    "server_url": "https://login.zwolle.example",
    "client_id": "leercyclus",
    "client_secret": "geheim",
    "domains": "zwolle.example",
}
FORMS: dict[str, tuple[FormSample, ...]] = {
    "account": (FormSample({"name": "Coördinator, Zwolle", "language": "en"}, kept="Coördinator, Zwolle"),),
    "issuer": (FormSample(dict(ISSUER), kept="Stadslogin Zwolle"),),
    "issuer_new": (
        FormSample(
            {**ISSUER, "organisation": str(fixed("organisation-GM0193")), "slug": "zwolle"}, "Stadslogin Zwolle"
        ),
    ),
    "partners": (FormSample({"person": str(fixed("person-partner")), "deed": "give"}),),
    "my_facts": (FormSample({}),),
    "erase_person": (FormSample({}),),
    "message": (FormSample({"deed": "resend"}),),
    "agenda_pick": (FormSample({"punt": ["iv3.6.2.net"]}), FormSample({"punt": ["iv3.6.2.net"]}, who="enschede")),
    "agenda_remind": (FormSample({}),),
    "point_remove": (FormSample({}), FormSample({}, who="municipal_secretary")),
    "position": (
        FormSample({"how": "Wij doen dit met vrijwilligers.", "reason": "choice"}, "Wij doen dit met vrijwilligers."),
    ),
    "change_circle": (FormSample({"name": "De IJsselkring", "purpose": "Leren."}, "De IJsselkring"),),
    "close_circle": (FormSample({}),),
    "new_cycle": (
        FormSample({"cycle_name": "Derde cyclus", "begins": "2028-09-01", "ends": "2029-07-01"}, "Derde cyclus"),
    ),
    "invite_member": (
        FormSample(
            {"municipality": "Deventer", "name": "Coordinator, Deventer", "address": "c@deventer.example"},
            "c@deventer.example",
        ),
    ),
    "leave_circle": (FormSample({"last_day": "2030-01-31"}, "2030-01-31"),),
    "circle_roles": (
        FormSample(
            {"role": "session_leader", "name": "Gespreksleider, Zwolle", "address": "g@zwolle.example"},
            "g@zwolle.example",
        ),
        FormSample(
            {
                "role": "controller",
                "organisation": str(fixed("organisation-GM0193")),
                "name": "Controller, Zwolle",
                "address": "c2@zwolle.example",
            },
            "c2@zwolle.example",
            who="municipality_coordinator",
        ),
    ),
    "end_role": (FormSample({"last_day": "2030-01-31"}, "2030-01-31"),),
    "network_roles": (
        FormSample(
            {
                "role": "municipality_coordinator",
                "municipality": "Deventer",
                "name": "Tweede coordinator, Deventer",
                "address": "c2@deventer.example",
            },
            "c2@deventer.example",
        ),
    ),
    "end_network_role": (FormSample({"last_day": "2030-01-31"}, "2030-01-31"),),
    "three_lines": (FormSample({}),),
    "write_lines": (
        FormSample({"start": "Wijkteams.", "proud": "Onze brieven.", "stuck": "Groen."}, "Onze brieven."),
        FormSample({"start": "Wijkteams.", "proud": "Brieven.", "stuck": ""}, "Brieven.", who="municipal_secretary"),
    ),
    "organisations": (FormSample({"municipality": "GM0150"}, "GM0150"),),
    "person_new": (
        FormSample(
            {"name": "Wijkcoach, Zwolle", "employer": str(fixed("organisation-GM0193")), "language": "nl"}, "Wijkcoach"
        ),
    ),
    "person_edit": (
        FormSample(
            {
                "name": "Deelnemer, Zwolle",
                "email": "participant@zwolle.example",
                "level": "front_line",
                "employer": str(fixed("organisation-GM0193")),
                "language": "nl",
                "title": "Wijkcoach Holtenbroek",
            },
            "Wijkcoach Holtenbroek",
        ),
    ),
    "person_post": (
        FormSample({"day": "2026-06-01", "title": "Afdelingshoofd groen", "level": "head"}, "Afdelingshoofd groen"),
    ),
    "person_leave": (FormSample({"day": "2029-12-31"}),),
    "people_import": (FormSample({"text": "Wijkcoach <w@zwolle.example>"}, "w@zwolle.example"),),
    "people_waiting": (FormSample({"doe": "ja"}), FormSample({"doe": "weg"})),
    "level_end": (FormSample({"wie": [str(fixed("person-alderman"))], "niveau": "alderman", "weg": "ja"}),),
    "people_merge": (FormSample({"name": "participant, Zwolle", "address": "participant@zwolle.example"}),),
    "partner_new": (FormSample({"name": "Sportraad Zwolle"}, "Sportraad Zwolle"),),
    "partner_edit": (FormSample({"name": "Ondernemers Zwolle"}, "Ondernemers Zwolle"),),
    "takeover": (FormSample({"kept": str(fixed("organisation-GM0150")), "day": "2026-01-02"}, "2026-01-02"),),
    "themes": (FormSample({"own": "Begrijpelijke brieven"}, "Begrijpelijke brieven"),),
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
    **{name: samples for part in PARTS for name, samples in part.FORMS.items()},
}
"""Every address of a page with a form of its own stands here; a test says which does not."""

WITHOUT: dict[str, str] = {
    "factor": "its code follows from a secret that the page shows; tests/web/accounts/test_factor_views.py sends it",
    "factor_lost": "it needs somebody with a second step; tests/web/accounts/test_factor_views.py sends it",
    "agenda_order": "its buttons carry what moves; a second press of one is told by tests/pages/test_agenda.py",
    "calendar_file": "a file is chosen and not typed; tests/web/calendars/test_file_views.py sends one",
    **{name: why for part in PARTS for name, why in part.WITHOUT.items()},
}
"""Addresses whose page has a form that needs no sample, with the reason."""
