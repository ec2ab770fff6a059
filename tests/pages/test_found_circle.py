"""From a comparison to a circle."""

from __future__ import annotations

from leercyclus.web.accounts.tokens import ONCE
from leercyclus.web.circles.models import Circle, Grant
from tests.cast import Cast
from tests.pages.client import Pages
from tests.samples import SIDE_BY_SIDE
from tests.signed_in import sign_in

NEW = f"/nl/kringen/nieuw/?{SIDE_BY_SIDE}"
TYPED = {
    "name": "De IJsselkring",
    "purpose": "Leren van verschillen.",
    "own": "GM0193",
    "cycle_name": "2027-2028",
    "begins": "2027-09-01",
    "ends": "2028-07-01",
    "second_name": "Tweede, Zwolle",
    "second_address": "tweede@zwolle.example",
    "second_code": "GM0193",
}


def test_a_comparison_leads_to_a_circle_of_these_municipalities(pages: Pages) -> None:
    page = pages.get(f"/nl/vergelijken/?{SIDE_BY_SIDE}")
    assert page.one(".lc-begin a")["href"] == NEW


def test_the_name_and_the_period_are_proposed(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    page = pages.get(NEW)
    assert page.one("#id_name")["value"] == "Zwolle, Enschede en Dordrecht"
    assert str(page.one("#id_begins")["value"]).endswith("-01")
    assert str(page.one("#id_ends")["value"]).endswith("-07-09")
    assert "waarin iedereen één keer ontvangt" in page.text
    assert [option.get_text() for option in page.soup.select("#id_own option")] == ["Zwolle"]


def test_founding_leads_to_the_members_and_a_second_press_to_the_same_circle(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    page = pages.post(NEW, {**TYPED, ONCE: "pressed"})
    assert "Leden en uitnodigingen" in page.one("h1").get_text()
    again = pages.post(NEW, {**TYPED, ONCE: "pressed"})
    assert again.one("h1").get_text() == page.one("h1").get_text()
    assert Circle.objects.filter(name="De IJsselkring").count() == 1


def test_what_was_typed_waits_while_somebody_signs_in_again(cast: Cast, pages: Pages) -> None:
    pages.client.post(NEW, TYPED)
    pages.client.force_login(cast.people["municipality_coordinator"])
    assert pages.get(NEW).one("#id_second_address")["value"] == "tweede@zwolle.example"
    assert not Circle.objects.filter(name="De IJsselkring").exists()


def test_a_form_with_something_wrong_says_what_and_keeps_the_rest(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    wrong = {**TYPED, "ends": "2027-08-01", "second_address": "municipality_coordinator@zwolle.example"}
    page = pages.post(NEW, wrong, status=422)
    assert len(page.soup.select(".lc-fout")) == 2
    assert page.one("#id_name")["value"] == "De IJsselkring"


def test_who_has_no_role_for_it_reads_whom_to_ask(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "researcher")
    assert "Vraag anders de beheerder van het netwerk" in pages.get(NEW).text
    pages.post(NEW, TYPED, status=403)
    assert not Circle.objects.filter(name="De IJsselkring").exists()


def test_a_coordinator_of_none_of_them_reads_to_add_the_own_municipality(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "deventer")
    assert "Zet je eigen gemeente bij de vergelijking" in pages.get(NEW).text
    pages.post(NEW, TYPED, status=422)
    assert not Grant.objects.filter(circle__name="De IJsselkring").exists()


def test_one_municipality_makes_no_circle(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    assert "twee tot dertien" in pages.get("/nl/kringen/nieuw/?g=GM0193").text
