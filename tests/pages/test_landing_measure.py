"""A figure before and after, and barriers, as their pages take them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from leercyclus.web.landing.barrier_actions import add_barrier
from leercyclus.web.landing.models import Landing, Measure
from tests.cast import Cast
from tests.pages.client import Pages
from tests.signed_in import sign_in
from tests.web.landing.landed import LESSON, actor, barriers

FIGURE, BARRIER = f"/nl/lessen/{LESSON}/cijfer/", f"/nl/lessen/{LESSON}/hobbel/"
TYPED = {
    "what": "aandeel social return",
    "unit": "%",
    "before": "5",
    "before_on": "2026-03-01",
    "after": "5,5",
    "after_to": "50",
    "after_on": "2026-09-01",
}


@pytest.fixture
def owner(cast: Cast, pages: Pages) -> Pages:
    """Let the owner of a lesson in use open the pages."""
    Landing.objects.filter(pk=LESSON).update(step=5)
    sign_in(pages.client, cast, "participant")
    return pages


def test_a_range_with_a_comma_is_kept_and_shown_with_its_unit(owner: Pages) -> None:
    page = owner.post(FIGURE, TYPED)
    row = Measure.objects.get(pk=LESSON)
    assert (row.before, row.after, row.after_to) == (Decimal(5), Decimal("5.5"), Decimal(50))
    assert page.texts(".lc-cijfer dd") == ["5 %", "5,5 tot 50 %"]


def test_what_stands_there_can_be_mended_and_who_is_second_is_told(owner: Pages) -> None:
    owner.post(FIGURE, TYPED)
    assert owner.get(FIGURE).one("#id_after")["value"] == "5,50"
    owner.post(FIGURE, {**TYPED, "after": "7", "version": "1"})
    page = owner.post(FIGURE, {**TYPED, "after": "8", "version": "1"}, status=409)
    assert page.one("#id_after")["value"] == "8"


def test_a_lesson_that_is_not_in_use_has_no_form_for_it(owner: Pages) -> None:
    Landing.objects.filter(pk=LESSON).update(step=4)
    page = owner.get(FIGURE)
    assert page.soup.select("main form") == []
    assert "staat op trede 4" in page.text
    owner.post(FIGURE, TYPED, status=422)


def test_an_own_text_of_a_barrier_is_shown_to_its_writer_only(cast: Cast, owner: Pages) -> None:
    owner.post(BARRIER, {"code": "boss", "text": "Mijn chef wil het niet."})
    assert "Mijn chef wil het niet." in owner.get(BARRIER).text
    Landing.objects.filter(pk=LESSON).update(owner=cast.people["host"])
    sign_in(owner.client, cast, "host")
    assert "Mijn chef" not in owner.get(BARRIER).text


def test_a_barrier_is_raised_changed_and_taken_back(cast: Cast, owner: Pages) -> None:
    row = add_barrier(actor=actor(cast), lesson=LESSON, code="time", text="Voor mij.")
    button = {"hobbel": str(row.pk), "version": "1"}
    owner.post(BARRIER, {**button, "raised": ""}, status=422)
    owner.post(BARRIER, {**button, "raised": "Twee dagdelen."})
    assert barriers().get().raised_text == "Twee dagdelen."
    page = owner.post(BARRIER, {**button, "raised": "Drie dagdelen."}, status=409)
    assert "Drie dagdelen." in page.text
    owner.post(BARRIER, {"hobbel": str(row.pk), "version": "2", "terug": "1"})
    owner.post(BARRIER, {"hobbel": str(row.pk), "version": "3", "weg": "1"})
    assert not barriers().exists()


def test_the_barrier_of_somebody_else_is_not_there(cast: Cast, owner: Pages) -> None:
    row = add_barrier(actor=actor(cast, "controller"), lesson=LESSON, code="time")
    owner.post(BARRIER, {"hobbel": str(row.pk), "version": "1", "weg": "1"}, status=404)
    assert barriers().filter(pk=row.pk).exists()
