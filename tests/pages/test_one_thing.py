"""The one thing to take home: four questions on a phone, with and without a script."""

from __future__ import annotations

from datetime import timedelta
from http import HTTPStatus
from uuid import uuid4

import pytest
from bs4 import Tag
from django.test import Client
from django.utils.timezone import localdate

from leercyclus.web.accounts.links import link_session
from leercyclus.web.accounts.models import AccessLink
from leercyclus.web.audit.models import Line
from leercyclus.web.days.models import Day
from leercyclus.web.landing.models import Bundle, Decision, Landing, Wave
from leercyclus.web.lessons.models import Idea, Lesson
from leercyclus.web.lessons.remove_actions import remove_lesson
from leercyclus.web.lessons.rules import WIDTHS
from leercyclus.web.people.models import Person, Post
from leercyclus.web.people.roles import Actor, Role
from leercyclus.web.practices.models import Practice
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.parts.lessons import ARGUMENTS
from tests.parts.lessons_cast import PARKED, WRONG
from tests.parts.lived_cast import CAME
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
    assert page.one("#id_by_date")["value"] == "2026-04-13", "a month after the day is a Sunday"
    assert page.one("#plan-voorbeeld").text.startswith("Bijvoorbeeld: als")


def test_people_of_the_host_stand_first_and_who_is_not_in_the_list_is_told_in_words(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, WHO)
    groups = pages.get(ADDRESS).soup.select("[name=source] optgroup")
    people = [one.text for one in groups[0].select("option")]
    assert groups[0]["label"] == "Mensen die ik sprak"
    assert "Enschede" in people[0]
    assert "Zwolle" in people[-1]
    assert [one.text for one in groups[-1].select("option")] == ["iemand of iets anders, hieronder in woorden"]


def test_before_anything_is_typed_it_says_who_reads_it_and_that_it_can_be_requested(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, WHO)
    content = pages.get(ADDRESS).content
    for told in ("Niemand anders leest dit tot je bevestigt", "niet mee in een beoordeling", "lc-opvraagbaar"):
        assert content.index(told) < content.index("<textarea")


def test_what_was_written_can_be_changed_until_it_is_confirmed(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, WHO)
    pages.post(ADDRESS, TYPED)
    page = pages.post(ADDRESS, {**TYPED, "text": "Altijd eerst bellen.", "version": "1"})
    assert "Altijd eerst bellen." in page.text
    closed = pages.post(f"{ADDRESS}bevestig/", {})
    assert closed.soup.select("form[data-lc-les]") == []
    assert "Je kunt daar altijd mee stoppen." in closed.text
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


def test_a_script_parks_an_idea_once_and_hears_what_is_wrong(client: Client, cast: Cast) -> None:
    sign_in(client, cast, WHO)
    address, sent = f"{ADDRESS}ideeen/", {"text": "Koffie in de wijk.", "written_at": "2026-03-12T16:05:00.000Z"}
    told = [client.post(address, sent, headers=JSON).json()["written_at"] for _again in range(2)]
    assert told == [sent["written_at"]] * 2
    assert Idea.objects.filter(text="Koffie in de wijk.").count() == 1
    assert client.get(address, headers=JSON).json()["csrf"]
    assert client.post(address, {"text": ""}, headers=JSON).status_code == HTTPStatus.UNPROCESSABLE_ENTITY


def test_the_forms_say_what_can_be_requested_and_what_cannot(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, WHO)
    told = pages.get(ADDRESS).one(".lc-opvraagbaar").text
    assert "Wat je met je gemeente of verder deelt, kan iemand opvragen" in told
    assert "Je andere ideeën, wat in de weg stond en waarom je het mis kunt hebben gaan niet mee." in told
    idea = pages.get(f"{ADDRESS}ideeen/").one(".lc-opvraagbaar").text
    sign_in(pages.client, cast, "participant")
    barrier = pages.get(f"/nl/lessen/{fixed('lesson-participant')}/hobbel/").one(".lc-opvraagbaar").text
    for own in (idea, barrier):
        assert own.strip().startswith("Alleen jij leest dit.")
        assert "berust" not in own


def test_the_list_holds_the_own_lessons_and_those_of_others_and_can_be_searched(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "participant")
    page = pages.get("/nl/lessen/")
    assert len(page.soup.select(".lc-lessen__les")) == 5
    assert "geen personeelslijst" in page.text
    for question, count in (
        ("q=subsidie", 1),
        ("van=mij", 1),
        ("trede=4", 1),
        ("trede=5", 0),
        ("soort=way", 1),
        ("q=zoiets", 0),
    ):
        assert len(pages.get(f"/nl/lessen/?{question}").soup.select(".lc-lessen__les")) == count
    sheet = pages.get("/nl/lessen/lessen.csv?van=ander").content
    assert sheet.count("\n") == 5
    assert WRONG not in pages.get("/nl/lessen/lessen.csv").content


def test_the_own_lesson_stands_before_what_can_be_searched_which_is_folded(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "participant")
    page = pages.get("/nl/lessen/")
    own, search = "De wijkcoach komt zelf aan de deur.", 'id="trede"'
    assert page.content.index(own) < page.content.index(search)
    assert not page.one("details.lc-lessen__zoek").has_attr("open")
    assert pages.get("/nl/lessen/?q=wijkcoach").one("details.lc-lessen__zoek").has_attr("open")


def test_before_the_first_question_no_step_is_told(pages: Pages, cast: Cast) -> None:
    one = fixed("lesson-participant")
    Landing.objects.filter(lesson=one).update(step=0, step_on=None)
    sign_in(pages.client, cast, "participant")
    page = f"/nl/lessen/{one}/"
    assert "nog niets gedaan" in pages.get(page).text.casefold()
    Day.objects.filter(pk=fixed("lived")).update(date=localdate() - timedelta(days=29))
    for path in (page, "/nl/lessen/?van=mij", "/nl/lessen/lessen.csv?van=mij"):
        content = pages.client.get(path).content.decode().casefold()
        assert "de wijkcoach komt" in content, path
        assert "nog niets gedaan" not in content.split('id="trede"')[0], path
    assert "Tot die tijd hoef je niets te doen" in pages.get(page).text


def test_a_boss_who_came_along_reads_no_name_and_sorts_nobody_by_step(client: Client, cast: Cast) -> None:
    writer = cast.people["participant"]
    Person.objects.filter(pk=writer.pk).update(name="Samira uit Holtenbroek")
    paths = ["/nl/lessen/", "/nl/lessen/lessen.csv", f"/nl/lessen/{fixed('lesson-participant')}/"]
    for who in sorted({*(one.value for one in Role), *CAME, "dordrecht"} - {"participant"}):
        Post.objects.filter(person=writer).update(title="de vaste hulp van Holtenbroek", reports_to=cast.people[who])
        sign_in(client, cast, who)
        for width in WIDTHS:
            Lesson.objects.filter(pk=fixed("lesson-participant")).update(sharing=width)
            for path in paths:
                content = client.get(path).content.decode()
                assert "Samira" not in content, (who, width, path)
                assert "de vaste hulp" not in content, (who, width, path)
            assert "De wijkcoach komt" not in client.get("/nl/lessen/?trede=4").content.decode(), (who, width)


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


def test_every_width_is_explained_below_it_and_for_everybody_it_asks_once_more(pages: Pages, cast: Cast) -> None:
    address, one = (
        f"/nl/lessen/{fixed('lesson-participant')}/delen/",
        Lesson.objects.filter(pk=fixed("lesson-participant")),
    )
    sign_in(pages.client, cast, "participant")
    page = pages.get(address)
    radios = page.soup.select("input[name=sharing]")
    assert [radio["value"] for radio in radios] == list(WIDTHS)
    for radio in radios:
        assert page.one(f"#{radio['aria-describedby']}").text.strip()
    refused = pages.post(address, {"sharing": "public"}, status=422)
    assert "Vink aan dat ook de pers het mag lezen" in refused.text
    assert one.get().sharing == "home"
    pages.post(address, {"sharing": "public", "is_public_meant": "on"})
    assert one.get().sharing == "public"
    assert "alleen ik" in pages.post(address, {"sharing": "own"}).text
    assert "De wijkcoach komt" not in as_another(pages, cast, "controller", "/nl/lessen/")


def test_on_the_phone_everybody_is_asked_once_more_too(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, WHO)
    page = pages.post(ADDRESS, {**TYPED, "sharing": "public"}, status=422)
    assert page.one("details.lc-les__meer").has_attr("open")
    assert pages.post(ADDRESS, {**TYPED, "sharing": "public", "is_public_meant": "on"}).one("form[action$='bevestig/']")


def as_another(pages: Pages, cast: Cast, who: str, path: str) -> str:
    sign_in(pages.client, cast, who)
    return pages.get(path).content


def test_who_wrote_it_takes_a_lesson_back_after_one_page_that_says_what_goes(pages: Pages, cast: Cast) -> None:
    one = fixed("lesson-participant")
    address = f"/nl/lessen/{one}/haal-weg/"
    sign_in(pages.client, cast, "participant")
    assert pages.get(f"/nl/lessen/{one}/").soup.select(f"a[href='{address}']")
    page = pages.get(address)
    assert "Niemand wordt er nog iets over gevraagd." in page.text
    assert Lesson.objects.filter(pk=one).exists(), "opening it changes nothing"
    form = {"once": "0" * 32}
    pages.post(address, form)
    assert not Lesson.objects.filter(pk=one).exists()
    assert not Wave.objects.filter(landing=one).exists()
    line = Line.objects.get(what="lesson.removed")
    assert (line.thing, line.facts, line.organisation) == (str(one), {}, None)
    assert pages.get(f"/nl/les/{fixed('visit-participant')}/").one("form[data-lc-les=les]")


def test_nobody_else_takes_it_back_nor_what_was_decided_about(pages: Pages, cast: Cast) -> None:
    one = fixed("lesson-participant")
    address = f"/nl/lessen/{one}/haal-weg/"
    for who in ("municipal_secretary", "municipality_coordinator", "circle_coordinator"):
        sign_in(pages.client, cast, who)
        pages.get(address, status=403)
    sign_in(pages.client, cast, "participant")
    Decision.objects.filter(landing=one).delete()
    Decision.objects.create(
        organisation=cast.zwolle, landing_id=one, body="team", decided_on="2026-05-01", text="Bellen gaat voor."
    )
    refused = pages.post(address, {}, status=422)
    assert "Kies ‘alleen ik’" in refused.text
    assert Lesson.objects.filter(pk=one).exists()


def test_of_joined_lessons_one_is_taken_back_and_a_practice_that_grew_from_it_stays(cast: Cast) -> None:
    one = fixed("lesson-participant")
    pair = [one, fixed("lesson-municipal_secretary")]
    Decision.objects.all().delete()
    bundle = Bundle.objects.create(organisation=cast.zwolle, title="Samen", owner=cast.people["participant"])
    Landing.objects.filter(lesson__in=pair).update(bundle=bundle)
    decision = Decision.objects.create(
        organisation=cast.zwolle, bundle=bundle, body="team", decided_on="2026-05-01", text="Bellen gaat voor."
    )
    practice = Practice.objects.create(organisation=cast.zwolle, title="Eerst bellen", lesson_id=one)
    remove_lesson(actor=Actor(cast.people["participant"].pk), lesson=one)
    assert Decision.objects.get(pk=decision.pk).landing_id == pair[1]
    assert Practice.objects.get(pk=practice.pk).lesson is None


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
