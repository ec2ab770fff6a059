"""The letter to the council: counted from what was shared at home, with own words, as page, PDF and OpenDocument."""

from __future__ import annotations

import io
from http import HTTPStatus
from typing import Any

import pytest
from django.utils.translation import get_language
from odfdo import Document
from pypdf import PdfReader

from leercyclus.web.landing.models import Barrier, Landing
from leercyclus.web.landing.outcome_queries import Outcome, outcome
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.letters import account_bridge
from leercyclus.web.letters.models import Letter
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in

HOME = f"/nl/thuis/{fixed('lived')}/{fixed('organisation-GM0193')}"
LETTER = f"{HOME}/brief/"
JOINED, SHARED = "Naar bewoners toe", "Eén plek voor alle vragen over subsidie"
KEPT, NOTHING = "De raad krijgt één bladzijde", "klachten over groen"
WRITERS = ("municipality_coordinator", "municipal_secretary", "executive_secretariat")


@pytest.fixture
def secretary(pages: Pages, cast: Cast) -> Pages:
    sign_in(pages.client, cast, "municipal_secretary")
    return pages


def _all_of_it(pages: Pages) -> dict[str, str]:
    """Give what the letter says in each of its forms."""
    pdf = PdfReader(io.BytesIO(pages.client.get(f"{HOME}/brief.pdf").content))
    odt = Document(io.BytesIO(pages.client.get(f"{HOME}/brief.odt").content))
    return {
        "page": pages.get(LETTER).one(".lc-raadsbrief").get_text(" ", strip=True),
        "pdf": " ".join(" ".join(page.extract_text() for page in pdf.pages).split()),
        "odt": " ".join(one.text_recursive for one in odt.body.get_elements("//text:p | //text:h")),
    }


def test_every_form_tells_the_same_of_what_was_shared_and_nothing_of_what_was_not(secretary: Pages) -> None:
    Barrier.objects.create(
        landing=Landing.objects.get(pk=fixed("lesson-participant")),
        code="boss",
        text="Mijn leidinggevende wil niet.",
        at=Lesson.objects.get(pk=fixed("lesson-participant")).written_at,
    )
    for form, said in _all_of_it(secretary).items():
        assert JOINED in said, form
        assert said.replace("\N{NO-BREAK SPACE}", " ").count("Het college besloot op 12 mei 2026 (B-2026-114)") == 1, (
            form
        )
        for hidden in (SHARED, KEPT, NOTHING, "Mijn leidinggevende", "participant", "Ondernemers zitten"):
            assert hidden not in said, (form, hidden)


def test_a_lesson_that_is_shared_with_home_comes_into_the_letter_and_one_that_is_not_goes(secretary: Pages) -> None:
    Lesson.objects.filter(pk=fixed("lesson-controller")).update(sharing="home")
    Landing.objects.filter(pk=fixed("lesson-municipal_secretary")).update(bundle=None)
    assert SHARED in secretary.get(LETTER).one(".lc-raadsbrief").get_text()
    Lesson.objects.filter(pk=fixed("lesson-municipal_secretary")).update(sharing="delegation")
    said = secretary.get(LETTER).one(".lc-raadsbrief").get_text()
    assert KEPT in said
    assert SHARED not in said


def test_own_words_are_kept_and_stand_in_every_form(secretary: Pages) -> None:
    given = {"addressee": "De griffie van Zwolle", "opening": "Beste raad,", "signature": "de secretaris"}
    secretary.post(LETTER, {**given, "version": "1"})
    for form, said in _all_of_it(secretary).items():
        assert "De griffie van Zwolle" in said, form
        assert "Beste raad," in said, form
        assert "Wij vertellen u na een jaar" in said, form


def test_who_wrote_meanwhile_is_shown_and_nothing_is_lost(secretary: Pages) -> None:
    secretary.post(LETTER, {"opening": "Beste raad,", "version": "1"})
    page = secretary.post(LETTER, {"opening": "Geachte leden,", "version": "1"}, status=HTTPStatus.CONFLICT)
    assert "Geachte leden," in page.text
    assert "Beste raad," in page.text
    assert Letter.objects.get().opening == "Beste raad,"


def test_the_letter_is_english_where_that_is_asked(secretary: Pages) -> None:
    page = secretary.get(f"{LETTER}?taal=en")
    assert page.one(".lc-raadsbrief")["lang"] == "en"
    assert "What landed" in page.one(".lc-raadsbrief").get_text()


def test_all_of_an_english_letter_is_read_in_english(secretary: Pages, monkeypatch: pytest.MonkeyPatch) -> None:
    languages = []

    def read(*asked: Any) -> Outcome:  # noqa: ANN401 - as the letter asks it
        languages.append(get_language())
        return outcome(*asked)

    monkeypatch.setattr(account_bridge, "outcome", read)
    secretary.get(f"{LETTER}?taal=en")
    assert languages == ["en"], "a kind of barrier is named in the language of the moment"


@pytest.mark.parametrize(
    "who", ["participant", "controller", "partner", "enschede", "circle_coordinator", "researcher"]
)
def test_nobody_else_reads_it(pages: Pages, cast: Cast, who: str) -> None:
    sign_in(pages.client, cast, who)
    for address in (LETTER, f"{HOME}/brief.pdf", f"{HOME}/brief.odt"):
        assert pages.client.get(address).status_code in {HTTPStatus.NOT_FOUND, HTTPStatus.FORBIDDEN}, address


@pytest.mark.parametrize("who", WRITERS)
def test_who_speaks_for_the_municipality_reads_it(pages: Pages, cast: Cast, who: str) -> None:
    sign_in(pages.client, cast, who)
    assert "Geachte raad," in pages.get(LETTER).one(".lc-raadsbrief").get_text()


def test_a_municipality_in_which_the_host_went_on_received(secretary: Pages, cast: Cast) -> None:
    assert "mensen uit Zwolle naar Enschede" in secretary.get(LETTER).one(".lc-raadsbrief").get_text()
    cast.enschede.successor = cast.zwolle
    cast.enschede.save()
    said = secretary.get(LETTER).one(".lc-raadsbrief").get_text()
    assert "ontving Enschede, nu Zwolle, de andere gemeenten" in said


def test_more_lessons_cost_no_more_queries(secretary: Pages) -> None:
    before = secretary.queries(LETTER)
    Lesson.objects.filter(registration__day=fixed("lived")).update(sharing="home")
    assert secretary.queries(LETTER) == before
