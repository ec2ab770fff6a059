"""What is kept of lessons, what goes, and what becomes a document for the law on public records."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.utils import timezone

from leercyclus.web.guests.models import Registration
from leercyclus.web.keeping.person_actions import erase_person
from leercyclus.web.keeping.person_queries import export_person
from leercyclus.web.keeping.readable import LABELS, parts
from leercyclus.web.landing.models import Landing
from leercyclus.web.lessons.merge_actions import join_lessons
from leercyclus.web.lessons.models import Idea, Lesson
from leercyclus.web.lessons.records_queries import records_of
from leercyclus.web.lessons.retention_actions import remove_private
from leercyclus.web.lessons.shared_queries import lesson_for
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.lessons_cast import PARKED, WRONG
from tests.web.lessons.written import somebody, visit

ALWAYS = (date(2000, 1, 1), date(2999, 1, 1))


def test_somebody_gets_all_of_the_own_lessons_with_what_only_that_one_reads(cast: Cast) -> None:
    told = export_person(cast.people["participant"].pk)["lessons"]
    assert isinstance(told, dict)
    assert WRONG in str(told)
    assert PARKED in str(export_person(cast.people["session_leader"].pk)["lessons"])
    assert PARKED not in str(told)
    assert told["lessons"][0].keys() <= LABELS.keys(), "every fact has a label"
    assert [one.title for one in parts({"lessons": told})] == ["Wat je mee naar huis nam"]


def test_who_is_erased_leaves_the_lesson_and_takes_the_doubts_along(cast: Cast) -> None:
    for who in ("participant", "session_leader", "partner"):
        Lesson.objects.filter(pk=fixed("lesson-controller")).update(consent="yes")
        erase_person(actor=None, person=cast.people[who].pk)
    row = Lesson.objects.get(pk=fixed("lesson-participant"))
    assert (row.text, row.wrong_because) == ("De wijkcoach komt zelf aan de deur.", "")
    assert not Idea.objects.exists()
    told = lesson_for(somebody(cast, "controller"), fixed("lesson-controller"))
    assert told is not None
    assert told.source_label == "een maatschappelijke partner"


def test_ideas_and_doubts_go_after_their_period_and_lessons_stay(cast: Cast) -> None:
    before = timezone.now() - timedelta(days=10)
    assert remove_private(before=before, dry_run=True) == 2
    assert [remove_private(before=before), remove_private(before=before)] == [2, 0]
    assert Lesson.objects.filter(pk=fixed("lesson-participant")).exists()


def test_a_municipality_holds_what_was_shared_with_it_and_nothing_private(cast: Cast) -> None:
    found = str(records_of(cast.zwolle.pk, *ALWAYS))
    assert "De wijkcoach komt zelf aan de deur." in found
    assert "De raad krijgt één bladzijde." not in found, "it goes no further than who came along"
    for private in (WRONG, PARKED):
        assert private not in found


def test_no_document_names_a_partner_that_did_not_agree(cast: Cast) -> None:
    Lesson.objects.filter(pk=fixed("lesson-controller")).update(sharing="home")
    found = str(records_of(cast.zwolle.pk, *ALWAYS))
    assert "De raad krijgt één bladzijde." in found
    assert "Ondernemersvereniging" not in found


@pytest.mark.parametrize("confirmed", ["participant", "controller"])
def test_of_two_records_of_one_person_one_lesson_stays_and_the_other_is_parked(cast: Cast, confirmed: str) -> None:
    Lesson.objects.exclude(registration=visit(confirmed)).update(confirmed_at=None)
    texts = {who: Lesson.objects.get(registration=visit(who)).text for who in ("participant", "controller")}
    assert join_lessons(to=visit("participant"), of=visit("controller"))
    Registration.objects.filter(pk=visit("controller")).delete()
    assert Lesson.objects.get(registration=visit("participant")).text == texts.pop(confirmed)
    assert Idea.objects.get(registration=visit("participant")).text == next(iter(texts.values()))
    assert Landing.objects.filter(lesson__registration=visit("participant")).count() == 1


def test_a_lesson_alone_goes_along(cast: Cast) -> None:
    assert not join_lessons(to=visit("session_leader"), of=visit("controller"))
    assert Lesson.objects.get(pk=fixed("lesson-controller")).registration_id == visit("session_leader")
