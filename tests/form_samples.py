"""What is typed into every form of a signed-in page, by the name of its address."""

from __future__ import annotations

from dataclasses import dataclass

from tests.fixed import fixed

WITHOUT: dict[str, str] = {
    "factor": "its code follows from a secret that the page shows; tests/web/accounts/test_factor_views.py sends it",
    "factor_lost": "it needs somebody with a second step; tests/web/accounts/test_factor_views.py sends it",
}
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


ISSUER = {
    "name": "Gemeente Zwolle",
    "server_url": "https://login.zwolle.example",
    "client_id": "leercyclus",
    "client_secret": "geheim",
    "domains": "zwolle.example",
}
FORMS: dict[str, tuple[FormSample, ...]] = {
    "account": (FormSample({"name": "Coördinator, Zwolle", "language": "en"}, kept="Coördinator, Zwolle"),),
    "issuer": (FormSample(dict(ISSUER), kept="Gemeente Zwolle"),),
    "issuer_new": (
        FormSample({**ISSUER, "organisation": str(fixed("organisation-GM0193")), "slug": "zwolle"}, "Gemeente Zwolle"),
    ),
    "partners": (FormSample({"person": str(fixed("person-partner")), "deed": "give"}),),
}
"""Every address of a page with a form of its own stands here; a test says which does not."""
