"""What the demo tells of the day that is over: each thing is there, through the actions that people use."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from django.db import transaction
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoDbBlocker

from leercyclus.web.audit.models import Line
from leercyclus.web.days.models import Day
from leercyclus.web.demo import landing as story
from leercyclus.web.demo.management.loading import Demo
from leercyclus.web.guide.story import DORDRECHT, ENSCHEDE, ZWOLLE
from leercyclus.web.landing.barriers_queries import barriers_of
from leercyclus.web.landing.models import Bundle, Decision, Landing, Measure, Meeting, Observer
from leercyclus.web.landing.standing_queries import standings
from leercyclus.web.mail.models import Message
from leercyclus.web.municipalities.actions import load_register
from leercyclus.web.municipalities.snapshot import current_figures
from leercyclus.web.people.models import Person
from leercyclus.web.practices.models import Adoption, FollowUp, Want
from leercyclus.web.purse.models import Correction, Terms

pytestmark = pytest.mark.django_db
SATURDAY = 5


@pytest.fixture(scope="module")
def demo(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Demo]:
    """Fill a site with the demo once for all that is asked of it here; nothing of it stays."""
    with django_db_blocker.unblock(), transaction.atomic():
        load_register(register=current_figures().register)
        built = Demo()
        built.build()
        yield built
        transaction.set_rollback(True)


@pytest.fixture
def over(demo: Demo) -> Day:
    """Give the day that is over."""
    return Day.objects.filter(date__lt=demo.today).get()


def test_there_are_lessons_on_every_step_of_the_ladder(demo: Demo) -> None:
    assert set(Landing.objects.values_list("step", flat=True)) == set(range(7))


def test_second_observers_mostly_see_the_same_and_one_does_not(demo: Demo, over: Day) -> None:
    found = standings(over.pk, demo.organisations[ZWOLLE]).observers
    assert found is not None
    assert (found.exact.count, found.exact.of) == (5, 6)
    assert found.within_one.count == found.exact.count
    assert Observer.objects.filter(answered_at__isnull=True).count() == 1


def test_every_figure_has_a_unit_and_says_that_it_is_made_up(demo: Demo) -> None:
    figures = Measure.objects.all()
    assert {one.landing.organisation_id for one in figures} == set(demo.organisations.values())
    assert all(one.unit and one.what.endswith(f"({story.MADE_UP})") for one in figures)
    wide = figures.get(after_to__isnull=False)
    assert (wide.before, wide.after, wide.after_to, wide.unit) == (Decimal(5), Decimal(5), Decimal(50), "%")


@pytest.mark.parametrize("code", [ZWOLLE, DORDRECHT])
def test_joined_lessons_have_an_owner_and_one_decision(demo: Demo, code: str) -> None:
    joined = Bundle.objects.get(organisation=demo.organisations[code])
    assert joined.owner is not None
    assert joined.landings.count() == 3
    assert joined.decision.body in {"management", "executive"}


def test_a_decision_was_taken_on_a_day_that_the_college_meets_after_the_day_and_by_today(demo: Demo, over: Day) -> None:
    on = list(Decision.objects.values_list("decided_on", flat=True))
    assert len(on) == 3
    assert all(over.date < one <= demo.today and (one.weekday() < SATURDAY or one == demo.today) for one in on)


def test_a_landing_meeting_is_to_come_and_who_is_asked_was_mailed(demo: Demo) -> None:
    meeting = Meeting.objects.get(organisation=demo.organisations[ZWOLLE])
    assert meeting.begins_at > timezone.now()
    assert Message.objects.filter(kind="meeting_planned").count() == meeting.people.count() > 2


def test_the_secretary_sees_a_count_of_five_and_one_barrier_that_was_raised_by_name(demo: Demo) -> None:
    found = barriers_of(demo.organisations[ZWOLLE])
    assert [(one.code, one.people) for one in found.counts] == [("time", 5)]
    assert [one.name for one in found.open] == ["Wijkcoach Holtenbroek Zwolle"]
    assert barriers_of(demo.organisations[DORDRECHT]).counts == ()


def test_what_was_typed_with_a_barrier_stands_in_no_page_of_the_secretary_and_in_no_mail(demo: Demo, over: Day) -> None:
    client, home = Client(), demo.organisations[ZWOLLE]
    client.force_login(Person.objects.get(email="gemeentesecretaris@zwolle.example"))
    addresses = (f"/nl/thuis/{over.pk}/{home}/", f"/nl/thuis/{over.pk}/{home}/brief/", f"/nl/thuis/hobbels/{home}/")
    answers = [client.get(address) for address in addresses]
    assert [one.status_code for one in answers] == [200, 200, 200]
    read = "".join([one.content.decode() for one in answers] + list(Message.objects.values_list("body", flat=True)))
    typed = [one.text for told in story.BARRIERS.values() for one in told]
    assert len(typed) == 4
    assert not [text for text in typed if text in read]
    assert "drie offertes" in read


def test_who_left_carries_no_lesson_and_another_was_chosen_and_told(demo: Demo) -> None:
    left = Person.objects.get(email=f"{story.LEAVER}@dordrecht.example")
    taken_on = Landing.objects.get(lesson__registration__person=left)
    assert taken_on.owner is not None
    assert taken_on.owner.email == f"{story.SUCCESSOR}@dordrecht.example"
    assert not left.delegations.filter(valid_to__isnull=True).exists()
    assert Message.objects.filter(kind="landing_owner", person=taken_on.owner).count() == 1


def test_a_practice_went_on_from_zwolle_to_dordrecht_and_from_there_to_enschede(demo: Demo) -> None:
    went = set(Adoption.objects.values_list("practice__organisation", "organisation"))
    steps = {(ZWOLLE, DORDRECHT), (DORDRECHT, ENSCHEDE), (ENSCHEDE, ZWOLLE)}
    assert went == {(demo.organisations[giver], demo.organisations[taker]) for giver, taker in steps}
    assert Message.objects.filter(kind="practice_taken_over").count() == len(steps)
    assert set(Want.objects.values_list("organisation", flat=True)) == {
        demo.organisations[ZWOLLE],
        demo.organisations[ENSCHEDE],
    }


def test_follow_ups_say_who_about_what_when_and_how_long_and_one_is_to_come(demo: Demo, over: Day) -> None:
    rows = FollowUp.objects.order_by("on")
    done = [one for one in rows if one.on <= demo.today]
    assert len(done) == 3
    assert all(one.who and one.practice and one.documents and one.hours and one.on > over.date for one in done)
    assert [one.giver_id for one in rows if one.on > demo.today] == [demo.organisations[ZWOLLE]]
    assert {one.giver_id for one in done} == set(demo.organisations.values())


def test_the_closed_purse_has_terms_and_a_line_that_puts_another_right(demo: Demo) -> None:
    assert Terms.objects.get().tolerance_hours == 120
    right = Correction.objects.get(corrects__isnull=False)
    assert right.corrects is not None
    assert (right.corrects.amount, right.amount) == (Decimal(3), Decimal(-1))


def test_what_people_did_stands_in_the_log(demo: Demo) -> None:
    written = set(Line.objects.values_list("what", flat=True))
    assert written >= {
        "landing.observed",
        "landing.measured",
        "decision.recorded",
        "meeting.planned",
        "barrier.raised",
        "landing.owner_chosen",
        "practice.taken_over",
        "follow_up.written",
        "purse.corrected",
        "purse.terms_changed",
    }
