"""What is to be cooked, as counts only."""

from __future__ import annotations

from http import HTTPStatus

import pytest

from leercyclus.web.days.models import Day
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.models import Message
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in

ADDRESS = f"/nl/dagen/{fixed('day')}/eten/"


def test_who_plans_sees_counts_and_no_names(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "host")
    page = pages.get(ADDRESS)
    assert page.texts("tbody tr") == ["Vegetarisch 1", "geen wens 7"]
    assert [one.name for one in cast.people.values() if one.name in page.one("main").get_text(" ")] == []


@pytest.mark.parametrize("who", ["participant", "controller", "session_leader", "enschede"])
def test_who_does_not_plan_does_not(cast: Cast, pages: Pages, who: str) -> None:
    sign_in(pages.client, cast, who)
    answer = pages.client.get(ADDRESS)
    assert answer.status_code in {HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND}
    assert "Vegetarisch" not in answer.content.decode()


def test_the_counts_are_mailed_and_again_when_they_changed(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "host")
    page = pages.post(ADDRESS, {})
    assert "keuken@zwolle.example kreeg deze aantallen op" in page.text
    assert page.soup.select("main form") == []
    Registration.objects.filter(pk=fixed("registration-controller")).update(diet="Halal")
    assert pages.get(ADDRESS).texts("main form button") == ["Mail de nieuwe aantallen"]
    pages.post(ADDRESS, {})
    assert Message.objects.filter(kind="catering_counts").count() == 2


def test_without_an_address_there_is_no_button_and_a_sentence(cast: Cast, pages: Pages) -> None:
    Day.objects.update(caterer_email="")
    sign_in(pages.client, cast, "host")
    assert pages.get(ADDRESS).soup.select("main form") == []
    assert "Vul het in bij de dag." in pages.post(ADDRESS, {}, status=422).text


def test_what_somebody_does_not_eat_stands_on_no_page_of_another(cast: Cast, pages: Pages) -> None:
    for who in ("host", "circle_coordinator", "enschede", "executive_secretariat", "controller"):
        sign_in(pages.client, cast, who)
        for path in (
            f"antwoord/{fixed('registration-participant')}/",
            f"antwoord/{fixed('registration-participant')}/wensen/",
        ):
            assert "Vegetarisch" not in pages.client.get(f"/nl/dagen/{fixed('day')}/{path}").content.decode()
