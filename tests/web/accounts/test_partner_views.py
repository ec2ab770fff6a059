"""An outside partner comes in by a link."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.apps import apps
from django.test import Client
from django.utils import timezone

from leercyclus.web.accounts.access_actions import make_access_link, revoke_access_links
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.links import LINKED
from leercyclus.web.accounts.middleware import _actor
from leercyclus.web.accounts.models import AccessLink
from leercyclus.web.audit.models import Line
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import VISITOR, Actor, Role
from tests.cast import CIRCLE, Cast, grant
from tests.pages.client import Pages
from tests.web.accounts.knocking import newest_mail


@pytest.fixture
def token(cast: Cast) -> str:
    """Give the token of a link for the partner of the circle."""
    actor = Actor(cast.people["circle_coordinator"].pk)
    return make_access_link(actor=actor, person=cast.people["partner"].pk, circle=CIRCLE)


def seen_as(client: Client) -> Actor:
    """Give as whom the site sees a browser."""
    request = client.get("/nl/privacy/").wsgi_request
    return actor_of(request) if hasattr(request, "actor") else _actor(request)


def test_the_mail_has_the_token_and_the_database_only_its_fingerprint(cast: Cast, token: str) -> None:
    mail = newest_mail()
    assert (mail.kind, mail.address, mail.circle_id) == ("partner_link", "partner@zwolle.example", CIRCLE)
    assert f"/nl/partner/{token}/" in mail.body
    rows = [row for model in apps.get_models() if model is not Message for row in model._default_manager.values()]
    assert token not in str(rows)


def test_opening_the_link_changes_nothing_and_says_who_and_what(cast: Cast, pages: Pages, token: str) -> None:
    before = (Line.objects.count(), AccessLink.objects.get().revoked_at)
    page = pages.get(f"/nl/partner/{token}/")
    pages.client.head(f"/nl/partner/{token}/")
    assert "partner, Zwolle" in page.text
    assert "Zwolle, Enschede en Dordrecht" in page.text
    assert len(page.soup.select("main form button")) == 1
    assert LINKED not in pages.client.session
    assert (Line.objects.count(), AccessLink.objects.get().revoked_at) == before


def test_the_button_leads_to_the_circle_with_the_rights_of_a_partner_alone(cast: Cast, token: str) -> None:
    grant(cast.people["partner"], Role.MUNICIPALITY_COORDINATOR, organisation=cast.zwolle)
    grant(cast.people["partner"], Role.NETWORK_ADMINISTRATOR)
    client = Client()
    answer = client.post(f"/nl/partner/{token}/")
    assert answer.headers["Location"] == f"/nl/kringen/{CIRCLE}/"
    actor = seen_as(client)
    assert (actor.person, actor.by_link, actor.organisations) == (cast.people["partner"].pk, True, frozenset())
    assert {(one.role, one.circle) for one in actor.held} == {(Role.PARTNER, CIRCLE)}
    assert client.get("/nl/beheer/inlogdiensten/").status_code == 404
    assert client.get("/nl/account/").status_code == 404


def test_a_withdrawn_link_ends_what_it_opened(cast: Cast, token: str) -> None:
    client = Client()
    client.post(f"/nl/partner/{token}/")
    actor = Actor(cast.people["circle_coordinator"].pk)
    assert revoke_access_links(actor=actor, person=cast.people["partner"].pk, circle=CIRCLE) == 1
    assert seen_as(client) == VISITOR


def test_unknown_expired_and_withdrawn_links_say_the_same(cast: Cast, token: str, pages: Pages) -> None:
    told = [pages.get("/nl/partner/never-given/", status=404).one("main").get_text()]
    AccessLink.objects.update(expires_at=timezone.now() - timedelta(minutes=1))
    told.append(pages.get(f"/nl/partner/{token}/", status=404).one("main").get_text())
    later = timezone.now() + timedelta(days=1)
    AccessLink.objects.update(expires_at=later, revoked_at=timezone.now())
    told.append(pages.get(f"/nl/partner/{token}/", status=404).one("main").get_text())
    assert "vraag de coördinator van de kring" in told[0]
    assert len(set(told)) == 1
    assert pages.client.post(f"/nl/partner/{token}/").status_code == 404


def test_a_new_link_makes_the_one_before_worthless(cast: Cast, token: str, client: Client) -> None:
    make_access_link(actor=Actor(), person=cast.people["partner"].pk, circle=CIRCLE)
    assert client.get(f"/nl/partner/{token}/").status_code == 404


def test_a_coordinator_gives_and_withdraws_by_a_press(cast: Cast, pages: Pages) -> None:
    pages.client.force_login(cast.people["circle_coordinator"])
    person = str(cast.people["partner"].pk)
    pages.post(f"/nl/kringen/{CIRCLE}/partners/", {"person": person, "deed": "give"})
    assert AccessLink.objects.filter(revoked_at__isnull=True).count() == 1
    pages.post(f"/nl/kringen/{CIRCLE}/partners/", {"person": person, "deed": "withdraw"})
    assert AccessLink.objects.filter(revoked_at__isnull=True).count() == 0


@pytest.mark.parametrize("who", ["controller", "enschede"])
def test_who_is_no_partner_of_the_circle_gets_no_link(cast: Cast, who: str) -> None:
    client = Client()
    client.force_login(cast.people["circle_coordinator"])
    answer = client.post(f"/nl/kringen/{CIRCLE}/partners/", {"person": str(cast.people[who].pk), "deed": "give"})
    assert (answer.status_code, AccessLink.objects.count()) == (404, 0)
