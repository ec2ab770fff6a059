"""The pages that change a day: removing a draft, another date, other seats."""

from __future__ import annotations

from http import HTTPStatus

import pytest
from django.utils import timezone

from leercyclus.web.audit.models import Line
from leercyclus.web.days.models import Day, Slot
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.models import Message
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.pages.days import DAY, address, begun
from tests.signed_in import sign_in

WHOLE = {
    **{f"wanted_{one}": "2" for one in ("alderman", "secretary", "head", "policy", "front_line", "partner")},
    "date": "2027-03-18",
    "begins": "09:00",
    "ends": "17:00",
    "seats": "60",
    "shift": "on",
    "version": "1",
}
"""The day as the form that changes it sends it, half an hour later."""


def test_a_draft_for_which_nobody_was_asked_can_be_removed_with_its_programme(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    draft = begun(cast)
    assert f"{address(draft)}weg/" in {
        str(link["href"]) for link in pages.get(address(draft)).soup.select("main a[href]")
    }
    pages.get(f"{address(draft)}weg/")
    assert Day.objects.filter(pk=draft.pk).exists()
    page = pages.post(f"{address(draft)}weg/", {})
    assert "Het concept is verwijderd." in page.text
    assert not Day.objects.filter(pk=draft.pk).exists()
    assert Line.objects.get(what="day.removed").thing == str(draft.pk)


def test_a_day_that_was_published_or_for_which_people_were_asked_is_called_off_and_not_removed(
    pages: Pages, cast: Cast
) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    assert f"{DAY}weg/" not in {str(link["href"]) for link in pages.get(DAY).soup.select("main a[href]")}
    for state in ("published", "draft"):
        Day.objects.filter(pk=fixed("day")).update(state=state)
        page = pages.post(f"{DAY}weg/", {}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
        assert page.soup.select("main form") == []
    assert Day.objects.filter(pk=fixed("day")).exists()


def test_a_change_that_calendars_must_know_is_said(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.post(f"{DAY}wijzigen/", {**WHOLE, "other_topics": "Brieven,  afval ,"})
    assert "9 mensen krijgen mail met de nieuwe datum, tijd en plek." in page.text
    day = Day.objects.get(pk=fixed("day"))
    assert (day.sequence, day.topics, day.wanted["alderman"]) == (1, ["Brieven", "afval"], 2)
    assert Slot.objects.get(pk=fixed("slot-round-1")).begins.isoformat("minutes") == "10:00"


def test_with_a_new_date_the_last_day_to_answer_moves_along_and_is_said(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    given = {**WHOLE, "date": "2027-03-25", "answer_by": "2027-03-04"}
    page = pages.post(f"{DAY}wijzigen/", given)
    assert "De laatste dag om te antwoorden schoof mee: donderdag 11 maart 2027." in page.text


def test_before_a_published_day_is_changed_it_is_said_how_many_get_a_mail(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    Registration.objects.filter(pk=fixed("registration-controller")).update(state="no")
    assert (
        "Die mail gaat meteen naar 8 mensen" in pages.get(f"{DAY}wijzigen/").one(".utrecht-paragraph--lead").get_text()
    )
    draft = begun(cast)
    assert "Die mail gaat" not in pages.get(f"{address(draft)}wijzigen/").text


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("2027-03-20", "Zaterdag 20 maart 2027 valt in een weekend."),
        ("2027-04-27", "Dinsdag 27 april 2027 is een feestdag: Koningsdag."),
    ],
)
def test_a_new_date_on_which_nobody_works_has_to_be_confirmed(pages: Pages, cast: Cast, when: str, said: str) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    assert pages.get(f"{DAY}wijzigen/").soup.select("#id_anyway") == []
    page = pages.post(f"{DAY}wijzigen/", {**WHOLE, "date": when}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    assert said in page.one(".lc-fout").get_text()
    assert page.one("#id_anyway").get("checked") is None
    assert Message.objects.filter(kind="day_changed").count() == 0
    pages.post(f"{DAY}wijzigen/", {**WHOLE, "date": when, "anyway": "on"})
    assert Day.objects.get(pk=fixed("day")).date.isoformat() == when
    pages.post(f"{DAY}wijzigen/", {**WHOLE, "date": when, "version": "2"})
    assert Day.objects.get(pk=fixed("day")).version == 3


def test_more_seats_tell_how_many_who_waited_got_one_and_too_few_are_said(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    Registration.objects.filter(pk=fixed("registration-alderman")).update(state="waiting", waiting_since=timezone.now())
    page = pages.post(f"{DAY}wijzigen/", {**WHOLE, "seats": "40"})
    assert "1 persoon van de wachtlijst kreeg een plaats en hoort dat per mail." in page.text
    page = pages.post(f"{DAY}wijzigen/", {**WHOLE, "seats": "2", "version": "2"})
    assert "Er komen al 9 mensen en er is plaats voor 2." in page.one(".lc-meldingen .utrecht-alert--error").get_text()
    assert Day.objects.get(pk=fixed("day")).seats == 2
