"""The page on paper, its documents and the workbook: who gets them, in which language, and what is in them."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pikepdf
import pytest
from django.test import Client
from django.utils import timezone
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from leercyclus.web.days.models import Day, Room, Slot
from leercyclus.web.guests.models import Registration
from leercyclus.web.paper.sheet import Sheet
from leercyclus.web.seating.models import Plan
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in

PAPER = f"/nl/dagen/{fixed('day')}/papier/"
NEED = "Ik kom met een rolstoel."


def _text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer["Content-Type"] == "application/pdf"
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(answer.content)).pages).split())


def _book(client: Client, address: str) -> dict[str, list[list[Any]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(client.get(address).content))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def test_the_page_has_every_document_with_how_much_of_it_there_is(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "host")
    page = pages.get(PAPER)
    assert page.texts(".lc-papier h2") == [
        *("Badges", "Tafelkaarten", "Zaalborden", "Draaiboek", "Inchecklijst", "Een plan voor iedereen"),
    ]
    sizes = page.texts(".lc-papier__maat")
    assert sizes[:3] == ["8 badges, 1 pagina", "2 tafels, 2 pagina’s", "2 zalen, 2 pagina’s"]
    assert sizes[5] == "8 plannen, ongeveer 4 pagina’s"
    assert "versie 1 van de groepen" in page.soup.get_text(" ")


def test_paper_of_an_earlier_version_is_said_to_be_out_of_date(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "host")
    told = "Papier van een eerdere versie klopt niet meer"
    assert told not in pages.get(PAPER).text
    Plan.objects.filter(pk=fixed("plan-proposed")).update(number=2, published_at=timezone.now())
    page = pages.get(PAPER)
    assert "Versie 2 is van" in page.text
    assert told in page.text


@pytest.mark.parametrize("sheet", ["badges", "tafelkaarten", "zaalborden", "draaiboek", "inchecklijst", "dagplannen"])
def test_every_sheet_carries_the_number_of_the_version(pages: Pages, cast: Cast, sheet: str) -> None:
    sign_in(pages.client, cast, "host")
    assert "groepen versie 1 van" in _text(pages.client, f"{PAPER}{sheet}.pdf")


def test_every_link_of_the_page_opens(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "host")
    links = [str(link["href"]) for link in pages.get(PAPER).soup.select(".lc-papier a, #boek ~ * a, .lc-deel a")]
    assert len(links) == 2 * 5 + 3 + 2
    for link in links:
        assert pages.client.get(link).status_code == 200


def test_a_day_without_groups_rooms_and_answers_still_prints(pages: Pages, cast: Cast) -> None:
    Plan.objects.all().delete()
    Room.objects.all().delete()
    Slot.objects.all().delete()
    Registration.objects.update(state="invited")
    sign_in(pages.client, cast, "host")
    page = pages.get(PAPER)
    assert "De groepen zijn nog niet gepubliceerd" in page.soup.get_text(" ")
    assert page.texts(".lc-papier__maat")[:4] == [
        *("Nog komt er niemand", "Nog geen groepen", "Nog geen zalen", "Nog geen programma"),
    ]
    for sheet in Sheet:
        assert pages.client.get(f"{PAPER}{sheet}.pdf").status_code == 200


@pytest.mark.parametrize("sheet", Sheet)
@pytest.mark.parametrize(("asked", "spoken"), [("", "nl-NL"), ("?taal=nl", "nl-NL"), ("?taal=en", "en-GB")])
def test_a_document_is_in_the_language_that_was_asked_for(
    client: Client, cast: Cast, sheet: Sheet, asked: str, spoken: str
) -> None:
    sign_in(client, cast, "circle_coordinator")
    answer = client.get(f"{PAPER}{sheet}.pdf{asked}")
    with pikepdf.open(io.BytesIO(answer.content)) as document:
        assert str(document.Root.Lang) == spoken
        assert document.open_metadata()["pdfuaid:part"] == "1"


def test_paper_is_not_kept_by_what_stands_between(client: Client, cast: Cast) -> None:
    sign_in(client, cast, "host")
    for name in ("badges.pdf", "alles.xlsx"):
        assert client.get(f"{PAPER}{name}")["Cache-Control"] == "no-store, private"


def test_the_host_reads_what_somebody_needs_until_the_day_is_over(client: Client, cast: Cast) -> None:
    sign_in(client, cast, "host")
    assert NEED in _text(client, f"{PAPER}inchecklijst.pdf")
    Day.objects.update(date=date(2020, 1, 8))
    assert NEED not in _text(client, f"{PAPER}inchecklijst.pdf")


@pytest.mark.parametrize("sheet", [sheet for sheet in Sheet if sheet is not Sheet.CHECK])
def test_what_somebody_needs_stands_on_the_check_in_list_only(client: Client, cast: Cast, sheet: Sheet) -> None:
    sign_in(client, cast, "host")
    assert "rolstoel" not in _text(client, f"{PAPER}{sheet}.pdf")


def test_the_workbook_tells_the_caterer_how_many_and_never_who(client: Client, cast: Cast) -> None:
    sign_in(client, cast, "host")
    book = _book(client, f"{PAPER}alles.xlsx")
    assert list(book) == ["Mensen", "Tafels per ronde", "Programma", "Inchecken", "Cateraar"]
    assert book["Cateraar"][1][1] == 8
    assert ["Vegetarisch", 1] in book["Cateraar"]
    others = [cell for name, rows in book.items() if name != "Cateraar" for row in rows for cell in row]
    assert "Vegetarisch" not in others
    assert len(book["Mensen"]) == 9
    assert len(book["Tafels per ronde"]) == 1 + 4 * 8


@pytest.mark.parametrize(
    ("who", "status"), [("participant", 403), ("session_leader", 403), ("dordrecht", 404), ("deventer", 404)]
)
@pytest.mark.parametrize("path", ["", "badges.pdf", "alles.xlsx"])
def test_who_does_not_plan_the_day_prints_nothing(client: Client, cast: Cast, who: str, status: int, path: str) -> None:
    sign_in(client, cast, who)
    assert client.get(f"{PAPER}{path}").status_code == status


def test_a_document_that_is_not_there_is_not_there(client: Client, cast: Cast) -> None:
    sign_in(client, cast, "host")
    assert client.get(f"{PAPER}vouwblad.pdf").status_code == 404
