"""An outside partner is asked whether it may be named with what was written; a yes holds for that text and reach."""

from __future__ import annotations

import pytest
from django.utils import timezone
from django.utils.formats import date_format

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.tokens import make_token
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.lessons.consent import PURPOSE
from leercyclus.web.lessons.consent_actions import answer_source, ask_sources
from leercyclus.web.lessons.from_me_queries import lessons_from
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.shared_queries import lesson_for
from leercyclus.web.lessons.write_actions import confirm_lesson, reopen_lesson, share_lesson
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.web.lessons.written import visit, write

WHO = "session_leader"


def write_of(cast: Cast, source: str) -> Lesson:
    return write(cast, WHO, "Heel eigen woorden.", source="person", source_person=visit(source), source_text="")


def test_confirming_asks_the_partner_once_with_the_text_and_who_reads_it(cast: Cast) -> None:
    row = write_of(cast, "partner")
    for _ in range(2):
        confirm_lesson(actor=Actor(cast.people[WHO].pk), lesson=row.pk)
    message = Message.objects.get(kind="lesson_source")
    assert message.person == cast.people["partner"]
    assert "Heel eigen woorden." in message.body
    assert "Als er iets is, dan bel ik." in message.body
    assert "wie meekwam uit Zwolle" in message.body
    assert cast.people[WHO].name not in message.body
    assert message.circle is None, "in an outbox it would tell who learnt from whom"
    assert Lesson.objects.get(pk=row.pk).consent == "asked"


def test_a_colleague_is_not_asked(cast: Cast) -> None:
    row = write_of(cast, "alderman")
    confirm_lesson(actor=Actor(cast.people[WHO].pk), lesson=row.pk)
    assert not Message.objects.filter(kind="lesson_source").exists()


def test_a_partner_reads_nothing_of_what_was_not_confirmed_or_is_kept_to_oneself(cast: Cast, pages: Pages) -> None:
    row = write_of(cast, "partner")
    kept = Lesson.objects.filter(pk=row.pk)
    address = f"/nl/bron/{make_token(PURPOSE, lesson=str(row.pk), source=str(visit('partner')))}/"
    for is_read, state in (
        (False, {"confirmed_at": None, "sharing": "home"}),
        (False, {"confirmed_at": timezone.now(), "sharing": "own"}),
        (True, {"confirmed_at": timezone.now(), "sharing": "home"}),
    ):
        kept.update(consent="", **state)
        assert ask_sources() == int(is_read)
        kept.update(consent="asked")
        told = [one.lesson.pk for one in lessons_from(cast.people["partner"].pk)]
        assert (row.pk in told) is is_read
        assert ("Heel eigen woorden." in pages.get(address, status=200 if is_read else 404).text) is is_read
    assert len(asked()) == 1


def test_who_is_no_longer_the_source_answers_nothing(cast: Cast) -> None:
    assert answer_source(lesson=fixed("lesson-controller"), source=visit("partner"), agrees=True)
    assert not answer_source(lesson=fixed("lesson-participant"), source=visit("partner"), agrees=True)


def agreed(cast: Cast, sharing: str = "circle", consent: str = "yes") -> Lesson:
    row = write_of(cast, "partner")
    confirm_lesson(actor=Actor(cast.people[WHO].pk), lesson=row.pk)
    Lesson.objects.filter(pk=row.pk).update(consent=consent, sharing=sharing)
    return Lesson.objects.get(pk=row.pk)


def asked() -> list[Message]:
    return list(Message.objects.filter(kind="lesson_source").order_by("created_at", "pk"))


@pytest.mark.parametrize("field", ["text", "if_text", "then_text"])
def test_a_yes_ends_with_another_text_and_the_partner_is_asked_again_with_that_text(cast: Cast, field: str) -> None:
    row = agreed(cast)
    reopen_lesson(actor=Actor(cast.people[WHO].pk), lesson=row.pk)
    told = {"if_text": row.if_text, "then_text": row.then_text, "sharing": "circle", field: "De corporatie liegt"}
    text = told.pop("text", row.text)
    more = {"source": "person", "source_person": visit("partner"), "source_text": "", **told}
    assert write(cast, WHO, text, minutes=5, **more).consent == ""
    confirm_lesson(actor=Actor(cast.people[WHO].pk), lesson=row.pk)
    one = lesson_for(actor_for(cast.people["enschede"].pk), row.pk)
    assert one is not None
    assert one.source_label == "een maatschappelijke partner"
    assert ["De corporatie liegt" in mail.body for mail in asked()] == [False, True]


@pytest.mark.parametrize(
    ("before", "after", "holds"),
    [("home", "public", False), ("circle", "library", False), ("public", "home", True), ("circle", "delegation", True)],
)
def test_a_yes_ends_when_more_people_can_read_it_and_holds_when_fewer_can(
    cast: Cast,
    before: str,
    after: str,
    holds: bool,  # noqa: FBT001 - a case
) -> None:
    row = agreed(cast, before)
    share_lesson(actor=Actor(cast.people[WHO].pk), lesson=row.pk, sharing=after)
    row.refresh_from_db()
    assert row.consent == ("yes" if holds else "asked")
    assert len(asked()) == (1 if holds else 2)
    if after == "public":
        assert "zoals de pers" in asked()[1].body


def test_a_no_holds_for_every_text(cast: Cast) -> None:
    row = agreed(cast, "home", "no")
    assert share_lesson(actor=Actor(cast.people[WHO].pk), lesson=row.pk, sharing="public").consent == "no"


def test_a_yes_to_a_text_that_changed_meanwhile_is_not_kept_and_a_no_is(cast: Cast) -> None:
    row = agreed(cast, consent="asked")
    with pytest.raises(BadInput):
        answer_source(lesson=row.pk, source=visit("partner"), agrees=True, seen=row.version - 1)
    assert answer_source(lesson=row.pk, source=visit("partner"), agrees=True, seen=row.version)
    assert answer_source(lesson=row.pk, source=visit("partner"), agrees=False, seen=0)
    one = lesson_for(actor_for(cast.people["enschede"].pk), row.pk)
    assert one is not None
    assert one.source_label == "een maatschappelijke partner"


def test_the_page_shows_who_reads_it_and_since_when(cast: Cast, pages: Pages) -> None:
    row = agreed(cast, "home", "asked")
    address = f"/nl/bron/{make_token(PURPOSE, lesson=str(row.pk), source=str(visit('partner')))}/"
    assert "iedereen bij Zwolle" in pages.get(address).text
    share_lesson(actor=Actor(cast.people[WHO].pk), lesson=row.pk, sharing="public")
    page = pages.get(address)
    assert f"sinds {date_format(timezone.localdate(), 'j F Y')}" in page.text
    assert page.soup.select(f"a[href='/nl/lessen/{row.pk}/']")
