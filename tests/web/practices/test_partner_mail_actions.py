"""The one mail that an outside partner gets ninety days after a day."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from leercyclus.web.audit.models import Line
from leercyclus.web.checkin.models import Presence
from leercyclus.web.days.models import Day
from leercyclus.web.guests.models import Registration
from leercyclus.web.landing.models import Landing
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.mail.models import Message
from leercyclus.web.practices.partner_mail_actions import AFTER_DAYS, UNTIL_DAYS, thank_partners
from tests.cast import Cast
from tests.fixed import fixed

SECRET = "Geheim plan met de subsidies."


def _lived(days: int = AFTER_DAYS) -> None:
    Day.objects.filter(pk=fixed("lived")).update(date=timezone.localdate() - timedelta(days=days))


def _from_partner(sharing: str, consent: str) -> None:
    Lesson.objects.filter(pk=fixed("lesson-participant")).update(
        source="person",
        source_person=fixed("visit-partner"),
        source_table=None,
        source_slot=None,
        text=SECRET,
        sharing=sharing,
        consent=consent,
    )


def _mail() -> Message:
    return Message.objects.get(kind="partner_thanks")


def test_it_goes_ninety_days_after_the_day_and_once(cast: Cast) -> None:
    _lived(AFTER_DAYS - 1)
    assert thank_partners() == 0
    _lived()
    assert [thank_partners(), thank_partners()] == [1, 0]
    assert (_mail().address, _mail().circle_id) == (cast.people["partner"].email, cast.circle.pk)


def test_it_goes_once_also_when_the_mail_is_no_longer_kept(cast: Cast) -> None:
    _lived()
    thank_partners()
    Message.objects.all().delete()
    assert thank_partners() == 0


def test_a_day_of_long_ago_is_left_alone(cast: Cast) -> None:
    _lived(UNTIL_DAYS + 1)
    assert thank_partners() == 0


@pytest.mark.parametrize("change", ["absent", "no", "draft", "no address"])
def test_who_was_not_there_or_cannot_be_mailed_gets_none(cast: Cast, change: str) -> None:
    _lived()
    visit = Registration.objects.filter(pk=fixed("visit-partner"))
    if change == "absent":
        Presence.objects.filter(registration__in=visit).update(state="absent", arrived_at=None)
    elif change == "no":
        visit.update(state="no")
    elif change == "draft":
        Day.objects.filter(pk=fixed("lived")).update(state="draft")
    else:
        person = cast.people["partner"]
        person.email = None
        person.save()
    assert thank_partners() == 0


def test_nobody_but_an_outside_partner_gets_it(cast: Cast) -> None:
    _lived()
    thank_partners()
    assert set(Message.objects.filter(kind="partner_thanks").values_list("person", flat=True)) == {
        cast.people["partner"].pk
    }


@pytest.mark.parametrize("sharing", ["delegation", "home"])
@pytest.mark.parametrize("consent", ["", "asked", "yes", "no"])
def test_a_lesson_that_goes_less_far_than_the_circle_is_never_told(cast: Cast, sharing: str, consent: str) -> None:
    _lived()
    _from_partner(sharing, consent)
    thank_partners()
    told = Message.objects.get(kind="partner_thanks")
    assert SECRET not in told.body + told.subject
    assert ("Nog 1 mens noemde jou als bron" in told.body) == (consent == "yes")
    assert SECRET not in str(list(Line.objects.values_list("facts", flat=True)))


@pytest.mark.parametrize("sharing", ["circle", "library", "public"])
def test_one_that_names_the_partner_with_consent_stands_under_what_came_from_the_partner(
    cast: Cast, sharing: str
) -> None:
    _lived()
    _from_partner(sharing, "yes")
    thank_partners()
    own, others = _mail().body.split("En dit ging die dag ook mee naar huis:")
    assert SECRET in own
    assert "Nu: uitgeprobeerd" in own
    assert "Eerst bellen, dan pas een brief." in others


@pytest.mark.parametrize("consent", ["asked", "no"])
def test_without_consent_the_partner_is_not_told_to_be_the_source(cast: Cast, consent: str) -> None:
    _lived()
    _from_partner("circle", consent)
    thank_partners()
    assert "Dit namen mensen van jou mee" not in _mail().body
    assert SECRET in _mail().body


def test_if_nothing_was_shared_it_says_so_kindly(cast: Cast) -> None:
    _lived()
    Lesson.objects.update(sharing="delegation")
    thank_partners()
    assert "Fijn dat je erbij was." in _mail().body
    assert "we kunnen je niets vertellen" in _mail().body
    texts = Lesson.objects.exclude(text="").values_list("text", flat=True)
    assert [text for text in texts if text in _mail().body] == []


def test_if_nothing_was_taken_further_it_says_so_kindly(cast: Cast) -> None:
    _lived()
    Landing.objects.update(step=0)
    thank_partners()
    assert "Nu: nog niets gedaan" in _mail().body
    assert "Zulke dingen kosten tijd" in _mail().body


def test_what_the_partner_wrote_and_nothing_new_are_not_told(cast: Cast) -> None:
    _lived()
    Lesson.objects.update(sharing="public")
    thank_partners()
    body = _mail().body
    assert "Ondernemers zitten twee keer per jaar aan tafel." not in body
    assert "klachten over groen" not in body
    assert "De raad krijgt één bladzijde." in body


def test_no_name_of_a_writer_stands_in_it(cast: Cast) -> None:
    _lived()
    Lesson.objects.update(sharing="public")
    thank_partners()
    names = [person.name for who, person in cast.people.items() if who != "partner"]
    assert [name for name in names if name in _mail().body] == []
