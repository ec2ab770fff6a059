"""Giving and taking: the balance, the picture, what was agreed, the export and reach."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from django.test import Client

from leercyclus.formats.workbooks import read_workbook
from leercyclus.web.checkin.models import Presence
from leercyclus.web.circles.models import Circle, HostWish, Membership
from leercyclus.web.days.models import Day
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.models import Person, Post
from leercyclus.web.practices.models import FollowUp
from leercyclus.web.purse.models import Terms
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Page, Pages
from tests.pages.purse import EURO_WORDS, PURSE, REACH, TERMS, another_day, balance, lines
from tests.signed_in import sign_in
from tools.routes import routes


@pytest.fixture(autouse=True)
def no_follow_ups(cast: Cast) -> None:
    # What is counted here are the day that is over and the corrections, and what a test adds.
    FollowUp.objects.filter(circle=cast.circle).delete()


def test_the_controller_finds_the_balance_in_two_clicks(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "controller")
    first = pages.get("/nl/kringen/")
    follow = next(one for one in first.soup.select("main a") if one.get_text(" ").startswith("Geven en nemen"))
    page = pages.get(str(follow["href"]))
    assert page.one("h1").get_text() == "Geven en nemen"
    assert "saldo in uren" in page.text
    by_circle = pages.get(str(first.one(".lc-kringlijst h2 a")["href"]))
    follow = next(one for one in by_circle.soup.select("main a") if one.get_text() == "Geven en nemen")
    assert pages.get(str(follow["href"])).one("h1").get_text() == "Geven en nemen"


def test_hours_are_the_programme_times_the_guests_of_others_who_were_there(pages: Pages, cast: Cast) -> None:
    # Enschede hosted, from 9:30 to 14:15; seven of Zwolle came at 9:10 by the clock of the hall.
    sign_in(pages.client, cast, "controller")
    page = pages.get(PURSE)
    found = balance(page)
    assert found["Enschede"][:3] == ["1", "7", "0"]
    assert found["Zwolle"][:3] == ["0", "0", "7"]
    given = Decimal(found["Enschede"][3].replace(",", "."))
    assert given == Decimal("33.3")
    assert found["Zwolle"][3:5] == ["8,0", "33,3"]
    assert found["Enschede"][5] == "+25,3"
    assert found["Zwolle"][5] == "-25,3"
    assert "De beurs is in evenwicht" in page.one(".utrecht-paragraph--lead").get_text()


def test_who_left_early_counts_as_long_as_that_one_was_there_and_who_did_not_come_not(pages: Pages, cast: Cast) -> None:
    half_past_ten = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)  # half past ten in Enschede
    Presence.objects.filter(registration_id=fixed("visit-controller")).update(
        state="left", arrived_at=half_past_ten - timedelta(hours=2), left_at=half_past_ten
    )
    Presence.objects.filter(registration_id=fixed("visit-alderman")).update(state="absent", arrived_at=None)
    sign_in(pages.client, cast, "controller")
    row = next(one for one in lines(pages.client) if one["wat"] == "uitwisselingsdag")
    # Of seven the alderman did not come; five stayed for four hours and three quarters, one left after the first hour.
    assert (row["stoelen"], row["uren"]) == ("6.0", "24.8")


def test_of_a_day_on_which_nobody_was_seen_who_said_yes_counts(pages: Pages, cast: Cast) -> None:
    another_day(cast, cast.zwolle, {"enschede": cast.enschede, "participant": cast.zwolle}, date(2026, 5, 7))
    sign_in(pages.client, cast, "controller")
    found = balance(pages.get(PURSE))
    assert found["Zwolle"] == ["1", "1", "7", "12,0", "33,3", "-21,3"]


def test_a_day_that_was_called_off_or_is_a_draft_gives_nothing(pages: Pages, cast: Cast) -> None:
    for state in ("draft", "cancelled"):
        day = another_day(cast, cast.zwolle, {"enschede": cast.enschede}, date(2026, 5, 7))
        Day.objects.filter(pk=day.pk).update(state=state)
    sign_in(pages.client, cast, "controller")
    assert balance(pages.get(PURSE))["Zwolle"][0] == "0"


def test_a_follow_up_counts_its_hours(pages: Pages, cast: Cast) -> None:
    FollowUp.objects.create(
        circle=cast.circle, giver=cast.zwolle, taker=cast.enschede, on=date(2026, 6, 1), hours=Decimal("3.5")
    )
    sign_in(pages.client, cast, "controller")
    page = pages.get(PURSE)
    assert balance(page)["Zwolle"][3] == "11,5"
    href = next(str(one["href"]) for one in page.soup.select(".lc-beurs__regels a") if "Vervolg" in one.get_text())
    address, place = href.split("#")
    assert pages.get(address).one(f"#{place}").name == "li"
    assert next(row for row in lines(pages.client) if row["wat"] == "vervolg")["link"] == f"http://testserver{href}"


def test_the_picture_has_a_title_a_description_and_the_same_numbers_as_the_table(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "controller")
    page = pages.get(PURSE)
    assert page.one(".lc-beurs title").get_text() == "Uren gegeven en gekregen"
    assert "Enschede: 8 uur gekregen, 33,3 uur gegeven." in page.one(".lc-beurs desc").get_text()
    numbers = page.texts(".lc-beurs__getal")
    assert sorted(numbers) == ["33,3", "33,3", "8", "8"]


def test_pairs_and_cycles_stand_in_tables(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "controller")
    page = pages.get(PURSE)
    tables = page.soup.select("table")
    pairs = [[" ".join(cell.get_text(" ").split()) for cell in row.select("th, td")] for row in tables[1].select("tr")]
    assert pairs[1:] == [
        ["Zwolle", "–", "8,0 rechtgezet +8"],
        ["Enschede", "33,3 1 dag, 7 stoelen", "–"],
    ]
    cycles = [[cell.get_text(" ", strip=True) for cell in row.select("th, td")] for row in tables[2].select("tr")]
    assert cycles[1:] == [["2026-2027", "0", "0"], ["buiten een cyclus", "−25,3", "+25,3"]]


def test_beyond_the_tolerance_the_page_names_who_and_how_much(pages: Pages, cast: Cast) -> None:
    Terms.objects.update(tolerance_hours=20)
    sign_in(pages.client, cast, "controller")
    page = pages.get(PURSE)
    said = page.one(".utrecht-paragraph--lead").get_text()
    both = "Enschede gaf 25,3 uur meer dan het kreeg; Zwolle kreeg 25,3 uur meer dan het gaf."
    assert said == f"{both} De marge is 20 uur."
    assert page.text.count("buiten de marge") == 2


def test_the_next_host_is_proposed_with_why(pages: Pages, cast: Cast) -> None:
    Terms.objects.update(tolerance_hours=20)
    sign_in(pages.client, cast, "controller")
    page = pages.get(PURSE)
    assert page.texts(".lc-beurs__gastheer") == ["Zwolle"]
    assert "Van Zwolle staat al een dag gepland." in page.text
    assert "Zwolle ontving nog geen dag, maar heeft er wel een gepland." in page.text
    assert "Afgesproken is al: " in page.text
    cast.cycle.turns.all().delete()
    Day.objects.filter(pk=fixed("day")).update(state="cancelled")
    page = pages.get(PURSE)
    assert page.texts(".lc-beurs__gastheer") == ["Zwolle"]
    assert "Zwolle kreeg 25,3 uur meer dan het gaf." in page.text
    HostWish.objects.create(cycle=cast.cycle, organisation=cast.zwolle, wish="cannot")
    page = pages.get(PURSE)
    assert page.texts(".lc-beurs__gastheer") == ["Enschede"]
    assert "Zwolle kan nu niet ontvangen." in page.text


def test_a_merged_municipality_counts_for_its_successor_and_history_keeps_the_name(pages: Pages, cast: Cast) -> None:
    dordrecht = cast.organisations["GM0505"]
    another_day(cast, dordrecht, {"participant": cast.zwolle}, date(2026, 5, 7))
    another_day(cast, dordrecht, {"enschede": cast.enschede}, date(2026, 5, 8))
    dordrecht.successor = cast.enschede
    dordrecht.save()
    sign_in(pages.client, cast, "controller")
    page = pages.get(PURSE)
    # Four hours to Zwolle count for Enschede; what Dordrecht gave to Enschede is a gift no more.
    assert balance(page)["Enschede"] == ["2", "8", "0", "37,3", "8,0", "+29,3"]
    assert "Dordrecht" not in balance(page)
    row = next(one for one in lines(pages.client) if one["datum"] == "2026-05-07")
    assert (row["gever"], row["gever toen"]) == ("Enschede", "Dordrecht")


def test_a_correction_between_two_that_are_one_now_still_stands_there(pages: Pages, cast: Cast) -> None:
    cast.enschede.successor = cast.zwolle
    cast.enschede.save()
    sign_in(pages.client, cast, "controller")
    page = pages.get(PURSE)
    assert page.text.count("Telt niet meer mee: beide zijn nu één gemeente.") == 2
    assert "Het waren acht uur." in page.text


def test_no_address_changes_or_removes_a_correction() -> None:
    names = {one.name for one in routes(("nl",)) if "geven-en-nemen" in one.path}
    kept = {"purse", "purse_xlsx", "purse_csv", "purse_terms", "purse_correction"}
    assert names == kept | {"reach", "reach_csv", "reach_xlsx"}


def test_terms_that_another_changed_meanwhile_are_shown_beside_ones_own(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    pages.post(TERMS, {"tolerance_hours": "25", "version": "1"})
    assert Terms.objects.get().tolerance_hours == 25
    late = Page(TERMS, pages.client.post(TERMS, {"tolerance_hours": "90", "version": "1"}))
    assert late.response.status_code == 409
    assert late.one("[name=tolerance_hours]")["value"] == "90"
    assert Terms.objects.get().tolerance_hours == 25


def test_who_changed_the_tolerance_when_and_what_held_before_stand_on_the_page(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.post(TERMS, {"tolerance_hours": "1000", "version": "1"})
    assert "De marge is 1.000 uur" in page.text
    assert f"door {cast.people['circle_coordinator'].name}. Daarvoor was het 40 uur." in page.text
    sign_in(pages.client, cast, "controller")
    told = pages.get(PURSE).text
    assert (
        f"Wie de kring coördineert verandert dit en zet regels recht: {cast.people['circle_coordinator'].name}" in told
    )


def test_euros_ask_for_their_source(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    typed = {"tolerance_hours": "40", "euros_an_hour": "55", "version": "1"}
    page = Page(TERMS, pages.client.post(TERMS, typed))
    assert page.response.status_code == 422
    assert "bij een bedrag per uur ook waar het vandaan komt" in page.text
    page = pages.post(TERMS, typed | {"euros_source": "Handleiding van Zwolle, 2026"})
    assert "Het bedrag per uur komt uit: Handleiding van Zwolle, 2026." in page.text


def test_hours_are_split_by_where_they_come_from(pages: Pages, cast: Cast) -> None:
    FollowUp.objects.create(
        circle=cast.circle, giver=cast.enschede, taker=cast.zwolle, on=date(2026, 6, 1), hours=Decimal("6.5")
    )
    sign_in(pages.client, cast, "controller")
    small = pages.get(PURSE).texts("#balans ~ * small, table small")
    assert "dagen 33,3, vervolg 6,5" in small


def test_of_one_date_what_was_written_down_last_stands_first(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "controller")
    found = [str(one["id"]) for one in pages.get(PURSE).soup.select(".lc-beurs__regels > li")]
    assert found[:2] == [f"regel-{fixed('purse-correction-again')}", f"regel-{fixed('purse-correction')}"]


def test_grams_ask_for_their_source(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    page = Page(TERMS, pages.client.post(TERMS, {"tolerance_hours": "40", "grams_a_km": "100", "version": "1"}))
    assert page.response.status_code == 422
    assert "bij een aantal gram ook van wie het getal is" in page.text


def test_euros_stand_there_only_where_they_were_agreed_and_are_always_called_a_comparison(
    pages: Pages, cast: Cast
) -> None:
    sign_in(pages.client, cast, "controller")
    page = pages.get(PURSE)
    assert "€" not in page.one("main").get_text()
    assert not any("€" in name for name in lines(pages.client)[0])
    Terms.objects.update(euros_an_hour=Decimal(50))
    page = pages.get(PURSE)
    (told,) = [text for text in page.texts("main p") if "€" in text]
    assert told == f"{EURO_WORDS}: bij € 50,00 per uur staan 41,3 gegeven uren voor € 2.065."
    column = "ter vergelijking, er gaat geen geld om (€)"
    row = next(one for one in lines(pages.client) if one["wat"] == "uitwisselingsdag")
    assert Decimal(row[column]) == Decimal(row["uren"]) * 50


def test_the_export_leads_every_line_back_to_its_day_and_adds_up_to_the_page(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "controller")
    found = balance(pages.get(PURSE))
    rows = lines(pages.client)
    assert [(row["datum"], row["wat"]) for row in rows] == [
        ("2026-04-02", "rechtzetting"),
        ("2026-04-02", "rechtzetting"),
        ("2026-03-12", "uitwisselingsdag"),
    ]
    for row in rows:
        assert row["link"].startswith("http://testserver/nl/")
        assert pages.get(row["link"].removeprefix("http://testserver")).one("h1").get_text()
        assert row["btw"] == "Niemand betaalt een vergoeding, dus is er geen btw. Leg dit voor aan je eigen fiscalist."
    given = sum(Decimal(row["uren"]) for row in rows if row["gever"] == "Enschede")
    assert given == Decimal(found["Enschede"][3].replace(",", "."))
    # Zwolle and Enschede lie 79.6 km apart by road; seven came, there and back.
    assert float(rows[-1]["personenkilometers"]) == pytest.approx(2 * 79.576 * 7, abs=0.1)


def test_co2_is_left_out_until_the_circle_fills_it_in_with_its_source(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "controller")
    assert "CO2 (kg)" not in lines(pages.client)[0]
    Terms.objects.update(grams_a_km=Decimal(100), grams_source="Lijst van Zwolle, 2026")
    assert "kilo CO2." in pages.get(PURSE).text
    row = lines(pages.client)[-1]
    assert float(row["CO2 (kg)"]) == pytest.approx(float(row["personenkilometers"]) / 10, abs=0.1)
    book = pages.client.get(f"{PURSE}uitvoer.xlsx")
    assert read_workbook(book.content).others == ("saldo", "paren", "cycli", "toelichting")


def test_of_people_only_who_wrote_something_down_is_named_on_the_page_and_in_the_exports(
    pages: Pages, cast: Cast
) -> None:
    Person.objects.filter(pk=cast.people["alderman"].pk).update(name="Zeldzame Naam")
    sign_in(pages.client, cast, "network_administrator")
    writer = cast.people["circle_coordinator"].name
    names = set(Person.objects.exclude(name="").values_list("name", flat=True)) - {writer}
    for address in (PURSE, REACH, f"{PURSE}uitvoer.csv"):
        content = pages.client.get(address).content.decode()
        main = content.split("<main", 1)[-1]
        assert [name for name in names if name in main] == []
    assert writer in pages.get(PURSE).text
    assert {one["genoteerd door"] for one in lines(pages.client)} == {writer, ""}
    book = read_workbook(pages.client.get(f"{PURSE}uitvoer.xlsx").content)
    assert not names & {str(cell) for row in book.rows for cell in row}


@pytest.mark.parametrize("who", ["partner", "dordrecht", "deventer"])
def test_who_takes_no_part_finds_nothing(client: Client, cast: Cast, who: str) -> None:
    sign_in(client, cast, who)
    assert {client.get(one).status_code for one in (PURSE, REACH, f"{PURSE}uitvoer.csv", f"{PURSE}uitvoer.xlsx")} == {
        404
    }


def test_an_invited_municipality_reads_it_once_it_takes_part(client: Client, cast: Cast) -> None:
    Membership.objects.filter(organisation=cast.organisations["GM0505"]).update(state="accepted")
    sign_in(client, cast, "dordrecht")
    assert client.get(PURSE).status_code == 200


def guests_of(cast: Cast, counts: dict[tuple[str, str], int]) -> None:
    """Let people of Zwolle be guests in Enschede on two days: by level and department how many."""
    Registration.objects.filter(day_id=fixed("lived")).delete()
    days = [another_day(cast, cast.enschede, {}, date(2026, 5, day)) for day in (7, 8)]
    for (level, department), count in counts.items():
        for number in range(count):
            person = Person.objects.create(name="", email=f"{level}-{department}-{number}@zwolle.example")
            Post.objects.create(person=person, organisation=cast.zwolle, level=level, department=department)
            for day in days:
                Registration.objects.create(day=day, person=person, organisation=cast.zwolle, state="yes")


def reached(page: Page) -> tuple[str, dict[str, str]]:
    cells = {
        row.select("th")[0].get_text(): row.select("td")[0].get_text(strip=True) for row in page.soup.select("tbody tr")
    }
    return next(one for one in page.texts(".lc-deel header p") if not one.startswith("0:")), cells


def test_reach_counts_everybody_once_a_year_from_five_up_and_gives_no_small_count_away(
    pages: Pages, cast: Cast
) -> None:
    guests_of(cast, {("policy", "sociaal"): 9, ("head", "ruimte"): 6, ("alderman", "ruimte"): 1})
    sign_in(pages.client, cast, "municipal_secretary")
    page = pages.get(REACH)
    assert reached(page) == (
        "16 verschillende mensen.",
        {
            "Beleidsmedewerker": "9",
            "Ruimte": "7",
            "Sociaal": "9",
        },
    )
    assert "Niet getoond: wethouder, afdelingshoofd." in page.text
    assert "Aantallen staan hier vanaf vijf mensen." in page.text


def test_of_fewer_than_five_nothing_is_told(pages: Pages, cast: Cast) -> None:
    guests_of(cast, {("policy", "sociaal"): 3, ("alderman", "bestuur"): 1})
    sign_in(pages.client, cast, "municipal_secretary")
    page = pages.get(REACH)
    assert reached(page) == ("Minder dan vijf mensen.", {})
    assert "bestuur" not in page.one("main").get_text().casefold()


def test_reach_of_an_unknown_year_shows_the_last_one(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "controller")
    assert "in 2026" in pages.get(f"{REACH}?jaar=1999").text


def test_who_sent_nobody_stands_there_with_nought_and_other_years_can_be_chosen(pages: Pages, cast: Cast) -> None:
    Circle.objects.update(founded_at=datetime(2024, 5, 1, tzinfo=UTC))
    sign_in(pages.client, cast, "controller")
    page = pages.get(f"{REACH}?jaar=2026")
    sections = {one.select_one("h2").get_text(): one.get_text(" ") for one in page.soup.select("section.lc-deel")}  # type: ignore[union-attr]
    assert "0: niemand was te gast in 2026." in sections["Enschede"]
    assert "Per niveau staat hier niets: per niveau zijn het te weinig mensen." in sections["Zwolle"]
    assert [str(one["href"]) for one in page.soup.select("a[href^='?jaar=']")][-3:] == [
        "?jaar=2026",
        "?jaar=2025",
        "?jaar=2024",
    ]
    assert "Er is nog niemand te gast geweest." in pages.get(f"{REACH}?jaar=2024").text


def test_reach_is_taken_along_with_the_same_counts_left_out(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "controller")
    text = pages.client.get(f"{PURSE}bereik.csv?jaar=2026").content.decode("utf-8-sig")
    rows = [line.split(";") for line in text.splitlines()]
    assert ["2026", "Enschede", "samen", "", "0"] in rows
    assert ["2026", "Zwolle", "samen", "", "7"] in rows
    assert all(row[4] in {"", "0"} or int(row[4]) >= 5 for row in rows[1:])
    book = read_workbook(pages.client.get(f"{PURSE}bereik.xlsx?jaar=2026").content)
    assert len(next(iter(book.rows))) == 5
