"""Where a lesson stands: the ladder, two fields, signed in and by the link of a mail."""

from __future__ import annotations

import re
from uuid import UUID

import pytest
from bs4 import Tag
from django.test import Client

from leercyclus.web.accounts.tokens import make_token
from leercyclus.web.guests.models import Registration
from leercyclus.web.landing.models import Landing, Observer, Wave
from leercyclus.web.landing.report_actions import report
from leercyclus.web.lessons.models import Lesson
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Page, Pages
from tests.parts.landing import ARGUMENTS
from tests.signed_in import sign_in
from tests.web.landing.landed import LESSON, actor, landing, reports

OWN = f"/nl/lessen/{LESSON}/stand/"
BY_LINK = f"/nl/stand/{ARGUMENTS['wave_link']}/"
LOOKING = f"/nl/meekijker/{ARGUMENTS['observer_link']}/"
CHANGING = re.compile(r'name="(csrfmiddlewaretoken|once)" value="[^"]*"|nonce="[^"]*"')


def asked_fields(page: Page) -> list[str]:
    """Name the fields of the answer that must be filled in: what is hidden was pressed."""
    (form,) = page.soup.select("#antwoord form")
    fields = {str(one.get("name")) for one in form.select("input, select, textarea")}
    return sorted(fields - {"csrfmiddlewaretoken", "once", "version"})


@pytest.mark.parametrize("step", range(7))
@pytest.mark.parametrize("address", [OWN, BY_LINK])
def test_an_answer_is_two_fields_whatever_the_step(cast: Cast, pages: Pages, address: str, step: int) -> None:
    sign_in(pages.client, cast, "participant" if address == OWN else "")
    page = pages.get(f"{address}?stap={step}")
    assert asked_fields(page) == sorted(["stap", "proof" if step in {2, 3, 5, 6} else "barrier"])
    assert page.one("#antwoord input[name=stap]")["value"] == str(step)
    assert len(page.soup.select("#antwoord button")) == 1


@pytest.mark.parametrize("step", [0, 1, 4])
def test_what_stood_in_the_way_need_not_be_said(cast: Cast, pages: Pages, step: int) -> None:
    page = pages.get(f"{BY_LINK}?stap={step}")
    assert page.one("#antwoord input[name=barrier][checked]")["value"] == "none"
    pages.post(BY_LINK, {"stap": str(step)})
    assert reports().get().step == step


def test_where_it_can_be_seen_may_be_a_team_meeting(cast: Cast, pages: Pages) -> None:
    assert "het teamoverleg van 3 november" in pages.get(f"{BY_LINK}?stap=2").text
    pages.post(BY_LINK, {"stap": "2", "proof": "het teamoverleg van 3 november"})
    sign_in(pages.client, cast, "participant")
    assert "het teamoverleg van 3 november" in pages.get(OWN).text


@pytest.mark.parametrize("address", [OWN, BY_LINK])
def test_the_seven_steps_are_each_one_press_and_no_form_before_it(cast: Cast, pages: Pages, address: str) -> None:
    sign_in(pages.client, cast, "participant" if address == OWN else "")
    page = pages.get(address)
    links = [str(one["href"]) for one in page.soup.select(".lc-ladder a")]
    assert links == [f"{address}?stap={step}#antwoord" for step in range(7)]
    assert page.soup.select("#antwoord") == []


def everything() -> list[object]:
    rows = list(Landing.objects.order_by("pk").values_list("step", "version", "stopped_at", "closed"))
    return [rows, reports().count(), list(Wave.objects.order_by("pk").values_list("asked_at", "answered_at"))]


@pytest.mark.parametrize("pressed", ["", "?stap=5", "?stap=stop", "?stap=weet-niet", "?stap=99"])
def test_opening_a_link_changes_nothing(cast: Cast, pressed: str) -> None:
    before = everything()
    for address in (BY_LINK, LOOKING):
        for method in (Client().get, Client().head):
            assert method(f"{address}{pressed}").status_code == 200
    assert everything() == before


def test_by_the_link_an_answer_is_kept_without_signing_in(cast: Cast, pages: Pages) -> None:
    page = pages.post(BY_LINK, {"stap": "5", "proof": "https://zwolle.example/raad/114"})
    assert "Bewaard: trede 5." in page.text
    assert page.texts("#kept") == ["Klaar"]
    assert page.soup.select(".lc-ladder") == []
    assert page.soup.select(f"main a[href='/nl/lessen/{LESSON}/hobbel/']")
    row = reports().get()
    assert (row.said_by_id, row.step, row.wave.days if row.wave else 0) == (cast.people["participant"].pk, 5, 90)


def test_by_the_link_asking_can_be_stopped_with_one_button(cast: Cast, pages: Pages) -> None:
    page = pages.get(f"{BY_LINK}?stap=stop")
    assert [one["value"] for one in page.soup.select("#antwoord input[name=stap]")] == ["stop"]
    after = pages.post(BY_LINK, {"stap": "stop"})
    assert landing().stopped_at is not None
    assert "Je krijgt geen vragen meer over deze les" in after.text
    assert after.soup.select(".lc-ladder, main a[href*='stap=stop']") == [], "a plain page, that asks nothing"


def test_questions_about_all_my_lessons_stop_with_one_button_and_those_of_others_go_on(
    cast: Cast, pages: Pages
) -> None:
    other = Landing.objects.filter(pk=fixed("lesson-municipal_secretary"))
    other.update(owner=cast.people["participant"])
    sign_in(pages.client, cast, "participant")
    assert "Geen vragen meer over al mijn lessen" in pages.get(OWN).text
    page = pages.post(f"/nl/lessen/{LESSON}/stop/", {"alle": "1"})
    assert "Je krijgt geen mails meer over al je lessen." in page.text
    stopped = set(Landing.objects.filter(stopped_at__isnull=False).values_list("pk", flat=True))
    assert {LESSON, fixed("lesson-municipal_secretary")} <= stopped
    assert fixed("lesson-controller") not in stopped


def test_by_the_link_nothing_is_shown_of_what_was_said_before_nor_of_barriers(cast: Cast, pages: Pages) -> None:
    report(actor=actor(cast), lesson=LESSON, step=5, evidence="GEHEIM 114")
    report(actor=actor(cast), lesson=LESSON, step=1, barrier="boss")
    page = pages.get(BY_LINK)
    assert "GEHEIM" not in page.text
    assert page.soup.select(f"a[href*='{LESSON}']") == []


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        pytest.param({"proof": "RB 1"}, "Verwacht: een trede", id="no step"),
        pytest.param({"stap": "9", "proof": "RB 1"}, "Verwacht: een trede", id="no such step"),
        pytest.param({"stap": "3", "proof": ""}, "wat deze trede laat zien", id="nothing that proves it"),
        pytest.param({"stap": "3", "proof": "ja"}, "Er kwam ‘ja’", id="something else"),
    ],
)
def test_what_is_missing_is_told_and_nothing_is_kept(
    cast: Cast, pages: Pages, typed: dict[str, str], told: str
) -> None:
    sign_in(pages.client, cast, "participant")
    assert told in pages.post(OWN, typed, status=422).text
    assert not reports().exists()


def test_a_link_that_we_did_not_make_or_of_another_purpose_opens_nothing(cast: Cast, pages: Pages) -> None:
    other = make_token("landing_observer", landing=str(LESSON), person=str(fixed("person-participant")))
    for token in ("niets", ARGUMENTS["wave_link"][:-2], other):
        assert "Deze link werkt niet" in pages.get(f"/nl/stand/{token}/", status=404).text
    assert "Deze link werkt niet" in pages.get(f"/nl/meekijker/{ARGUMENTS['wave_link']}/", status=404).text


def test_of_a_closed_lesson_the_link_says_so_and_keeps_nothing(cast: Cast, pages: Pages) -> None:
    Landing.objects.update(closed="left")
    assert "Deze les is afgesloten" in pages.get(BY_LINK).text
    pages.post(BY_LINK, {"stap": "4", "barrier": "none"})
    assert not reports().exists()


@pytest.mark.parametrize(
    "who", ["controller", "municipal_secretary", "municipality_coordinator", "partner", "enschede"]
)
@pytest.mark.parametrize("page", ["stand", "meekijker", "hobbel", "cijfer"])
def test_nobody_else_opens_what_is_the_owners(cast: Cast, pages: Pages, who: str, page: str) -> None:
    sign_in(pages.client, cast, who)
    pages.get(f"/nl/lessen/{LESSON}/{page}/", status=404)


def test_of_nothing_new_there_is_no_ladder(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "alderman")
    pages.get(f"/nl/lessen/{fixed('lesson-alderman')}/stand/", status=404)


def test_a_partner_says_where_it_stands_and_sees_no_list_of_the_municipality(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "partner")
    lesson = fixed("lesson-partner")
    pages.get(f"/nl/lessen/{lesson}/stand/")
    for page in ("meekijker", "hobbel"):
        pages.get(f"/nl/lessen/{lesson}/{page}/", status=403)


def looked_at(step: int, cast: Cast, pressed: str) -> str:
    report(actor=actor(cast), lesson=LESSON, step=step, evidence="GEHEIM 2026-114", barrier="boss")
    return CHANGING.sub("", Client().get(f"{LOOKING}{pressed}").content.decode())


@pytest.mark.parametrize("pressed", ["", "?stap=3", "?stap=weet-niet"])
def test_the_page_of_the_second_observer_is_the_same_whatever_the_owner_said(cast: Cast, pressed: str) -> None:
    found = {looked_at(step, cast, pressed) for step in range(7)}
    assert len(found) == 1
    assert "GEHEIM" not in found.pop()


def test_the_second_observer_answers_once_and_the_owner_does_not_see_what(cast: Cast, pages: Pages) -> None:
    assert "Dank je voor het meekijken" in pages.post(LOOKING, {"stap": "2"}).text
    pages.post(LOOKING, {"stap": "6"}, status=422)
    sign_in(pages.client, cast, "participant")
    page = pages.get(OWN)
    part: Tag = page.one("#observer").find_parent("section") or page.one("#observer")
    assert "heeft geantwoord" in part.text
    assert "2" not in part.text


def test_who_cannot_tell_says_so(cast: Cast, pages: Pages) -> None:
    pages.post(LOOKING, {"stap": "weet-niet"})
    row = landing().observer
    assert (row.step, row.is_declined) == (None, True)


def test_the_boss_is_not_proposed_and_named_all_the_same_is_warned_of(cast: Cast, pages: Pages) -> None:
    host = cast.people["host"]
    cast.people["participant"].posts.update(reports_to=host)
    sign_in(pages.client, cast, "participant")
    address = f"/nl/lessen/{LESSON}/meekijker/"
    page = pages.get(address)
    assert str(host.pk) not in [str(one["value"]) for one in page.soup.select("#id_person option")]
    named = {"name": "Iemand", "address": host.email or ""}
    assert "Dit is je leidinggevende" in pages.post(address, named, status=422).text
    pages.post(address, {**named, "even_boss": "on"})
    assert landing().observer.person_id == host.pk


def test_the_whole_line_above_is_refused_until_it_is_ticked(cast: Cast, pages: Pages) -> None:
    host, controller, top = (cast.people[who] for who in ("host", "controller", "municipal_secretary"))
    cast.people["participant"].posts.update(reports_to=host)
    host.posts.update(reports_to=controller)
    top.posts.update(level="secretary")
    sign_in(pages.client, cast, "participant")
    address = f"/nl/lessen/{LESSON}/meekijker/"
    offered = [str(one["value"]) for one in pages.get(address).soup.select("#id_person option")]
    before = landing().observer.person_id
    for one in (host, controller, top):
        assert str(one.pk) not in offered
        named = {"name": "Iemand", "address": one.email or ""}
        pages.post(address, named, status=422)
    assert landing().observer.person_id == before
    pages.post(address, {"name": "Iemand", "address": top.email or "", "even_boss": "on"})
    assert landing().observer.person_id == top.pk


def test_nobody_takes_the_choice_away_and_an_empty_form_says_so_at_the_top(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    address = f"/nl/lessen/{LESSON}/meekijker/"
    assert pages.post(address, {}, status=422).soup.select("#id_person_error, [aria-describedby*=person]")
    pages.post(address, {"person": str(cast.people["session_leader"].pk)})
    assert "niemand" in [str(one["value"]) for one in pages.get(address).soup.select("#id_person option")]
    pages.post(address, {"person": "niemand"})
    assert not Observer.objects.filter(landing=LESSON).exists()


def test_a_lesson_without_an_owner_shows_no_name_of_who_left(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    for address in (
        f"/nl/thuis/zonder-eigenaar/{cast.zwolle.pk}/",
        f"/nl/lessen/{fixed('lesson-left')}/eigenaar/",
    ):
        page = pages.get(address)
        main = page.one("main").get_text(" ").replace("\n", " ")
        assert "Bij een melding over groen" in main
        assert "geen personeelslijst" in main
    assert "Wethouder sociaal" not in pages.get(f"/nl/thuis/zonder-eigenaar/{cast.zwolle.pk}/").text


@pytest.mark.parametrize("who", ["municipality_coordinator", "municipal_secretary"])
def test_home_leads_who_may_choose_to_the_lessons_without_an_owner(cast: Cast, pages: Pages, who: str) -> None:
    sign_in(pages.client, cast, who)
    home = f"/nl/thuis/{fixed('lived')}/{cast.zwolle.pk}/"
    assert pages.get(home).soup.select(f"a[href='/nl/thuis/zonder-eigenaar/{cast.zwolle.pk}/']")
    sign_in(pages.client, cast, "participant")
    assert not pages.get(home).soup.select("a[href*='zonder-eigenaar']")


@pytest.mark.parametrize("who", ["participant", "controller", "enschede", "circle_coordinator"])
def test_only_who_keeps_it_for_the_municipality_chooses_owners(cast: Cast, pages: Pages, who: str) -> None:
    sign_in(pages.client, cast, who)
    pages.get(f"/nl/thuis/zonder-eigenaar/{cast.zwolle.pk}/", status=404)
    pages.get(f"/nl/lessen/{fixed('lesson-left')}/eigenaar/", status=404)


def test_a_lesson_of_the_delegation_never_comes_to_the_coordinator(cast: Cast, pages: Pages) -> None:
    Landing.objects.filter(pk=fixed("lesson-controller")).update(owner=None)
    sign_in(pages.client, cast, "municipality_coordinator")
    assert "De raad krijgt" not in pages.get(f"/nl/thuis/zonder-eigenaar/{cast.zwolle.pk}/").text
    pages.get(f"/nl/lessen/{fixed('lesson-controller')}/eigenaar/", status=404)


def taken_over(cast: Cast) -> UUID:
    """Let the session leader carry the lesson of the alderman, who came along and left; give which."""
    Registration.objects.filter(pk=fixed("registration-alderman")).update(state="yes")
    Landing.objects.filter(pk=fixed("lesson-left")).update(owner=cast.people["session_leader"])
    return fixed("lesson-left")


def test_who_carries_a_lesson_of_who_left_passes_it_on_on_the_site(cast: Cast, pages: Pages) -> None:
    given, own = taken_over(cast), cast.people["session_leader"]
    sign_in(pages.client, cast, "session_leader")
    address = f"/nl/lessen/{given}/doorgeven/"
    assert address in [str(one.get("href")) for one in pages.get(f"/nl/lessen/{given}/stand/").soup.select("main a")]
    offered = [str(one["value"]) for one in pages.get(address).soup.select("#id_person option")]
    assert str(own.pk) not in offered
    assert "De nieuwe eigenaar krijgt een mail" in pages.post(address, {"person": str(cast.people["host"].pk)}).text
    assert Landing.objects.get(pk=given).owner_id == cast.people["host"].pk
    pages.get(address, status=404)


def test_who_wrote_a_lesson_does_not_give_it_away_and_nobody_else_does(cast: Cast, pages: Pages) -> None:
    for who, status in (("participant", 403), ("municipality_coordinator", 404), ("enschede", 404)):
        sign_in(pages.client, cast, who)
        pages.get(f"/nl/lessen/{LESSON}/doorgeven/", status=status)
    sign_in(pages.client, cast, "participant")
    assert "doorgeven" not in pages.get(OWN).text


def test_a_lesson_that_was_kept_to_the_delegation_since_is_not_passed_on(cast: Cast, pages: Pages) -> None:
    given = taken_over(cast)
    Lesson.objects.filter(pk=given).update(sharing="delegation")
    sign_in(pages.client, cast, "session_leader")
    pages.get(f"/nl/lessen/{given}/doorgeven/", status=403)
    assert "doorgeven" not in pages.get(f"/nl/lessen/{given}/stand/").text
