"""Lessons go exactly as far as the rule says, for every role and every width; and nothing of them goes further."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from leercyclus.web.accounts.rules import by_link
from leercyclus.web.landing.models import Landing
from leercyclus.web.lessons.facts_queries import lesson_facts
from leercyclus.web.lessons.models import Lesson
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


def test_a_lesson_that_was_not_shared_is_read_by_who_came_along_and_by_nobody_else(cast: Cast) -> None:
    Lesson.objects.exclude(pk=fixed("lesson-controller")).delete()
    who_reads = {who for who, actor in readers(cast).items() if lessons_for(actor)}
    came = {"participant", "municipal_secretary", "controller", "municipality_coordinator", "session_leader"}
    assert who_reads == came | {"alderman"}


def test_who_somebody_is_goes_no_further_than_the_own_municipality(cast: Cast) -> None:
    Lesson.objects.filter(pk=fixed("lesson-participant")).update(sharing="public", fit_why="Ons team is klein.")
    seen = {who: lesson_for(actor, fixed("lesson-participant")) for who, actor in readers(cast).items()}
    name = cast.people["participant"].name
    named = {who for who, one in seen.items() if one and name in str(one)}
    came = {"participant", "municipal_secretary", "controller", "municipality_coordinator", "session_leader"}
    assert named == came | {"alderman"}
    for who in ("", "enschede", "dordrecht", "deventer", "partner", "partner by link"):
        one = seen[who]
        assert one is not None
        assert (one.writer_name, one.level, one.department, one.with_whom, one.fit_why) == ("", "", "", "", ""), who


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
