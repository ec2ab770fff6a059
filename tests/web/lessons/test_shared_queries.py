"""Lessons go exactly as far as the rule says, for every role and every width; and nothing of them goes further."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from leercyclus.web.accounts.rules import by_link
from leercyclus.web.landing.models import Landing
from leercyclus.web.landing.outcome_queries import outcome
from leercyclus.web.landing.owner_queries import own_landing, promise_of
from leercyclus.web.landing.standing_queries import standings
from leercyclus.web.lessons.brought_queries import brought_by
from leercyclus.web.lessons.facts_queries import lesson_facts
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.records_queries import records_of
from leercyclus.web.lessons.rules import WIDTHS, may_read_lesson
from leercyclus.web.lessons.shared_queries import lesson_for, lessons_for, sources_of
from leercyclus.web.people.models import Organisation
from leercyclus.web.people.roles import Actor, Role
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.lessons_cast import PARKED, WRONG
from tests.web.lessons.written import somebody, visit

READERS = ("", *(role.value for role in Role), "enschede", "dordrecht", "deventer", "alderman")
ONE = fixed("lesson-municipal_secretary")
PARTNER = "Ondernemersvereniging Zwolle"
MOST_QUERIES = 16


def readers(cast: Cast) -> dict[str, Actor]:
    """Give everybody who may ask, the partner by a link too."""
    found = {who: somebody(cast, who) for who in READERS}
    return {**found, "partner by link": by_link(found["partner"], cast.circle.pk)}


@pytest.mark.parametrize("width", WIDTHS)
def test_every_reader_gets_what_the_rule_lets_that_one_read_and_nothing_else(cast: Cast, width: str) -> None:
    Lesson.objects.update(sharing=width)
    Landing.objects.filter(lesson=fixed("lesson-controller")).update(owner=None, closed="left")
    facts = {one: lesson_facts(one) for one in Lesson.objects.values_list("pk", flat=True)}
    for who, actor in readers(cast).items():
        told = {one.id for one in lessons_for(actor)}
        allowed = {one for one, known in facts.items() if known and may_read_lesson(actor, known)}
        assert told == allowed, who
        assert (lesson_for(actor, ONE) is not None) is (ONE in allowed), who


@pytest.mark.parametrize("kept_back", [{"confirmed_at": None, "sharing": "public"}, {"sharing": "own"}])
def test_what_was_not_confirmed_or_is_for_oneself_is_read_and_counted_by_nobody_else(
    cast: Cast, kept_back: dict[str, Any]
) -> None:
    one = Lesson.objects.get(pk=fixed("lesson-participant"))
    Lesson.objects.filter(pk=one.pk).update(source="person", source_person=visit("partner"), consent="yes", **kept_back)
    for who, actor in readers(cast).items():
        assert (lesson_for(actor, one.pk) is not None) is (who == "participant"), who
        assert (one.text in str(lessons_for(actor))) is (who == "participant"), who
    everything = (
        standings(fixed("lived"), cast.zwolle.pk),
        outcome(fixed("lived"), cast.zwolle.pk),
        brought_by(fixed("lived"), visit("partner"), []).lessons,
        records_of(cast.zwolle.pk, date(2000, 1, 1), date(2999, 1, 1)),
    )
    assert one.text not in str(everything)
    assert standings(fixed("lived"), cast.zwolle.pk).counts[4] == 0


def test_a_lesson_that_was_not_shared_is_read_by_who_came_along_and_by_nobody_else(cast: Cast) -> None:
    Lesson.objects.exclude(pk=fixed("lesson-controller")).delete()
    who_reads = {who for who, actor in readers(cast).items() if lessons_for(actor)}
    came = {"participant", "municipal_secretary", "controller", "municipality_coordinator", "session_leader"}
    assert who_reads == came | {"alderman"}


def test_nobody_reads_who_wrote_a_lesson_and_what_somebody_does_stays_in_the_own_municipality(cast: Cast) -> None:
    Lesson.objects.filter(pk=fixed("lesson-participant")).update(sharing="public", fit_why="Ons team is klein.")
    name = cast.people["participant"].name
    for who, actor in readers(cast).items():
        one = lesson_for(actor, fixed("lesson-participant"))
        assert one is not None
        assert name not in str(one), who
        if who in {"", "enschede", "dordrecht", "deventer", "partner", "partner by link"}:
            assert (one.level, one.department, one.with_whom, one.fit_why) == ("", "", "", ""), who


def test_with_whom_somebody_does_it_is_read_by_who_wrote_it_only(cast: Cast) -> None:
    one = Lesson.objects.filter(pk=fixed("lesson-participant"))
    one.update(sharing="public", with_whom="Samira van het wijkteam")
    Landing.objects.filter(lesson=fixed("lesson-participant")).update(owner=cast.people["controller"])
    for who, actor in readers(cast).items():
        told = lesson_for(actor, fixed("lesson-participant"))
        assert told is not None
        assert ("Samira" in str(told)) is (who == "participant"), who
        landing = own_landing(fixed("lesson-participant"), actor.person)
        assert ("Samira" in str(landing.promise)) is (who == "participant"), who
    assert "Samira" not in str(promise_of(Landing.objects.get(lesson=fixed("lesson-participant"))))
    assert "Samira" not in str(records_of(cast.zwolle.pk, date(2000, 1, 1), date(2999, 1, 1)))
    assert "Samira" not in str(standings(fixed("lived"), cast.zwolle.pk))


def test_what_only_its_writer_reads_is_told_to_nobody(cast: Cast) -> None:
    Lesson.objects.update(sharing="public")
    for who, actor in readers(cast).items():
        told = str(lessons_for(actor))
        assert WRONG not in told, who
        assert PARKED not in told, who


@pytest.mark.parametrize(("consent", "is_named"), [("", False), ("asked", False), ("no", False), ("yes", True)])
def test_a_partner_is_named_only_when_it_agreed(cast: Cast, consent: str, is_named: bool) -> None:  # noqa: FBT001 - a case
    Lesson.objects.filter(pk=fixed("lesson-controller")).update(sharing="public", consent=consent)
    for who, actor in readers(cast).items():
        one = lesson_for(actor, fixed("lesson-controller"))
        assert one is not None
        assert (PARTNER in str(one)) is is_named, who
        assert (cast.people["partner"].name in one.source_label) is is_named, who


def test_the_name_of_a_partner_is_kept_out_of_a_source_in_words_for_all_but_the_writer(cast: Cast) -> None:
    own = Lesson.objects.filter(pk=fixed("lesson-participant"))
    own.update(sharing="public", source="other", source_text=f"de voorzitter van {PARTNER.lower()}")
    for who, actor in readers(cast).items():
        one = lesson_for(actor, fixed("lesson-participant"))
        assert one is not None
        assert (PARTNER.casefold() in one.source_label.casefold()) is (who == "participant"), who


def test_the_queries_do_not_grow_with_the_lessons(cast: Cast) -> None:
    actor = somebody(cast, "participant")
    lessons_for(actor)
    with CaptureQueriesContext(connection) as few:
        assert len(lessons_for(actor)) == 5
    assert len(few) <= MOST_QUERIES
    Lesson.objects.filter(registration=visit("partner")).update(sharing="library")
    with CaptureQueriesContext(connection) as more:
        assert len(lessons_for(actor)) == 6
    assert len(more) == len(few)


def test_a_list_can_be_of_one_day_one_municipality_or_one_circle(cast: Cast) -> None:
    actor = somebody(cast, "participant")
    everything = {one.id for one in lessons_for(actor)}
    assert {one.id for one in lessons_for(actor, day=fixed("lived"))} == everything
    assert lessons_for(actor, day=fixed("day")) == ()
    assert {one.id for one in lessons_for(actor, organisation=cast.enschede.pk)} == {fixed("lesson-enschede")}
    assert {one.id for one in lessons_for(actor, circle=cast.circle.pk)} == everything


def test_after_a_merger_a_lesson_is_of_the_municipality_that_goes_on(cast: Cast) -> None:
    deventer = Organisation.objects.get(name="Deventer")
    Landing.objects.filter(lesson=fixed("lesson-participant")).update(organisation=deventer)
    own = somebody(cast, "deventer")
    assert {one.municipality for one in lessons_for(own)} == {"Deventer"}


@pytest.mark.parametrize("width", ["library", "public"])
def test_an_official_as_source_is_told_further_than_the_circle_by_the_municipality_only(cast: Cast, width: str) -> None:
    source = fixed("visit-enschede")
    Lesson.objects.filter(pk=ONE).update(sharing=width, source="person", source_person=source, source_text="")
    post = sources_of(list(Lesson.objects.filter(pk=ONE)))[source]
    seen = {who: lesson_for(actor, ONE) for who, actor in readers(cast).items()}
    labels = {who: one.source_label for who, one in seen.items() if one}
    for who in ("", "deventer", "partner by link"):
        if who in labels:
            assert labels[who] == "iemand uit Enschede", who
    assert "deventer" in labels
    assert labels["enschede"].startswith(post.title or post.level_label)
    assert labels["participant"] == labels["enschede"] != labels["deventer"]
