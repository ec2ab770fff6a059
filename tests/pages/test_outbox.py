"""The outbox: what a coordinator sees of it, sends again and keeps from being sent."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from django.test import Client
from pytest_django import Settings

from leercyclus.web.mail.models import Message
from leercyclus.web.mail.outbox_queries import ROWS_ON_A_PAGE
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in

OUTBOX = "/en/post/"
ONE = f"/en/post/{fixed('message')}/"
LINK = "http://testserver/nl/kringen/"


@pytest.fixture
def coordinator(pages: Pages, cast: Cast) -> Pages:
    """Let the coordinator of the circle look."""
    sign_in(pages.client, cast, "circle_coordinator")
    return pages


def another(cast: Cast, **values: Any) -> Message:  # noqa: ANN401 - the columns of a row
    number = Message.objects.count()
    given = {"key": f"key-{number}", "kind": "circle_answer", "language": "nl", "address": f"a{number}@zwolle.example"}
    return Message.objects.create(
        **{**given, "subject": f"Mail {number}", "body": "Dag", "circle": cast.circle, **values}
    )


def test_a_mail_that_came_back_stands_there_with_its_reason_and_a_button(coordinator: Pages) -> None:
    page = coordinator.get(OUTBOX)
    assert "The mail server refuses this mail: ‘550 5.1.1 no such user’" in page.text
    assert page.texts("main tbody button") == [
        "Send again : Doe je mee met de kring Zwolle, Enschede en Dordrecht?, dordrecht@dordrecht.example"
    ]


def test_one_press_sends_it_again_and_leads_back_to_the_list(coordinator: Pages) -> None:
    question = "staat=attention"
    page = coordinator.post(ONE, {"deed": "resend", "question": question, "once": "token"})
    assert "The mail waits to be sent again." in page.text
    assert coordinator.client.post(ONE, {"deed": "resend", "once": "token"}).headers["Location"].endswith(question)
    assert Message.objects.filter(resent_from=fixed("message")).count() == 1
    assert "Nothing fits" in coordinator.get(f"{OUTBOX}?{question}").text


def test_a_second_press_on_an_old_page_makes_no_second_mail(coordinator: Pages) -> None:
    for _ in range(2):
        coordinator.client.post(ONE, {"deed": "resend"})
    assert Message.objects.filter(resent_from=fixed("message")).count() == 1


def test_opening_a_mail_sends_nothing(coordinator: Pages) -> None:
    coordinator.get(f"{ONE}?deed=resend")
    assert Message.objects.count() == 1


def test_a_mail_that_waits_is_kept_from_being_sent(coordinator: Pages) -> None:
    Message.objects.update(state="waiting")
    coordinator.post(ONE, {"deed": "cancel"})
    assert Message.objects.get().state == "cancelled"


def test_what_cannot_be_done_any_more_is_told(coordinator: Pages) -> None:
    Message.objects.update(state="sent")
    page = coordinator.post(ONE, {"deed": "resend"}, status=422)
    assert "the state of this mail has changed" in page.text


def test_a_text_with_a_personal_link_is_not_shown_to_another(coordinator: Pages) -> None:
    page = coordinator.get(ONE)
    assert LINK not in page.text
    assert "only the reader sees it" in page.text


def test_a_text_for_everybody_is_shown(coordinator: Pages) -> None:
    Message.objects.update(is_personal=False)
    assert LINK in coordinator.get(ONE).one(".lc-brief").get_text()


def test_a_code_in_a_subject_is_neither_shown_nor_found_nor_taken_along(coordinator: Pages, cast: Cast) -> None:
    made = another(cast, kind="sign_in_code", subject="Je code: 482913")
    for address in (OUTBOX, f"/en/post/{made.pk}/"):
        assert "482913" not in str(coordinator.get(address).soup)
    assert coordinator.get(f"{OUTBOX}?q=482913").soup.select("main tbody tr") == []
    response = coordinator.client.get(f"{OUTBOX}post.csv")
    assert b"482913" not in response.content


def test_in_the_demo_the_whole_mail_is_shown_and_its_links_work(coordinator: Pages, settings: Settings) -> None:
    settings.DEMO = True
    page = coordinator.get(ONE)
    assert page.one(".lc-brief a")["href"] == LINK
    assert "In the demo no mail goes out" in coordinator.get(OUTBOX).text


@pytest.mark.parametrize(
    ("who", "found"),
    [
        ("network_administrator", ["Mail 1", "Mail 2", "Mail 3"]),
        ("circle_coordinator", ["Mail 1"]),
        ("enschede", ["Mail 2"]),
    ],
)
def test_everybody_sees_the_mails_of_the_own_circle_or_organisation(
    pages: Pages, cast: Cast, who: str, found: list[str]
) -> None:
    another(cast)
    another(cast, circle=None, organisation=cast.enschede)
    another(cast, circle=None)
    sign_in(pages.client, cast, who)
    names = pages.get(f"{OUTBOX}?soort=circle_answer").texts("main tbody th a")
    assert sorted(names) == found


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("staat=sent", ["Mail 1"]),
        ("staat=attention", ["Mail 2"]),
        ("q=a1@", ["Mail 1"]),
        ("q=mail+2", ["Mail 2"]),
        ("staat=nonsense&persoon=nobody&blad=x", ["Mail 1", "Mail 2"]),
        ("blad=99", ["Mail 1", "Mail 2"]),
    ],
)
def test_the_list_is_filtered_by_its_address(coordinator: Pages, cast: Cast, question: str, found: list[str]) -> None:
    another(cast, state="sent")
    another(cast, state="uncertain")
    Message.objects.filter(pk=fixed("message")).delete()
    assert sorted(coordinator.get(f"{OUTBOX}?{question}").texts("main tbody th a")) == found


def test_the_mails_of_one_person_can_be_linked_to(coordinator: Pages, cast: Cast) -> None:
    another(cast)
    page = coordinator.get(f"{OUTBOX}?persoon={cast.people['dordrecht'].pk}")
    assert len(page.soup.select("main tbody tr")) == 1


def test_a_long_list_has_pages_that_lead_to_each_other(coordinator: Pages, cast: Cast) -> None:
    for _ in range(ROWS_ON_A_PAGE):
        another(cast, state="sent")
    first = coordinator.get(f"{OUTBOX}?q=mail")
    assert "Page 1 of 1" not in first.text
    second = coordinator.get(f"{OUTBOX}{coordinator.get(OUTBOX).one('a[rel=next]')['href']}")
    assert len(second.soup.select("main tbody tr")) == 1
    assert second.one("a[rel=prev]")["href"] == "?"


def test_three_mails_cost_as_many_queries_as_one(coordinator: Pages, cast: Cast) -> None:
    one = coordinator.queries(OUTBOX)
    for person in ("dordrecht", "enschede"):
        another(cast, person=cast.people[person], organisation=cast.enschede, state="uncertain")
    assert coordinator.queries(OUTBOX) == one


def test_the_list_can_be_taken_along_without_the_texts(client: Client, cast: Cast) -> None:
    sign_in(client, cast, "circle_coordinator")
    another(cast, subject="=1+1", body="geheim", state="sent")
    response = client.get(f"{OUTBOX}post.csv?staat=sent")
    rows = list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"))))
    assert [(row["subject"], row["state"]) for row in rows] == [("'=1+1", "sent")]
    assert "geheim" not in response.content.decode()
