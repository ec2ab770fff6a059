"""The delegation and its people, as those who keep them see them."""

from __future__ import annotations

from datetime import date

import pytest

from leercyclus.web.audit.models import Line
from leercyclus.web.people.models import Claim, Delegation, Person, Post
from tests.cast import Cast
from tests.pages.client import Pages
from tests.samples import ARGUMENTS
from tests.signed_in import sign_in


@pytest.fixture
def zwolle(pages: Pages, cast: Cast) -> str:
    sign_in(pages.client, cast, "municipality_coordinator")
    return f"/nl/organisaties/{cast.zwolle.pk}/"


def _given(**changes: str) -> dict[str, str]:
    return {"name": "Anna", "employer": "", "language": "nl", **changes}


def test_the_delegation_is_counted_in_a_sentence_that_names_the_gaps(pages: Pages, cast: Cast, zwolle: str) -> None:
    lead = pages.get(zwolle).one("main .utrecht-paragraph--lead").get_text()
    assert "één wethouder, geen gemeentesecretaris of directeur, geen afdelingshoofd" in lead


def test_the_list_is_filtered_by_what_stands_in_the_address(pages: Pages, cast: Cast, zwolle: str) -> None:
    assert pages.get(f"{zwolle}?niveau=alderman").texts(".lc-mens__naam") == ["Wethouder sociaal, Zwolle"]
    assert pages.get(f"{zwolle}?op=2020-01-01").texts(".lc-mens__naam") == []


def test_a_table_holds_addresses_for_who_keeps_them_only_and_runs_no_formula(
    pages: Pages, cast: Cast, zwolle: str
) -> None:
    Person.objects.filter(pk=cast.people["participant"].pk).update(name="=1+1")
    text = pages.client.get(f"{zwolle}delegatie.csv").content.decode()
    assert "participant@zwolle.example" in text
    assert "'=1+1" in text
    sign_in(pages.client, cast, "circle_coordinator")
    assert "@zwolle.example" not in pages.client.get(f"{zwolle}delegatie.csv").content.decode()
    assert "@zwolle.example" not in pages.get(zwolle).text


def test_somebody_with_an_address_known_elsewhere_is_added_as_anybody(pages: Pages, cast: Cast, zwolle: str) -> None:
    known, free = (
        pages.post(f"{zwolle}mensen/nieuw/", _given(name="Anna", email=address, employer=str(cast.zwolle.pk)))
        for address in ("deventer@deventer.example", "nobody@deventer.example")
    )
    assert known.texts(".lc-meldingen p") == free.texts(".lc-meldingen p") == ["Anna zit in de delegatie."]
    assert Claim.objects.filter(address="deventer@deventer.example", person__name="Anna").count() == 1


def test_somebody_who_is_there_already_is_named(pages: Pages, cast: Cast, zwolle: str) -> None:
    given = _given(email="Participant@zwolle.example", employer=str(cast.zwolle.pk))
    page = pages.post(f"{zwolle}mensen/nieuw/", given, status=422)
    assert "participant, Zwolle heeft dit adres en zit in de delegatie." in page.text


def test_another_post_ends_the_old_one_and_both_stay_to_be_seen(pages: Pages, cast: Cast, zwolle: str) -> None:
    person = cast.people["participant"]
    given = {"day": "2026-06-01", "title": "Wethouder groen", "level": "alderman", "version": "1"}
    pages.post(f"{zwolle}mensen/{person.pk}/functie/", given)
    posts = list(Post.objects.filter(person=person).order_by("valid_from").values_list("level", "valid_to"))
    assert posts == [("policy", date(2026, 5, 31)), ("alderman", None)]
    assert pages.get(f"/nl/mensen/{person.pk}/").texts(".lc-functies b") == ["Wethouder groen", "participant"]


def test_who_leaves_loses_the_roles_and_stays_in_the_history(pages: Pages, cast: Cast, zwolle: str) -> None:
    person = cast.people["controller"]
    pages.post(f"{zwolle}mensen/{person.pk}/vertrek/", {"day": "2026-01-31", "version": "1"})
    assert Delegation.objects.get(person=person).valid_to == date(2026, 1, 31)
    assert [one.valid_to for one in person.grants.all()] == [date(2026, 1, 31)]
    assert "controller, Zwolle" in pages.get(f"{zwolle}?op=2026-01-01").texts(".lc-mens__naam")
    line = Line.objects.get(what="person.left")
    assert line.facts == {"on": "2026-01-31", "roles": 1}


def test_the_second_who_saves_is_told_and_sees_what_stands_there(pages: Pages, cast: Cast, zwolle: str) -> None:
    person = cast.people["participant"]
    given = {"day": "2027-01-01", "version": "1"}
    Person.objects.filter(pk=person.pk).update(version=2)
    pages.post(f"{zwolle}mensen/{person.pk}/vertrek/", given, status=409)
    assert Delegation.objects.get(person=person).valid_to is None


def test_all_aldermen_go_on_one_day_after_a_look(pages: Pages, cast: Cast, zwolle: str) -> None:
    page = pages.get(f"{zwolle}niveau-eindigt/?niveau=alderman&dag=2026-05-31")
    chosen = {
        str(one["name"]): str(one["value"]) for one in page.soup.select("main form[method=post] input[type=checkbox]")
    }
    pages.post(f"{zwolle}niveau-eindigt/", {**chosen, "niveau": "alderman", "dag": "2026-05-31", "weg": "ja"})
    assert Post.objects.get(person=cast.people["alderman"]).valid_to == date(2026, 5, 31)
    assert Line.objects.get(what="level.ended").facts["people"] == 1


def test_a_coordinator_cannot_change_the_address_of_who_signed_in(pages: Pages, cast: Cast, zwolle: str) -> None:
    person = cast.people["network_administrator"]
    page = pages.get(f"{zwolle}mensen/{person.pk}/wijzigen/")
    assert page.soup.select("input[name=email]") == []
    given = _given(name="X", email="mine@zwolle.example", employer=str(cast.zwolle.pk), version="1")
    pages.post(f"{zwolle}mensen/{person.pk}/wijzigen/", given)
    person.refresh_from_db()
    assert person.email == "network_administrator@zwolle.example"


def test_a_page_costs_as_many_queries_with_many_people_as_with_few(pages: Pages, cast: Cast, zwolle: str) -> None:
    before = pages.queries(zwolle)
    for number in range(30):
        person = Person.objects.create(name=f"Persoon {number}")
        Delegation.objects.create(person=person, organisation=cast.zwolle)
        Post.objects.create(person=person, organisation=cast.zwolle, level="policy", title="x", topics=["y"])
    assert pages.queries(zwolle) == before


def test_an_erased_person_has_no_page(pages: Pages, cast: Cast, zwolle: str) -> None:
    Person.objects.filter(pk=cast.people["participant"].pk).update(erased_at="2026-01-01T00:00Z", name="")
    pages.get(f"/nl/mensen/{cast.people['participant'].pk}/", status=404)


def test_the_page_of_a_person_leads_a_privacy_officer_to_log_roles_and_erasing(cast: Cast, pages: Pages) -> None:
    address = f"/nl/mensen/{ARGUMENTS['person']}/"
    sign_in(pages.client, cast, "privacy_officer")
    ways = {str(one["href"]) for one in pages.get(address).soup.select("main a[href]")}
    assert {f"{address}logboek/", f"{address}verwijderen/", f"/nl/kringen/{ARGUMENTS['circle']}/rollen/"} <= ways
    sign_in(pages.client, cast, "host")
    ways = {str(one["href"]) for one in pages.get(address).soup.select("main a[href]")}
    assert not {f"{address}logboek/", f"{address}verwijderen/"} & ways


def test_the_page_of_an_organisation_leads_to_its_calendar_and_back_to_its_circle(cast: Cast, pages: Pages) -> None:
    address = f"/nl/organisaties/{ARGUMENTS['organisation']}/"
    sign_in(pages.client, cast, "municipal_secretary")
    ways = {str(one["href"]) for one in pages.get(address).soup.select("main a[href]")}
    assert {f"{address}kalender/", f"/nl/kringen/{ARGUMENTS['circle']}/"} <= ways


@pytest.mark.parametrize("path", ["mensen/nieuw/", "inlezen/", "partners/nieuw/"])
def test_a_form_with_free_text_says_that_it_can_be_requested(cast: Cast, pages: Pages, path: str) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    page = pages.get(f"/nl/organisaties/{ARGUMENTS['organisation']}/{path}")
    assert "Wet open overheid" in page.one(".lc-opvraagbaar").get_text()
