"""The one thing to take home: four questions on a phone, with and without a script."""

from __future__ import annotations

from http import HTTPStatus
from uuid import uuid4

import pytest
from bs4 import Tag
from django.test import Client

from leercyclus.web.accounts.links import link_session
from leercyclus.web.accounts.models import AccessLink
from leercyclus.web.lessons.models import Idea, Lesson
from leercyclus.web.people.models import Person
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.parts.lessons import ARGUMENTS
from tests.parts.lessons_cast import PARKED, WRONG
from tests.signed_in import sign_in

WHO = "session_leader"
ADDRESS = f"/nl/les/{fixed(f'visit-{WHO}')}/"
TYPED = {
    "text": "Eerst bellen.",
    "source": f"offer:{fixed('lived-visit')}",
    "if_text": "er iets is",
    "then_text": "bel ik",
}
JSON = {"Accept": "application/json"}


def typed(**more: str) -> dict[str, str]:
    return {**TYPED, "written_at": "2026-03-12T16:05:00Z", "key": str(uuid4()), **more}


def is_asked(field: Tag) -> bool:
    return field.has_attr("required") and field.get("type") != "hidden"


def test_four_fields_are_required_and_no_more(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, WHO)
    page = pages.get(ADDRESS)
    form = page.one("form[data-lc-les=les]")
    required = [str(one["name"]) for one in form.select("input, select, textarea") if is_asked(one)]
    assert required == ["text", "source", "if_text", "then_text"]
    nothing = page.one("form[data-lc-les=niets]")
    assert [one["name"] for one in nothing.select("input, textarea") if is_asked(one)] == ["wanted"]
    assert page.one("#id_by_date")["value"] == "2026-04-12", "a month after the day"


def test_before_anything_is_typed_it_says_who_reads_it_and_that_it_can_be_requested(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, WHO)
    content = pages.get(ADDRESS).content
    for told in ("Alleen wie met jouw gemeente meeging leest dit", "niet mee in een beoordeling", "lc-opvraagbaar"):
        assert content.index(told) < content.index("<textarea")


def test_what_was_written_can_be_changed_until_it_is_confirmed(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, WHO)
    pages.post(ADDRESS, TYPED)
    page = pages.post(ADDRESS, {**TYPED, "text": "Altijd eerst bellen.", "version": "1"})
    assert "Altijd eerst bellen." in page.text
    closed = pages.post(f"{ADDRESS}bevestig/", {})
    assert closed.soup.select("form[data-lc-les]") == []
    assert pages.post(ADDRESS, {**TYPED, "text": "Te laat.", "version": "2"}, status=422).text.count("bevestigd") > 0
    assert pages.post(f"{ADDRESS}bevestig/", {"deed": "open"}).one("form[data-lc-les=les]")


def test_nothing_new_is_an_answer_with_one_question(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, WHO)
    assert pages.post(ADDRESS, {"is_nothing_new": "1", "wanted": ""}, status=422).one("#niets_wanted")
    page = pages.post(ADDRESS, {"is_nothing_new": "1", "wanted": "Hoe jullie klachten behandelen."})
    assert "Niets nieuws gezien. Er had te zien moeten zijn: Hoe jullie klachten behandelen." in page.text


def test_something_else_asks_for_words_and_a_date_is_not_before_the_day(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, WHO)
    page = pages.post(ADDRESS, {**TYPED, "source": "other", "by_date": "2026-03-01"}, status=422)
    assert len(page.soup.select(".lc-fout")) == 2
    assert page.one("#id_text").text.strip() == "Eerst bellen.", "nothing is lost"


def test_a_script_is_answered_with_what_stands_there_now(client: Client, cast: Cast) -> None:
    sign_in(client, cast, WHO)
    sent = typed()
    first = client.post(ADDRESS, sent, headers=JSON)
    assert first.status_code == HTTPStatus.OK
    told = first.json()
    assert (told["state"], told["version"], told["confirmed"], told["url"]) == ("kept", 1, False, ADDRESS)
    assert told["key"] == sent["key"]
    assert client.post(ADDRESS, sent, headers=JSON).json()["version"] == 1
    early = client.post(ADDRESS, typed(text="Van eerder.", written_at="2026-03-12T16:01:00+00:00"), headers=JSON)
    assert (early.status_code, early.json()["version"]) == (HTTPStatus.OK, 1)
    assert Lesson.objects.get(registration=fixed(f"visit-{WHO}")).text == "Eerst bellen."


def test_a_script_hears_that_it_was_confirmed_and_what_is_wrong(client: Client, cast: Cast) -> None:
    sign_in(client, cast, WHO)
    client.post(ADDRESS, typed(), headers=JSON)
    client.post(f"{ADDRESS}bevestig/")
    late = client.post(ADDRESS, typed(text="Te laat.", written_at="2026-03-12T17:00:00Z"), headers=JSON)
    assert (late.status_code, late.json()["state"]) == (HTTPStatus.CONFLICT, "confirmed")
    assert client.get(ADDRESS, headers=JSON).json()["confirmed"] is True
    wrong = client.post(ADDRESS, typed(text="", written_at="gisteren"), headers=JSON)
    assert wrong.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert set(wrong.json()["errors"]) == {"text", "written_at"}


def test_a_script_whose_session_has_gone_keeps_its_text(client: Client, cast: Cast) -> None:
    answer = client.post(ADDRESS, typed(), headers=JSON)
    assert (answer.status_code, answer.json()) == (HTTPStatus.UNAUTHORIZED, {"state": "sign_in"})
    strict = Client(enforce_csrf_checks=True)
    sign_in(strict, cast, WHO)
    refused = strict.post(ADDRESS, typed(), headers=JSON)
    assert (refused.status_code, refused.json()) == (HTTPStatus.UNAUTHORIZED, {"state": "sign_in"})
    fresh = strict.get(ADDRESS, headers=JSON).json()["csrf"]
    assert strict.post(ADDRESS, typed(csrfmiddlewaretoken=fresh), headers=JSON).status_code == HTTPStatus.OK


def test_a_partner_writes_by_its_link_and_reads_no_names(pages: Pages, cast: Cast) -> None:
    link = AccessLink.objects.create(
        person=cast.people["partner"], circle=cast.circle, fingerprint="x", expires_at="2099-01-01T00:00Z"
    )
    session = pages.client.session
    link_session(session, link.pk)
    session.save()
    Lesson.objects.filter(registration=fixed("visit-partner")).delete()
    address = f"/nl/les/{fixed('visit-partner')}/"
    Person.objects.filter(pk=cast.people["alderman"].pk).update(name="Een heel eigen naam")
    page = pages.get(address)
    assert "Een heel eigen naam" not in page.content
    assert "Wethouder sociaal, Zwolle" in page.content
    assert pages.post(address, TYPED).one("form[action$='bevestig/']")


@pytest.mark.parametrize("who", ["participant", "municipality_coordinator", "executive_secretariat", "enschede"])
def test_nobody_writes_or_reads_the_lesson_of_another_by_its_address(client: Client, cast: Cast, who: str) -> None:
    sign_in(client, cast, who)
    for path in (ADDRESS, f"{ADDRESS}ideeen/"):
        assert client.get(path).status_code == HTTPStatus.NOT_FOUND
        assert client.post(path, TYPED).status_code == HTTPStatus.NOT_FOUND


def test_ideas_are_parked_and_removed_and_read_by_nobody_else(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, WHO)
    page = pages.get(f"{ADDRESS}ideeen/")
    assert PARKED in page.text
    pages.post(f"{ADDRESS}ideeen/", {"deed": "drop", "idea": str(fixed("idea"))})
    assert not Idea.objects.exists()


def test_the_list_holds_the_own_lessons_and_those_of_others_and_can_be_searched(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "participant")
    page = pages.get("/nl/lessen/")
    assert len(page.soup.select(".lc-lessen__les")) == 5
    assert "geen personeelslijst" in page.text
    for question, count in (("q=subsidie", 1), ("van=mij", 1), ("trede=5", 1), ("soort=way", 1), ("q=zoiets", 0)):
        assert len(pages.get(f"/nl/lessen/?{question}").soup.select(".lc-lessen__les")) == count
    sheet = pages.get("/nl/lessen/lessen.csv?van=ander").content
    assert sheet.count("\n") == 5
    assert WRONG not in pages.get("/nl/lessen/lessen.csv").content


def test_a_lesson_for_everybody_needs_no_signing_in_and_another_asks_for_it(pages: Pages, cast: Cast) -> None:
    address = f"/nl/lessen/{fixed('lesson-participant')}/"
    assert "De wijkcoach" not in pages.get(address).text
    Lesson.objects.filter(pk=fixed("lesson-participant")).update(sharing="public")
    page = pages.get(address)
    assert "De wijkcoach komt zelf aan de deur." in page.text
    assert cast.people["participant"].name not in page.text
    sign_in(pages.client, cast, "deventer")
    pages.get(f"/nl/lessen/{fixed('lesson-controller')}/", status=404)


def test_its_owner_says_how_far_a_lesson_goes(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "participant")
    page = pages.post(f"/nl/lessen/{fixed('lesson-participant')}/delen/", {"sharing": "circle"})
    assert "de hele kring" in page.text
    sign_in(pages.client, cast, "municipal_secretary")
    pages.get(f"/nl/lessen/{fixed('lesson-participant')}/delen/", status=403)


def test_a_partner_says_by_a_link_whether_it_may_be_named(pages: Pages, cast: Cast) -> None:
    address = f"/nl/bron/{ARGUMENTS['consent']}/"
    page = pages.get(address)
    assert Lesson.objects.get(pk=fixed("lesson-controller")).text in page.text, "who agrees must know to what"
    assert "wie meekwam uit Zwolle" in page.text
    assert Lesson.objects.get(pk=fixed("lesson-controller")).consent == "asked", "opening it changes nothing"
    pages.post(address, {"answer": "ja", "seen": str(page.one("input[name=seen]")["value"])})
    assert Lesson.objects.get(pk=fixed("lesson-controller")).consent == "yes"
    pages.post(address, {"answer": "nee"})
    assert Lesson.objects.get(pk=fixed("lesson-controller")).consent == "no"
    pages.post(address, {"answer": "misschien"}, status=422)
    pages.get("/nl/bron/geen-link/", status=404)


def test_after_the_day_the_own_page_and_the_page_of_now_lead_to_it(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, WHO)
    for path in (f"/nl/dagen/{fixed('lived')}/mijn/", f"/nl/dagen/{fixed('lived')}/nu/"):
        assert pages.get(path).soup.select(f"a[href='{ADDRESS}']"), path


def test_after_the_day_the_own_page_and_the_lesson_lead_to_who_is_good_at_it(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, WHO)
    lesson = fixed("lesson-participant")
    Lesson.objects.filter(pk=lesson).update(sharing="home")
    for address in (f"/nl/dagen/{fixed('lived')}/mijn/", ADDRESS, f"/nl/lessen/{lesson}/"):
        links = {str(one.get("href")): one.get_text(strip=True) for one in pages.get(address).soup.select("main a")}
        assert links.get("/nl/praktijken/") == "Wie is hier goed in?", address
    before = pages.get(f"/nl/dagen/{fixed('day')}/mijn/")
    assert "Wie is hier goed in?" not in before.text
