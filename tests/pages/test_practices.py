"""The pages of practices: who offers beside who looks for it, one practice, and the follow-ups of a circle."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.utils import timezone

from leercyclus.web.circles.models import ThreeLines
from leercyclus.web.days.models import Offer
from leercyclus.web.people.roles import Role
from leercyclus.web.practices.models import Adoption, FollowUp, Practice, Want
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in

BASE = "/nl/praktijken/"
ONE = f"{BASE}{fixed('practice')}/"
FOLLOW_UPS = f"/nl/kringen/{fixed('circle')}/vervolg"
WALKERS = ("", *(role.value for role in Role), "enschede", "dordrecht", "deventer")
SECRETS = {"thuis-geheim": "home", "kring-geheim": "circle", "bieb-geheim": "library"}
READS = {"": set(), "partner": {"bieb-geheim"}, "deventer": {"bieb-geheim"}, "dordrecht": {"bieb-geheim"}}


def _hide(cast: Cast) -> None:
    """Put a secret of every width in every text that could leak."""
    for secret, sharing in SECRETS.items():
        Practice.objects.create(
            id=fixed(secret),
            organisation=cast.enschede,
            circle=cast.circle,
            title=f"{secret} titel",
            about=f"{secret} tekst",
            topics=[f"{secret} onderwerp"],
            contact_text=f"{secret} bellen",
            sharing=sharing,
        )
        Want.objects.create(organisation=cast.enschede, circle=cast.circle, text=f"{secret} vraag", sharing=sharing)
    ThreeLines.objects.update(proud="kring-geheim trots", stuck="kring-geheim zorg")


def _cells(content: bytes) -> str:
    """Give all that stands in a workbook."""
    with ZipFile(BytesIO(content)) as book:
        return " ".join(book.read(name).decode() for name in book.namelist() if name.startswith("xl/"))


@pytest.mark.parametrize("who", WALKERS)
def test_no_page_and_no_file_tells_more_than_its_municipality_shares(cast: Cast, pages: Pages, who: str) -> None:
    _hide(cast)
    sign_in(pages.client, cast, who)
    csv = pages.client.get("/nl/praktijken.csv").content.decode("utf-8-sig")
    xlsx = _cells(pages.client.get("/nl/praktijken.xlsx").content)
    searched = "".join(pages.get(f"{BASE}?q={secret}").content for secret in SECRETS)
    everything = pages.get(BASE).content
    own = {"thuis-geheim", "kring-geheim", "bieb-geheim"} if who == "enschede" else {"kring-geheim", "bieb-geheim"}
    reads = READS.get(who, own)
    for content in (csv, xlsx, searched, everything):
        # The word that was searched for stands on the page; what follows it in every text does not.
        assert {secret for secret in SECRETS if re.search(f"{secret} [a-z]", content)} == reads


@pytest.mark.parametrize("who", WALKERS)
@pytest.mark.parametrize("secret", SECRETS)
def test_a_practice_that_is_not_shared_answers_like_one_that_is_not_there(
    cast: Cast, pages: Pages, who: str, secret: str
) -> None:
    _hide(cast)
    sign_in(pages.client, cast, who)
    address = f"{BASE}{fixed(secret)}/"
    own = set(SECRETS) if who == "enschede" else {"kring-geheim", "bieb-geheim"}
    if secret in READS.get(who, own):
        assert f"{secret} tekst" in pages.get(address).text
        return
    shown, missing = (pages.client.get(one) for one in (address, f"{BASE}{fixed('no such practice')}/"))
    assert shown.status_code == missing.status_code == (404 if who else 302)
    assert secret not in shown.content.decode()


def test_further_away_than_the_circle_it_is_told_where_to_call_and_no_name(cast: Cast, pages: Pages) -> None:
    name = cast.people["participant"].name
    page = pages.get(ONE)
    assert "Team communicatie, 14 038" in page.text
    assert name not in page.content + pages.client.get("/nl/praktijken.csv").content.decode()
    sign_in(pages.client, cast, "deventer")
    assert name not in pages.get(ONE).text, "further away than the circle nobody agreed to be named"
    sign_in(pages.client, cast, "enschede")
    assert name in pages.get(ONE).text


def test_the_picture_says_who_took_it_over_and_the_table_says_how(cast: Cast, pages: Pages) -> None:
    Adoption.objects.create(practice_id=fixed("practice"), organisation=cast.enschede, result_here="Minder bellers.")
    page = pages.get(ONE)
    assert page.texts(".lc-stamboom__nemers b") == ["Deventer", "Enschede"]
    assert len(page.soup.select(".lc-stamboom__lijnen path")) == 2
    assert page.texts("table tbody tr")[0].startswith("Deventer Alleen voor brieven over belasting.")
    assert "Minder bellers." in page.texts("table tbody tr")[1]


def test_the_whole_line_is_told_over_three_steps_and_costs_no_more_queries_when_it_is_longer(
    cast: Cast, pages: Pages
) -> None:
    sign_in(pages.client, cast, "deventer")
    title = Practice.objects.get(pk=fixed("practice")).title
    deventer, dordrecht = cast.organisations["GM0150"], cast.organisations["GM0505"]
    own = Practice.objects.create(organisation=deventer, title=title.upper(), about="Zo.", sharing="public")
    assert "Het begon in Zwolle." in pages.get(f"{BASE}{own.pk}/").one(".lc-keten__heel").get_text()
    Adoption.objects.create(practice=own, organisation=cast.enschede)
    of_two = pages.queries(ONE)
    third = Practice.objects.create(organisation=cast.enschede, title=title, about="Zo ook.", sharing="public")
    Adoption.objects.create(practice=third, organisation=dordrecht)
    told = pages.get(ONE).texts(".lc-keten li > p")
    assert [one.split(", ")[0] for one in told] == [
        "Deventer nam het over van Zwolle",
        "Enschede nam het over van Deventer",
        "Dordrecht nam het over van Enschede",
    ]
    assert pages.get(f"{BASE}{third.pk}/").texts(".lc-keten li > p") == told
    assert pages.queries(ONE) == of_two
    Practice.objects.filter(pk=own.pk).update(sharing="home")
    sign_in(pages.client, cast, "participant")
    assert "nam het over van Deventer" not in pages.get(ONE).text


def test_who_took_a_practice_over_writes_it_down_under_its_title_and_nobody_else_does(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "deventer")
    link = next(str(one["href"]) for one in pages.get(ONE).soup.select("main a") if "van=" in str(one.get("href")))
    assert pages.get(link).one("#id_title")["value"] == Practice.objects.get(pk=fixed("practice")).title
    sign_in(pages.client, cast, "enschede")
    pages.get(f"/nl/praktijken/nieuw/?van={fixed('practice')}", status=404)


def test_a_visit_becomes_a_practice_in_two_presses(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "enschede")
    offers = pages.get(f"/nl/dagen/{fixed('lived')}/keuzes/")
    link = next(one for one in offers.soup.select("a") if f"aanbod={fixed('lived-visit')}" in str(one.get("href")))
    form = pages.get(str(link["href"])).one("main form.lc-formulier")
    Practice.objects.filter(pk=fixed("practice-enschede")).update(title="Iets anders")
    typed = {
        str(field["name"]): str(field.get("value") or field.get_text().strip())
        for field in form.select("input[name]:not([type=radio]), textarea[name]")
    }
    typed |= {str(one["name"]): str(one["value"]) for one in form.select("input[type=radio][checked]")}
    made = pages.post(str(link["href"]), typed)
    assert "Mee met de wijkcoach" in made.texts("h1")
    row = Practice.objects.get(offer=fixed("lived-visit"))
    assert (row.organisation_id, row.sharing, row.circle_id) == (cast.enschede.pk, "circle", cast.circle.pk)
    assert "praktijkbezoek op de uitwisselingsdag in Enschede" in made.text
    assert pages.get(str(link["href"])).address  # once more leads to the practice
    assert Practice.objects.filter(offer=fixed("lived-visit")).count() == 1


def test_who_did_not_lead_it_is_shown_no_way_to_make_it_a_practice(cast: Cast, pages: Pages) -> None:
    for who in ("participant", "municipality_coordinator"):
        sign_in(pages.client, cast, who)
        assert "aanbod=" not in pages.get(f"/nl/dagen/{fixed('lived')}/keuzes/").content
        pages.get(f"{BASE}nieuw/?aanbod={fixed('lived-visit')}", status=404)
    Offer.objects.filter(pk=fixed("lived-visit")).update(leader=cast.people["participant"])
    sign_in(pages.client, cast, "participant")
    assert "aanbod=" in pages.get(f"/nl/dagen/{fixed('lived')}/keuzes/").content


def test_a_lesson_becomes_a_practice_of_its_owner_and_of_nobody_else(cast: Cast, pages: Pages) -> None:
    address = f"{BASE}nieuw/?les={fixed('lesson-participant')}"
    sign_in(pages.client, cast, "participant")
    assert "De wijkcoach komt zelf aan de deur" in str(pages.get(address).one("#id_title")["value"])
    for who in ("municipal_secretary", "municipality_coordinator", "network_administrator", "enschede"):
        sign_in(pages.client, cast, who)
        pages.get(address, status=404)


@pytest.mark.parametrize("who", ["", "municipality_coordinator", "enschede", "network_administrator", "participant"])
def test_where_it_grew_from_goes_no_further_than_the_lesson_goes(cast: Cast, pages: Pages, who: str) -> None:
    Practice.objects.filter(pk=fixed("practice")).update(lesson=fixed("lesson-controller"))
    sign_in(pages.client, cast, who)
    # Its owner shares it with who came along only: those of Zwolle that were there.
    reads = who in {"municipality_coordinator", "participant"}
    assert ("Gegroeid uit een les" in pages.get(ONE).text) == reads


def test_the_words_that_were_searched_for_stand_in_the_form_already(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    page = pages.get(f"{BASE}?q=klachten over groen")
    link = next(one for one in page.soup.select("a") if "/gezocht/nieuw/" in str(one.get("href")))
    assert pages.get(str(link["href"])).one("#id_text").get_text().strip() == "klachten over groen"


def test_a_follow_up_can_be_proposed_from_what_stands_side_by_side(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    link = next(one for one in pages.get(BASE).soup.select("a") if "vervolg/nieuw/" in str(one.get("href")))
    page = pages.get(str(link["href"]))
    chosen = {
        str(field["name"]): option["value"]
        for field in page.soup.select("main select")
        for option in field.select("option[selected]")
    }
    assert chosen == {
        "giver": str(cast.enschede.pk),
        "taker": str(cast.zwolle.pk),
        "practice": str(fixed("practice-enschede")),
    }


def test_what_is_proposed_stands_apart_from_what_was_done(cast: Cast, pages: Pages) -> None:
    FollowUp.objects.create(
        circle=cast.circle, giver=cast.zwolle, taker=cast.enschede, on=timezone.localdate(), hours=1, note="Vandaag"
    )
    FollowUp.objects.create(
        circle=cast.circle, giver=cast.zwolle, taker=cast.enschede, on="2030-01-01", hours=40, note="Straks"
    )
    sign_in(pages.client, cast, "participant")
    page = pages.get(f"{FOLLOW_UPS}/")
    to_come, done = page.soup.select("section.lc-deel")
    assert "Straks" in to_come.get_text()
    assert "Vandaag" in done.get_text()
    assert "2 keer, 4,5 uur" in " ".join(done.get_text(" ").split())


@pytest.mark.parametrize("who", WALKERS)
def test_follow_ups_are_told_to_who_takes_part_only(cast: Cast, pages: Pages, who: str) -> None:
    sign_in(pages.client, cast, who)
    reads = who not in {"", "partner", "dordrecht", "deventer"}
    for end in ("/", ".csv", ".xlsx"):
        answer = pages.client.get(f"{FOLLOW_UPS}{end}")
        assert answer.status_code == (200 if reads else 404 if who else 302)
        content = _cells(answer.content) if reads and end == ".xlsx" else answer.content.decode("utf-8", "ignore")
        assert ("Werkwijze aan de deur" in content) == reads


@pytest.mark.parametrize("typed", ["veel", "2,55", "-1", "4000", "6,3", "1000000000000"])
def test_hours_that_cannot_be_are_told_in_a_sentence_and_nothing_is_kept(cast: Cast, pages: Pages, typed: str) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    sent = {"giver": str(cast.zwolle.pk), "taker": str(cast.enschede.pk), "on": "2026-05-01", "hours": typed}
    page = pages.post(f"{FOLLOW_UPS}/nieuw/", sent, status=422)
    assert page.text.count("Verwacht:") == 1
    assert FollowUp.objects.count() == 1


def test_documents_with_an_address_are_links_by_their_name(cast: Cast, pages: Pages) -> None:
    FollowUp.objects.update(documents="Werkwijze | https://zwolle.example/w\nEen boek")
    sign_in(pages.client, cast, "municipality_coordinator")
    link = pages.get(f"{FOLLOW_UPS}/").one("a[href='https://zwolle.example/w']")
    assert link.get_text() == "Werkwijze"
    assert link.parent is not None
    assert link.parent.get_text() == "Werkwijze, Een boek"


def test_a_list_asks_the_same_number_of_questions_however_long(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    before = [pages.queries(address) for address in (BASE, ONE, f"{FOLLOW_UPS}/")]
    for number in range(12):
        Practice.objects.create(organisation=cast.enschede, title=f"P{number}", about="Brieven", sharing="public")
        Want.objects.create(organisation=cast.enschede, text=f"Wie schrijft brieven? {number}", sharing="public")
        FollowUp.objects.create(circle=cast.circle, giver=cast.zwolle, taker=cast.enschede, on="2026-05-01", hours=1)
    assert [pages.queries(address) for address in (BASE, ONE, f"{FOLLOW_UPS}/")] == before
