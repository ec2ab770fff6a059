"""The calendar page of a municipality."""

from __future__ import annotations

from datetime import date

from django.urls import reverse

from leercyclus.web.calendars.actions import add_entries
from leercyclus.web.calendars.drafts import Draft
from leercyclus.web.municipalities.models import Municipality
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.pages.client import Pages
from tests.signed_in import sign_in


def address(cast: Cast) -> str:
    return f"{reverse('calendar', args=[cast.zwolle.pk])}?jaar=2026"


def test_a_day_says_in_words_that_no_alderman_is_free(cast: Cast, pages: Pages) -> None:
    row = Draft("college", "", date(2027, 3, 17), date(2027, 3, 17))
    add_entries(actor=Actor(), organisation=cast.zwolle.pk, rows=[row])
    sign_in(pages.client, cast, "municipality_coordinator")
    words = pages.get(address(cast)).texts("main td.lc-dag--blocked")
    assert words == ["17 : geen wethouder is vrij: collegevergadering"]


def test_a_fellow_municipality_sees_the_day_and_neither_the_private_title_nor_a_button(
    cast: Cast, pages: Pages
) -> None:
    sign_in(pages.client, cast, "enschede")
    page = pages.get(address(cast))
    assert "Besloten heidag" not in page.text
    assert page.texts("main td.lc-dag--hindered") == [
        "15 : niet iedereen, of niet de hele dag: raadsavond",
        "16 : niet iedereen, of niet de hele dag: iets anders",
    ]
    assert page.soup.select("main a[href*='toevoegen']") == []


def test_one_kind_can_be_shown_alone(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    page = pages.get(f"{address(cast)}&soort=council")
    assert ("Raadsvergadering" in page.text, "Besloten heidag" in page.text) == (True, False)


def test_an_empty_year_says_how_to_begin(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "enschede")
    page = pages.get(reverse("calendar", args=[cast.enschede.pk]))
    assert "staat nog niets" in page.text


def test_thirty_entries_cost_as_many_queries_as_one(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    before = pages.queries(address(cast))
    rows = [Draft("council", f"Raad {day}", date(2027, 3, day), date(2027, 3, day)) for day in range(1, 31)]
    add_entries(actor=Actor(), organisation=cast.zwolle.pk, rows=rows)
    assert pages.queries(address(cast)) == before


def test_the_school_holidays_of_the_own_region_are_proposed(cast: Cast, pages: Pages) -> None:
    Municipality.objects.filter(code="GM0193").update(province="Overijssel")
    sign_in(pages.client, cast, "municipality_coordinator")
    page = pages.get(reverse("calendar_school_holidays", args=[cast.zwolle.pk]))
    assert page.one("input[name=region][checked]")["value"] == "noord"
    assert "Adviesdata van de Rijksoverheid" in page.text
