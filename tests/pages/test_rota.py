"""The rota of a circle and the days of a turn."""

from __future__ import annotations

from datetime import date

from django.test import Client
from django.urls import reverse

from leercyclus.web.calendars.actions import add_entries
from leercyclus.web.calendars.drafts import Draft
from leercyclus.web.circles.models import Membership, Turn
from leercyclus.web.days.models import Day
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in

TUESDAY = date(2027, 5, 11)


def rota(cast: Cast) -> str:
    return reverse("rota", args=[cast.circle.pk])


def days(cast: Cast) -> str:
    return reverse("rota_day", args=[cast.circle.pk, fixed("turn-2")])


def college(cast: Cast) -> None:
    """Let the college of Enschede meet on a Tuesday."""
    add_entries(actor=Actor(), organisation=cast.enschede.pk, rows=[Draft("college", "College", TUESDAY, TUESDAY)])


def test_the_proposal_names_host_reason_day_and_proof(cast: Cast, pages: Pages) -> None:
    Turn.objects.all().delete()
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(rota(cast))
    assert len(page.soup.select("main .lc-rooster--voorstel > li")) == 2
    assert ("Geen ander is beter" in page.text, "Reistijd, enkele reis" in page.text) == (True, True)


def test_agreeing_makes_the_turns(cast: Cast, pages: Pages) -> None:
    Turn.objects.all().delete()
    sign_in(pages.client, cast, "circle_coordinator")
    form = pages.get(rota(cast)).one("main form[method=post]")
    typed = {str(one["name"]): str(one.get("value", "")) for one in form.select("input[name]")}
    page = pages.post(rota(cast), typed)
    assert len(page.soup.select("main ol.lc-rooster:not(.lc-rooster--voorstel) > li")) == 2
    assert {one.host.name for one in Turn.objects.all()} == {"Zwolle", "Enschede"}


def test_a_day_that_is_no_turn_stands_apart_and_one_that_was_called_off_does_not(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    assert not pages.get(rota(cast)).soup.select("#outside")
    Day.objects.update(turn=None)
    page = pages.get(rota(cast))
    assert page.texts("ul.lc-rooster b") == ["Donderdag 18 maart 2027"]
    assert page.one("ul.lc-rooster a")["href"] == reverse("day_programme", args=[fixed("day")])
    Day.objects.update(state="cancelled")
    assert not pages.get(rota(cast)).soup.select("#outside")


def test_where_nothing_fits_the_least_that_helps_is_told(cast: Cast, pages: Pages) -> None:
    Turn.objects.all().delete()
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(f"{rota(cast)}?dagen=4&tussen=150")
    assert "Dit helpt:" in page.text
    assert page.soup.select("main form[method=post]") == []


def test_who_does_not_run_the_circle_has_no_button(cast: Cast, pages: Pages) -> None:
    Turn.objects.all().delete()
    sign_in(pages.client, cast, "enschede")
    page = pages.get(rota(cast))
    assert page.soup.select("main form[method=post]") == []
    assert page.texts("main .lc-wensen a[href*='wens']") == ["Verander de wens van Enschede"]


def test_a_member_without_a_calendar_is_named(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    assert pages.get(rota(cast)).texts("main .utrecht-alert--info a") == ["Enschede"]


def test_a_day_without_a_free_alderman_is_shown_before_it_is_chosen(cast: Cast, pages: Pages) -> None:
    college(cast)
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(f"{days(cast)}?dag={TUESDAY}")
    assert page.texts("main td.lc-dag--blocked") == ["11 mei: Kan niet: Enschede. Vrij: Zwolle."]
    assert "Dan is geen wethouder van Enschede vrij." in page.one("#dag").get_text()
    assert page.soup.select("#dag input[name=overruled]")


def test_choosing_it_without_saying_why_changes_nothing(cast: Cast, pages: Pages) -> None:
    college(cast)
    sign_in(pages.client, cast, "circle_coordinator")
    pages.post(days(cast), {"day": str(TUESDAY), "version": "1"}, status=422)
    assert Turn.objects.get(pk=fixed("turn-2")).day is None


def test_who_only_looks_sees_the_days_and_no_button(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "executive_secretariat")
    page = pages.get(days(cast))
    assert page.soup.select("main form[method=post]") == []
    assert len(page.soup.select("main td.lc-dag a")) > 100


def test_the_best_day_stands_in_the_picture_and_first_in_the_table(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(days(cast))
    first = page.one("main td.lc-dag--first a")
    assert str(first["href"]).startswith("?dag=2027-")
    assert page.soup.select("main table.lc-lijst a")[0]["href"] == first["href"]


def test_three_members_cost_as_many_queries_as_two(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    before = [pages.queries(address) for address in (f"{rota(cast)}?dagen=3", days(cast))]
    Membership.objects.update(state="accepted")
    college(cast)
    assert [pages.queries(address) for address in (f"{rota(cast)}?dagen=3", days(cast))] == before


def test_the_link_in_a_mail_changes_nothing_by_being_opened(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    pages.client.post(days(cast), {"day": "2027-05-12", "version": "1"})
    body = Message.objects.filter(kind="date_chosen")[0].body
    link = next(word for word in body.split() if "/rooster/" in word)
    before = list(Turn.objects.values_list("pk", "day", "version"))
    for method in ("get", "head"):
        getattr(Client(), method)(f"/nl/{link.partition('/nl/')[2]}")
        getattr(pages.client, method)(f"/nl/{link.partition('/nl/')[2]}")
    assert list(Turn.objects.values_list("pk", "day", "version")) == before


def test_a_member_with_an_empty_calendar_is_not_called_free(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(days(cast))
    assert "kalender leeg" in page.texts("#dag .lc-dagleden li span")
    assert "Niemand heeft iets in de kalender; van 1 gemeente is die leeg." in page.one("#dag").get_text()


def test_who_may_not_run_the_circle_sees_no_form_for_a_proposal(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    assert pages.get(rota(cast)).soup.select("#dagen") != []
    sign_in(pages.client, cast, "enschede")
    assert pages.get(rota(cast)).soup.select("#dagen") == []
