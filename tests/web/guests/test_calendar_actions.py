"""What calendar programs hear: files that replace, and files that take away."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import icalendar
import vobject

from leercyclus.web.days.day_actions import change_day
from leercyclus.web.days.models import Day
from leercyclus.web.guests.answer_actions import answer
from leercyclus.web.guests.calendar_actions import mail_cancelled, mail_change
from leercyclus.web.guests.models import Registration
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.guests.answering import actor, mails, of

DAY = fixed("day")


def test_a_change_goes_to_who_comes_with_the_next_file(cast: Cast) -> None:
    answer(actor=actor(cast, "alderman"), registration=fixed("registration-alderman"), state="yes")
    Day.objects.filter(pk=DAY).update(date=date(2027, 3, 25), begins=time(9, 0))
    Registration.objects.filter(pk=fixed("registration-controller")).update(state="no")
    told = mail_change(day=DAY, what=["begins", "date", "seats"])
    assert told == len(mails("day_changed")) == 8
    assert mails("day_changed", "controller") == []
    first, then = mails("day_confirmed", "alderman")[0], mails("day_changed", "alderman")[0]
    for read in (icalendar.Calendar.from_ical, vobject.readOne):
        assert read(first.attachment) is not None
        assert read(then.attachment) is not None
    events: list[Any] = [icalendar.Calendar.from_ical(one.attachment).walk("VEVENT")[0] for one in (first, then)]
    before, after = events
    assert before["UID"] == after["UID"]
    assert (int(before["SEQUENCE"]), int(after["SEQUENCE"])) == (1, 2)
    assert after.start.isoformat() == "2027-03-25T09:00:00+01:00"
    assert "- de datum\n- het begin\n" in then.body


def test_a_change_goes_to_who_was_asked_and_to_who_waits_without_a_file(cast: Cast) -> None:
    for version, place in ((1, "Provinciehuis"), (2, "Schouwburg")):
        change_day(actor=actor(cast, "circle_coordinator"), day=DAY, version=version, place=place)
    asked = mails("day_changed", "alderman")
    assert [("Provinciehuis" in one.body, "Schouwburg" in one.body) for one in asked] == [(True, False), (False, True)]
    assert ("Je hebt nog niet geantwoord." in asked[0].body, asked[0].attachment) == (True, "")
    Registration.objects.filter(pk=fixed("registration-alderman")).update(state="waiting")
    mail_change(day=DAY, what=["date"])
    # The same telling of the same change is not sent twice, whatever the answer became.
    assert len(mails("day_changed", "alderman")) == 2
    change_day(actor=actor(cast, "circle_coordinator"), day=DAY, version=3, place="Museum")
    assert "Je staat nog op de wachtlijst." in mails("day_changed", "alderman")[-1].body


def test_a_day_called_off_goes_out_of_the_calendar_of_who_comes_and_is_told_to_who_was_asked(cast: Cast) -> None:
    assert mail_cancelled(day=DAY, why="Het stadhuis staat onder water.") == 9
    coming, waiting = mails("day_cancelled", "participant")[0], mails("day_cancelled", "alderman")[0]
    event = vobject.readOne(coming.attachment).vevent
    assert (event.status.value, event.uid.value) == ("CANCELLED", f"{of('participant').pk}@leercyclus")
    assert (waiting.attachment, "Het stadhuis staat onder water." in waiting.body) == ("", True)
    assert "uit je kalender" not in waiting.body


def test_the_file_holds_no_key_and_nobody_elses_name(cast: Cast) -> None:
    answer(actor=actor(cast, "alderman"), registration=fixed("registration-alderman"), state="yes")
    text = mails("day_confirmed", "alderman")[0].attachment.replace("\r\n ", "")
    assert f"/nl/dagen/{DAY}/antwoord/{fixed('registration-alderman')}/" in text
    assert ("ATTENDEE" in text, "/nl/antwoord/" in text, "controller" in text) == (False, False, False)


def test_nobody_to_tell_is_told_nothing(cast: Cast) -> None:
    Registration.objects.update(state="no")
    assert mail_change(day=DAY, what=["date"]) == 0
    assert mails("day_changed") == []
