"""A day for an outside partner who came in by a link: what concerns the partner, and no names of others."""

from __future__ import annotations

from http import HTTPStatus

import pytest

from leercyclus.web.accounts.access_actions import make_access_link
from leercyclus.web.accounts.links import link_session
from leercyclus.web.accounts.models import AccessLink
from leercyclus.web.days.models import Day, Offer, Slot
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.models import Post
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.models import Plan
from tests.cast import CIRCLE, Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.pages.test_answer import at, link, of

DAY = f"/nl/dagen/{fixed('day')}/"


@pytest.fixture
def partner(cast: Cast, pages: Pages) -> Pages:
    """Let the browser stand for the partner by a link."""
    made = make_access_link(
        actor=Actor(cast.people["circle_coordinator"].pk), person=cast.people["partner"].pk, circle=CIRCLE
    )
    assert made
    session = pages.client.session
    link_session(session, AccessLink.objects.get().pk)
    session.save()
    pages.client.cookies["sessionid"] = session.session_key or ""
    return pages


def test_the_programme_names_nobody(cast: Cast, partner: Pages) -> None:
    named = cast.people["session_leader"]
    Day.objects.update(first_coordinator=named)
    Slot.objects.filter(day=fixed("day")).update(leader=named)
    Offer.objects.filter(day=fixed("day")).update(leader=named)
    page = partner.get(DAY)
    assert "Mee met de wijkcoach" in page.text
    assert named.name not in page.text


def test_the_own_page_with_names_asks_for_an_account(cast: Cast, partner: Pages) -> None:
    partner.get(f"{DAY}mijn/", status=HTTPStatus.NOT_FOUND)
    partner.get(f"{DAY}mijn/{fixed('registration-partner')}/", status=HTTPStatus.NOT_FOUND)
    assert f"{DAY}mijn/" not in str(partner.get(DAY).soup)


def test_neither_names_to_hope_for_nor_what_is_private_are_shown(cast: Cast, partner: Pages) -> None:
    Plan.objects.filter(day=fixed("day")).update(number=None)
    Registration.objects.filter(pk=of("partner").pk).update(diet="Halal", question="Geheim?")
    page = partner.get(at("partner", "wishes"))
    assert page.soup.select("#id_hope") == []
    assert [word for word in ("Halal", "Geheim?", "controller, Zwolle") if word in str(page.soup)] == []
    assert "controller, Zwolle" not in str(partner.get(at("partner")).soup)


def test_a_partner_whose_post_is_not_known_gets_no_names_by_the_mail_either(cast: Cast, pages: Pages) -> None:
    Plan.objects.filter(day=fixed("day")).update(number=None)
    Post.objects.filter(person=cast.people["partner"]).delete()
    assert pages.get(f"{link('partner')}wensen/").soup.select("#id_hope") == []


@pytest.mark.parametrize("page", ["", "wensen/", "dag.ics"])
def test_what_a_link_opens_is_kept_by_no_proxy(cast: Cast, pages: Pages, page: str) -> None:
    kept = pages.client.get(f"{link('participant')}{page}")["Cache-Control"]
    assert {"private", "no-store"} <= set(kept.split(", "))
