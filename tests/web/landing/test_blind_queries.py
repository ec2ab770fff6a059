"""A second observer does not see where the lesson stands, on no page and in no file, until the own answer is in."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest

from leercyclus.engine.lessons import Step
from leercyclus.web.circles.named import Named
from leercyclus.web.landing.blind_queries import still_blind
from leercyclus.web.landing.leaver_queries import ownerless_at
from leercyclus.web.landing.models import Landing, Observer
from leercyclus.web.landing.observer_actions import answer_as_observer, choose_observer
from leercyclus.web.landing.report_actions import report
from leercyclus.web.lessons.brought_queries import brought_by
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.shared_queries import lesson_for, lessons_for
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in
from tests.web.landing.landed import LESSON, actor

WHO = "municipal_secretary"
HOME = f"/nl/thuis/{fixed('lived')}/{fixed('organisation-GM0193')}/"
PAGES = (
    *(f"/nl/lessen/{LESSON}/", "/nl/lessen/", "/nl/lessen/?trede=5", "/nl/lessen/?trede=1", "/nl/lessen/lessen.csv"),
    *(HOME, f"{HOME}?trede=5", f"{HOME}?trede=1", f"{HOME}lessen.csv", f"{HOME}lessen.xlsx", f"{HOME}brief/"),
    *(f"{HOME}samen/", f"{HOME}besluit/", "/nl/thuis/", "/nl/praktijken/", f"/nl/kringen/{fixed('circle')}/thuis/"),
)
CHANGING = re.compile(r'name="(csrfmiddlewaretoken|once)" value="[^"]*"|nonce="[^"]*"')


def looking_along(cast: Cast) -> None:
    Lesson.objects.filter(pk=LESSON).update(sharing="circle")
    Observer.objects.filter(pk=LESSON).update(person=cast.people[WHO])


def stand(step: int) -> None:
    Landing.objects.filter(pk=LESSON).update(step=step, step_on=date(2026, 6, step + 1))


def fetched(pages: Pages, address: str) -> str:
    answer = pages.client.get(address, follow=True)
    content = b"".join(answer) if answer.streaming else answer.content
    if address.endswith(".xlsx"):
        book = ZipFile(BytesIO(content))
        return str([book.read(name) for name in sorted(book.namelist()) if "sheet" in name or "shared" in name])
    return CHANGING.sub("", content.decode())


@pytest.mark.parametrize("address", PAGES)
def test_whatever_the_owner_said_the_observer_reads_the_same_until_the_answer(
    cast: Cast, pages: Pages, address: str
) -> None:
    looking_along(cast)
    sign_in(pages.client, cast, WHO)
    told = set()
    for step in (1, 5):
        stand(step)
        told.add(fetched(pages, address))
    assert len(told) == 1


@pytest.mark.parametrize("address", [f"/nl/lessen/{LESSON}/", "/nl/lessen/lessen.csv", HOME, f"{HOME}lessen.csv"])
def test_after_the_answer_the_observer_reads_the_step_as_others_do(cast: Cast, pages: Pages, address: str) -> None:
    looking_along(cast)
    sign_in(pages.client, cast, WHO)
    answer_as_observer(actor=Actor(cast.people[WHO].pk, by_link=True), landing=LESSON, step=Step.DECIDED)
    stand(1)
    before = fetched(pages, address)
    stand(5)
    assert fetched(pages, address) != before


def test_others_go_on_reading_the_step(cast: Cast) -> None:
    looking_along(cast)
    report(actor=actor(cast), lesson=LESSON, step=5, evidence="RB 1")
    seen = {who: lesson_for(actor(cast, who), LESSON) for who in (WHO, "controller", "participant")}
    assert {who: one.step if one else "" for who, one in seen.items()} == {WHO: None, "controller": 5, "participant": 5}


def test_of_a_step_that_is_not_told_the_date_and_the_words_are_not_either(cast: Cast) -> None:
    looking_along(cast)
    stand(5)
    (one,) = [one for one in lessons_for(actor(cast, WHO)) if one.id == LESSON]
    assert (one.step, one.step_on, one.step_label) == (None, None, "")


def test_who_was_named_by_an_address_is_blind_too(cast: Cast) -> None:
    elsewhere = cast.people["enschede"]
    named = Named("Iemand", (elsewhere.email or "").upper())
    choose_observer(actor=actor(cast), lesson=LESSON, observer=named)
    assert still_blind(elsewhere.pk) == {LESSON}
    assert still_blind(cast.people["controller"].pk) == frozenset()


def test_when_the_asking_ended_nothing_is_hidden_any_more(cast: Cast) -> None:
    person = cast.people["controller"].pk
    assert still_blind(person) == {LESSON}
    Landing.objects.filter(pk=LESSON).update(closed="left")
    assert still_blind(person) == frozenset()
    assert still_blind(None) == frozenset()


def test_a_lesson_that_waits_for_an_owner_is_listed_without_its_step(cast: Cast) -> None:
    Lesson.objects.filter(pk=LESSON).update(sharing="home")
    Landing.objects.filter(pk=LESSON).update(owner=None, step=5)
    seen = {
        who: {one.promise.lesson: one.step for one in ownerless_at(cast.zwolle.pk, cast.people[who].pk)}[LESSON]
        for who in ("controller", "municipality_coordinator")
    }
    assert seen == {"controller": None, "municipality_coordinator": 5}


def test_a_partner_that_looks_along_is_not_told_of_that_lesson_by_mail(cast: Cast) -> None:
    Lesson.objects.filter(pk=LESSON).update(sharing="circle", source="person", source_person=fixed("visit-partner"))
    blind = brought_by(fixed("lived"), fixed("visit-partner"), (), {LESSON})
    text = Lesson.objects.get(pk=LESSON).text
    assert text not in str(blind)
    assert text in str(brought_by(fixed("lived"), fixed("visit-partner"), ()))
