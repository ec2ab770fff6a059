"""The second page: what somebody wishes and needs, seen by nobody else."""

from __future__ import annotations

from http import HTTPStatus

from django.utils import timezone

from leercyclus.web.days.models import Offer
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.wishes_queries import wishes_of
from leercyclus.web.seating.models import Plan
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Page, Pages
from tests.pages.test_answer import at, link, of, press
from tests.signed_in import sign_in

VISIT, LETTERS, WASTE = (fixed(f"offer-{one}") for one in ("visit", "letters", "waste"))


def save(pages: Pages, page: Page, status: int = HTTPStatus.OK, **typed: str) -> Page:
    """Send the form of a page as it stands, with other text in some fields."""
    form = page.one("main form")
    fields = {str(one["name"]): str(one.get("value", "")) for one in form.select("input:not([type=radio])")}
    fields |= {str(one["name"]): str(one["value"]) for one in form.select("input[type=radio][checked]")}
    fields |= {str(one["name"]): one.get_text().strip("\n") for one in form.select("textarea")}
    for one in form.select("select"):
        chosen = one.select_one("option[selected]")
        fields[str(one["name"])] = str(chosen["value"]) if chosen else ""
    return pages.post(page.address, {**fields, **typed}, status=status)


def no_plan() -> None:
    Plan.objects.filter(day=fixed("day")).update(number=None)


def test_what_was_kept_stands_in_the_form_and_saving_it_changes_nothing(cast: Cast, pages: Pages) -> None:
    no_plan()
    sign_in(pages.client, cast, "participant")
    page = pages.get(at("participant", "wishes"))
    before = wishes_of(of("participant"))
    assert page.one("#id_wish_1 option[selected]").get_text() == "Begrijpelijke brieven"
    assert page.one("#id_diet")["value"] == "Vegetarisch"
    save(pages, page)
    assert wishes_of(of("participant")) == before
    assert of("participant").version == 2


def test_what_is_given_at_one_time_stands_together_with_that_time(cast: Cast, pages: Pages) -> None:
    no_plan()
    sign_in(pages.client, cast, "participant")
    page = pages.get(at("participant", "wishes"))
    labels = [str(one["label"]) for one in page.soup.select("#id_wish_1 optgroup")]
    assert labels == ["Workshops, 10:45", "Praktijkbezoeken, 13:00"]
    assert page.texts(".lc-uitklap h2") == labels
    assert [len(one.select("dt")) for one in page.soup.select(".lc-keuzes")] == [2, 2]


def test_the_same_one_twice_gets_a_sentence_and_nothing_is_lost(cast: Cast, pages: Pages) -> None:
    no_plan()
    sign_in(pages.client, cast, "participant")
    page = pages.get(at("participant", "wishes"))
    refused = save(pages, page, 422, wish_1=str(VISIT), wish_2=str(VISIT), question="Andere vraag?")
    assert "Deze koos je hierboven al." in refused.one("#id_wish_2_error").get_text()
    assert "Andere vraag?" in refused.one("#id_question").get_text()
    save(pages, refused, wish_2=str(WASTE))
    assert wishes_of(of("participant")).offers == (VISIT, WASTE)


def test_a_time_outside_the_day_gets_a_sentence(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    page = save(pages, pages.get(at("participant", "wishes")), 422, arrives="06:00")
    assert "Verwacht: een tijd tussen 08:30 en 16:30" in page.text


def test_only_what_goes_on_can_be_chosen(cast: Cast, pages: Pages) -> None:
    no_plan()
    Offer.objects.filter(pk=VISIT).update(called_off_at=timezone.now())
    sign_in(pages.client, cast, "participant")
    page = pages.get(at("participant", "wishes"))
    assert str(VISIT) not in str(page.soup)
    assert save(pages, page, 422, wish_1=str(VISIT)).soup.select("#id_wish_1_error")


def test_who_reads_what_is_said_before_anything_is_typed(cast: Cast, pages: Pages) -> None:
    no_plan()
    sign_in(pages.client, cast, "participant")
    page = pages.get(at("participant", "wishes"))
    whole = str(page.one("main"))
    assert whole.index('id="id_diet"') < whole.index("Wet open overheid") < whole.index('id="id_question"')
    assert "Zwolle ontvangt en leest dit." in page.one("#id_access_need_helptext").get_text()
    assert "alleen aantallen" in page.one("#id_diet_helptext").get_text()
    assert page.texts("#id_hope optgroup")[0].startswith("coordinator, Enschede")


def test_once_the_groups_are_published_it_says_what_still_changes(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    page = pages.get(at("participant", "wishes"))
    assert "De groepen zijn gemaakt" in page.text
    assert page.soup.select("#id_wish_1, #id_hope") == []
    before = wishes_of(of("participant"))
    save(pages, page, diet="Halal", wish_1=str(VISIT), hope=str(cast.people["controller"].pk))
    after = wishes_of(of("participant"))
    assert (after.diet, after.offers, after.hope) == ("Halal", before.offers, before.hope)


def test_by_the_link_what_is_private_is_not_shown_and_an_empty_field_keeps_it(cast: Cast, pages: Pages) -> None:
    no_plan()
    page = pages.get(f"{link('participant')}wensen/")
    assert [word for word in ("Vegetarisch", "rolstoel", "wachttijd") if word in str(page.soup)] == []
    assert "Al ingevuld" in page.one("#id_diet_helptext").get_text()
    save(pages, page, wish_1=str(VISIT), wish_2="")
    kept = wishes_of(of("participant"))
    assert (kept.offers, kept.diet, kept.access_need) == ((VISIT,), "Vegetarisch", "Ik kom met een rolstoel.")
    save(pages, pages.get(page.address), diet="Zonder noten")
    assert of("participant").diet == "Zonder noten"


def test_a_conflict_tells_nobody_what_they_may_not_see(cast: Cast, pages: Pages) -> None:
    no_plan()
    page = pages.get(f"{link('participant')}wensen/")
    Registration.objects.filter(pk=of("participant").pk).update(version=7)
    second = save(pages, page, 409, wish_1=str(VISIT))
    assert "Begrijpelijke brieven" in second.one(".lc-ander").get_text()
    assert [word for word in ("Vegetarisch", "rolstoel", "wachttijd") if word in str(second.soup)] == []
    save(pages, second)
    assert wishes_of(of("participant")).offers[0] == VISIT


def test_the_secretariat_fills_in_on_request_and_changes_nothing_else(cast: Cast, pages: Pages) -> None:
    no_plan()
    kept = {"state": "yes", "question": "Geheim?", "diet": "Halal", "hope": cast.people["enschede"]}
    Registration.objects.filter(pk=of("alderman").pk).update(**kept)
    of("alderman").wishes.create(offer_id=LETTERS, rank=1)
    sign_in(pages.client, cast, "executive_secretariat")
    page = pages.get(at("alderman", "wishes"))
    assert page.soup.select("option[selected]:not([value=''])") == []
    save(pages, page, arrives="10:00", question="Van een ander")
    after = wishes_of(of("alderman"))
    assert (after.question, after.diet, after.hope, after.offers) == (
        "Geheim?",
        "Halal",
        cast.people["enschede"].pk,
        (LETTERS,),
    )
    assert after.arrives is not None


def test_who_does_not_come_goes_back_to_the_answer(cast: Cast, pages: Pages) -> None:
    page = pages.get(f"{link('alderman')}wensen/")
    assert page.one("h1").get_text() == "Kom je op donderdag 18 maart naar Zwolle?"


def test_who_noted_an_answer_by_telephone_goes_on_to_wishes_and_needs_and_back_to_the_list(
    cast: Cast, pages: Pages
) -> None:
    no_plan()
    Registration.objects.filter(pk=of("alderman").pk).update(diet="Halal", access_need="Ringleiding")
    sign_in(pages.client, cast, "circle_coordinator")
    noted = press(pages, pages.get(at("alderman")), "yes")
    assert "Iedereen die gevraagd is" in noted.texts(f'a[href="/nl/dagen/{fixed("day")}/mensen/"]')
    page = pages.get(str(noted.one(f'a[href="{at("alderman", "wishes")}"]')["href"]))
    assert "Halal" not in str(page.soup)
    assert "Ringleiding" not in str(page.soup)
    save(pages, page, access_need="Rolstoel")
    after = of("alderman")
    assert (after.access_need, after.diet) == ("Rolstoel", "Halal")
