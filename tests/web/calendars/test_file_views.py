"""A calendar from a file: looked at first, taken in whole or not at all."""

from __future__ import annotations

from http import HTTPStatus

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from leercyclus.web.calendars.models import Entry
from tests.cast import Cast
from tests.pages.client import Pages
from tests.signed_in import sign_in

TABLE = "soort;omschrijving;begin;eind;weekdag;tijd\nraad;Commissie;14-12-2026;;;19:30\nanders;Heidag;15-12-2026;;;\n"
LATER = "soort;omschrijving;begin;eind;weekdag;tijd\nraad;Commissie;14-12-2026;;;19:30\nraad;Raad;16-12-2026;;;19:30\n"


@pytest.fixture
def address(cast: Cast) -> str:
    return reverse("calendar_file", args=[cast.enschede.pk])


def send(client: Client, address: str, text: str, name: str = "raad.csv") -> int:
    file = SimpleUploadedFile(name, text.encode())
    return client.post(address, {"doe": "bekijk", "bestand": file}).status_code


def kept(cast: Cast) -> list[str]:
    return sorted(Entry.objects.filter(organisation=cast.enschede).values_list("title", flat=True))


def test_looking_changes_nothing_and_taking_in_keeps_all(cast: Cast, pages: Pages, address: str) -> None:
    sign_in(pages.client, cast, "enschede")
    assert send(pages.client, address, TABLE) == HTTPStatus.FOUND
    shown = pages.get(address)
    assert shown.texts("main .lc-jaartelling dd") == ["2", "0", "0", "0"]
    assert kept(cast) == []
    pages.client.post(address, {"doe": "over"})
    assert kept(cast) == ["Commissie", "Heidag"]


def test_the_same_file_twice_makes_no_doubles(cast: Cast, pages: Pages, address: str) -> None:
    sign_in(pages.client, cast, "enschede")
    for name in ("raad.csv", "raad (1).csv"):
        send(pages.client, address, TABLE, name)
        pages.client.post(address, {"doe": "over"})
    assert kept(cast) == ["Commissie", "Heidag"]


def test_a_later_version_brings_what_is_new_and_takes_away_what_is_gone(cast: Cast, pages: Pages, address: str) -> None:
    sign_in(pages.client, cast, "enschede")
    for text in (TABLE, LATER):
        send(pages.client, address, text)
        pages.client.post(address, {"doe": "over"})
    assert kept(cast) == ["Commissie", "Raad"]


def test_a_file_with_a_problem_is_refused_with_its_row_and_nothing_is_kept(
    cast: Cast, pages: Pages, address: str
) -> None:
    sign_in(pages.client, cast, "enschede")
    file = SimpleUploadedFile("raad.csv", (TABLE + "raad;Fout;32-12-2026;;;\n").encode())
    answer = pages.client.post(address, {"doe": "bekijk", "bestand": file})
    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "32-12-2026" in answer.content.decode()
    assert pages.client.post(address, {"doe": "over"}).status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert kept(cast) == []


def test_a_file_that_is_thrown_away_cannot_be_taken_in(cast: Cast, pages: Pages, address: str) -> None:
    sign_in(pages.client, cast, "enschede")
    send(pages.client, address, TABLE)
    pages.client.post(address, {"doe": "weg"})
    assert pages.client.post(address, {"doe": "over"}).status_code == HTTPStatus.UNPROCESSABLE_ENTITY


def test_no_file_gets_a_sentence(cast: Cast, pages: Pages, address: str) -> None:
    sign_in(pages.client, cast, "enschede")
    page = pages.post(address, {"doe": "bekijk"}, status=422)
    assert "Er is geen bestand gekozen" in page.text


@pytest.mark.parametrize("name", ["calendar_csv", "calendar_ics"])
def test_a_fellow_municipality_gets_no_private_titles(cast: Cast, pages: Pages, name: str) -> None:
    sign_in(pages.client, cast, "enschede")
    text = pages.client.get(reverse(name, args=[cast.zwolle.pk])).content.decode()
    assert ("Raadsvergadering" in text, "Besloten heidag" in text) == (True, False)
