"""A visitor's own table on the pages: a preview, every problem, two hours, never in the address."""

from __future__ import annotations

import io
import re
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from leercyclus.figures import load
from leercyclus.web.municipalities.own_table import HOURS, LARGEST
from tests.pages.client import Pages
from tests.samples import SIDE_BY_SIDE

HERE = f"/nl/vergelijken/eigen-tabel/?{SIDE_BY_SIDE}"
COMPARISON = f"/nl/vergelijken/verschillen/?{SIDE_BY_SIDE}"


def _table(column: str = "deelfiets", cell: str = "7,{number}") -> bytes:
    rows = [f"{one.name};{cell.format(number=place % 10)}" for place, one in enumerate(load().register.municipalities)]
    return "\n".join([f"gemeente;{column}", *rows]).encode()


def _send(client: Client, content: bytes, name: str = "tevreden.csv") -> Any:  # noqa: ANN401 - Django's test client adds to the answer what no type tells
    return client.post(HERE, {"doe": "bekijk", "bestand": SimpleUploadedFile(name, content)})


def test_a_table_is_shown_first_and_used_after_a_yes(pages: Pages) -> None:
    answer = _send(pages.client, _table())
    assert answer.status_code == 200
    text = answer.content.decode()
    assert "Dit hebben we begrepen" in text
    assert "342 gemeenten" in text
    assert "deelfiets" not in pages.get(COMPARISON).one("#differences-part").get_text()
    page = pages.post(HERE, {"doe": "gebruik"})
    assert page.response.redirect_chain[0][0].endswith("&onderwerp=own#differences-part")  # type: ignore[attr-defined]  # of Django's test client
    assert "deelfiets" in pages.get(f"{COMPARISON}&onderwerp=own").one(".lc-verschil").get_text()


def test_no_address_holds_a_figure_or_a_name_of_it(pages: Pages) -> None:
    _send(pages.client, _table())
    pages.post(HERE, {"doe": "gebruik"})
    page = pages.get(f"{COMPARISON}&onderwerp=own")
    links = [str(tag.get("href") or tag.get("action")) for tag in page.soup.select("main a[href], main form[action]")]
    sent = [str(tag["value"]) for tag in page.soup.select("main form:not([method=post]) [name][value]")]
    assert "own.1" in sent
    assert [text for text in (*links, *sent) if "tevreden" in text or "deelfiets" in text] == []


def test_a_point_of_it_becomes_a_card_with_its_name(pages: Pages) -> None:
    _send(pages.client, _table())
    pages.post(HERE, {"doe": "gebruik"})
    page = pages.get(f"/nl/vergelijken/kaarten/?{SIDE_BY_SIDE}&punt=own.1")
    assert page.texts(".lc-a5 h2") == ["deelfiets"]


def test_it_is_neither_judged_nor_counted_among_what_is_real(pages: Pages) -> None:
    counted = re.compile(r"Op \d+ van de \d+ punten")
    before = counted.findall(pages.get(COMPARISON).text)
    _send(pages.client, _table())
    pages.post(HERE, {"doe": "gebruik"})
    assert counted.findall(pages.get(COMPARISON).text) == before != []


def test_quality_stands_beside_the_costs_of_its_task_field(pages: Pages) -> None:
    assert "Kwaliteit en tevredenheid ontbreken hier" in pages.get(COMPARISON).text
    _send(pages.client, _table(column="6.71 tevredenheid"))
    pages.post(HERE, {"doe": "gebruik"})
    page = pages.get(COMPARISON)
    assert "Kwaliteit en tevredenheid staan hier alleen als je eigen tabel ze heeft" in page.text
    assert page.one("#d-iv3-6-71-net .lc-ernaast span").get_text().startswith("tevredenheid: Zwolle 7,")
    assert len(page.soup.select(".lc-ernaast")) == 1


def test_it_can_be_thrown_away(pages: Pages) -> None:
    _send(pages.client, _table())
    pages.post(HERE, {"doe": "gebruik"})
    pages.post(HERE, {"doe": "weg"})
    assert "deelfiets" not in pages.get(COMPARISON).one("#differences-part").get_text()


def test_it_lives_two_hours(pages: Pages) -> None:
    answer = _send(pages.client, _table())
    assert answer.cookies[settings.SESSION_COOKIE_NAME]["max-age"] == HOURS * 3600
    assert pages.client.session.get_expiry_age() == HOURS * 3600


def test_who_sends_nothing_gets_no_session(pages: Pages) -> None:
    page = pages.get(f"/nl/vergelijken/?{SIDE_BY_SIDE}")
    assert settings.SESSION_COOKIE_NAME not in page.response.cookies


def test_another_visitor_does_not_see_it(pages: Pages) -> None:
    _send(pages.client, _table())
    pages.post(HERE, {"doe": "gebruik"})
    assert "deelfiets" not in Client().get(COMPARISON).content.decode()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (_table(cell="veel"), "Kolom ‘deelfiets’"),
        (_table().replace(b";7,3\n", b";veel\n", 1), "Rij 5, kolom ‘deelfiets’"),
        (b"gemeente;groen\nZwole;5", "Zwolle"),
        (b"", "Er staat niets in het bestand"),
        (b"%PDF-1.7 nothing", "tevreden.csv"),
        (b"gemeente;groen\nZwolle;5\nEnschede;6", "minstens 40"),
        (b"x" * (LARGEST + 1), "tot 1 MB"),
        ((";".join(["gemeente", *(f"k{n}" for n in range(31))]) + "\nZwolle" + ";1" * 31).encode(), "hoogstens 30"),
    ],
)
def test_every_problem_is_told_and_nothing_is_kept(pages: Pages, content: bytes, said: str) -> None:
    answer = _send(pages.client, content)
    assert answer.status_code == 422
    text = answer.content.decode()
    assert "Herstel dit eerst" in text
    assert said in text
    assert pages.client.session.get("own_table_preview") is None


def test_no_file_gets_a_sentence(pages: Pages) -> None:
    page = pages.post(HERE, {"doe": "bekijk"}, status=422)
    assert "Er kwam geen bestand mee" in page.one("[role=alert]").get_text()


def test_a_form_from_elsewhere_is_refused() -> None:
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(HERE, {"doe": "bekijk", "bestand": io.BytesIO(b"x")}).status_code == 403


def test_a_formula_stays_text(pages: Pages) -> None:
    _send(pages.client, _table(column="=1+1"))
    pages.post(HERE, {"doe": "gebruik"})
    page = pages.get(f"{COMPARISON}&onderwerp=own")
    assert "=1+1" in page.text
    text = pages.client.get(f"/nl/vergelijken/verschillen.csv?{SIDE_BY_SIDE}&onderwerp=own").content.decode("utf-8-sig")
    assert "'=1+1" in text
    assert ",=1+1" not in text


def test_names_that_could_break_a_page_are_escaped(pages: Pages) -> None:
    _send(pages.client, _table(column="<script>alert(1)</script>"))
    pages.post(HERE, {"doe": "gebruik"})
    assert "<script>alert" not in pages.client.get(COMPARISON).content.decode()


def test_the_page_with_a_table_costs_one_query(pages: Pages) -> None:
    _send(pages.client, _table())
    pages.post(HERE, {"doe": "gebruik"})
    assert pages.queries(f"/nl/vergelijken/?{SIDE_BY_SIDE}") == 1
