"""What every answer to somebody carries."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.cast import Cast


@pytest.mark.parametrize("address", ["/nl/kringen/", "/nl/", "/nl/mijn-gegevens/", "/nl/post/post.csv"])
def test_what_is_shown_to_somebody_is_kept_nowhere(cast: Cast, address: str) -> None:
    client = Client()
    client.force_login(cast.people["circle_coordinator"])
    told = client.get(address).headers["Cache-Control"]
    assert {"private", "no-store"} <= {part.strip() for part in told.split(",")}


def test_a_public_page_may_be_kept(cast: Cast) -> None:
    assert "no-store" not in Client().get("/nl/").headers.get("Cache-Control", "")


def test_who_may_no_longer_come_in_is_out_at_once(cast: Cast) -> None:
    client, person = Client(), cast.people["circle_coordinator"]
    client.force_login(person)
    assert client.get("/nl/kringen/").status_code == 200
    type(person).objects.filter(pk=person.pk).update(is_active=False)
    assert client.get("/nl/kringen/").status_code == 302
