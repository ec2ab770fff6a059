"""Giving and taking: what is put right, and what was taken back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from leercyclus.web.days.models import Day
from leercyclus.web.practices.models import FollowUp
from leercyclus.web.purse.models import Correction
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Page, Pages
from tests.pages.purse import PURSE, RIGHT, balance, lines
from tests.signed_in import sign_in


@pytest.fixture(autouse=True)
def no_follow_ups(cast: Cast) -> None:
    # What is counted here are the day that is over and the corrections, and what a test adds.
    FollowUp.objects.filter(circle=cast.circle).delete()


def test_a_correction_of_a_correction_is_another_line_and_both_stay(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    filled = pages.get(f"{RIGHT}?regel={fixed('purse-correction-again')}")
    assert filled.one("[name=amount]")["value"] == "4,0"
    typed = {
        "giver": str(cast.zwolle.pk),
        "taker": str(cast.enschede.pk),
        "kind": "hour",
        "amount": "4,0",
        "on": "2026-04-02",
        "why": "Het waren toch twaalf uur.",
        "corrects": str(fixed("purse-correction-again")),
    }
    page = pages.post(RIGHT, typed)
    assert balance(page)["Zwolle"][3] == "12,0"
    assert [why in page.text for why in ("Een middag meegelopen", "Het waren acht uur", "toch twaalf")] == [True] * 3
    assert Correction.objects.count() == 3
    assert Correction.objects.get(why__contains="twaalf").corrects_id == fixed("purse-correction-again")


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"taker": "giver"}, "twee verschillende gemeenten. Gekregen: twee keer Zwolle."),
        ({"amount": "0"}, "een aantal dat niet nul is"),
        ({"on": "2099-01-01"}, "een datum die geweest is"),
        ({"corrects": str(fixed("lived"))}, "hoort niet bij deze kring"),
    ],
)
def test_what_cannot_be_put_right_is_told_and_nothing_is_lost(
    pages: Pages, cast: Cast, changed: dict[str, str], said: str
) -> None:
    typed = {
        "giver": str(cast.zwolle.pk),
        "taker": str(cast.enschede.pk),
        "kind": "hour",
        "amount": "4",
        "on": "2026-04-02",
        "why": "Waarom dan ook.",
    } | changed
    if typed["taker"] == "giver":
        typed["taker"] = typed["giver"]
    before = Correction.objects.count()
    sign_in(pages.client, cast, "circle_coordinator")
    page = Page(RIGHT, pages.client.post(RIGHT, typed))
    assert page.response.status_code == 422
    assert said in page.text
    assert page.one("[name=why]").get_text(strip=True) == "Waarom dan ook."
    assert Correction.objects.count() == before


RIGHT_AGAIN = {
    "kind": "hour",
    "amount": "4",
    "on": "2026-04-02",
    "why": "Het waren toch twaalf uur.",
    "corrects": str(fixed("purse-correction-again")),
}


def between(cast: Cast, **typed: str) -> dict[str, str]:
    return RIGHT_AGAIN | {"corrects": ""} | {"giver": str(cast.zwolle.pk), "taker": str(cast.enschede.pk)} | typed


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"amount": "-500"}, "Van Zwolle aan Enschede staan er dan -492 uur, minder dan niets."),
        ({"kind": "seat", "amount": "1,5"}, "Dagen en stoelen gaan in hele getallen. Gekregen: 1,5."),
        ({"kind": "day", "amount": "0,5"}, "Dagen en stoelen gaan in hele getallen."),
        ({"on": "1926-01-01"}, "Verwacht: een datum vanaf"),
        ({"corrects": str(fixed("purse-correction"))}, "Deze regel is al rechtgezet."),
        ({"corrects": str(fixed("purse-correction-again")), "kind": "seat"}, "gaat over Zwolle, Enschede en uur"),
        ({"hours": "-2"}, "Laat het veld voor de uren die erbij horen leeg."),
        ({"day": str(fixed("lived"))}, "Op deze dag ontving Zwolle Enschede niet."),
    ],
)
def test_what_would_make_a_figure_wrong_is_refused(pages: Pages, cast: Cast, typed: dict[str, str], said: str) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    page = Page(RIGHT, pages.client.post(RIGHT, between(cast, **typed)))
    assert page.response.status_code == 422
    assert said in page.text
    assert Correction.objects.count() == 2


def test_a_day_is_taken_off_on_its_own_date_only(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    sides = {"giver": str(cast.enschede.pk), "taker": str(cast.zwolle.pk), "kind": "day", "amount": "-1"}
    page = Page(RIGHT, pages.client.post(RIGHT, between(cast, **sides, on="2026-03-13")))
    assert "Enschede ontving Zwolle niet op vrijdag 13 maart 2026" in page.text
    page = pages.post(RIGHT, between(cast, **sides, on="2026-03-12"))
    assert balance(page)["Enschede"][0] == "0"


def test_a_line_that_was_put_right_says_so_and_offers_it_no_more(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(PURSE)
    right = page.one(f"#regel-{fixed('purse-correction')}")
    assert "Rechtgezet" in right.get_text(" ")
    assert not right.select("a[href*='regel=']")
    again = page.one(f"#regel-{fixed('purse-correction-again')}")
    assert again.select_one(f"a[href='#regel-{fixed('purse-correction')}']")
    assert again.select_one("a[href*='regel=']")


def test_one_guest_less_of_a_day_takes_the_hours_that_go_with_it_in_one_form(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    line = pages.get(PURSE).one(".lc-beurs__regels li[id^=dag-]")
    follow = next(one for one in line.select("a") if "Zet deze regel recht" in one.get_text())
    form = pages.get(str(follow["href"]))
    typed = {str(one["name"]): str(one.get("value", "")) for one in form.soup.select("main form input[name]")}
    chosen = {str(one["name"]): str(one.select_one("[selected]")["value"]) for one in form.soup.select("main select")}  # type: ignore[index]
    assert (typed["amount"], typed["hours"], chosen["kind"]) == ("-1", "-4,8", "seat")
    page = pages.post(RIGHT, {**typed, **chosen, "why": "Eén collega kwam niet."})
    assert balance(page)["Enschede"][1:4] == ["6", "0", "28,5"]
    assert page.one(".lc-beurs__regels li[id^=dag-] p + p b").get_text() == "Rechtgezet"
    rows = [one for one in lines(pages.client) if one["reden"] == "Eén collega kwam niet."]
    far = [Decimal(one["personenkilometers"]) for one in rows if one["personenkilometers"]]
    assert far == [Decimal("-159.2")]


def test_what_lies_outside_any_cycle_is_no_row_once_it_is_undone(pages: Pages, cast: Cast) -> None:
    Day.objects.filter(pk=fixed("lived")).delete()
    Correction.objects.filter(pk=fixed("purse-correction-again")).update(amount=-12)
    sign_in(pages.client, cast, "controller")
    assert "buiten een cyclus" not in pages.get(PURSE).text


def test_a_follow_up_that_was_taken_back_stands_there_with_its_opposite(pages: Pages, cast: Cast) -> None:
    row = FollowUp.objects.create(
        circle=cast.circle,
        giver=cast.zwolle,
        taker=cast.enschede,
        on=date(2026, 6, 1),
        hours=Decimal("3.5"),
        withdrawn_at=datetime(2026, 6, 2, tzinfo=UTC),
        withdrawn_why="Dit ging niet door.",
    )
    sign_in(pages.client, cast, "controller")
    page = pages.get(PURSE)
    assert balance(page)["Zwolle"][3] == "8,0"
    assert "Telt niet meer mee" in page.one(f"#vervolg-{row.pk}").get_text(" ")
    assert "Dit ging niet door." in page.one(f"#terug-{row.pk}").get_text(" ")
    assert {one["uren"] for one in lines(pages.client) if one["wat"] == "vervolg"} == {"-3.5", "3.5"}
