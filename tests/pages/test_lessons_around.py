"""The pages around lessons: for an outside partner, for who wrote none yet, and for who does not sign in."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from leercyclus.web.design import build
from leercyclus.web.landing.models import Landing
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.people.models import Person
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in
from tests.web.lessons.written import visit, write

NAMED = fixed("lesson-controller")
PUBLIC = fixed("lesson-participant")


def of_the_partner(cast: Cast) -> Lesson:
    Lesson.objects.filter(registration=visit("partner")).delete()
    return write(cast, "partner", "Ondernemers aan tafel.")


def test_a_partner_is_offered_nothing_that_only_who_works_there_can_do(cast: Cast, pages: Pages) -> None:
    row = of_the_partner(cast)
    sign_in(pages.client, cast, "partner")
    page = pages.get(f"/nl/lessen/{row.pk}/stand/")
    assert page.soup.select("a[href*='/meekijker/'], a[href*='/hobbel/']") == []
    sign_in(pages.client, cast, "participant")
    assert len(pages.get(f"/nl/lessen/{PUBLIC}/stand/").soup.select("a[href*='/meekijker/'], a[href*='/hobbel/']")) == 2


def test_only_me_is_told_to_be_nobody_else(cast: Cast, pages: Pages) -> None:
    row = of_the_partner(cast)
    sign_in(pages.client, cast, "partner")
    page = pages.get(f"/nl/lessen/{row.pk}/delen/")
    assert "Niemand anders." in page.text
    assert "Wie met jouw gemeente meeging" not in page.text


def test_a_partner_finds_what_comes_from_it_and_takes_a_yes_back(cast: Cast, pages: Pages) -> None:
    Lesson.objects.filter(pk=NAMED).update(consent="yes")
    text = Lesson.objects.get(pk=NAMED).text
    sign_in(pages.client, cast, "partner")
    mine = pages.get("/nl/mijn-gegevens/")
    assert text in mine.text
    assert mine.soup.select("a[href='/nl/lessen/#van-mij']")
    (form,) = pages.get("/nl/lessen/").soup.select("section[aria-labelledby=van-mij] form")
    assert text in pages.get("/nl/lessen/").text
    assert [one["value"] for one in form.select("button")] == ["nee"]
    pages.post(str(form["action"]), {"answer": "nee"})
    assert Lesson.objects.get(pk=NAMED).consent == "no"


@pytest.mark.parametrize("now", [{"consent": ""}, {"sharing": "own"}, {"confirmed_at": None}])
def test_what_nobody_else_reads_or_was_not_asked_about_is_told_to_no_source(
    cast: Cast, pages: Pages, now: dict[str, str | None]
) -> None:
    Lesson.objects.filter(pk=NAMED).update(**{"text": "Nog niet gevraagd.", **now})
    sign_in(pages.client, cast, "partner")
    assert "Nog niet gevraagd." not in pages.get("/nl/lessen/").text
    assert "Nog niet gevraagd." not in pages.get("/nl/mijn-gegevens/").text


def test_a_request_to_be_erased_is_taken_back_with_one_button(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "partner")
    assert "Neem het verzoek terug" in pages.post("/nl/mijn-gegevens/", {}).text
    assert "Neem het verzoek terug" not in pages.post("/nl/mijn-gegevens/", {"deed": "withdraw"}).text


def test_who_wrote_none_yet_is_led_to_the_one_thing_of_the_last_day(cast: Cast, pages: Pages) -> None:
    Lesson.objects.filter(registration=visit("partner")).delete()
    Landing.objects.filter(owner=cast.people["partner"]).delete()
    sign_in(pages.client, cast, "partner")
    assert pages.get("/nl/lessen/").soup.select(f"a[href='/nl/les/{visit('partner')}/']")


def test_public_lessons_are_a_list_for_anybody_without_a_name(cast: Cast, pages: Pages) -> None:
    Lesson.objects.filter(pk=PUBLIC).update(sharing="public", kind="way")
    text = Lesson.objects.get(pk=PUBLIC).text
    page = pages.get("/nl/lessen/openbaar/")
    assert [one["href"] for one in page.soup.select(".lc-lessen h3 a")] == [f"/nl/lessen/{PUBLIC}/"]
    assert text not in pages.get("/nl/lessen/openbaar/?soort=tip").text
    assert text in pages.get(f"/nl/lessen/openbaar/?q={text.split()[0]}&soort=way").text
    for who in Person.objects.exclude(name="").values_list("name", flat=True):
        assert who not in page.content, who
    assert pages.get("/nl/praktijken/").soup.select("a[href='/nl/lessen/openbaar/']")
    assert pages.get(f"/nl/lessen/{PUBLIC}/").soup.select("a[href='/nl/lessen/openbaar/']")


def test_who_looks_along_reads_no_step_in_the_public_list_either(cast: Cast, pages: Pages) -> None:
    Lesson.objects.filter(pk=PUBLIC).update(sharing="public")
    sign_in(pages.client, cast, "controller")
    assert "je ziet hoe ver het is als je geantwoord hebt" in pages.get("/nl/lessen/openbaar/").text


@pytest.mark.parametrize("address", ["/nl/bron/x/", "/nl/stand/x/", "/nl/meekijker/x/"])
def test_a_link_that_we_did_not_make_is_not_there(pages: Pages, address: str) -> None:
    pages.get(address, status=404)


def test_the_circle_page_leads_to_practices(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    assert pages.get(f"/nl/kringen/{cast.circle.pk}/").soup.select("main a[href='/nl/praktijken/']")


def test_the_privacy_page_tells_of_lessons_observers_sources_and_practices(pages: Pages) -> None:
    told = pages.get("/nl/privacy/").one("section[aria-labelledby=lessons]").get_text(" ")
    assert all(word in told for word in ("Een les:", "Wie meekijkt", "Van wie", "Praktijken:"))


def test_a_cell_of_the_lineage_grows_with_its_text_on_a_phone() -> None:
    sheet = (Path(build.__file__).parent / "stylesheet" / "practices.css").read_text()
    stacked = sheet.partition("@media (max-width: 48rem)")[2]
    (cell,) = re.findall(r"\.lc-stamboom__tabel tbody th \{([^}]*padding: 0[^}]*)\}", stacked)
    assert "block-size: auto" in cell
