"""The link of an invitation: opening it changes nothing, one button answers, once."""

from __future__ import annotations

import pytest

from leercyclus.web.accounts.tokens import ONCE, make_token
from leercyclus.web.circles.found_actions import close_circle
from leercyclus.web.circles.invitation_actions import invite_member, withdraw_invitation
from leercyclus.web.circles.models import Invitation, Membership
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.municipalities.points_queries import circle_points
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.samples import ARGUMENTS, ARTICLE

LINK = f"/nl/uitnodiging/{ARGUMENTS['invitation']}/"
DORDRECHT = fixed("membership-GM0505")


def runner(cast: Cast) -> Actor:
    return actor_for(cast.people["circle_coordinator"].pk)


def state() -> str:
    return str(Membership.objects.get(pk=DORDRECHT).state)


def test_opening_the_link_shows_who_asks_and_changes_nothing(cast: Cast, pages: Pages) -> None:
    circle_points(ARTICLE, "nl")
    page = pages.get(LINK)
    pages.client.head(LINK)
    assert "circle coordinator, Zwolle vraagt jullie" in page.text
    assert "Het kost geen geld." in page.text
    assert len(page.soup.select("#points ~ *, section[aria-labelledby=points] ol > li")) >= 3
    assert page.texts("main button") == ["We doen mee", "Nu niet"]
    assert state() == "invited"


@pytest.mark.parametrize(
    ("answer", "stands", "told"), [("yes", "accepted", "doet mee"), ("no", "declined", "doet niet mee")]
)
def test_a_press_answers_without_signing_in(cast: Cast, pages: Pages, answer: str, stands: str, told: str) -> None:
    page = pages.post(LINK, {"answer": answer, ONCE: "pressed"})
    assert (state(), page.one("h1").get_text()) == (stands, f"Dordrecht {told}")
    pages.post(LINK, {"answer": answer, ONCE: "pressed"})
    assert state() == stands


def test_answering_differently_afterwards_gets_a_sentence(cast: Cast, pages: Pages) -> None:
    pages.post(LINK, {"answer": "no"})
    page = pages.post(LINK, {"answer": "yes"})
    assert "Deze uitnodiging is al beantwoord" in page.text
    assert state() == "declined"


def test_a_withdrawn_invitation_says_so(cast: Cast, pages: Pages) -> None:
    withdraw_invitation(actor=runner(cast), membership=DORDRECHT)
    assert pages.get(LINK).one("h1").get_text() == "De uitnodiging is ingetrokken"
    pages.post(LINK, {"answer": "yes"})
    assert state() == "withdrawn"


def test_an_old_link_does_not_answer_a_newer_invitation(cast: Cast, pages: Pages) -> None:
    withdraw_invitation(actor=runner(cast), membership=DORDRECHT)
    invite_member(actor=runner(cast), circle=cast.circle.pk, code="GM0505")
    page = pages.get(LINK)
    assert page.one("h1").get_text() == "Er is een nieuwere uitnodiging"
    assert page.soup.select("main button") == []


def test_in_a_closed_circle_there_is_nothing_to_answer(cast: Cast, pages: Pages) -> None:
    close_circle(actor=runner(cast), circle=cast.circle.pk)
    assert pages.get(LINK).one("h1").get_text() == "De leerkring is gesloten"


def test_a_made_up_link_or_one_for_something_else_opens_nothing(cast: Cast, pages: Pages) -> None:
    facts = {"membership": str(DORDRECHT), "person": str(cast.people["dordrecht"].pk)}
    other = make_token("something_else", invitation=str(Invitation.objects.get().pk), **facts)
    for text in ("abc", other, make_token("membership", **facts)):
        assert pages.get(f"/nl/uitnodiging/{text}/").one("h1").get_text() == "Deze link werkt niet meer"
