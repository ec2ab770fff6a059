"""The paper of a day as PDF: tagged, in both languages, the same every time, and whole with data that hurts."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pikepdf
import pytest
from pypdf import PdfReader

from leercyclus.engine.reasons import Language
from leercyclus.formats.paper import (
    Badges,
    write_badges,
    write_checklist,
    write_plans,
    write_run_sheet,
    write_signs,
    write_tables,
)
from tests.formats.paper import samples
from tests.formats.tagged import kinds, structure

Make = Callable[..., bytes]
DOCUMENTS: dict[str, Make] = {
    "badges": lambda language="nl", grouped=True: write_badges(samples.badges(language, grouped=grouped)),
    "tables": lambda language="nl", grouped=True: write_tables(samples.tables(language, grouped=grouped)),
    "signs": lambda language="nl", grouped=True: write_signs(samples.signs(language, grouped=grouped)),
    "run sheet": lambda language="nl", grouped=True: write_run_sheet(samples.run_sheet(language, grouped=grouped)),
    "check-in list": lambda language="nl", grouped=True: write_checklist(samples.checklist(language, grouped=grouped)),
    "plans": lambda language="nl", grouped=True: write_plans(samples.plans(language, grouped=grouped)),
}
TITLES = {
    "badges": ("Badges", "Badges"),
    "tables": ("Tafelkaarten", "Table cards"),
    "signs": ("Zaalborden", "Room signs"),
    "run sheet": ("Draaiboek", "Run sheet"),
    "check-in list": ("Inchecklijst", "Check-in list"),
    "plans": ("Mijn dag", "My day"),
}
every_document = pytest.mark.parametrize("name", DOCUMENTS)


def text(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def pages(pdf: bytes) -> int:
    return len(PdfReader(io.BytesIO(pdf)).pages)


@every_document
@pytest.mark.parametrize("grouped", [True, False])
@pytest.mark.parametrize(("language", "spoken"), [("nl", "nl-NL"), ("en", "en-GB")])
def test_a_document_is_tagged_and_says_its_title_and_language(
    name: str,
    *,
    grouped: bool,
    language: Language,
    spoken: str,
) -> None:
    document = pikepdf.open(io.BytesIO(DOCUMENTS[name](language, grouped=grouped)))
    assert document.Root.MarkInfo.Marked
    assert "/StructTreeRoot" in document.Root
    assert str(document.Root.Lang) == spoken
    assert document.Root.ViewerPreferences.DisplayDocTitle
    meta = document.open_metadata()
    assert meta["pdfuaid:part"] == "1"
    title = TITLES[name][language == "en"]
    occasion = samples.OCCASIONS[language]
    assert meta["dc:title"] == f"{title}: {occasion.title}, {occasion.when}"


@every_document
@pytest.mark.parametrize("grouped", [True, False])
def test_a_document_begins_with_a_heading_and_skips_no_level(
    name: str,
    *,
    grouped: bool,
) -> None:
    levels = [int(kind[2:]) for kind in kinds(DOCUMENTS[name](grouped=grouped)) if kind[:2] == "/H"]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@every_document
def test_the_same_day_gives_the_same_bytes(name: str) -> None:
    assert DOCUMENTS[name]() == DOCUMENTS[name]()


@pytest.mark.parametrize("name", ["signs", "run sheet", "check-in list", "plans"])
def test_a_table_has_heads(name: str) -> None:
    found = kinds(DOCUMENTS[name]())
    assert found.count("/THead") == found.count("/Table") > 0
    assert "/TH" in found


@pytest.mark.parametrize(("count", "sheets"), [(1, 1), (10, 1), (11, 2), (25, 3)])
def test_ten_badges_stand_on_a_page(count: int, sheets: int) -> None:
    pdf = write_badges(samples.badges(count=count))
    assert pages(pdf) == sheets
    assert kinds(pdf).count("/H2") == count


def test_a_code_on_a_badge_says_whose_page_it_opens() -> None:
    alts = [alt for kind, alt in structure(write_badges(samples.badges(count=1))) if kind == "/Figure"]
    assert alts == ["QR-code naar de pagina van Sanne de Wit"]


def test_a_badge_shows_its_tables_its_workshop_and_who_wants_no_photo() -> None:
    badges = samples.badges(count=2)
    told = text(write_badges(badges))
    for part in ("09:30", "14:30", "12", "10:45 Begrijpelijke brieven", "hoofd cultuur en vrije tijd", "Zwolle"):
        assert part in told
    assert told.count("geen foto") == 1


def test_before_groups_are_published_a_badge_has_no_tables() -> None:
    told = text(write_badges(samples.badges(grouped=False)))
    assert "Sanne de Wit" in told
    assert "09:30" not in told


def test_without_anybody_badges_and_plans_say_so() -> None:
    badges = Badges(samples.OCCASIONS["nl"], "nl", ())
    for pdf in (write_badges(badges), write_plans(samples.plans(count=0))):
        assert "Nog niemand heeft ja gezegd." in text(pdf)


def test_a_table_card_is_one_page_with_who_sits_there_and_the_house_rule_on_both_sides() -> None:
    pdf = write_tables(samples.tables())
    assert pages(pdf) == 2
    first = " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())
    for part in ("Tafel 1", "Sanne de Wit", "hoofd cultuur en vrije tijd", "Niemand in deze ronde"):
        assert part in first
    assert first.count(samples.RULE["nl"]) == 2


@pytest.mark.parametrize("rounds", [1, 4, 8])
def test_a_table_card_of_many_rounds_stays_on_its_page(rounds: int) -> None:
    assert pages(write_tables(samples.tables(rounds=rounds))) == 2


def test_table_cards_say_that_groups_are_not_published() -> None:
    assert "De groepen zijn nog niet gepubliceerd." in text(write_tables(samples.tables(grouped=False)))


def test_a_sign_stands_on_a_page_of_its_own_and_says_whether_there_are_steps() -> None:
    pdf = write_signs(samples.signs())
    assert pages(pdf) == 3
    told = text(pdf)
    for part in ("Raadzaal", "Ringleiding", "Niet zonder trap", "Deze zaal is de hele dag vrij.", "tafels 1 tot en"):
        assert part in told


def test_the_run_sheet_has_a_column_a_coordinator_and_lines_for_phone_numbers() -> None:
    told = text(write_run_sheet(samples.run_sheet()))
    assert "Klaar: Sanne de Wit" in told
    assert told.count("Telefoon") == 4
    assert "gaat niet door" in told


def test_what_hangs_below_the_line_in_the_name_of_a_room_stays_clear_of_the_line_below() -> None:
    found: dict[str, tuple[float, float]] = {}

    def seen(said: str, outer: list[float], at: list[float], _font: object, size: float) -> None:
        found[said.strip()] = (outer[5], abs(at[3]) * size)

    sign = replace(samples.signs().signs[0], name="Burgerzaal", way="Trap op")
    pdf = write_signs(replace(samples.signs(), signs=(sign,)))
    PdfReader(io.BytesIO(pdf)).pages[0].extract_text(visitor_text=seen)
    (name_at, name_size), (way_at, way_size) = found["Burgerzaal"], found["Trap op"]
    assert abs(name_at - way_at) > 0.25 * name_size + 0.75 * way_size


def test_what_stays_at_a_visit_about_clients_stands_on_the_plan_and_the_run_sheet() -> None:
    for pdf in (write_plans(samples.plans(count=1)), write_run_sheet(samples.run_sheet())):
        assert samples.SECRECY in text(pdf)


def test_a_visit_on_the_run_sheet_has_a_line_of_its_own_with_where_and_who() -> None:
    read = PdfReader(io.BytesIO(write_run_sheet(samples.run_sheet()))).pages[0].extract_text(extraction_mode="layout")
    (line,) = (line for line in read.splitlines() if "Mee met de wijkcoach" in line)
    assert "Bij de" in line
    assert line.count("wijkcoach") == 2


def test_an_empty_programme_says_so() -> None:
    assert "Het programma is nog leeg." in text(write_run_sheet(samples.run_sheet(grouped=False)))


def test_the_check_in_list_has_a_box_for_everybody_and_room_for_walk_ins() -> None:
    told = text(write_checklist(samples.checklist()))
    for part in ("komt om 10:00", "Ik kom met een rolstoel", "Erbij gekomen", "naam, organisatie en niveau"):
        assert part in told


def test_the_heads_of_a_long_check_in_list_stand_on_every_page() -> None:
    pdf = write_checklist(samples.checklist(copies=10))
    read = PdfReader(io.BytesIO(pdf)).pages
    assert len(read) > 2
    assert all("Let op" in page.extract_text() for page in read[:2])


def test_everybody_reads_the_plan_in_the_own_language() -> None:
    read = PdfReader(io.BytesIO(write_plans(samples.plans()))).pages[0].extract_text()
    assert "Mijn ene ding" in read
    assert "My one thing" in read


def test_two_plans_stand_on_a_page_and_a_full_one_stays_there() -> None:
    assert pages(write_plans(samples.plans(count=10))) == 5


def letters(pdf: bytes) -> set[float]:
    found: set[float] = set()

    def seen(said: str, _outer: object, at: list[float], _font: object, size: float) -> None:
        if said.strip():
            found.add(round(abs(at[3]) * size, 2))

    for page in PdfReader(io.BytesIO(pdf)).pages:
        page.extract_text(visitor_text=seen)
    return found


def test_no_letter_on_a_plan_of_a_day_with_many_people_is_smaller_than_nine_points() -> None:
    pdf = write_plans(samples.full_plans(people=6, count=52))
    assert min(letters(pdf)) >= 9
    assert pages(pdf) == 26


def test_a_plan_names_the_post_of_whom_one_meets_only_where_there_is_room() -> None:
    assert "wijkcoach" in text(write_plans(samples.full_plans(people=2)))
    assert "wijkcoach" not in text(write_plans(samples.full_plans(people=6)))


def test_a_plan_that_is_too_long_for_a_half_takes_a_page_of_its_own_and_stays_readable() -> None:
    pdf = write_plans(samples.full_plans(people=15, count=3))
    assert pages(pdf) == 3
    assert min(letters(pdf)) >= 9
    assert all(
        f"Deelnemer {number + 1}" in page.extract_text() for number, page in enumerate(PdfReader(io.BytesIO(pdf)).pages)
    )


def test_a_plan_before_the_groups_says_that_they_follow() -> None:
    assert "De groepen volgen nog." in text(write_plans(samples.plans(grouped=False, count=1)))
