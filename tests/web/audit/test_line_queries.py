"""The log as it is read: whose lines, in which words, how many questions to the database."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from leercyclus.web.audit.actions import record
from leercyclus.web.audit.line_queries import (
    A_PAGE,
    Asked,
    asked_lines,
    circle_lines,
    log_page,
    person_facts,
    person_lines,
    read_lines,
)
from leercyclus.web.audit.models import Line
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.people.models import Person
from leercyclus.web.people.roles import Actor
from tests.cast import CIRCLE, Cast


def actor(cast: Cast, who: str) -> Actor:
    return actor_for(cast.people[who].pk)


def facts() -> CircleFacts:
    found = circle_facts(CIRCLE)
    assert found is not None
    return found


def written(cast: Cast, number: int = 1, **given: object) -> None:
    for _ in range(number):
        record(actor=actor(cast, "circle_coordinator"), what="circle.changed", circle=CIRCLE, **given)  # type: ignore[arg-type]


def test_a_coordinator_of_a_member_sees_lines_of_the_own_municipality_and_the_own_deeds(cast: Cast) -> None:
    written(cast, organisation=cast.zwolle.pk)
    written(cast, organisation=cast.enschede.pk)
    record(actor=actor(cast, "enschede"), what="membership.accepted", circle=CIRCLE)
    whole = circle_lines(actor(cast, "circle_coordinator"), facts())
    assert whole.count() == 3
    own = circle_lines(actor(cast, "enschede"), facts())
    assert sorted(own.values_list("what", flat=True)) == ["circle.changed", "membership.accepted"]


def test_a_coordinator_sees_what_was_changed_about_a_person_and_not_what_the_person_did(cast: Cast) -> None:
    person = cast.people["participant"]
    record(actor=actor(cast, "circle_coordinator"), what="role.given", person=person.pk, organisation=cast.zwolle.pk)
    record(actor=actor(cast, "participant"), what="person.erasure_asked", circle=CIRCLE)
    about = person_facts(person.pk)
    assert about is not None
    seen = {
        who: sorted(person_lines(actor(cast, who), about).values_list("what", flat=True))
        for who in ("municipality_coordinator", "participant", "privacy_officer")
    }
    both = ["person.erasure_asked", "role.given"]
    assert seen == {"municipality_coordinator": ["role.given"], "participant": both, "privacy_officer": both}


def test_a_coordinator_does_not_see_what_another_organisation_changed_about_a_person(cast: Cast) -> None:
    person = cast.people["participant"]
    record(actor=None, what="role.given", person=person.pk, organisation=cast.enschede.pk)
    about = person_facts(person.pk)
    assert about is not None
    assert list(person_lines(actor(cast, "municipality_coordinator"), about)) == []


def test_names_are_those_of_today_and_who_was_erased_has_none(cast: Cast) -> None:
    written(cast, person=cast.people["participant"].pk, organisation=cast.zwolle.pk)
    Person.objects.filter(pk=cast.people["circle_coordinator"].pk).update(name="Nieuwe naam, Zwolle")
    Person.objects.filter(pk=cast.people["participant"].pk).update(name="", erased_at=timezone.now())
    with translation.override("nl"):
        line = read_lines(Line.objects.all(), "nl")[0]
    assert (line.actor, line.person, line.organisation) == ("Nieuwe naam, Zwolle", "iemand die verwijderd is", "Zwolle")


def test_a_line_of_a_job_says_that_the_site_did_it(cast: Cast) -> None:
    record(actor=None, what="keeping.swept")
    with translation.override("nl"):
        assert read_lines(Line.objects.all(), "nl")[0].actor == "de site zelf"


def test_lines_are_chosen_by_word_and_day(cast: Cast) -> None:
    written(cast)
    record(actor=None, what="keeping.swept")
    today = timezone.localdate()
    tomorrow = today + timedelta(days=1)
    asked = {
        "word": Asked(what="keeping.swept"),
        "today": Asked(begin=today, end=today),
        "later": Asked(begin=tomorrow),
        "before": Asked(end=today - timedelta(days=1)),
    }
    counts = {name: asked_lines(Line.objects.all(), one).count() for name, one in asked.items()}
    assert counts == {"word": 1, "today": 2, "later": 0, "before": 0}


@pytest.mark.parametrize("number", [1, 3 * A_PAGE])
def test_a_page_costs_the_same_however_long_the_log_is(cast: Cast, number: int) -> None:
    written(cast, number, organisation=cast.zwolle.pk, person=cast.people["participant"].pk)
    with CaptureQueriesContext(connection) as asked:
        page = log_page(Line.objects.all(), Asked(), 1, "nl")
    assert len(asked) == 6
    assert (page.total, len(page.lines)) == (number, min(number, A_PAGE))


def test_a_page_beyond_the_last_is_the_last(cast: Cast) -> None:
    written(cast, A_PAGE + 1)
    page = log_page(Line.objects.all(), Asked(), 99, "nl")
    assert (page.number, page.newer, page.older, len(page.lines)) == (2, 1, 0, 1)
