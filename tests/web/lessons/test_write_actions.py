"""One lesson a person and day: of two texts the one written later holds, until it is confirmed."""

from __future__ import annotations

from datetime import timedelta
from itertools import permutations

import pytest
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.design.forms import Conflict
from leercyclus.web.landing.models import Landing, Wave
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.write_actions import (
    IsConfirmed,
    confirm_lesson,
    reopen_lesson,
    share_lesson,
    write_lesson,
)
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.web.lessons.written import AFTER, content, visit, write

WHO = "session_leader"


@pytest.mark.parametrize("order", sorted(set(permutations((1, 2, 3, 2)))))
def test_the_text_written_last_holds_in_whatever_order_they_arrive(cast: Cast, order: tuple[int, ...]) -> None:
    for number in order:
        write(cast, WHO, f"tekst {number}", minutes=number)
    assert Lesson.objects.get(registration=visit(WHO)).text == "tekst 3"
    assert Landing.objects.get(lesson__registration=visit(WHO)).owner == cast.people[WHO]


def test_the_same_text_written_once_more_keeps_out_what_was_written_between(cast: Cast) -> None:
    write(cast, WHO, "zo", minutes=1)
    row = write(cast, WHO, "zo", minutes=3)
    write(cast, WHO, "anders", minutes=2)
    assert Lesson.objects.get(pk=row.pk).text == "zo"
    assert row.version == 1, "nothing was changed"


def test_a_phone_whose_clock_is_ahead_does_not_silence_what_is_written_after(cast: Cast) -> None:
    ahead = timezone.now() + timedelta(days=400)
    actor = Actor(cast.people[WHO].pk)
    write_lesson(actor=actor, visit=visit(WHO), content=content("te vroeg"), written_at=ahead)
    after = timezone.now() + timedelta(seconds=1)
    write_lesson(actor=actor, visit=visit(WHO), content=content("daarna"), written_at=after)
    assert Lesson.objects.get(registration=visit(WHO)).text == "daarna"


def test_a_confirmed_lesson_holds_until_it_is_opened_again(cast: Cast) -> None:
    row = write(cast, WHO, "dit is het", minutes=1)
    actor = Actor(cast.people[WHO].pk)
    confirm_lesson(actor=actor, lesson=row.pk)
    with pytest.raises(IsConfirmed):
        write(cast, WHO, "toch iets anders", minutes=5)
    assert write(cast, WHO, "dit is het", minutes=1).text == "dit is het", "sent once more it is simply there"
    assert write(cast, WHO, "van eerder", minutes=0).text == "dit is het"
    reopen_lesson(actor=actor, lesson=row.pk)
    assert write(cast, WHO, "toch iets anders", minutes=5).text == "toch iets anders"


def test_nothing_new_is_an_answer_without_a_plan_and_without_waves(cast: Cast) -> None:
    row = write(cast, WHO, "", is_nothing_new=True, wanted="Hoe jullie bellen.", if_text="x", minutes=1)
    assert (row.if_text, row.source, row.wanted) == ("", "", "Hoe jullie bellen.")
    assert not Wave.objects.filter(landing__lesson=row).exists()
    write(cast, WHO, "Toch wel.", minutes=2)
    assert Wave.objects.filter(landing__lesson=row).count() == 3
    write(cast, WHO, "", is_nothing_new=True, wanted="Nee.", minutes=3)
    assert not Wave.objects.filter(landing__lesson=row).exists()


def test_a_partner_is_asked_nothing_later(cast: Cast) -> None:
    Lesson.objects.filter(registration=visit("partner")).delete()
    row = write(cast, "partner", "Ondernemers aan tafel.")
    assert Landing.objects.filter(lesson=row).exists()
    assert not Wave.objects.filter(landing__lesson=row).exists()


def test_another_source_is_asked_anew(cast: Cast) -> None:
    row = write(cast, WHO, "Van de partner.", source="person", source_person=visit("partner"), source_text="")
    Lesson.objects.filter(pk=row.pk).update(consent="yes")
    same = {"source": "person", "source_person": visit("partner"), "source_text": "", "with_whom": "een collega"}
    assert write(cast, WHO, "Van de partner.", minutes=1, **same).consent == "yes"
    assert not write(cast, WHO, "Anders.", minutes=2, source="person", source_person=visit("alderman")).consent


def test_a_form_that_was_filled_from_an_older_version_overwrites_nothing(cast: Cast) -> None:
    write(cast, WHO, "op de telefoon", minutes=1)
    with pytest.raises(Conflict) as told:
        write_lesson(
            actor=Actor(cast.people[WHO].pk),
            visit=visit(WHO),
            content=content("op de laptop"),
            written_at=AFTER + timedelta(minutes=2),
            version=0,
        )
    assert (told.value.version, told.value.theirs["text"]) == (1, "op de telefoon")


def test_its_owner_says_how_far_a_lesson_goes_also_when_it_is_confirmed(cast: Cast) -> None:
    row = Lesson.objects.get(registration=visit("participant"))
    actor = Actor(cast.people["participant"].pk)
    assert share_lesson(actor=actor, lesson=row.pk, sharing="public").sharing == "public"
    with pytest.raises(BadInput):
        share_lesson(actor=actor, lesson=row.pk, sharing="boss")


def test_a_line_of_the_log_tells_no_municipality_and_no_text(cast: Cast) -> None:
    write(cast, WHO, "Heel eigen woorden.")
    line = Line.objects.get(what="lesson.written")
    assert (line.organisation, line.circle, line.person) == (None, None, None)
    assert "eigen" not in str(line.facts)
