"""The pages of peer consultation."""

from __future__ import annotations

import pytest

from leercyclus.web.scripts.models import Script
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in

BASE = f"/nl/kringen/{fixed('circle')}/intervisie/"


def test_a_participant_reads_the_steps_with_their_minutes_without_script(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    page = pages.get(f"{BASE}incident/")
    minutes = [int(str(one["data-lc-minuten"])) for one in page.soup.select("ol.lc-stappen > li")]
    assert sum(minutes) == 60
    assert page.soup.select_one("[data-lc-klok][hidden]") is not None


def test_who_may_not_write_is_shown_no_button(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    assert pages.get(BASE).soup.find("a", href=f"{BASE}nieuw/") is None
    sign_in(pages.client, cast, "session_leader")
    assert pages.get(BASE).soup.find("a", href=f"{BASE}nieuw/") is not None


def test_what_was_typed_stays_when_a_line_cannot_be_read(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "session_leader")
    page = pages.post(f"{BASE}nieuw/", {"title": "Kort", "steps": "tien | Vraag"}, status=422)
    assert "Regel 1: vooraan staat ‘tien’" in page.soup.get_text()
    assert "tien | Vraag" in page.one("textarea[name=steps]").get_text()


def test_a_written_script_gets_a_clock(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "session_leader")
    pages.post(f"{BASE}nieuw/", {"title": "Kort", "steps": "10 | Vraag | Ieder vraagt."})
    page = pages.get(f"{BASE}{Script.objects.get(title='Kort').pk}/")
    assert page.soup.select_one("li[data-lc-minuten='10']") is not None


@pytest.mark.parametrize("more", [1, 3])
def test_the_list_asks_the_same_number_of_questions_however_long(cast: Cast, pages: Pages, more: int) -> None:
    for number in range(more - 1):
        Script.objects.create(circle=cast.circle, title=f"Vorm {number}", steps="5 | Kort")
    sign_in(pages.client, cast, "participant")
    assert pages.queries(BASE) == 8
