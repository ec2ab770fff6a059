"""The pages about members, roles, three lines and themes."""

from __future__ import annotations

from leercyclus.web.circles.models import Grant, Membership, Theme
from leercyclus.web.mail.models import Message
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.samples import ARGUMENTS
from tests.signed_in import sign_in

CIRCLE = f"/nl/kringen/{ARGUMENTS['circle']}/"
DORDRECHT = f"{CIRCLE}leden/{fixed('membership-GM0505')}/"


def test_whom_to_ask_is_typed_at_the_invited_municipality(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    typed = {"deed": "ask", "name": "Tweede, Dordrecht", "address": "tweede@dordrecht.example"}
    pages.post(DORDRECHT, typed)
    assert Message.objects.filter(kind="circle_invitation", address="tweede@dordrecht.example").count() == 1


def test_half_a_second_person_is_refused_with_a_sentence(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    typed = {"deed": "ask", "name": "A", "address": "a@dordrecht.example", "second_name": "B"}
    page = pages.post(DORDRECHT, typed, status=422)
    assert "of geen van beide" in page.text
    assert not Message.objects.filter(address="a@dordrecht.example").exists()


def test_an_invited_coordinator_answers_on_the_page_of_the_municipality(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "dordrecht")
    pages.post(DORDRECHT, {"deed": "accept"})
    assert Membership.objects.get(pk=fixed("membership-GM0505")).state == "accepted"


def test_nobody_else_answers_for_an_invited_municipality(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    pages.post(DORDRECHT, {"deed": "accept"}, status=403)
    assert Membership.objects.get(pk=fixed("membership-GM0505")).state == "invited"


def test_an_unknown_municipality_gets_a_sentence_with_what_was_meant(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    typed = {"municipality": "Devetner", "name": "A", "address": "a@deventer.example"}
    page = pages.post(f"{CIRCLE}leden/erbij/", typed, status=422)
    assert "Deventer" in page.text


def test_of_another_municipality_only_coordinators_and_secretaries_are_named(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "enschede")
    text = pages.get(f"{CIRCLE}rollen/").text
    assert "municipal secretary, Zwolle" in text
    assert "executive secretariat, Zwolle" not in text


def test_a_role_for_the_whole_circle_names_no_municipality(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    typed = {
        "role": "session_leader",
        "organisation": str(cast.zwolle.pk),
        "name": "Gespreksleider",
        "address": "g@zwolle.example",
    }
    page = pages.post(f"{CIRCLE}rollen/", typed, status=422)
    assert "Laat de gemeente leeg" in page.text
    assert not Grant.objects.filter(person__email="g@zwolle.example").exists()


def test_the_last_coordinator_is_not_ended_and_a_sentence_says_why(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "network_administrator")
    grant = fixed(f"grant-{cast.people['enschede'].pk}-municipality_coordinator")
    page = pages.post(f"/nl/beheer/rollen/{grant}/einde/", {"last_day": ""}, status=422)
    assert "de enige coördinator van Enschede" in page.text


def test_the_roles_of_the_network_can_be_searched(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "network_administrator")
    assert len(pages.get("/nl/beheer/rollen/?q=Enschede").soup.select(".lc-rollen > li")) == 1
    assert "hoort niemand" in pages.get("/nl/beheer/rollen/?q=xyz").text


def test_three_lines_stand_side_by_side_and_who_has_not_written_is_named(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "enschede")
    page = pages.get(f"{CIRCLE}drie-zinnen/")
    assert page.texts(".lc-zijaanzij h2") == ["Zwolle", "Enschede"]
    assert page.texts(".lc-herinnering b") == ["Enschede"]
    assert page.texts(".lc-zijaanzij article a") == ["Schrijf de drie zinnen Enschede"]


def test_a_line_that_is_too_long_is_refused_and_kept(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    address = f"{CIRCLE}drie-zinnen/{ARGUMENTS['membership']}/"
    page = pages.post(address, {"start": "a" * 281, "proud": "", "stuck": "", "version": "1"}, status=422)
    assert "a" * 281 in page.text


def test_the_form_for_the_lines_says_that_they_can_be_requested(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    page = pages.get(f"{CIRCLE}drie-zinnen/{ARGUMENTS['membership']}/")
    assert "Zwolle bewaart het en kan namen onleesbaar maken." in page.one(".lc-opvraagbaar").get_text()


def test_themes_are_picked_from_the_real_differences_moved_and_removed(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    address = f"{CIRCLE}themas/"
    first = str(pages.get(address).soup.select("input[name=points]")[0]["value"])
    saved = pages.post(address, {"points": first, "own": "Begrijpelijke brieven"})
    told = saved.one(".lc-meldingen")
    assert "De thema's staan nog niet op de agenda." in told.get_text()
    [link] = told.select("a")
    assert (link.get_text(), link["href"]) == ("Zet ze ook op de agenda", f"{CIRCLE}agenda/kiezen/")
    own = Theme.objects.get(title="Begrijpelijke brieven")
    assert Theme.objects.get(indicator=first).position == 1
    pages.post(address, {"deed": "up", "theme": str(own.pk)})
    assert next(one.title for one in Theme.objects.all()) == "Begrijpelijke brieven"
    pages.post(address, {"deed": "remove", "theme": str(own.pk)})
    assert [one.indicator for one in Theme.objects.all()] == [first]


def test_an_own_theme_leads_to_no_point_on_the_agenda(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    told = pages.post(f"{CIRCLE}themas/", {"own": "Begrijpelijke brieven"}).one(".lc-meldingen")
    assert told.get_text(strip=True) == "Opgeslagen."


def test_nothing_chosen_gets_a_sentence(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    assert "Er is niets gekozen" in pages.post(f"{CIRCLE}themas/", {"own": ""}, status=422).text
