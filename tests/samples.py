"""The named cast of the tests, and one example of every address that takes an argument."""

from __future__ import annotations

from leercyclus.web.accounts.tokens import make_token
from tests.fixed import fixed
from tests.parts import (
    attending,
    checkin,
    days,
    guests,
    landing,
    lessons,
    letters,
    paper,
    practices,
    purse,
    running,
    scripts,
    seating,
)

PARTS = (
    *(days, guests, seating, attending, checkin, running, paper, scripts),
    *(lessons, landing, practices, purse, letters),
)
"""The apps whose examples stand in a module of their own."""

ZWOLLE = "GM0193"
ENSCHEDE = "GM0153"
DORDRECHT = "GM0505"
ARTICLE = (ZWOLLE, ENSCHEDE, DORDRECHT)
LANGUAGES = ("nl", "en")

# By the name of the argument in the route.
ARGUMENTS = {
    "code": ZWOLLE,
    "slug": "zwolle",
    "indicator": "iv3.6.2.net",
    "circle": str(fixed("circle")),
    "organisation": str(fixed(f"organisation-{ZWOLLE}")),
    "partner": str(fixed("organisation-partner")),
    "person": str(fixed("person-participant")),
    "one": str(fixed("person-participant")),
    "other": str(fixed("person-municipal_secretary")),
    "waiting": str(fixed("waiting")),
    "merge": str(fixed("merge")),
    "takeover": str(fixed("takeover")),
    "claim": str(fixed("claim")),
    "issuer": str(fixed("issuer")),
    "provider_id": "proef",
    "link": "no-such-link",
    "message": str(fixed("message")),
    "point": str(fixed("point")),
    "membership": str(fixed(f"membership-{ZWOLLE}")),
    "grant": str(fixed(f"grant-{fixed('person-privacy_officer')}-privacy_officer")),
    "invitation": make_token(
        "membership",
        membership=str(fixed(f"membership-{DORDRECHT}")),
        person=str(fixed("person-dordrecht")),
        invitation=str(fixed("invitation-dordrecht")),
    ),
    "entry": str(fixed("entry")),
    "turn": str(fixed("turn-2")),
    **{name: value for part in PARTS for name, value in part.ARGUMENTS.items()},
}

# By the name of a route: what it is asked for. An empty text is the plain address; where it is left out, a question is
# needed.
SIDE_BY_SIDE = "&".join(f"g={code}" for code in ARTICLE)
QUERIES: dict[str, tuple[str, ...]] = {
    "municipality": ("", "thema=size&gewicht.social=0.5"),
    "agenda_pick": ("", "q=groen&label=zeldzaam", "onderwerp=culture"),
    "cards": (SIDE_BY_SIDE,),
    "cards_pdf": (SIDE_BY_SIDE,),
    "found_circle": ("", SIDE_BY_SIDE),
    "comparison": ("", SIDE_BY_SIDE),
    "rota": ("", "dagen=3&tussen=20"),
    "rota_day": ("", "dag=2027-03-15", "dag=2027-05-01"),
    "calendar": ("", "jaar=2025&soort=council"),
    "comparison_csv": (SIDE_BY_SIDE,),
    "comparison_xlsx": (SIDE_BY_SIDE,),
    "differences": (SIDE_BY_SIDE,),
    "differences_csv": (SIDE_BY_SIDE,),
    "differences_xlsx": (SIDE_BY_SIDE,),
    "own_table": ("", SIDE_BY_SIDE),
    "indicator": ("", f"g={ZWOLLE}"),
    "organisation": ("", "q=beleid&niveau=policy", "op=2020-01-01"),
    "level_end": ("", "niveau=alderman&dag=2030-01-01"),
    "woo": ("", f"organisatie={fixed('organisation-GM0193')}&onderwerp=wijkteams"),
    "outbox": ("", "staat=attention", "soort=circle_invitation&q=dordrecht", "q=nobody"),
    "search": ("", "q=Brielle", "q=Zwole"),
    **{name: asked for part in PARTS for name, asked in part.QUERIES.items()},
}

# Who of the cast opens an address that is not open to all; by the name of a route.
USUAL_READER = "circle_coordinator"
AS: dict[str, str] = {
    "issuer_list": "network_administrator",
    "issuer_new": "network_administrator",
    "issuer": "network_administrator",
    "factor_lost": "network_administrator",
    "person_log": "privacy_officer",
    "person_log_csv": "privacy_officer",
    "retention": "privacy_officer",
    "retention_csv": "privacy_officer",
    "woo": "privacy_officer",
    "person_json": "privacy_officer",
    "erase_person": "privacy_officer",
    "end_role": "municipality_coordinator",
    "network_roles": "network_administrator",
    "end_network_role": "network_administrator",
    **dict.fromkeys(("organisations", "takeover", "address_claims"), "network_administrator"),
    **dict.fromkeys(
        (
            *("person_new", "person_edit", "person_post", "person_leave", "people_import", "people_waiting"),
            *("level_end", "doubles", "people_merge", "partner_new", "partner_edit"),
        ),
        "municipality_coordinator",
    ),
    "calendar_add": "municipality_coordinator",
    "calendar_entry": "executive_secretariat",
    "calendar_file": "executive_secretariat",
    "calendar_remove": "executive_secretariat",
    "calendar_school_holidays": "municipality_coordinator",
    "calendar_template": "municipality_coordinator",
    **{name: who for part in PARTS for name, who in part.AS.items()},
}

# What only takes a form and cannot be opened.
NOT_OPENED = (
    "set_language",
    "merge_undo",
    "takeover_undo",
    "claim_judge",
    "everywhere_out",
    "factor_off",
    "codes_renewed",
    "issuer_untie",
    # There only in the demo, with an issuer in use, with a link that was mailed, or with a key.
    "demo",
    "sign_in_at",
    "openid_connect_callback",
    "partner",
    "metrics",
    "woo_export",
    "person_json",
    *(name for part in PARTS for name in part.NOT_OPENED),
)

# What is for a program, or is only a part of a page.
NOT_READ = (".pdf", ".csv", ".ics", ".xlsx", ".odt", ".json", "/export/")


def addresses(languages: tuple[str, ...] = LANGUAGES) -> tuple[str, ...]:
    """List an example of every address of the site that can be opened, with its queries, in the languages given."""
    from tools.routes import routes

    found = []
    for route in routes(languages):
        if route.name in NOT_OPENED:
            continue
        plain = route.example(ARGUMENTS)
        found += [f"{plain}?{query}" if query else plain for query in QUERIES.get(route.name, ("",))]
    return tuple(found)


def readable(languages: tuple[str, ...] = LANGUAGES) -> tuple[str, ...]:
    """List the addresses that show a page for people: those with a language, without downloads and parts of pages."""
    return tuple(
        address
        for address in addresses(languages)
        if address.startswith(tuple(f"/{language}/" for language in languages))
        and not any(word in address for word in NOT_READ)
    )
