"""A list of people comes in through the page: as a file or pasted, whole or not at all, and never twice."""

from __future__ import annotations

import io
import time

import pytest
import xlsxwriter
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http.response import HttpResponseBase
from django.test import Client

from leercyclus.web.audit.models import Line
from leercyclus.web.people.models import Claim, Delegation, Organisation, Person, Post, Waiting
from tests.cast import Cast
from tests.signed_in import sign_in

BULK = "naam;e-mail;niveau\n" + "\n".join(f"Persoon {n};p{n}@zwolle.example;wijkcoach" for n in range(5_000))


class Import:
    """Brings lists into the delegation of Zwolle as its coordinator does."""

    def __init__(self, client: Client, cast: Cast) -> None:
        self.client, self.cast = client, cast
        self.address = f"/nl/organisaties/{cast.zwolle.pk}/inlezen/"
        sign_in(client, cast, "municipality_coordinator")

    def read(self, data: str | bytes, name: str = "lijst.csv") -> HttpResponseBase:
        """Send a list; text is pasted, bytes are a file."""
        given: dict[str, object] = {"text": data} if isinstance(data, str) else {}
        if isinstance(data, bytes):
            given["file"] = SimpleUploadedFile(name, data)
        return self.client.post(self.address, given)

    def look(self, data: str | bytes, name: str = "lijst.csv") -> tuple[str, BeautifulSoup]:
        """Send a list and open what it would change."""
        answer = self.read(data, name)
        assert answer.status_code == 302, BeautifulSoup(answer.content, "html.parser").select("main .utrecht-alert")  # type: ignore[attr-defined]
        where = str(answer.headers["Location"])
        return where, BeautifulSoup(self.client.get(where).content, "html.parser")

    def say_yes(self, data: str | bytes, name: str = "lijst.csv", **choices: str) -> str:
        """Send a list, say yes, and give what is said on the next page."""
        where, soup = self.look(data, name)
        seen = soup.select_one("input[name=beeld]")
        given = {"doe": "ja", "beeld": str(seen["value"]) if seen else "", **choices}
        page = BeautifulSoup(self.client.post(where, given, follow=True).content, "html.parser")
        return " ".join(page.get_text(" ").split())


@pytest.fixture
def bring(client: Client, cast: Cast) -> Import:
    return Import(client, cast)


def _book(rows: list[list[str]], merged: tuple[int, int, int, int, str] | None = None) -> bytes:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream) as book:
        sheet = book.add_worksheet()
        for place, row in enumerate(rows):
            sheet.write_row(place, 0, row)
        if merged:
            sheet.merge_range(*merged)
    return stream.getvalue()


def test_forty_people_pasted_come_in_with_one_line_in_the_log(bring: Import) -> None:
    pasted = "\n".join(f"Persoon {n}, Zwolle <p{n}@zwolle.example>" for n in range(40))
    before = Line.objects.count()
    assert "Er zijn 40 mensen bij gekomen." in bring.say_yes(pasted)
    assert Delegation.objects.filter(person__email__regex=r"^p\d+@zwolle").count() == 40
    assert [line.what for line in Line.objects.all()[before:]] == ["people.imported"]
    assert Line.objects.last().facts["new"] == 40  # type: ignore[union-attr]


def test_the_same_list_twice_makes_no_doubles_and_says_so(bring: Import) -> None:
    head = "naam;e-mail;niveau;leidinggevende;van\nHoofd;h@zwolle.example;hoofd;;2026-01-01"
    table = f"{head}\nBo;b@zwolle.example;beleid;Hoofd;"
    bring.say_yes(table)
    people = Person.objects.count(), Post.objects.count()
    assert Post.objects.get(person__email="b@zwolle.example").reports_to == Person.objects.get(email="h@zwolle.example")
    _, soup = bring.look(table)
    assert soup.select_one("h1").get_text() == "Niets nieuws"  # type: ignore[union-attr]
    assert (Person.objects.count(), Post.objects.count()) == people


def test_nothing_is_kept_before_the_yes_and_throwing_away_keeps_nothing(bring: Import) -> None:
    people = Person.objects.count()
    where, soup = bring.look("Anna <anna@zwolle.example>")
    assert "Anna" in soup.get_text()
    bring.client.post(where, {"doe": "weg"})
    assert Person.objects.count() == people
    assert not Waiting.objects.exclude(rows=[]).filter(text__contains="Anna").exists()


def test_a_title_above_merged_cells_and_latin_1_are_taken(bring: Import) -> None:
    rows = [
        ["Delegatie 2026"],
        [],
        ["naam", "e-mail", "afdeling"],
        ["Anna", "anna@zwolle.example", "x"],
        ["Bo", "bo@zwolle.example", ""],
    ]
    assert "2 mensen" in bring.say_yes(_book(rows, (3, 2, 4, 2, "sociaal")), "lijst.xlsx")
    assert Post.objects.get(person__email="bo@zwolle.example").department == "sociaal"
    latin = "naam;e-mail;afdeling\nZoë;zoe@zwolle.example;financiën".encode("latin-1")
    bring.say_yes(latin)
    assert Post.objects.get(person__name="Zoë").department == "financiën"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("naam;e-mail\nAnna;anna@@zwolle.example\nBo;bo@zwolle.example", "Rij 2"),
        ("naam;e-mail;niveau\nAnna;a@zwolle.example;tovenaar", "Rij 2"),
        ("naam;e-mail;afdeling\nAnna;a@zwolle.example;ruimte\nAnna;a@zwolle.example;wegen", "a@zwolle.example"),
        ("naam;e-mail\n=1+1;a@zwolle.example", "Rij 2"),
    ],
)
def test_a_row_that_cannot_be_taken_is_told_with_its_row_and_nothing_is_kept(
    bring: Import, data: str, told: str
) -> None:
    people = Person.objects.count(), Waiting.objects.count()
    answer = bring.read(data)
    soup = BeautifulSoup(answer.content, "html.parser")  # type: ignore[attr-defined]
    assert answer.status_code == 422
    assert told in soup.select_one("main .utrecht-alert--error").get_text()  # type: ignore[union-attr]
    assert data.splitlines()[1] in soup.select_one("textarea").get_text()  # type: ignore[union-attr]
    assert (Person.objects.count(), Waiting.objects.count()) == people


def test_a_boss_nobody_knows_stops_the_whole_list(bring: Import) -> None:
    where, soup = bring.look("naam;e-mail;leidinggevende\nAnna;anna@zwolle.example;Niemand\nBo;bo@zwolle.example;")
    assert "Rij 2, leidinggevende" in soup.get_text()
    assert soup.select("button[value=ja]") == []
    answer = bring.client.post(where, {"doe": "ja", "beeld": str(soup.select_one("input[name=beeld]")["value"])})  # type: ignore[index]
    assert answer.status_code == 409
    assert not Person.objects.filter(email="bo@zwolle.example").exists()


def test_five_thousand_rows_come_in_within_some_seconds(bring: Import) -> None:
    begin = time.monotonic()
    assert "5000 mensen" in bring.say_yes(BULK.encode()).replace(".", "")
    assert time.monotonic() - begin < 60
    assert Delegation.objects.filter(organisation=bring.cast.zwolle).count() > 5_000


def test_a_yes_for_what_changed_meanwhile_is_asked_again(bring: Import) -> None:
    where, soup = bring.look("naam;e-mail;afdeling\nparticipant, Zwolle;participant@zwolle.example;ruimte")
    seen = str(soup.select_one("input[name=beeld]")["value"])  # type: ignore[index]
    Post.objects.filter(person=bring.cast.people["participant"]).update(department="wegen")
    answer = bring.client.post(where, {"doe": "ja", "beeld": seen})
    assert answer.status_code == 409
    assert Post.objects.get(person=bring.cast.people["participant"]).department == "wegen"


def test_an_address_of_another_municipality_looks_like_any_other_and_an_administrator_is_told(bring: Import) -> None:
    known = bring.cast.people["deventer"]
    _, soup = bring.look("Bo <deventer@deventer.example>; Cy <cy@deventer.example>")
    lines = [" ".join(one.get_text(" ").split()) for one in soup.select("main .lc-mens")]
    assert [line.replace("Bo", "Cy").replace("deventer@", "cy@") for line in lines] == [lines[1]] * 2
    bring.say_yes("Bo <deventer@deventer.example>; Cy <cy@deventer.example>")
    claim = Claim.objects.get(person__name="Bo")
    assert (claim.address, claim.person.email) == ("deventer@deventer.example", None)
    page = bring.client.get(f"/nl/mensen/{claim.person.pk}/").content.decode()
    assert "deventer@deventer.example" in page
    known.refresh_from_db()
    assert (known.email, known.name) == ("deventer@deventer.example", "coordinator, Deventer")


def test_a_partner_on_the_list_becomes_an_organisation(bring: Import) -> None:
    bring.say_yes("naam;e-mail;niveau;organisatie\nAnna;a@zorg.example;partner;Zorggroep Zwolle")
    assert Organisation.objects.get(name="Zorggroep Zwolle").home == bring.cast.zwolle
    assert Post.objects.get(person__name="Anna").organisation.name == "Zorggroep Zwolle"


def test_nothing_pasted_and_no_file_is_told(bring: Import) -> None:
    answer = bring.read("  ")
    assert answer.status_code == 422
    assert "Verwacht een lijst, kreeg niets." in answer.content.decode()  # type: ignore[attr-defined]
